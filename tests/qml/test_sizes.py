"""Every screen in every size of panel: nothing that can be tapped is cut off or covered."""

import itertools

import pytest
from PySide6.QtCore import QMetaObject, QObject, QRectF

SIZES = [(1920, 1080), (1280, 800), (1080, 1920)]
PLACES = [
    "home",
    "section-alliantie",
    "page-questions",
    "wat-is-het-programma",
    "hoe-kan-ik-als-bewoner-meedoen",
    "waar-werkt-de-alliantie-aan",
    "page-themes",
    "thema-werk",
    "page-partners",
    "partner-woon",
    "page-contact",
    "page-about",
    "help",
    "search",
    "search: pr",
    "search: gementee",
    "search: parkeervergunning",
    "idle warning",
]
SMALLEST_TARGETS = {(1920, 1080): 73, (1280, 800): 64, (1080, 1920): 73}


@pytest.fixture(scope="module", params=SIZES, ids=lambda size: "x".join(map(str, size)))
def panel(request, make_visitor, make_clock):
    return make_visitor(request.param, clock=make_clock())


@pytest.fixture(params=PLACES)
def place(request, panel):
    """The visitor at a place; after a colon stands what was searched."""
    name = request.param
    panel.begin()
    if name == "help":
        panel.terminal.navigation.openHelp()
    elif name.startswith("search"):
        panel.terminal.navigation.openSearch()
        panel.type(name.removeprefix("search").removeprefix(": "))
        answered = []
        panel.terminal._parts.executor.submit(lambda: answered.append(name))
        panel.wait_until(lambda: bool(answered), "it is answered")
    elif name == "idle warning":
        panel.wait_seconds(90)
    elif name != "home":
        panel.terminal.navigation.open(name)
    at_rest(panel)
    return panel


def at_rest(panel):
    """Wait until nothing slides any more."""
    seen = []

    def stands_still():
        panel.look()
        seen.append([area_of(item) for item in controls(panel)])
        return len(seen) > 2 and seen[-1] == seen[-2] == seen[-3]

    for animation in panel.window.findChildren(QObject):
        if animation.inherits("QQuickAbstractAnimation") and animation.property("running"):
            QMetaObject.invokeMethod(animation, "complete")
    panel.wait_until(stands_still, "the screen is at rest")


def area_of(item) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def scrolls(item) -> bool:
    above = item.parentItem()
    while above is not None:
        if above.inherits("QQuickFlickable"):
            return True
        above = above.parentItem()
    return False


def controls(panel):
    """All that can be tapped now; under the idle warning only what is above it."""
    found = [item for item in panel.all() if item.inherits("QQuickAbstractButton")]
    if panel.sees("idleWarning"):
        return [item for item in found if item.isEnabled()]
    return found


def test_all_that_can_be_tapped_is_on_the_screen_large_enough_and_apart(place):
    window = QRectF(0, 0, place.window.width(), place.window.height())
    smallest = SMALLEST_TARGETS[place.window.width(), place.window.height()]
    found = [(item.objectName(), area_of(item), scrolls(item)) for item in controls(place)]
    assert found
    for name, area, _ in found:
        assert area.width() >= smallest, (name, area)
        assert area.height() >= smallest or name.startswith("key-"), (name, area)
    fixed = [(name, area) for name, area, is_scrolling in found if not is_scrolling]
    for name, area in fixed:
        assert window.contains(area), (name, area)
    for (one, first), (other, second) in itertools.combinations(fixed, 2):
        assert not first.intersects(second), (one, other)
    for area in (area_of(item) for item in place.all("readingArea") if item.height() > 0):
        for name, covered in fixed:
            assert area.intersected(covered).isEmpty(), name
