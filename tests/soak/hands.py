"""Does the steps at the window: fingers, mouse and keys at real positions."""

import time

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest

from tests.soak.stand import Stand
from tests.soak.steps import Step

_NO_KEYS = Qt.KeyboardModifier.NoModifier
_MOVES = 4


class Hands:
    """Somebody's hands at the terminal."""

    def __init__(self, stand: Stand) -> None:
        self._stand = stand

    def do(self, step: Step) -> None:
        """Do a step, and wait until what it began has ended."""
        points = [QPoint(*point) for point in step.points]
        match step.kind:
            case "tap":
                self._rest()
                self._tap(points[0])
            case "tremble":
                self._rest()
                self._tap(points[0])
                self._tremble()
                self._tap(points[0])
            case "flick":
                self._rest()
                self._flick(*points)
            case "fingers":
                self._rest()
                self._two_fingers(*points)
            case "key":
                QTest.keyClick(self._stand.window, getattr(Qt.Key, f"Key_{step.text}"), _NO_KEYS)
            case "type":
                self._type(step.text)
            case _:
                self._pass_time(step)
        self._stand.settle()

    def _pass_time(self, step: Step) -> None:
        match step.kind:
            case "wait":
                self._stand.wait(step.number)
            case "leave":
                self._stand.end_visit()
            case "edition":
                # As it is done at a terminal: only while nobody is there.
                if self._stand.stage.is_unused:
                    self._stand.change_edition()
            case "look":
                self._stand.look()
            case _:
                raise ValueError(step.kind)

    def _tap(self, point: QPoint) -> None:
        # Half with a finger and half with a mouse, for panels that send the one or the other.
        if (point.x() + point.y()) % 2:
            QTest.mouseClick(self._stand.window, Qt.MouseButton.LeftButton, _NO_KEYS, point)
        else:
            self._flick(point)

    def _flick(self, start: QPoint, end: QPoint | None = None) -> None:
        window, finger = self._stand.window, self._stand.finger
        QTest.touchEvent(window, finger).press(0, start, window).commit()
        if end is not None:
            for move in range(1, _MOVES + 1):
                spot = start + (end - start) * (move / _MOVES)
                QTest.touchEvent(window, finger).move(0, spot, window).commit()
        QTest.touchEvent(window, finger).release(0, end or start, window).commit()

    def _two_fingers(self, one: QPoint, other: QPoint) -> None:
        window, finger = self._stand.window, self._stand.finger
        down = QTest.touchEvent(window, finger)
        down.press(0, one, window).press(1, other, window).commit()
        up = QTest.touchEvent(window, finger)
        up.release(0, one, window).release(1, other, window).commit()

    def _type(self, text: str) -> None:
        for sign in text:
            for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, _NO_KEYS, sign)
                QGuiApplication.sendEvent(self._stand.window, event)

    def _rest(self) -> None:
        """Let so much time pass that the next tap is no trembling."""
        self._stand.guard.setProperty("_at", 0)

    def _tremble(self) -> None:
        """Let 50 ms pass since the last tap, however slow this machine is."""
        self._stand.guard.setProperty("_at", time.time() * 1000 - 50)
