"""What a typed text asks for: its words, each with all in the index that may stand for it.

The text is data. No letter of it is an operator, and no more than the first letters and words are
looked at.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kiosk.search.analysis import Token, analyse, stem_of
from kiosk.search.compound import split_word
from kiosk.search.language_index import Form
from kiosk.search.vocabulary import Correction, Vocabulary

LONGEST_QUERY = 120
MOST_TERMS = 12
_SHORTEST_PREFIX = 2
_MOST_COMPLETIONS = 40
_MOST_COMPOUNDS = 20
_SHORTEST_ENDING = 4
_SHORTEST_JOIN = 5
_SHORTEST_INFLECTED = 4
# An unknown word this short (a number, an abbreviation) is less of a reason to find nothing.
_SLIGHT = 3
_SLIGHT_SHARE = 0.4
_SAFE_CORRECTION = 1.0
_SHORTEST_SAFELY_CORRECTED = 6


@dataclass(frozen=True, slots=True)
class Variant:
    """A word of the index that may stand for one of the query; quality 1 is the word itself."""

    form: Form
    word: str
    quality: float


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is asked for. `share` is how much of the query it is.

    Without variants the index knows nothing of it.
    """

    text: str
    share: float
    variants: tuple[Variant, ...] = ()


@dataclass(frozen=True, slots=True)
class Query:
    """A query as the ranking reads it.

    `asides` are the function words of a whole question: they decide nothing, but break ties.
    `suggestion` is the text with the unknown words corrected, or None.
    """

    terms: tuple[Term, ...] = ()
    asides: tuple[Term, ...] = ()
    stems: frozenset[str] = frozenset()
    suggestion: str | None = None

    @property
    def is_understood(self) -> bool:
        """Whether the index knows something for every word."""
        return all(term.variants for term in self.terms)


def understand(text: str, language: str, vocabulary: Vocabulary) -> Query:
    """Return what a text asks of this vocabulary."""
    text = text[:LONGEST_QUERY]
    tokens = list(analyse(text, language))
    joins = _joins(tokens, language, vocabulary)
    is_content = [not token.is_function or bool(joins[n]) for n, token in enumerate(tokens)]
    if not any(is_content):
        is_content = [True] * len(tokens)
    terms: list[Term] = []
    corrections: dict[int, str] = {}
    for n, token in enumerate(tokens):
        if is_content[n] and len(terms) < MOST_TERMS:
            is_open = token.end == len(text) and n == len(tokens) - 1
            grounded = _ground(token, is_open, joins[n], language, vocabulary)
            terms.extend(grounded.terms)
            if grounded.correction:
                corrections[n] = grounded.correction
    asides = [
        Term(token.exact, 0, (Variant(Form.EXACT, token.exact, 1.0),))
        for n, token in enumerate(tokens)
        if not is_content[n]
    ]
    return Query(
        terms=_distinct(terms),
        asides=tuple(asides[:MOST_TERMS]),
        stems=frozenset(token.stem for token in tokens),
        suggestion=_corrected(text, tokens, corrections),
    )


@dataclass(frozen=True, slots=True)
class _Grounded:
    terms: tuple[Term, ...]
    correction: str = ""


def _ground(
    token: Token,
    is_open: bool,
    joins: Sequence[Variant],
    language: str,
    vocabulary: Vocabulary,
) -> _Grounded:
    """Find what may stand for a word: what is certain; only for unknown words what is likely."""
    variants = [*_forms(token, vocabulary), *joins, *_compounds(token, vocabulary)]
    if is_open and len(token.exact) >= _SHORTEST_PREFIX:
        variants += _completions(token.exact, bool(variants), vocabulary)
    if not variants:
        variants = list(_longer_forms(token, vocabulary))
    if variants:
        return _Grounded((Term(token.exact, 1.0, tuple(variants)),))
    corrections = vocabulary.nearest(token.exact)
    is_safe = corrections and corrections[0].distance <= _SAFE_CORRECTION
    if is_safe and len(token.exact) >= _SHORTEST_SAFELY_CORRECTED:
        return _corrected_term(token, corrections, vocabulary)
    parts = split_word(token.exact, vocabulary, language)
    if parts:
        return _Grounded(tuple(_part(part, 1 / len(parts), language, vocabulary) for part in parts))
    return _corrected_term(token, corrections, vocabulary)


