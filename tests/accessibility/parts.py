"""What the tour doesn't tell but a test must judge: icons, and the fonts of texts, as drawn now."""

from dataclasses import dataclass

from PySide6.QtGui import QFontInfo, QFontMetricsF, QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.ui.paint_order import hides_what_is_behind, painted_items
from kiosk.ui.rectangle import Rectangle
from kiosk.ui.screen_walk import plain_text

_ICON = "image://icon/"
# What can be scrolled fades out at its lower edge, over this height at most.
_FADE = 40


@dataclass(frozen=True, slots=True)
class SeenIcon:
    """An icon that is wholly to be seen."""

    name: str
    rectangle: Rectangle
    is_mirrored: bool


@dataclass(frozen=True, slots=True)
class SeenFont:
    """The font that a text is really drawn in; `is_broken` if a word had to be parted."""

    text: str
    family: str
    is_broken: bool


def live_window():
    """Return the window that the tour shows now; the last one, without content, is gone again."""
    windows = [one for one in QGuiApplication.allWindows() if isinstance(one, QQuickWindow)]
    return next((one for one in windows if one.isVisible()), None)


def icons_and_fonts(window):
    """Return the icons that can wholly be seen, and the font of every visible text."""
    if window is None:
        return (), ()
    painted = painted_items(window)
    covers = [
        (place, one.rectangle.crossed_with(one.sight.clip), one)
        for place, one in enumerate(painted)
        if hides_what_is_behind(one)
    ]
    icons, fonts = [], []
    for place, one in enumerate(painted):
        if one.item.inherits("QQuickText") and str(one.item.property("text")).strip():
            fonts.append(_font_of(one.item))
        if not one.item.inherits("QQuickImage"):
            continue
        source = one.item.property("source").toString()
        if not source.startswith(_ICON):
            continue
        over = [
            cover for later, cover, there in covers if later > place and not there.is_within(one)
        ]
        if (
            one.sight.clip != one.sight.reach
            and one.rectangle.bottom > one.sight.clip.bottom - _FADE
        ):
            continue
        if one.rectangle.crossed_with(one.sight.clip).without(over) == (one.rectangle,):
            name = source.removeprefix(_ICON).split("/")[0]
            icons.append(SeenIcon(name, one.rectangle, bool(one.item.property("mirror"))))
    return tuple(icons), tuple(fonts)


def _font_of(item):
    text, font = str(item.property("text")), item.property("font")
    metrics = QFontMetricsF(font)
    words = plain_text(text).split()
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    # A fraction of a pixel parts no word.
    return SeenFont(text, QFontInfo(font).family(), widest > item.width() + 1)
