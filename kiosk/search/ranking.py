"""Which items answer a query, best first, and whether they answer enough of it to be shown."""

import heapq
import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kiosk.search.language_index import LanguageIndex, name_key, strongest
from kiosk.search.query import ALL, Query
from kiosk.search.strength import Form
from kiosk.search.term import Term

_LEAST_SHARE = 0.3
_COMMON = 0.4
_COMMON_SHARE = 0.25
_FEWEST_FOR_COMMON = 8
_SLIGHT_SHARE = 0.1
_APART = 0.7
# How strongly an item holds a word that is a whole everyday phrase of it, or much of its title.
_WHOLLY = 2.0
_ASIDE_WEIGHT = 0.1
_WHOLE_NAME = 1.0
_CANDIDATES = 40
_WORDS_FOR_ONE_MISSING = 5


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
    """An item that answers the query: its number, its score, and whether it answers all of it."""

    number: int
    score: float
    is_whole: bool


@dataclass(frozen=True, slots=True)
class _Answers:
    """The items that hold a term, how much of the query it is, and how much it tells.

    A slight one stands in most items, or adds nothing: those without it can be whole answers.
    """

    strengths: Mapping[int, float]
    share: float
    weight: float
    is_slight: bool


def rank(query: Query, index: LanguageIndex, limit: int, clock: Clock) -> list[Ranked]:
    """Return the items that answer enough of the query, best first.

    Raises:
        OutOfTime: The clock ran out.
    """
    most = max(limit, _CANDIDATES)
    if len(query.terms) == 1:
        # Whatever stands for the only word, no more items than these can come of it.
        only = _answers(query.terms[0], index, clock, most)
        found = strongest(only.strengths, most)
        best = [Ranked(number, only.weight * held, is_whole=True) for number, held in found]
    else:
        best = _combined([_answers(term, index, clock) for term in query.terms], query, most)
    if query.enough == ALL:
        best = [one for one in best if _is_in_one_name(query, index, one.number)]
    return _refine(best, query, index, clock)[:limit]


def _is_in_one_name(query: Query, index: LanguageIndex, number: int) -> bool:
    """Tell whether a title or everyday phrase of an item holds (nearly) all the words.

    Function words stand in every item: only together do they say anything.
    """
    missing = query.unfinished + len(query.words) // _WORDS_FOR_ONE_MISSING
    for shown in (index.document(number).title, index.everyday(number)):
        for answering in shown.answering(query.words):
            if len(query.words) - len(set(answering.words)) <= missing:
                return True
    return False


def _answers(term: Term, index: LanguageIndex, clock: Clock, most: int | None = None) -> _Answers:
    strengths = _strengths(term, index, clock, most)
    found, count = len(strengths), index.count
    # 1 where no item has the word, little where nearly every item has it.
    rarity = math.log(1 + (count - found + 0.5) / (found + 0.5)) / math.log(2 * count + 2)
    is_common = count >= _FEWEST_FOR_COMMON and found > count * _COMMON
    share = _COMMON_SHARE if is_common else _LEAST_SHARE + (1 - _LEAST_SHARE) * rarity
    is_slight = is_common or term.share <= _SLIGHT_SHARE
    return _Answers(strengths, term.share * share, term.share * share * rarity, is_slight)


def _combined(every: Sequence[_Answers], query: Query, most: int) -> list[Ranked]:
    """Return the items that answer enough of the query, best first.

    Words that stand nearly everywhere don't decide that, as long as there are others. Beside an
    unknown word a known one answers only as much as it is of the item: `auto parkeren` is no
    question about `inbraak in auto`.
    """
    telling = [one for one in every if not one.is_slight] or every
    others = [one for one in every if one.is_slight] if len(telling) < len(every) else []
    whole = left = sum(one.share for one in telling)
    enough = query.enough * whole
    known = sum(one.share for one in telling if one.strengths)
    scores: dict[int, float] = {}
    shares: dict[int, float] = {}
    answered: dict[int, float] = {}
    for one in sorted(telling, key=lambda answers: -answers.share):
        # Items that hold none of the words so far may not be able to answer enough any more.
        numbers = one.strengths if left > enough else scores.keys() & one.strengths.keys()
        left -= one.share
        for number in numbers:
            strength = one.strengths[number]
            held = 1.0 if known == whole else min(1.0, strength / _WHOLLY)
            scores[number] = scores.get(number, 0.0) + one.weight * strength
            shares[number] = shares.get(number, 0.0) + one.share
            answered[number] = answered.get(number, 0.0) + one.share * held
    found = []
    for number, share in shares.items():
        if answered[number] > enough and share > query.enough_of_known * known:
            more = sum(one.weight * one.strengths.get(number, 0.0) for one in others)
            coverage = share / whole
            # In the order of `best_first`.
            found.append((coverage <= ALL, -(scores[number] + more) * coverage**2, number))
    best = heapq.nsmallest(most, found)
    return [Ranked(number, -score, is_whole=not is_part) for is_part, score, number in best]


def best_first(ranked: Ranked) -> tuple[bool, float, int]:
    """Return the order: all words before some, then the score, then as in the content."""
    return (not ranked.is_whole, -ranked.score, ranked.number)


def _strengths(
    term: Term, index: LanguageIndex, clock: Clock, most: int | None = None
) -> Mapping[int, float]:
    """Return how strongly each item holds the term, by the best of its variants.

    With `most`, of each variant only so many items that hold it most.
    """
    best: dict[int, float] = {}
    for variant in term.variants:
        clock.check()
        form, word, quality = variant.form, variant.word, variant.quality
        holding = index.strengths(form, word) if most is None else index.strongest(form, word, most)
        for number, strength in holding.items():
            held = strength * quality
            if number not in best or held > best[number]:
                best[number] = held
    for number, strength in _apart(term, index, clock).items():
        best[number] = max(strength, best.get(number, 0.0))
    return best


def _apart(term: Term, index: LanguageIndex, clock: Clock) -> Mapping[int, float]:
    """Return how strongly each item holds all parts of a known compound, where they stand apart."""
    if not term.parts:
        return {}
    each = [_strengths(part, index, clock) for part in term.parts]
    numbers = set.intersection(*(set(strengths) for strengths in each))
    part = _APART / len(each)
    return {number: part * sum(strengths[number] for strengths in each) for number in numbers}


def _refine(
    ranked: Sequence[Ranked], query: Query, index: LanguageIndex, clock: Clock
) -> list[Ranked]:
    """Let function words and whole titles or everyday phrases decide between near items."""
    clock.check()
    asides = [index.strengths(Form.EXACT, aside) for aside in query.asides]
    named = index.named(name_key(query.stems))
    refined = []
    for one in ranked:
        extra = sum(aside.get(one.number, 0.0) for aside in asides) * _ASIDE_WEIGHT
        if one.number in named:
            extra += _WHOLE_NAME
        refined.append(Ranked(one.number, one.score * (1 + extra), one.is_whole))
    return sorted(refined, key=best_first)
