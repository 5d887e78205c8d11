"""Looks at the live window, as an eye and as a screen reader do, and tells what is there."""

from collections.abc import Iterator
from html.parser import HTMLParser

from PySide6.QtCore import QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFont, QFontInfo
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow
from typing_extensions import override

from kiosk.ui.paint_order import (
    PaintedItem,
    hides_what_is_behind,
    painted_items,
    scene_rectangle,
)
from kiosk.ui.rectangle import Rectangle
from kiosk.ui.seen import SeenControl, SeenScreen, SeenText

_CONTROL_ROLES = frozenset(
    {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.ComboBox,
        QAccessible.Role.EditableText,
        QAccessible.Role.Link,
        QAccessible.Role.ListItem,
        QAccessible.Role.MenuItem,
        QAccessible.Role.PageTab,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ScrollBar,
        QAccessible.Role.Slider,
        QAccessible.Role.SpinBox,
    }
)
_CONTROL_TYPES = ("QQuickAbstractButton", "QQuickTextInput", "QQuickTextEdit")
_TEXT_TYPES = ("QQuickText", "QQuickTextInput", "QQuickTextEdit")
# Heights of lines are factors or, from here on, pixels.
_LARGEST_FACTOR = 4
_LINE_BREAKS = frozenset({"br", "p", "li"})

# Qt's numbers; PySide has no converter for these two of the item's own properties.
_MARKED_UP = frozenset({1, 4})
_RIGHT, _HORIZONTAL_CENTRE, _BOTTOM, _VERTICAL_CENTRE = 2, 4, 64, 128
_FORMAT = "[textFormat, effectiveHorizontalAlignment, verticalAlignment].join()"
_FIELD_FORMAT = "[0, effectiveHorizontalAlignment, verticalAlignment].join()"


def walk_screen(window: QQuickWindow) -> SeenScreen:
    """Return all controls and texts that can at least partly be seen now, in paint order."""
    return _Walk(window).screen()


def plain_text(styled: str) -> str:
    """Return the words of a styled text."""
    reader = _Words()
    reader.feed(styled)
    reader.close()
    return "".join(reader.pieces).strip()


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    @override
    def handle_data(self, data: str) -> None:
        self.pieces.append(data)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LINE_BREAKS:
            self.pieces.append("\n")


class _Walk:
    """One look at a window; the interfaces that it holds are good for this moment only."""

    def __init__(self, window: QQuickWindow) -> None:
        self._painted = painted_items(window)
        root = QAccessible.queryAccessibleInterface(window)
        self._interfaces = {interface.object(): interface for interface in _tree(root)}
        self._covers = [
            (place, painted)
            for place, painted in enumerate(self._painted)
            if hides_what_is_behind(painted)
        ]

    def screen(self) -> SeenScreen:
        places = list(enumerate(self._painted))
        controls = [
            self._control(place, painted) for place, painted in places if self._is_control(painted)
        ]
        texts = [
            self._text(place, painted)
            for place, painted in places
            if _is_one_of(painted.item, _TEXT_TYPES)
        ]
        return SeenScreen(
            tuple(control for control in controls if control.shown),
            tuple(text for text in texts if text.text and text.shown),
        )

    def _is_control(self, painted: PaintedItem) -> bool:
        interface = self._interfaces.get(painted.item)
        has_role = interface is not None and interface.role() in _CONTROL_ROLES
        return has_role or _is_one_of(painted.item, _CONTROL_TYPES)

    def _control(self, place: int, painted: PaintedItem) -> SeenControl:
        interface = self._interfaces.get(painted.item)
        return SeenControl(
            object_name=painted.item.objectName(),
            role=interface.role().name.lower() if interface else "",
            name=interface.text(QAccessible.Text.Name) if interface else "",
            description=interface.text(QAccessible.Text.Description) if interface else "",
            rectangle=painted.rectangle,
            shown=self._shown(place, painted, painted.rectangle),
            is_focusable=bool(interface and interface.state().focusable),
        )

    def _text(self, place: int, painted: PaintedItem) -> SeenText:
        item = painted.item
        words = _words_rectangle(item)
        shown = self._shown(place, painted, words)
        return SeenText(
            object_name=item.objectName(),
            text=_text_of(item),
            rectangle=painted.rectangle.united_with(words),
            shown=shown,
            pixel_size=_pixel_size(item.property("font")),
            is_truncated=(item.inherits("QQuickText") and bool(item.property("truncated")))
            or not _can_be_read(painted, words, shown),
            control=painted.control.objectName() if painted.control else None,
            spoken=self._spoken(painted),
        )

    def _shown(self, place: int, painted: PaintedItem, part: Rectangle) -> tuple[Rectangle, ...]:
        clip = painted.sight.clip
        if painted.item.property("clip"):
            clip = clip.crossed_with(painted.rectangle)
        covers = (
            cover.rectangle.crossed_with(cover.sight.clip)
            for later, cover in self._covers
            if later > place and not cover.is_within(painted)
        )
        return part.crossed_with(clip).without(covers)

    def _spoken(self, painted: PaintedItem) -> str:
        told = [self._interfaces.get(painted.item)]
        if painted.control is not None:
            told.append(self._interfaces.get(painted.control))
        kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
        return "\n".join(
            words
            for interface in told
            if interface
            for kind in kinds
            if (words := interface.text(kind))
        )


