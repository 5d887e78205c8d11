"""Where the words of a sentence stand in a text on the screen, line by line.

The text is laid out here as Qt Quick's Text does it (same font, width and wrapping), since Text
itself does not tell where a character stands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html.parser import HTMLParser

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextCharFormat, QTextLayout, QTextOption
from typing_extensions import override


@dataclass(frozen=True, slots=True)
class StyledWords:
    """Plain characters, and which of them are bold: pairs of start and end."""

    text: str
    bold: tuple[tuple[int, int], ...] = ()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.bold: list[tuple[int, int]] = []
        self._length = 0
        self._bold_start: int | None = None

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "b":
            self._bold_start = self._length
        elif tag == "br":
            self.handle_data("\n")

    @override
    def handle_endtag(self, tag: str) -> None:
        if tag == "b" and self._bold_start is not None:
            self.bold.append((self._bold_start, self._length))
            self._bold_start = None

    @override
    def handle_data(self, data: str) -> None:
        self.pieces.append(data)
        self._length += len(data)


def styled_words(html: str) -> StyledWords:
    """Return the characters of our own styled text."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return StyledWords("".join(reader.pieces), tuple(reader.bold))


def sentence_rectangles(
    words: StyledWords,
    start: int,
    end: int,
    *,
    font: QFont,
    width: float,
    line_height: float,
    align_right: bool,
) -> tuple[QRectF, ...]:
    """Return the rectangles of `words.text[start:end]`, one a line, from the text's top left.

    Lengths are in pixels; `line_height` is the fixed height of a line.
    """
    layout = QTextLayout(words.text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.setFormats(_bold_formats(words.bold))
    layout.beginLayout()
    rectangles: list[QRectF] = []
    number = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        first, last = line.textStart(), line.textStart() + line.textLength()
        low, high = max(start, first), min(end, last)
        if low < high:
            left, right = sorted((line.cursorToX(low)[0], line.cursorToX(high)[0]))  # type: ignore[index]
            shift = width - line.naturalTextWidth() if align_right else 0.0
            rectangles.append(QRectF(left + shift, number * line_height, right - left, line_height))
        number += 1
    layout.endLayout()
    return tuple(rectangles)


def _bold_formats(ranges: Iterable[tuple[int, int]]) -> list[QTextLayout.FormatRange]:
    formats = []
    for start, end in ranges:
        bold = QTextLayout.FormatRange()
        bold.start, bold.length = start, end - start
        character_format = QTextCharFormat()
        character_format.setFontWeight(int(QFont.Weight.Bold))
        bold.format = character_format
        formats.append(bold)
    return formats
