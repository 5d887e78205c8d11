"""The items of a window in the order in which they are painted, and where each can be seen."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtQml import QJSValue
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.ui.rectangle import Rectangle

# Below this, a thing is no longer seen; from this on, it hides what lies behind.
_FAINTEST = 0.1
_HIDING = 0.5


@dataclass(frozen=True, slots=True)
class Sight:
    """Where the items above let one be seen.

    `clip` is the part of the window that they leave now, `reach` the part where something can stand
    and be scrolled into view.
    """

    clip: Rectangle
    reach: Rectangle
    opacity: float = 1.0


@dataclass(frozen=True, slots=True)
class PaintedItem:
    """A visible item, and the items that it stands in, from the outermost on."""

    item: QQuickItem
    rectangle: Rectangle
    sight: Sight
    around: tuple[QQuickItem, ...]

    def is_within(self, outer: "PaintedItem") -> bool:
        """Tell whether this item stands in another."""
        return any(item is outer.item for item in self.around)

    @property
    def control(self) -> QQuickItem | None:
        """The innermost of the items around it that can be tapped."""
        controls = [item for item in self.around if item.inherits("QQuickAbstractButton")]
        return controls[-1] if controls else None


def painted_items(window: QQuickWindow) -> tuple[PaintedItem, ...]:
    """Return all visible items; what is painted later lies on what is painted before."""
    whole = Rectangle(0, 0, window.width(), window.height())
    return tuple(_paint(window.contentItem(), Sight(whole, whole), ()))


def hides_what_is_behind(painted: PaintedItem) -> bool:
    """Tell whether an item is a surface that one can't read through; a shade to none is not."""
    item = painted.item
    if not item.inherits("QQuickRectangle"):
        return False
    gradient: QJSValue = item.property("gradient")
    if gradient.isQObject() or gradient.isNumber():
        return False
    return float(item.property("color").alphaF()) * painted.sight.opacity >= _HIDING


def scene_rectangle(item: QQuickItem, part: QRectF) -> Rectangle:
    """Return a part of an item in pixels of the window."""
    scene = item.mapRectToScene(part)
    return Rectangle(scene.left(), scene.top(), scene.right(), scene.bottom())


def _paint(item: QQuickItem, sight: Sight, around: tuple[QQuickItem, ...]) -> Iterator[PaintedItem]:
    sight = replace(sight, opacity=sight.opacity * item.opacity())
    if not item.isVisible() or sight.opacity < _FAINTEST:
        return
    rectangle = scene_rectangle(item, QRectF(0, 0, item.width(), item.height()))
    inner_sight = _sight_inside(item, rectangle, sight)
    children = sorted(item.childItems(), key=lambda child: child.z())
    for child in children:
        if child.z() < 0:
            yield from _paint(child, inner_sight, (*around, item))
    yield PaintedItem(item, rectangle, sight, around)
    for child in children:
        if child.z() >= 0:
            yield from _paint(child, inner_sight, (*around, item))


def _sight_inside(item: QQuickItem, rectangle: Rectangle, sight: Sight) -> Sight:
    if not item.property("clip"):
        return sight
    clip = sight.clip.crossed_with(rectangle)
    if item.inherits("QQuickFlickable") and _says_there_is_more(item):
        # Unset, a length of the content is negative and means that of the area.
        width = max(item.width(), item.property("contentWidth"))
        size = QRectF(0, 0, width, max(item.height(), item.property("contentHeight")))
        content: QQuickItem = item.property("contentItem")
        return replace(sight, clip=clip, reach=scene_rectangle(content, size))
    return replace(sight, clip=clip, reach=sight.reach.crossed_with(rectangle))


def _says_there_is_more(area: QQuickItem) -> bool:
    """Tell whether a button to read on (or back) stands beside what can be scrolled."""
    beside = area.parentItem()
    return any(
        inner.inherits("QQuickAbstractButton") and inner.isVisible()
        for child in beside.childItems()
        if child != area
        for inner in _all_inside(child)
    )


def _all_inside(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from _all_inside(child)
