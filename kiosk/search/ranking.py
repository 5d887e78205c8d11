"""Which items answer a query, best first, and whether they answer enough of it to be shown."""

import math
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.search.language_index import LanguageIndex
from kiosk.search.query import Query
from kiosk.search.strength import Form, Zone
from kiosk.search.term import Term

_ZONE_WEIGHTS = {Zone.TITLE: 4.0, Zone.EVERYDAY: 2.0, Zone.BODY: 1.0}
_ENOUGH = 0.5
_EVERYTHING = 0.999
_LEAST_SHARE = 0.3
_COMMON = 0.4
_COMMON_SHARE = 0.25
_FEWEST_FOR_COMMON = 8
_APART = 0.7
_ASIDE_WEIGHT = 0.1
_WHOLE_NAME = 1.0
_PART_OF_NAME = 0.5
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
        rarity = _rarity(len(matches), index.count)
        share = term.share * _share(len(matches), index.count, rarity)
        whole += share
        for number, strength in matches.items():
            one = answered.setdefault(number, _Answered())
            one.score += share * rarity * strength
            one.share += share
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


def _rarity(found: int, count: int) -> float:
    """Return how much a word tells: 1 where no item has it, little where nearly every item has."""
    return math.log(1 + (count - found + 0.5) / (found + 0.5)) / math.log(2 * count + 2)


def _share(found: int, count: int, rarity: float) -> float:
    """Return how much of an answer a word is: nearly nothing where most items have it."""
    if count >= _FEWEST_FOR_COMMON and found > count * _COMMON:
        return _COMMON_SHARE
    return _LEAST_SHARE + (1 - _LEAST_SHARE) * rarity


def _matches(term: Term, index: LanguageIndex, clock: Clock) -> Mapping[int, float]:
    """Return how strongly each item holds the term: in each zone by the best of its variants."""
    total: dict[int, float] = {}
    for zone, weight in _ZONE_WEIGHTS.items():
        best: dict[int, float] = {}
        for variant in term.variants:
            clock.check()
            for number, impact in index.strengths(zone, variant.form, variant.word).items():
                strength = impact * variant.quality
                if strength > best.get(number, 0.0):
                    best[number] = strength
        for number, strength in best.items():
            total[number] = total.get(number, 0.0) + weight * strength
    for number, strength in _apart(term, index, clock).items():
        total[number] = max(strength, total.get(number, 0.0))
    return total


def _apart(term: Term, index: LanguageIndex, clock: Clock) -> Mapping[int, float]:
    """Return how strongly each item holds all parts of a known compound, where they stand apart."""
    if not term.parts:
        return {}
    each = [_matches(part, index, clock) for part in term.parts]
    numbers = set.intersection(*(set(matches) for matches in each))
    part = _APART / len(each)
    return {number: part * sum(matches[number] for matches in each) for number in numbers}


def _refine(
    ranked: Sequence[Ranked], query: Query, index: LanguageIndex, clock: Clock
) -> list[Ranked]:
    """Let function words and whole everyday phrases decide between items that are near."""
    extra: dict[int, float] = {}
    for aside in query.asides:
        clock.check()
        for zone in (Zone.TITLE, Zone.EVERYDAY):
            for number, impact in index.strengths(zone, Form.EXACT, aside).items():
                extra[number] = extra.get(number, 0.0) + _ASIDE_WEIGHT * impact
    refined = [
        Ranked(
            one.number,
            one.score
            * (1 + extra.get(one.number, 0.0) + _name_bonus(index.names(one.number), query)),
            one.coverage,
        )
        for one in ranked
    ]
    return sorted(refined, key=_best_first)


def _name_bonus(names: Iterable[frozenset[str]], query: Query) -> float:
    """Return the bonus for a title or everyday phrase that is the query, or a part of it."""
    best = 0.0
    for stems in names:
        if stems == query.stems:
            return _WHOLE_NAME
        if len(stems) > 1 and stems <= query.stems:
            best = max(best, _PART_OF_NAME * len(stems) / len(query.stems))
    return best
