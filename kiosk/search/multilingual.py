"""Which languages answer a query, and in what order their answers come."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.search.function_words import base_language, function_words
from kiosk.search.language_index import LanguageIndex
from kiosk.search.query import Query, is_certain, understand
from kiosk.search.ranking import Clock, Ranked, best_first, rank
from kiosk.text import words

_SHORTEST_FOREIGN = 3
# A title and what was typed of it differ by question marks and the like.
_SIGNS_BESIDE = 4
# Letters that only one of our languages has.
_SIGNS = {"ar": re.compile("[\u0621-\u064a]"), "tr": re.compile("[ğşıİ]")}
_SHORTEST_GUESSED = 5
_SHORTEST_BEGUN = 4
# In this order: the screen's language where it answers all, another where nothing is guessed, the
# screen's with corrections or in part, others with their guesses.
_OWN, _SURE, _OWN_IN_PART, _GUESSED, _IN_PART = range(5)


@dataclass(frozen=True, slots=True)
class Found:
    """What one language has to say to a query, best first."""

    index: LanguageIndex
    query: Query
    ranked: Sequence[Ranked]

    @property
    def is_whole(self) -> bool:
        """Whether something answers all of the query, as it was typed."""
        return self.query.suggestion is None and any(one.is_whole for one in self.ranked)


@dataclass(frozen=True, slots=True)
class Answer:
    """The items that were found, each time it was, in order; and whether anything was asked."""

    items: Sequence[tuple[Found, Ranked]] = ()
    is_query: bool = False

    @property
    def suggestion(self) -> str | None:
        """The query with its unknown words corrected, where the best item was found by that."""
        return self.items[0][0].query.suggestion if self.items else None


def find(
    text: str, language: str, indexes: Sequence[LanguageIndex], limit: int, clock: Clock
) -> Answer:
    """Search in the language of the screen, and in others where one of those may be meant.

    Raises:
        OutOfTime: The clock ran out.
    """
    if not indexes or not any(words(text)):
        return Answer()
    own, *others = _in_order(language, indexes)
    first = _ask(text, own, limit, clock)
    if first.is_whole:
        others = _also_meant(text, first, others)
    found = [first]
    for other in others:
        if _may_count(text, other, first):
            answer = _ask(text, other, limit, clock)
            if _counts(text, answer):
                found.append(answer)
    items = _titles_first(text, _in_one_order(found, own))
    return Answer(items, any(one.query.terms for one in found))


def _ask(text: str, index: LanguageIndex, limit: int, clock: Clock) -> Found:
    query = understand(text, index.language, index.vocabulary)
    return Found(index, query, rank(query, index, limit, clock) if query.terms else [])


def _in_order(language: str, indexes: Sequence[LanguageIndex]) -> list[LanguageIndex]:
    """Return the indexes: the language itself, its varieties, the source, the others."""
    base = base_language(language)
    return sorted(
        indexes,
        key=lambda index: (
            index.language != language,
            base_language(index.language) != base,
            index.language != SOURCE_LANGUAGE,
            index.language,
        ),
    )


def _also_meant(text: str, own: Found, others: Sequence[LanguageIndex]) -> list[LanguageIndex]:
    """Return the languages that may be meant though the screen's answers all of the query.

    They know each word. The source, since translations keep words of it; another only where the
    screen's language knows few of the words and none that begins so.
    """
    typed = [word.normal for word in words(text)]
    vocabulary = own.index.vocabulary
    is_doubtful = (
        2 * own.query.known < len(typed)
        and len(typed[-1]) >= _SHORTEST_FOREIGN
        and not vocabulary.completions(typed[-1], 1)
    )
    return [
        other
        for other in others
        if (is_doubtful or other.language == SOURCE_LANGUAGE)
        and all(_is_known(word, other) for word in typed)
    ]


def _may_count(text: str, other: LanguageIndex, own: Found) -> bool:
    """Tell whether another language than the screen's is worth asking.

    It is where nothing is guessed. Else, unless the screen's knows that the matter is none of ours,
    it must know half of the words, and more than the screen's; or it is one word, not too short,
    for a short word is like many.
    """
    typed = [word.normal for word in words(text)]
    known = sum(_is_known(word, other) for word in typed)
    sign = _SIGNS.get(base_language(other.language))
    if (sign and sign.search(text)) or known == len(typed):
        return True
    if own.query.is_elsewhere:
        return False
    if len(typed) > 1:
        least = own.query.known + (other.language != SOURCE_LANGUAGE)
        return (2 * known >= len(typed) and known >= least) or is_certain(
            text, other.language, other.vocabulary
        )
    return len(typed[0]) >= _SHORTEST_BEGUN or is_certain(text, other.language, other.vocabulary)


def _counts(text: str, other: Found) -> bool:
    """Tell whether what another language makes of one word counts: it is begun, or misspelt."""
    typed = [word.normal for word in words(text)]
    sign = _SIGNS.get(base_language(other.index.language))
    if other.query.is_certain or len(typed) > 1 or (sign and sign.search(text)):
        return True
    if other.query.suggestion:
        return len(typed[0]) >= _SHORTEST_GUESSED
    is_begun = bool(other.index.vocabulary.completions(typed[0], 1))
    return is_begun or other.index.language == SOURCE_LANGUAGE


def _is_known(word: str, index: LanguageIndex) -> bool:
    return index.vocabulary.knows(word) or word in function_words(index.language)


def _in_one_order(found: Sequence[Found], own: LanguageIndex) -> list[tuple[Found, Ranked]]:
    """Return the items of all languages, those of equal languages by their strength."""
    keyed = []
    for place, one in enumerate(found):
        tier = _tier(one, own, found)
        before = (0, 0) if tier == _OWN else (-one.query.known, place)
        keyed += [((tier, *before, *best_first(ranked)), one, ranked) for ranked in one.ranked]
    keyed.sort(key=lambda item: item[0])
    return [(one, ranked) for _, one, ranked in keyed]


def _titles_first(text: str, items: Sequence[tuple[Found, Ranked]]) -> list[tuple[Found, Ranked]]:
    """Put what is called just as was typed before what is only found by such a phrase."""
    typed = [word.normal for word in words(text)]
    spelt_out = len(text.strip())

    def is_title(found: Found, ranked: Ranked) -> bool:
        title = found.index.document(ranked.number).title.text
        # Most titles are known to be others by their length alone.
        is_near = abs(len(title) - spelt_out) <= _SIGNS_BESIDE
        return is_near and [word.normal for word in words(title)] == typed

    return sorted(items, key=lambda item: not is_title(*item))


def _tier(one: Found, own: LanguageIndex, found: Sequence[Found]) -> int:
    is_sure = one.is_whole and one.query.is_certain
    if one.index is not own:
        is_beside = one.index.language == SOURCE_LANGUAGE and found[0].is_whole
        if is_sure and is_beside and found[0].query.is_certain:
            return _OWN
        return _SURE if is_sure else _GUESSED if one.is_whole else _IN_PART
    is_foreign = any(
        other.is_whole and other.query.known > 2 * one.query.known for other in found[1:]
    )
    return _OWN if one.is_whole and not is_foreign else _OWN_IN_PART
