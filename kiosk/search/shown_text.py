"""A text as it is shown with a hit: its words and sentences, found when the index is built."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.search.analysis import analyse

_SENTENCE_END = re.compile(r"(?<=[.!?…؟])\s+|\n+")


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text, the places of its words and sentences, and which words (by number) are the same.

    `sentences` holds the start and end of each sentence, and the number of the word after it.
    """

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    numbers: Mapping[str, Sequence[int]]
    sentences: Sequence[tuple[int, int, int]]

    @classmethod
    def restored(cls, stored: tuple[Any, ...]) -> "ShownText":
        """Return the text that was stored."""
        text, starts, ends, words, sentences = stored
        numbers: dict[str, list[int]] = defaultdict(list)
        for number, word in enumerate(words.split()):
            numbers[word].append(number)
        return cls(text, starts, ends, numbers, sentences)

    def places_of(self, wanted: Iterable[str]) -> list[tuple[int, str]]:
        """Return the number of each word of the text that is wanted, in their order."""
        found = [
            (number, word) for word in self.numbers.keys() & wanted for number in self.numbers[word]
        ]
        found.sort()
        return found


def to_store(text: str, language: str) -> tuple[Any, ...]:
    """Return a text in the plain form in which the index keeps it for `ShownText.restored`."""
    tokens = list(analyse(text, language))
    starts = [token.start for token in tokens]
    ends = [token.end for token in tokens]
    words = " ".join(token.exact for token in tokens)
    return (text, starts, ends, words, _sentences(text, starts))


def _sentences(text: str, starts: Sequence[int]) -> list[tuple[int, int, int]]:
    breaks = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    found, begin, first = [], 0, 0
    for end, following in [*breaks, (len(text), len(text))]:
        last = first
        while last < len(starts) and starts[last] < end:
            last += 1
        if last > first:
            found.append((begin, end, last))
        begin, first = following, last
    return found
