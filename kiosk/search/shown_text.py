"""A text as it is shown with a hit: its words and sentences, found when the index is built."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.search.analysis import analyse

_SENTENCE_END = re.compile(r"(?<=[.!?…؟])\s+|\n+")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence: `text[start:end]`, with the words from number `first` up to `last`."""

    start: int
    end: int
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text with its words, each as exact form and stem and by its place, and its sentences."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]
    exacts: Sequence[str]
    stems: Sequence[str]
    sentences: tuple[Sentence, ...]

    @classmethod
    def of(cls, text: str, language: str) -> "ShownText":
        """Find the words and sentences of a text."""
        tokens = list(analyse(text, language))
        starts = [token.start for token in tokens]
        return cls(
            text=text,
            starts=starts,
            ends=[token.end for token in tokens],
            exacts=[token.exact for token in tokens],
            stems=[token.stem for token in tokens],
            sentences=_sentences(text, starts),
        )

    def stored(self) -> tuple[Any, ...]:
        """Return the text in the plain form that is kept in the index."""
        places = [(one.start, one.end, one.first, one.last) for one in self.sentences]
        words = (" ".join(self.exacts), " ".join(self.stems))
        return (self.text, list(self.starts), list(self.ends), *words, places)

    @classmethod
    def restored(cls, stored: tuple[Any, ...]) -> "ShownText":
        """Return the text that was stored."""
        text, starts, ends, exacts, stems, places = stored
        sentences = tuple(Sentence(*place) for place in places)
        return cls(text, starts, ends, exacts.split(" "), stems.split(" "), sentences)


def _sentences(text: str, starts: Sequence[int]) -> tuple[Sentence, ...]:
    breaks = [(match.start(), match.end()) for match in _SENTENCE_END.finditer(text)]
    found, begin, first = [], 0, 0
    for end, following in [*breaks, (len(text), len(text))]:
        last = first
        while last < len(starts) and starts[last] < end:
            last += 1
        if last > first:
            found.append(Sentence(begin, end, first, last))
        begin, first = following, last
    return tuple(found)
