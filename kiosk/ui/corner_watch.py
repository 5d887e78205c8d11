"""Sees the taps of the hidden gesture pass by; what lies in the corners gets them all the same."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from typing_extensions import override

from kiosk.station.corner_gesture import Corner, CornerGesture, corner_at

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_RELEASES = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})


class CornerWatch(QObject):
    """Watches a window for the gesture; it is no item, so nobody finds it on the screen.

    Signals:
        made: the gesture was made; what its last tap did is done by then.
    """

    made = Signal()

    def __init__(self, window: QQuickWindow, gesture: CornerGesture) -> None:
        super().__init__()
        self._window = window
        self._gesture = gesture
        self._pressed: Corner | None = None
        window.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more, before the window goes."""
        self._window.removeEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.TouchUpdate and isinstance(event, QTouchEvent):
            if event.pointCount() > 1:
                self._gesture.forget()
        elif kind in _PRESSES and (point := _point_of(event)) is not None:
            self._pressed = self._corner(point)
        elif kind in _RELEASES and (point := _point_of(event)) is not None:
            corner = self._corner(point)
            if self._gesture.tap(corner if corner is self._pressed else None):
                self.made.emit()
        return False

    def _corner(self, point: QPointF) -> Corner | None:
        width, height = self._window.width(), self._window.height()
        # Set by the screens: where the part begins that can be reached in 'Lager'.
        low_top = float(self._window.property("lowTop"))
        return corner_at(point.x(), point.y(), width, height, low_top)


def _point_of(event: QEvent) -> QPointF | None:
    """Return where a finger or the mouse is; a touch also comes as a mouse, and counts once."""
    if isinstance(event, QTouchEvent):
        return event.point(0).position() if event.pointCount() == 1 else None
    if isinstance(event, QMouseEvent):
        is_mouse = event.device().type() != QPointingDevice.DeviceType.TouchScreen
        is_own = event.source() == Qt.MouseEventSource.MouseEventNotSynthesized
        return event.position() if is_mouse and is_own else None
    return None
