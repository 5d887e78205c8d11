"""Thinks up what to do next, with a seed; what it thought up can be done again."""

from collections.abc import Iterator
from random import Random

from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem, QQuickWindow

from tests.soak.steps import Step

_CONTROLS = ("QQuickAbstractButton", "QQuickTextInput")
# How often a thing is done, out of all these together.
_IN_A_VISIT = {
    "control": 50,
    "anywhere": 12,
    "tremble": 4,
    "flick": 8,
    "fingers": 2,
    "key": 7,
    "type": 7,
    "wait": 4,
    "look": 5,
    "leave": 1,
}
_WHILE_NOBODY_IS_THERE = {"anywhere": 10, "control": 6, "key": 3, "look": 1, "edition": 1}
# Ctrl+Q is not among them: it leaves.
_KEYS = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "Return", "Enter", "Escape", "Space"),
    *("F1", "Backspace", "Delete", "Home", "End", "PageDown", "PageUp", "F5", "Menu", "Back"),
)
_WORDS = (
    *("wonen", "burgermeester", "alliantie", "meedoen", "parkeervergunning", "het convenant"),
    *("hoe kan ik meedoen?", "jeugd", "veiligheid in de buurt", "school", "participate", "konut"),
    *("İSTANBUL", "gençlik", "السكن", "مدرسة", "NOT (a OR b)", '"', "*", "w*", "x~9", "' OR 1=1"),
    *("%s%n", "<b>vet</b>", "\\", "e\u0301\u0301", "\U0001f600", "zzzz", "aan wie legt de"),
)
_LONGEST_WAIT = 130
_VISITS_TO_AN_EDITION = 3


class RandomVisitor:
    """Chooses steps; more often than not a tap on something that can be tapped now."""

    def __init__(self, seed: int) -> None:
        self._random = Random(seed)
        self._was_in_visit = False
        self._visits = 0

    def next(self, window: QQuickWindow, *, in_visit: bool) -> Step:
        has_left = self._was_in_visit and not in_visit
        self._was_in_visit = in_visit
        self._visits += has_left
        # Not left to chance: a short walk is to meet one too.
        if has_left and self._visits % _VISITS_TO_AN_EDITION == 0:
            return Step("edition")
        weights = _IN_A_VISIT if in_visit else _WHILE_NOBODY_IS_THERE
        (kind,) = self._random.choices(tuple(weights), tuple(weights.values()))
        match kind:
            case "control":
                return self._tap_on_control(window)
            case "anywhere":
                return Step("tap", (self._point(window),))
            case "tremble" | "fingers" | "flick":
                points = tuple(self._point(window) for _ in range(1 if kind == "tremble" else 2))
                return Step(kind, points)
            case _:
                return self._without_points(kind)

    def _without_points(self, kind: str) -> Step:
        match kind:
            case "key":
                return Step("key", text=self._random.choice(_KEYS))
            case "type":
                return Step("type", text=self._random.choice(_WORDS))
            case "wait":
                return Step("wait", number=self._random.randint(1, _LONGEST_WAIT))
            case _:
                return Step(kind)

    def _point(self, window: QQuickWindow) -> tuple[int, int]:
        return self._random.randrange(window.width()), self._random.randrange(window.height())

    def _tap_on_control(self, window: QQuickWindow) -> Step:
        controls = list(_controls(window.contentItem()))
        while controls:
            control = controls.pop(self._random.randrange(len(controls)))
            spot = control.mapToScene(QPointF(control.width() / 2, control.height() / 2)).toPoint()
            if 0 <= spot.x() < window.width() and 0 <= spot.y() < window.height():
                return Step("tap", ((spot.x(), spot.y()),), on=control.objectName())
        return Step("tap", (self._point(window),))


def _controls(item: QQuickItem) -> Iterator[QQuickItem]:
    if not item.isVisible():
        return
    if any(item.inherits(kind) for kind in _CONTROLS) and item.isEnabled():
        yield item
    for child in item.childItems():
        yield from _controls(child)
