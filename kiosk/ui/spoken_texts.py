"""What there is to read aloud on the live screen, in the order of the screen."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont
from PySide6.QtQuick import QQuickItem, QQuickWindow
from shiboken6 import isValid

from kiosk.ui.spoken_marks import sentence_rectangles, styled_words

# Forty letters in a row help nobody (each key is announced when it has the focus); the voice does
# not read its own buttons; and whose a picture is, is in the middle of a text no part of it.
_NOT_READ = frozenset({"onScreenKeyboard", "pictureLicence", "speechBar"})


@dataclass(frozen=True, slots=True)
class ShownText:
    """A text that is on the screen or can be scrolled there; `language` is that of its words."""

    item: QQuickItem
    text: str
    language: str
    is_heading: bool = False
    is_body: bool = False

    @property
    def is_there(self) -> bool:
        """Whether the item still exists: its screen may have gone."""
        return isValid(self.item)

    @property
    def length(self) -> int:
        """The length of the text, counted as Qt does."""
        return len(self.text.encode("utf-16-le", "surrogatepass")) // 2


def texts_on_screen(window: QQuickWindow, language: str) -> tuple[ShownText, ...]:
    """Return all texts of the screen; those that say nothing else are in the given language."""
    return tuple(_texts(window.contentItem(), language))


def mark_sentence(shown: ShownText, start: int, end: int) -> None:
    """Mark a sentence of a text, and scroll it into view where it stands in a scrolling area."""
    item = shown.item
    line_height = float(item.property("lineHeight"))
    font = item.property("font")
    rectangles = sentence_rectangles(
        styled_words(_html(item)),
        start,
        end,
        font=font if isinstance(font, QFont) else QFont(),
        width=item.width(),
        line_height=line_height,
        align_right=bool(item.property("isAlignedRight")),
    )
    item.setProperty("spokenRectangles", list(rectangles))
    if rectangles:
        _reveal(item, rectangles[0].united(rectangles[-1]))


def unmark(shown: ShownText) -> None:
    """Take the mark away."""
    if shown.is_there:
        shown.item.setProperty("spokenRectangles", [])


def _texts(item: QQuickItem, language: str) -> Iterator[ShownText]:
    if not item.isVisible() or item.objectName() in _NOT_READ:
        return
    # Not by its meta-object: that one goes with the item, while PySide keeps a wrapper of it, which
    # then stands for whatever comes to lie at the same address.
    if item.property("spokenRectangles") is not None:
        text = styled_words(_html(item)).text
        if text.strip():
            own_language = str(item.property("speechLanguage"))
            yield ShownText(
                item,
                text,
                own_language or language,
                is_heading=item.objectName() == "screenTitle",
                is_body=bool(own_language),
            )
        return
    for child in item.childItems():
        yield from _texts(child, language)


def _html(item: QQuickItem) -> str:
    text = str(item.property("text"))
    if item.property("isStyled"):
        return text
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _reveal(item: QQuickItem, rectangle: QRectF) -> None:
    area = item.parentItem()
    while area is not None and area.objectName() != "readingArea":
        area = area.parentItem()
    if area is None:
        return
    top = item.mapToItem(area, QPointF(0, rectangle.top())).y()
    bottom = top + rectangle.height()
    scroll = float(area.property("contentY"))
    if top < 0 or bottom > area.height():
        limit = max(0.0, float(area.property("contentHeight")) - area.height())
        area.setProperty("contentY", max(0.0, min(scroll + top - rectangle.height() / 2, limit)))
