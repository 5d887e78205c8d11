"""With the Tab key through every screen: the focus is plain to see, and goes as one reads."""

from dataclasses import dataclass
from itertools import pairwise

import pytest
from exceptions import is_allowed
from looks import looks_to_walk_with_keys, name
from parts import live_window
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtTest import QTest
from test_contrast import contrast, luminance
from test_controls import HELP_BAR

from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.rectangle import Rectangle
from kiosk.ui.settling import settled_picture
from kiosk.ui.tour import Look, drawn_screens

# WCAG 2.2, 2.4.13: at least two pixels round, and 3:1 between the states with and without focus.
LEAST_PIXELS = 2
LEAST_CONTRAST = 3
# How far in and out of a control's edge its ring is looked for.
_OUT, _IN = 16, 12
_SHARES = (0.25, 0.5, 0.75)
_MOST_STOPS = 80
_MOUSE, _TAB = Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason
# Beside what can be scrolled, whatever of it is in view.
_PAGER = {"readOn", "readBack", "extraButton"}


@dataclass(frozen=True)
class Focused:
    """A control that has the focus, with the thinnest side of what shows it, in pixels."""

    name: str
    place: Rectangle
    area: Rectangle | None
    indicator: int


@dataclass(frozen=True)
class Walk:
    look: Look
    screens: dict[str, list[Focused]]


def from_the_top(found):
    """Turn a round so that it begins where a screen does: after the help bar, or at the top."""
    names = [stop.name for stop in found]
    bar = [name for name in HELP_BAR if name in names]
    if bar:
        start = names.index(bar[-1]) + 1
    else:
        start = min(range(len(found)), key=lambda rank: found[rank].place.top, default=0)
    return found[start:] + found[:start]


def pixels(item):
    scene = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    return Rectangle(scene.left(), scene.top(), scene.right(), scene.bottom())


def area_around(item):
    """Return what an item can be scrolled in, if it can be."""
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def focused(item, thickness):
    """Describe a stop; where it stands is told as if nothing were scrolled."""
    place, area = pixels(item), area_around(item)
    down = area.property("contentY") if area is not None else 0
    return Focused(
        item.objectName(),
        Rectangle(place.left, place.top + down, place.right, place.bottom + down),
        pixels(area) if area is not None else None,
        thickness,
    )


def edge_points(place, size):
    """Yield lines of points across the four edges of a control, as far as the screen goes."""
    left, top, width, height = place.pixels
    steps = range(-_OUT, _IN)
    for share in _SHARES:
        x, y = left + int(width * share), top + int(height * share)
        for line in (
            [(left + step, y) for step in steps],
            [(left + width - 1 - step, y) for step in steps],
            [(x, top + step) for step in steps],
            [(x, top + height - 1 - step) for step in steps],
        ):
            yield [(px, py) for px, py in line if 0 <= px < size[0] and 0 <= py < size[1]]


def indicator(place, with_focus, without):
    """Return how many pixels in a row show the focus, at the thinnest of the places looked at."""

    def changed(x, y):
        one, other = (luminance(there.pixel(x, y)) for there in (with_focus, without))
        return contrast(one, other) >= LEAST_CONTRAST

    size = (with_focus.width(), with_focus.height())
    return min(sum(changed(*point) for point in line) for line in edge_points(place, size))


class WithoutFocus(QObject):
    """Shows for a moment how the focused control looks when the focus is not its."""

    def __init__(self, window):
        super().__init__()
        self._window = window

    def picture(self, item):
        if item.property("visualFocus"):
            item.setProperty("focusReason", _MOUSE)
            picture = settled_picture(self._window)
            item.setProperty("focusReason", _TAB)
            return picture
        # A field has no visual focus of its own: it is shown as long as it can be typed in.
        item.setFocus(False)
        picture = settled_picture(self._window)
        item.forceActiveFocus(_TAB)
        return picture


def stops(window):
    """Press Tab until the first control comes again; yield each with what shows its focus."""
    without = WithoutFocus(window)
    first = None
    for _ in range(_MOST_STOPS):
        QTest.keyClick(window, Qt.Key.Key_Tab)
        with_focus = settled_picture(window)
        item = window.activeFocusItem()
        if first is None:
            first = item.objectName()
        elif item.objectName() == first:
            return
        plain = without.picture(item)
        # Around a field stands its box, with the icon and what wipes it.
        ringed = item.parentItem() if item.inherits("QQuickTextInput") else item
        yield focused(item, indicator(pixels(ringed), with_focus, plain))
    pytest.fail(f"Tab never came round to {first}")


@pytest.fixture(scope="module", params=looks_to_walk_with_keys(), ids=name)
def walk(request, tmp_path_factory):
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_DATA", str(tmp_path_factory.mktemp("data")))
        screens = {}
        for screen in drawn_screens(request.param, BUNDLED_CONTENT):
            window = live_window()
            screens[screen.name] = from_the_top(list(stops(window))) if window else []
    return Walk(request.param, screens)


def test_the_focus_is_plain_to_see_at_every_stop(walk):
    hidden = [
        (screen, stop.name, stop.indicator)
        for screen, found in walk.screens.items()
        for stop in found
        if stop.indicator < LEAST_PIXELS
    ]
    assert hidden == []


def test_the_help_bar_comes_last_and_whole(walk):
    for screen, found in walk.screens.items():
        names = [stop.name for stop in found]
        bar = [name for name in HELP_BAR if name in names]
        assert names[len(names) - len(bar) :] == bar, screen


def comes_before(one, other, runs_left):
    """Tell whether one stands above the other, or before it in a row or in another column."""
    before, after = one.place, other.place
    if one.area != other.area:
        # What is scrolled passes behind what stands beside it.
        before, after = one.area or before, other.area or after
    if after.top >= before.bottom - 1:
        return True
    if runs_left:
        return after.right <= before.left + 1
    return after.left >= before.right - 1


def test_the_focus_goes_as_one_reads(walk):
    backward = []
    for screen, found in walk.screens.items():
        content = [stop for stop in found if stop.name not in {*HELP_BAR, *_PAGER}]
        backward += [
            (screen, one.name, other.name)
            for one, other in pairwise(content)
            if not is_allowed("focus order", screen, one.name)
            # The keys of a keyboard stand as on the real ones, in every language.
            if not comes_before(
                one,
                other,
                runs_left=walk.look.language == "ar" and not one.name.startswith("key-"),
            )
        ]
    assert backward == []
