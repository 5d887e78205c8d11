"""Which items answer a query, best first, and whether they answer enough of it to be shown."""

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.search.analysis import analyse
from kiosk.search.language_index import Form, LanguageIndex, Zone
from kiosk.search.query import Query, Term

_ZONE_WEIGHTS = {Zone.TITLE: 3.0, Zone.EVERYDAY: 2.2, Zone.BODY: 1.0}
_ENOUGH = 0.5
_EVERYTHING = 0.999
_COMMON_SHARE = 0.4
_COMMON_PART_OF_ITEMS = 0.5
_FEWEST_FOR_COMMON = 8
_ASIDE_WEIGHT = 0.1
_PHRASE_WEIGHT = 0.5
_CANDIDATES = 40


class OutOfTime(Exception):
    """The time for this search is over."""


@dataclass(slots=True)
class Clock:
    """The time that a search may take."""

    limit_ms: float
    started: float = field(default_factory=time.perf_counter)

    @property
    def elapsed_ms(self) -> float:
        """The time since the start."""
        return (time.perf_counter() - self.started) * 1000

    def check(self) -> None:
        """Raise OutOfTime where the time is over."""
        if self.elapsed_ms > self.limit_ms:
            raise OutOfTime


@dataclass(frozen=True, slots=True)
class Ranked:
    """An item that answers the query: its number in the index, its score, the part it answers."""

    number: int
    score: float
    coverage: float


@dataclass(slots=True)
class _Answered:
    score: float = 0.0
    share: float = 0.0


def rank(query: Query, index: LanguageIndex, limit: int, clock: Clock) -> list[Ranked]:
    """Return the items that answer more than half of the query, best first.

    Raises:
        OutOfTime: The clock ran out.
    """
    answered: dict[int, _Answered] = {}
    whole = 0.0
    for term in query.terms:
        matches = _matches(term, index, clock)
        share = term.share * _importance(len(matches), index.count)
        rarity = math.log(1 + (index.count - len(matches) + 0.5) / (len(matches) + 0.5))
        whole += share
        for number, strength in matches.items():
            one = answered.setdefault(number, _Answered())
            one.score += term.share * rarity * strength
            one.share += share
    if not answered or not whole:
        return []
    ranked = [
        Ranked(number, one.score * (one.share / whole) ** 2, one.share / whole)
        for number, one in answered.items()
        if one.share / whole > _ENOUGH
    ]
    ranked.sort(key=_best_first)
    return _refine(ranked[: max(limit, _CANDIDATES)], query, index, clock)[:limit]


def _best_first(ranked: Ranked) -> tuple[bool, float, int]:
    """Order: all words before some, then the score, then the order of the content."""
    return (ranked.coverage < _EVERYTHING, -ranked.score, ranked.number)


def _importance(found: int, count: int) -> float:
    """Return how much a word counts as an answer: little where nearly every item has it."""
    is_common = count >= _FEWEST_FOR_COMMON and found > count * _COMMON_PART_OF_ITEMS
    return _COMMON_SHARE if is_common else 1.0


def _matches(term: Term, index: LanguageIndex, clock: Clock) -> Mapping[int, float]:
    """Return how strongly each item holds the term: in each zone by the best of its variants."""
    total: dict[int, float] = {}
    for zone, weight in _ZONE_WEIGHTS.items():
        best: dict[int, float] = {}
        for variant in term.variants:
            clock.check()
            for number, impact in index.impacts(zone, variant.form, variant.word).items():
                strength = impact * variant.quality
                if strength > best.get(number, 0.0):
                    best[number] = strength
        for number, strength in best.items():
            total[number] = total.get(number, 0.0) + weight * strength
    return total


def _refine(
    ranked: Sequence[Ranked], query: Query, index: LanguageIndex, clock: Clock
) -> list[Ranked]:
    """Let function words and whole everyday phrases decide between items that are near."""
    extra: dict[int, float] = {}
    for aside in query.asides:
        clock.check()
        for zone in (Zone.TITLE, Zone.EVERYDAY):
            for number, impact in index.impacts(zone, Form.EXACT, aside.text).items():
                extra[number] = extra.get(number, 0.0) + _ASIDE_WEIGHT * impact
    refined = [
        Ranked(
            one.number,
            one.score * (1 + extra.get(one.number, 0.0) + _phrase_bonus(one, query, index)),
            one.coverage,
        )
        for one in ranked
    ]
    return sorted(refined, key=_best_first)


def _phrase_bonus(one: Ranked, query: Query, index: LanguageIndex) -> float:
    """Return the bonus for an everyday phrase of several words that the query holds in full."""
    phrases = phrase_stems(index, one.number)
    return max((_PHRASE_WEIGHT for stems in phrases if stems <= query.stems), default=0.0)


def phrase_stems(index: LanguageIndex, number: int) -> list[frozenset[str]]:
    """Return the stems of each everyday phrase of an item that has more than one word."""
    document = index.document(number)
    every = (
        frozenset(token.stem for token in analyse(phrase, index.language))
        for phrase in document.everyday_words
    )
    return [stems for stems in every if len(stems) > 1]
