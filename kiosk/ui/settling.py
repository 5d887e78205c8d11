"""Waits until a window has come to rest, so that a screen always gives the same picture."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QMetaObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.errors import KioskError
from kiosk.ui.paint_order import painted_items

_POLL_MS = 10
_LONGEST_SECONDS = 60.0


class ScreenRestless(KioskError):
    """A screen kept moving, or what was waited for did not come."""


def wait_until(condition: Callable[[], bool], what: str) -> None:
    """Let Qt and the worker thread work until a condition holds.

    An event loop that really waits, and no processing of events in a row: that would keep the
    worker thread from Python.

    Raises:
        ScreenRestless: It took longer than a minute.
    """
    deadline = time.monotonic() + _LONGEST_SECONDS
    while not condition():
        if time.monotonic() > deadline:
            raise ScreenRestless(f"The screens can't be drawn: {what}.")
        loop = QEventLoop()
        QTimer.singleShot(_POLL_MS, loop.quit)
        loop.exec()


def settled_picture(window: QQuickWindow) -> QImage:
    """Return the picture of the window once nothing moves in it any more.

    Raises:
        ScreenRestless: It never came to rest.
    """
    last = QImage()

    def is_at_rest() -> bool:
        nonlocal last
        if _finish_animations(window):
            return False
        before, last = last, window.grabWindow()
        return last == before

    wait_until(is_at_rest, "the screen does not come to rest")
    return last


def _finish_animations(window: QQuickWindow) -> bool:
    """Bring what moves to its end at once; tell whether anything did."""
    moving = [
        child
        for painted in painted_items(window)
        for child in painted.item.children()
        if child.inherits("QQuickAbstractAnimation") and child.property("running")
    ]
    for animation in moving:
        QMetaObject.invokeMethod(animation, "complete")
    return bool(moving)
