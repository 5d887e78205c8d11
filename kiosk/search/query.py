"""What a typed text asks for: its words, each with all in the index that may stand for it.

The text is data. No letter of it is an operator, and no more than its first letters and words are
looked at.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from kiosk.search.analysis import Token, analyse, stem_of
from kiosk.search.compound import split_word
from kiosk.search.function_words import function_words, has_compounds
from kiosk.search.term import Term, Variant
from kiosk.search.vocabulary import Vocabulary
from kiosk.search.word_finder import WordFinder

LONGEST_QUERY = 120
ENOUGH = 0.58
ALL = 0.999
MOST_TERMS = 12
_SHORTEST_JOIN = 5
_SHORTEST_EMPTY_JOIN = 6
_SHORTEST_JOINED_PART = 2
_JOIN_QUALITY = 0.95
_SHORTEST_CERTAIN_START = 6
_SENTENCE = 2
# Where function words are few, or endings of others, the length tells a sentence.
_LONG = 4
_ENOUGH_OF_SENTENCE = 0.3
# English and easy Dutch say much with function words, and Arabic joins them to others: what is left
# tells more.
_ENOUGH_OF_SENTENCE_IN = {"en": 0.35, "nl-simple": 0.4, "ar": 0.4}
_ENOUGH_OF_KNOWN_IN = {"en": 0.5, "nl-simple": 0.5}
_EXCUSED = 0.5


@dataclass(frozen=True, slots=True)
class Query:
    """A query as the ranking reads it.

    `asides` are the function words of a whole question: they decide nothing, but break ties.
    `stems` are all its words. `suggestion` is the text with the unknown words corrected, or None.
    An item must answer more than the part `enough` of it, and `enough_of_known` of what is known of
    it; of a query of function words alone it must answer every word. `unfinished` is 1 where the
    last word may go on, 0 where it is known. `known` is how many of the words, of every kind, stand
    exactly so in the index. In a query that `is_certain` nothing was guessed: every word is known,
    or a form of it, or how it begins. One that `is_elsewhere` names a matter of other counters.
    """

    terms: tuple[Term, ...] = ()
    asides: tuple[str, ...] = ()
    stems: frozenset[str] = frozenset()
    suggestion: str | None = None
    enough: float = ENOUGH
    enough_of_known: float = 0.0
    words: frozenset[str] = frozenset()
    unfinished: int = 0
    known: int = 0
    is_certain: bool = False
    is_elsewhere: bool = False


def understand(text: str, language: str, vocabulary: Vocabulary) -> Query:
    """Return what a text asks of this vocabulary."""
    text = text[:LONGEST_QUERY]
    finder = WordFinder(vocabulary, language)
    tokens = list(_words(text, finder))
    joins = _joins(tokens, finder)
    is_content = [not token.is_function or bool(joins[n]) for n, token in enumerate(tokens)]
    is_empty_talk = not any(is_content)
    if is_empty_talk:
        is_content = [True] * len(tokens)
    terms: list[Term] = []
    corrections: dict[Token, str] = {}
    for token, joined, counts in zip(tokens, joins, is_content, strict=True):
        if counts and len(terms) < MOST_TERMS:
            is_open = token.end == len(text) and token is tokens[-1]
            found = finder.find(token, joined, is_open=is_open)
            terms.extend(found.terms)
            if found.correction:
                corrections[token] = found.correction
    asides = [token.exact for token, counts in zip(tokens, is_content, strict=True) if not counts]
    enough, of_known = ALL if is_empty_talk else ENOUGH, 0.0
    if len(asides) >= _SENTENCE or (not has_compounds(language) and len(tokens) >= _LONG):
        terms = [_excused(term) for term in terms]
        enough = _ENOUGH_OF_SENTENCE_IN.get(language, _ENOUGH_OF_SENTENCE)
        of_known = _ENOUGH_OF_KNOWN_IN.get(language, 0.0)
    return Query(
        terms=_distinct(terms),
        asides=tuple(asides[:MOST_TERMS]),
        stems=frozenset(token.stem for token in tokens),
        suggestion=_corrected(text, corrections),
        enough=enough,
        enough_of_known=of_known,
        words=frozenset(token.exact for token in tokens),
        known=sum(token.is_function or vocabulary.knows(token.exact) for token in tokens),
        is_elsewhere=any(term.is_elsewhere for term in terms),
        is_certain=all(_is_certain(token, vocabulary) for token in tokens),
        unfinished=int(bool(tokens) and not vocabulary.knows(tokens[-1].exact)),
    )


def is_certain(text: str, language: str, vocabulary: Vocabulary) -> bool:
    """Tell whether nothing of a text need be guessed in a language."""
    return all(_is_certain(token, vocabulary) for token in analyse(text[:LONGEST_QUERY], language))


def _is_certain(token: Token, vocabulary: Vocabulary) -> bool:
    return (
        token.is_function
        or vocabulary.knows(token.exact)
        or vocabulary.knows_stem(token.stem)
        or (
            len(token.exact) >= _SHORTEST_CERTAIN_START
            and bool(vocabulary.completions(token.exact, 1))
        )
    )


def _words(text: str, finder: WordFinder) -> Iterator[Token]:
    """Yield the words, taking apart what was run together: `hoekanikmeedoen`."""
    functional = function_words(finder.language)
    for token in analyse(text, finder.language):
        # A word that begins a known one need not be a misspelling, which takes longest to tell.
        is_begun = token.end == len(text) and bool(finder.vocabulary.completions(token.exact, 1))
        if token.is_function or is_begun or finder.is_known(token.exact, token.stem):
            yield token
            continue
        parts = split_word(token.exact, finder.vocabulary, finder.language)
        if not any(part in functional for part in parts):
            yield token
            continue
        for part in parts:
            stem = stem_of(part, finder.language)
            yield Token(token.start, token.end, part, stem, part in functional)


def _joins(tokens: Sequence[Token], finder: WordFinder) -> list[list[Variant]]:
    """Find for each word the known words that it forms with a neighbour: `werk groep`."""
    joins: list[list[Variant]] = [[] for _ in tokens]
    for n in range(len(tokens) - 1):
        one, other = tokens[n].exact, tokens[n + 1].exact
        # Two function words form many a word by chance: `er wat`.
        is_empty = tokens[n].is_function and tokens[n + 1].is_function
        shortest = _SHORTEST_EMPTY_JOIN if is_empty else _SHORTEST_JOIN
        is_short = min(len(one), len(other)) < _SHORTEST_JOINED_PART
        if is_short or len(one) + len(other) < shortest:
            continue
        for joined in (one + other, one + "s" + other, other + one):
            variants = [
                replace(variant, quality=variant.quality * _JOIN_QUALITY)
                for variant in finder.forms_of(joined)
                # `buurtde` is only a form of `buurt`.
                if variant.word not in (one, other)
            ]
            joins[n] += variants
            joins[n + 1] += variants
    return joins


def _excused(term: Term) -> Term:
    """Let an unknown word count less: whole sentences have verbs that no item needs to hold."""
    is_decisive = bool(term.variants) or term.is_elsewhere
    return term if is_decisive else replace(term, share=term.share * _EXCUSED)


def _distinct(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Leave out what is asked for twice; a word said twice weighs no more."""
    return tuple({term.variants or term.text: term for term in terms}.values())


def _corrected(text: str, corrections: Mapping[Token, str]) -> str | None:
    if not corrections:
        return None
    pieces, place = [], 0
    for token, word in corrections.items():
        pieces += [text[place : token.start], word]
        place = token.end
    return " ".join("".join([*pieces, text[place:]]).split())
