"""A body as a reader meets it: words in sentences in paragraphs, each with its place as typed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from kiosk.content.markdown import is_link_address, plain_text

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+")
_LINE_END = re.compile(r"\n+")
_WORD = re.compile(r"\S+")
# Words in the stricter sense: what holds a letter or a digit.
_SPOKEN = re.compile(r"[^\W_]")
_MARKS = " \t\n*+-_[]!\\\0"
# The end of a link, with its address; an address may hold parentheses in pairs.
LINK_END = re.compile(r'\]\(\s*<?((?:[^()\s<>]|\([^()\s<>]*\))+)>?(?:\s+"[^"]*")?\s*\)')


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the plain text, with its place there."""

    text: str
    start: int

    @property
    def end(self) -> int:
        """Where it ends in the plain text."""
        return self.start + len(self.text)

    @property
    def words(self) -> tuple[str, ...]:
        """Its words, without lone signs such as a dash."""
        return tuple(word for word in self.text.split() if _SPOKEN.search(word))


@dataclass(frozen=True)
class Prose:
    """The plain text of a body in small Markdown, and the way back to what was typed."""

    body: str

    @cached_property
    def plain(self) -> str:
        """The words alone, a line for each paragraph and each point of a list."""
        return plain_text(self.body)

    @cached_property
    def paragraphs(self) -> tuple[Passage, ...]:
        """The paragraphs, and each point of a list as one."""
        return tuple(_pieces(self.plain, _LINE_END, 0))

    @cached_property
    def sentences(self) -> tuple[Passage, ...]:
        """The sentences; what stands before a colon or semicolon is read as one."""
        return tuple(_pieces(self.plain, _SENTENCE_END, 0))

    def sentences_of(self, paragraph: Passage) -> tuple[Passage, ...]:
        """Return the sentences of one paragraph."""
        return tuple(_pieces(paragraph.text, _SENTENCE_END, paragraph.start))

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece of the plain text stands in the body, marks inside it included."""
        first, last = self._starts[start], self._starts[end - 1]
        return first, last + 1

    @cached_property
    def _starts(self) -> list[int]:
        """For each sign of the plain text its place in the body.

        What is plain stands in the body in the same order, with marks between; so each word is
        looked for behind the one before it. Addresses of links are no text and are passed over.
        """
        typed = LINK_END.sub(_blank_address, self.body)
        starts: list[int] = []
        place = 0
        for word in _WORD.finditer(self.plain):
            starts += [place] * (word.start() - len(starts))
            found = typed.find(word[0], place)
            letters = list(range(found, found + len(word[0])))
            if found < 0 or typed[place:found].strip(_MARKS):
                # Marks stand inside the word, or it comes first where only a part was meant.
                letters = _letter_by_letter(word[0], typed, place)
            starts += letters
            place = starts[-1] + 1
        starts += [place] * (len(self.plain) - len(starts))
        return starts


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a plain text."""
    return tuple(piece.text for piece in _pieces(text, _SENTENCE_END, 0))


def _pieces(text: str, end: re.Pattern[str], offset: int) -> Iterator[Passage]:
    start = 0
    for border in (*end.finditer(text), None):
        stop = border.start() if border else len(text)
        piece = text[start:stop]
        if piece.strip():
            lead = len(piece) - len(piece.lstrip())
            yield Passage(piece.strip(), offset + start + lead)
        start = border.end() if border else stop


def _blank_address(link: re.Match[str]) -> str:
    if not is_link_address(link[1]):
        return link[0]
    return "\0" * len(link[0])


def _letter_by_letter(word: str, typed: str, place: int) -> list[int]:
    starts = []
    for letter in word:
        found = typed.find(letter, place)
        place = found + 1 if found >= 0 else min(place, len(typed) - 1)
        starts.append(max(place - 1, 0))
    return starts