def _forms(token: Token, vocabulary: Vocabulary) -> Iterator[Variant]:
    if vocabulary.knows(token.exact):
        yield Variant(Form.EXACT, token.exact, 1.0)
    if vocabulary.knows_stem(token.stem):
        yield Variant(Form.STEM, token.stem, 0.9)


def _compounds(token: Token, vocabulary: Vocabulary) -> Iterator[Variant]:
    """Yield the compounds that end in the word: `bestuur` asks for `alliantiebestuur` too."""
    if len(token.exact) >= _SHORTEST_ENDING and not token.is_function:
        for word in vocabulary.endings(token.exact, _MOST_COMPOUNDS):
            yield Variant(Form.STEM, vocabulary.stem_of(word), 0.6)


def _completions(start: str, is_known: bool, vocabulary: Vocabulary) -> Iterator[Variant]:
    """Yield the words that begin with what is typed; less surely where it is a word already."""
    surety = 0.5 if is_known else 0.85
    for word in vocabulary.completions(start, _MOST_COMPLETIONS):
        yield Variant(Form.EXACT, word, surety * (0.6 + 0.4 * len(start) / len(word)))


def _longer_forms(token: Token, vocabulary: Vocabulary) -> Iterator[Variant]:
    """Yield known words of one or two letters more: an inflection that the stemmer does not see."""
    if len(token.exact) >= _SHORTEST_INFLECTED:
        for word in vocabulary.completions(token.exact, _MOST_COMPLETIONS):
            if len(word) <= len(token.exact) + 2:
                yield Variant(Form.STEM, vocabulary.stem_of(word), 0.8)


def _corrected_term(
    token: Token, corrections: Sequence[Correction], vocabulary: Vocabulary
) -> _Grounded:
    variants = tuple(
        Variant(form, word, 0.85 - 0.1 * correction.distance)
        for correction in corrections
        for form, word in (
            (Form.EXACT, correction.word),
            (Form.STEM, vocabulary.stem_of(correction.word)),
        )
    )
    correction = corrections[0].word if corrections else ""
    is_slight = not variants and len(token.exact) <= _SLIGHT
    share = _SLIGHT_SHARE if is_slight else 1.0
    return _Grounded((Term(token.exact, share, variants),), correction)


def _part(part: str, share: float, language: str, vocabulary: Vocabulary) -> Term:
    """Return the term for a part of a word: the word, its stem, or a compound that it ends."""
    stem = stem_of(part, language)
    token = Token(0, len(part), part, stem, is_function=False)
    variants = [*_forms(token, vocabulary), *_compounds(token, vocabulary)]
    if not variants:
        # The part is known only as the end of words whose beginning is no word of its own.
        variants = [
            Variant(Form.STEM, vocabulary.stem_of(word), 0.6)
            for word in vocabulary.all_endings(part)
        ]
    return Term(part, share, tuple(replace(v, quality=v.quality * 0.9) for v in variants))


def _joins(tokens: Sequence[Token], language: str, vocabulary: Vocabulary) -> list[list[Variant]]:
    """Find for each word the known words that it forms with a neighbour: `werk groep`."""
    joins: list[list[Variant]] = [[] for _ in tokens]
    for n in range(len(tokens) - 1):
        one, other = tokens[n].exact, tokens[n + 1].exact
        if len(one) + len(other) < _SHORTEST_JOIN or min(len(one), len(other)) < _SHORTEST_PREFIX:
            continue
        for joined in (one + other, one + "s" + other, other + one):
            variants = list(_joined(joined, language, vocabulary))
            joins[n] += variants
            joins[n + 1] += variants
    return joins


def _joined(word: str, language: str, vocabulary: Vocabulary) -> Iterator[Variant]:
    stem = stem_of(word, language)
    token = Token(0, len(word), word, stem, is_function=False)
    forms = list(_forms(token, vocabulary)) or list(_longer_forms(token, vocabulary))
    return (replace(variant, quality=variant.quality * 0.95) for variant in forms)


def _distinct(terms: Sequence[Term]) -> tuple[Term, ...]:
    """Leave out what is asked for twice; a word said twice weighs no more."""
    return tuple({term.variants or term.text: term for term in terms}.values())


def _corrected(text: str, tokens: Sequence[Token], corrections: dict[int, str]) -> str | None:
    if not corrections:
        return None
    pieces, place = [], 0
    for n, word in corrections.items():
        pieces += [text[place : tokens[n].start], word]
        place = tokens[n].end
    return " ".join("".join([*pieces, text[place:]]).split())
