"""Somebody of the staff at the real window of the editor, with mouse and keys."""

import inspect
import logging
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime

import pytest
from PySide6.QtCore import QEventLoop, QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.editor.parts import EditorParts
from kiosk.editor.viewmodels.editor import EditorViewModel
from kiosk.editor.window import EditorWindow
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.speech_player import SilentPlayer

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 14, 0)
_PATIENCE_SECONDS = 10
_NO_KEY = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt and the worker work until a condition holds."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain until {what}"
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()


class Staff:
    """Somebody at the editor."""

    wait_until = staticmethod(wait_until)

    def __init__(self, editor_window: EditorWindow, editor: EditorViewModel, desk) -> None:
        self._window = editor_window
        self.window: QQuickWindow = editor_window.window
        self.editor = editor
        self.desk = desk
        self._frames = 0
        self._finger = QTest.createTouchDevice()
        self.window.frameSwapped.connect(self._count_frame)

    def _count_frame(self) -> None:
        self._frames += 1

    # What is seen

    def look(self) -> None:
        """Wait for the next frame: what follows is judged by what is drawn."""
        drawn = self._frames
        self.window.update()
        wait_until(lambda: self._frames > drawn, "a frame is drawn")

    def all(self, name: str = "") -> list[QQuickItem]:
        """All visible items of a name, or all visible items."""
        items = _visible(self.window.contentItem())
        return [item for item in items if not name or item.objectName() == name]

    def sees(self, name: str) -> bool:
        return bool(self.all(name))

    def find(self, name: str) -> QQuickItem:
        found = self.all(name)
        if not found:
            seen = sorted({item.objectName() for item in self.all() if item.objectName()})
            pytest.fail(f"there is no {name} in the window, only {', '.join(seen)}")
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(name).property("text"))

    def names(self, beginning: str) -> list[str]:
        """The names of visible items with this beginning, without it."""
        found = [item.objectName() for item in self.all()]
        return [name.removeprefix(beginning) for name in found if name.startswith(beginning)]

    def says(self, words: str) -> bool:
        return any(words in str(item.property("text") or "") for item in self.all())

    @property
    def focus(self) -> str:
        item = self.window.activeFocusItem()
        return item.objectName() if item else ""

    # What is done

    def point_at(self, name: str) -> QPoint:
        """The middle of an item, scrolled into view first."""
        self.look()
        item = self.find(name)
        above = item.parentItem()
        while above is not None and not above.inherits("QQuickFlickable"):
            above = above.parentItem()
        if above is not None:
            _show_in(above, item)
            self.look()
        area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
        middle = area.center().toPoint()
        assert 0 <= middle.x() < self.window.width(), name
        assert 0 <= middle.y() < self.window.height(), name
        return middle

    def pause(self, seconds: float) -> None:
        """Let time pass, as somebody does who thinks."""
        loop = QEventLoop()
        QTimer.singleShot(round(seconds * 1000), loop.quit)
        loop.exec()

    def tap(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.LeftButton, _NO_KEY, self.point_at(name))
        self.look()

    def tap_right(self, name: str) -> None:
        QTest.mouseClick(self.window, Qt.MouseButton.RightButton, _NO_KEY, self.point_at(name))
        self.look()

    def key(self, key: Qt.Key, modifiers=_NO_KEY) -> None:
        QTest.keyClick(self.window, key, modifiers)

    def drag(self, start: QPoint, *points: QPoint) -> None:
        """Press the mouse, draw it over these points, and let it go at the last."""
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(self.window, left, _NO_KEY, start)
        for point in points:
            QTest.mouseMove(self.window, point)
            self.look()
        QTest.mouseRelease(self.window, left, _NO_KEY, points[-1])
        self.look()

    def draw(self, start: QPoint, *points: QPoint) -> None:
        """Put a finger down, draw it over these points, and lift it at the last."""
        QTest.touchEvent(self.window, self._finger).press(0, start, self.window).commit()
        for point in points:
            QTest.touchEvent(self.window, self._finger).move(0, point, self.window).commit()
            self.look()
        QTest.touchEvent(self.window, self._finger).release(0, points[-1], self.window).commit()
        self.look()

    def control(self, key: Qt.Key) -> None:
        self.key(key, CONTROL)

    def type(self, text: str) -> None:
        for sign in text:
            QTest.keyClick(self.window, sign)

    def fill(self, name: str, text: str) -> None:
        """Put the cursor in a field and write something else in it."""
        self.tap(name)
        self.control(Qt.Key.Key_A)
        self.type(text)
        self.look()

    def choose(self, name: str, words: str) -> None:
        """Choose from a list that opens, by the keys."""
        box = self.find(name)
        self.tap(name)
        options = [str(one["words"]) for one in _list_of(box.property("model"))]
        wanted = next(number for number, one in enumerate(options) if one.startswith(words))
        present = box.property("currentIndex")
        for _ in range(abs(wanted - present)):
            self.key(Qt.Key.Key_Down if wanted > present else Qt.Key.Key_Up)
        self.key(Qt.Key.Key_Return)
        self.look()

    def open(self, item_id: str) -> None:
        """Be at an item, however one came there."""
        self.editor.select(item_id)
        self.look()

    def saved(self, item_id: str):
        """The item as it is in the draft."""
        return self.desk().item(item_id)


