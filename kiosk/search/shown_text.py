"""A text as it is shown with a hit: its words and sentences, found when the index is built."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from kiosk.search.analysis import analyse

_SENTENCE_END = re.compile(r"(?<=[.!?…؟])\s+|\n+")


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text, the places of its words and sentences, and which words (by number) are the same.

    `sentences` holds the start and end of each sentence; `lasts` the number of the word after it.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    numbers: Mapping[str, Sequence[int]]
    sentences: Sequence[tuple[int, int]]
    lasts: Sequence[int]

    def places_of(self, wanted: Iterable[str]) -> list[tuple[int, str]]:
        """Return the number of each word of the text that is wanted, in their order."""
        found = [
            (number, word) for word in self.numbers.keys() & wanted for number in self.numbers[word]
        ]
        found.sort()
        return found

    def answering(self, wanted: Iterable[str]) -> Iterator["Answering"]:
        """Yield the sentences that hold wanted words, in their order."""
        places = self.places_of(wanted)
        for sentence, found in groupby(places, lambda place: bisect_right(self.lasts, place[0])):
            numbers, words = zip(*found, strict=True)
            before = self.lasts[sentence - 1] if sentence else 0
            start, end = self.sentences[sentence]
            yield Answering(start, end, numbers, words, self.lasts[sentence] - before)


@dataclass(frozen=True, slots=True)
class Answering:
    """A sentence with wanted words: `text[start:end]`, their numbers, and its length in words."""

    start: int
    end: int
    numbers: tuple[int, ...]
    words: tuple[str, ...]
    length: int


def to_store(text: str, language: str) -> tuple[Any, ...]:
    """Return what a `ShownText` is made of, in the plain form in which the index keeps it.

    All are tuples of numbers: thousands of them at hand cost the garbage collector nothing.
    """
    tokens = list(analyse(text, language))
    starts = tuple(token.start for token in tokens)
    ends = tuple(token.end for token in tokens)
    places: dict[str, list[int]] = defaultdict(list)
    for number, token in enumerate(tokens):
        places[token.exact].append(number)
    numbers = {word: tuple(found) for word, found in places.items()}
    return (text, starts, ends, numbers, *_sentences(text, starts))


def _sentences(
    text: str, starts: Sequence[int]
) -> tuple[tuple[tuple[int, int], ...], tuple[int, ...]]:
    """Return the places of the sentences that have words, and the number after their last word."""
    breaks = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    places: list[tuple[int, int]] = []
    lasts: list[int] = []
    begin = first = 0
    for end, following in [*breaks, (len(text), len(text))]:
        last = bisect_left(starts, end)
        if last > first:
            places.append((begin, end))
            lasts.append(last)
        begin, first = following, last
    return tuple(places), tuple(lasts)
