"""A visitor at the real window: looks for what can be seen, and taps where it is seen."""

import inspect
import logging
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.ui.viewmodels.terminal import TerminalViewModel
from kiosk.ui.window import TerminalWindow

_PATIENCE_SECONDS = 10
_LEFT = Qt.MouseButton.LeftButton


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt and the worker work until a condition holds (`QTest.qWait` would halt the worker)."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()


@pytest.fixture
def patience() -> Callable[[Callable[[], bool], str], None]:
    """Wait until something holds, while Qt and the worker go on."""
    return wait_until


class Visitor:
    """Somebody at the terminal."""

    wait_until = staticmethod(wait_until)

    def __init__(self, terminal_window: TerminalWindow, terminal: TerminalViewModel, clock) -> None:
        self._window = terminal_window
        self.window: QQuickWindow = terminal_window.window
        self.terminal = terminal
        self.clock = clock
        self._guard = terminal_window._engine.singletonInstance("Kiosk.Ui", "TapGuard")
        self._frames = 0
        self._finger = QTest.createTouchDevice()
        self.window.frameSwapped.connect(self._count_frame)

    def _count_frame(self) -> None:
        self._frames += 1

    # What is seen

    @property
    def screen(self) -> str:
        return self.terminal.navigation.screen

    @property
    def item_id(self) -> str:
        return self.terminal.navigation.itemId

    def look(self) -> None:
        """Wait for the next frame: what follows is judged by what is drawn."""
        drawn = self._frames
        self.window.update()
        wait_until(lambda: self._frames > drawn, "a frame is drawn")

    def all(self, name: str = "") -> list[QQuickItem]:
        """All visible items of a name, or all visible items."""
        return [item for item in _visible(self.window.contentItem()) if _is_named(item, name)]

    def names(self, beginning: str) -> list[str]:
        """The names of visible items with this beginning, without it."""
        found = [item.objectName() for item in self.all()]
        return [name.removeprefix(beginning) for name in found if name.startswith(beginning)]

    def sees(self, name: str) -> bool:
        return bool(self.all(name))

    def find(self, name: str) -> QQuickItem:
        found = self.all(name)
        if not found:
            seen = sorted({item.objectName() for item in self.all() if item.objectName()})
            pytest.fail(f"there is no {name} on the screen {self.screen}, only {', '.join(seen)}")
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def says(self, words: str) -> bool:
        return any(words in str(item.property("text") or "") for item in self.all())

    def area(self, name: str) -> QRectF:
        """Where an item is in the window."""
        item = self.find(name)
        return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))

    # What is done

    def point_at(self, name: str) -> QPoint:
        """The middle of an item, scrolled into view first."""
        self.look()
        item = self.find(name)
        if (area := _scrolling_area(item)) is not None:
            _show_in(area, item)
            self.look()
        middle = self.area(name).center().toPoint()
        assert 0 <= middle.x() < self.window.width(), name
        assert 0 <= middle.y() < self.window.height(), name
        return middle

    def tap(self, name: str) -> None:
        """Tap on an item, some time after the last tap."""
        point = self.point_at(name)
        self.rest()
        self.tap_at(point)

    def tap_at(self, point: QPoint) -> None:
        QTest.mouseClick(self.window, _LEFT, Qt.KeyboardModifier.NoModifier, point)

    def tap_again_at(self, point: QPoint) -> None:
        """Tap 50 ms after the last tap, as trembling fingers do, however slow this machine is."""
        self._guard.setProperty("_at", time.time() * 1000 - 50)
        self.tap_at(point)

    def press(self, point: QPoint) -> None:
        QTest.mousePress(self.window, _LEFT, Qt.KeyboardModifier.NoModifier, point)

    def release(self, point: QPoint) -> None:
        QTest.mouseRelease(self.window, _LEFT, Qt.KeyboardModifier.NoModifier, point)

    def move(self, point: QPoint) -> None:
        QTest.mouseMove(self.window, point)

    def touch(self, *points: QPoint) -> None:
        """Put a finger down at the first point, draw it over the others, and lift it."""
        QTest.touchEvent(self.window, self._finger).press(0, points[0], self.window).commit()
        for point in points[1:]:
            QTest.touchEvent(self.window, self._finger).move(0, point, self.window).commit()
            self.look()
        QTest.touchEvent(self.window, self._finger).release(0, points[-1], self.window).commit()

    def rest(self) -> None:
        """Let so much time pass that the next tap is no trembling."""
        self._guard.setProperty("_at", 0)

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(self.window, sign)

    # The visit

    def begin(self) -> None:
        """Begin a visit anew, at home."""
        self.leave()
        self.tap("attractScreen")
        assert self.screen == "home"

    def leave(self) -> None:
        """End the visit, if there is one."""
        self.clock.seconds += 10_000
        self.terminal.visit.refresh()
        assert self.screen == "attract"

    def go(self, item_id: str) -> None:
        """Be at an item, however one came there."""
        self.terminal.navigation.open(item_id)
        assert self.item_id == item_id
        self.look()

    def wait_seconds(self, seconds: float) -> None:
        """Let the clock of the visit go on."""
        self.rest()
        self.clock.seconds += seconds
        self.terminal.visit.refresh()


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _is_named(item: QQuickItem, name: str) -> bool:
    return not name or item.objectName() == name


def _scrolling_area(item: QQuickItem) -> QQuickItem | None:
    above = item.parentItem()
    while above is not None and not above.inherits("QQuickFlickable"):
        above = above.parentItem()
    return above


def _show_in(area: QQuickItem, item: QQuickItem) -> None:
    """Scroll an area so far that an item stands in its middle, as far as that goes."""
    top = item.mapToItem(area, QPointF(0, 0)).y()
    if top >= 0 and top + item.height() <= area.height():
        return
    wanted = area.property("contentY") + top - (area.height() - item.height()) / 2
    limit = max(0.0, area.property("contentHeight") - area.height())
    area.setProperty("contentY", min(max(0.0, wanted), limit))


@pytest.fixture(scope="module", autouse=True)
def application_is_there(application):
    """The windows live in the application, with its fonts and Dutch texts."""


@pytest.fixture(autouse=True)
def log_is_silent(request) -> Iterator[None]:
    """Fail a test in which something was logged as a warning, unless it looks at the log itself."""
    records: list[logging.LogRecord] = []
    ears = logging.Handler(logging.WARNING)
    ears.emit = records.append  # type: ignore[method-assign]
    logging.getLogger().addHandler(ears)
    yield
    logging.getLogger().removeHandler(ears)
    if "caplog" not in inspect.signature(request.function).parameters:
        assert [record.getMessage() for record in records] == []


@pytest.fixture(scope="module")
def make_visitor(make_parts) -> Iterator[Callable[..., Visitor]]:
    """Open a window of a size and stand before it; `clock` is the visit's."""
    windows = []

    def make_visitor(size=(1280, 800), *, clock, **parts):
        terminal = TerminalViewModel(make_parts(clock=clock, **parts))
        window = TerminalWindow(terminal)
        windows.append(window)
        window.show(size)
        visitor = Visitor(window, terminal, clock)
        visitor.look()
        return visitor

    yield make_visitor
    for window in windows:
        window.close()


@pytest.fixture(scope="module")
def standing_visitor(make_visitor, make_clock) -> Visitor:
    """The visitor at the one window of a module; `visitor` is the same one at home."""
    return make_visitor(clock=make_clock())


@pytest.fixture
def visitor(standing_visitor) -> Visitor:
    standing_visitor.begin()
    return standing_visitor