def _tree(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _tree(child)


def _is_one_of(item: QQuickItem, type_names: tuple[str, ...]) -> bool:
    return any(item.inherits(name) for name in type_names)


def _can_be_read(painted: PaintedItem, words: Rectangle, shown: tuple[Rectangle, ...]) -> bool:
    """Tell whether all words are to be seen, or can be scrolled into sight."""
    sight = painted.sight
    if not sight.reach.holds(words):
        return False
    # Of what the areas around leave, nothing may hide a part.
    return not words.crossed_with(sight.clip).without(shown)


def _text_of(item: QQuickItem) -> str:
    text = str(item.property("displayText" if item.inherits("QQuickTextInput") else "text"))
    return plain_text(text) if _format_of(item)[0] in _MARKED_UP else text.strip()


def _format_of(item: QQuickItem) -> tuple[int, int, int]:
    """Return the text format and the alignments, in Qt's numbers."""
    wanted = _FORMAT if item.inherits("QQuickText") else _FIELD_FORMAT
    context = qmlContext(item)
    assert context is not None  # noqa: S101 - for the type checker
    value = QQmlExpression(context, item, wanted).evaluate()
    joined = value[0] if isinstance(value, tuple) else value
    numbers = [int(number) for number in str(joined).split(",")]
    return numbers[0], numbers[1], numbers[2]


def _words_rectangle(item: QQuickItem) -> Rectangle:
    """Return where the words stand: they can take less room than their item has, and more."""
    width, height = float(item.property("contentWidth")), float(item.property("contentHeight"))
    line_height = item.property("lineHeight") if item.inherits("QQuickText") else 0
    if line_height > _LARGEST_FACTOR:
        # Arabic claims twice the height that it draws; its lines are set closer.
        height = min(height, item.property("lineCount") * line_height)
    _, horizontal, vertical = _format_of(item)
    x = _start(item.width() - width, horizontal, _RIGHT, _HORIZONTAL_CENTRE)
    y = _start(item.height() - height, vertical, _BOTTOM, _VERTICAL_CENTRE)
    return scene_rectangle(item, QRectF(x, y, width, height))


def _start(room: float, alignment: int, at_end: int, in_centre: int) -> float:
    if alignment == at_end:
        return room
    return room / 2 if alignment == in_centre else 0.0


def _pixel_size(font: QFont) -> int:
    return font.pixelSize() if font.pixelSize() > 0 else QFontInfo(font).pixelSize()