def _list_of(value) -> list:
    return value.toVariant() if hasattr(value, "toVariant") else list(value)


def _visible(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _visible(child)


def _show_in(area: QQuickItem, item: QQuickItem) -> None:
    top = item.mapToItem(area, QPointF(0, 0)).y()
    if top >= 0 and top + item.height() <= area.height():
        return
    wanted = area.property("contentY") + top - (area.height() - item.height()) / 2
    limit = max(0.0, area.property("contentHeight") - area.height())
    area.setProperty("contentY", min(max(0.0, wanted), limit))


@pytest.fixture(scope="session")
def content():
    return read_database(BUNDLED_CONTENT)


@pytest.fixture
def draft(tmp_path, content):
    """A draft made from the kiosk's own content."""
    path = tmp_path / "concept.db"
    EditingDesk.create(path, content, author="Begin", now=lambda: NOW)
    return path


@pytest.fixture
def open_desk(draft) -> Iterator[Callable[..., EditingDesk]]:
    desks: list[EditingDesk] = []

    def open_desk(author="Jan", path=draft):
        desks.append(EditingDesk.open(path, author=author, now=lambda: NOW))
        return desks[-1]

    yield open_desk
    for desk in desks:
        desk.close()


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


@pytest.fixture
def make_staff(translation, open_desk, tmp_path, monkeypatch) -> Iterator[Callable[..., Staff]]:
    """Open the editor on a draft and sit down before it."""
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    windows: list[EditorWindow] = []

    def make_staff(size=(1366, 768), **others) -> Staff:
        desk = others.pop("desk", None) or open_desk()
        editor = EditorViewModel(
            EditorParts(
                **{
                    "desk": desk,
                    "open_draft": lambda path, author: open_desk(author, path),
                    "copy_path": lambda: tmp_path / "kopie.db",
                    "executor": WorkerThread(),
                    "today": lambda: TODAY,
                    "retranslate": translation.use,
                    "player": SilentPlayer(),
                    **others,
                }
            )
        )
        window = EditorWindow(editor)
        windows.append(window)
        window.show(size)
        staff = Staff(window, editor, lambda: editor._work.desk)
        staff.look()
        return staff

    def close(staff: Staff) -> None:
        windows.remove(staff._window)
        staff._window.close()

    make_staff.close = close  # type: ignore[attr-defined]
    yield make_staff
    for window in windows:
        window.close()
    translation.use(SOURCE_LANGUAGE)


@pytest.fixture
def staff(make_staff) -> Staff:
    return make_staff()
