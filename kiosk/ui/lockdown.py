"""Keeps everybody inside while the kiosk fills the screen: what would lead out does nothing.

What the program alone can't hold (other consoles, the machine's own buttons) is the session's part;
docs/lockdown.md lists all ways out and who closes which.
"""

import logging
import os
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtQuick import QQuickWindow
from typing_extensions import override

_log = logging.getLogger(__name__)

_KEY_EVENTS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)
_MOUSE_EVENTS: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
# Nothing on the screens asks for these, so nobody misses them.
_REFUSED: Final = frozenset(
    {
        QEvent.Type.Close,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.DragLeave,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.WhatsThisClicked,
    }
)
_COMMANDS: Final = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_KEYS: Final = frozenset(
    {
        *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Return, Qt.Key.Key_Enter),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Shift),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right),
        *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
        # The speech key of a keypad.
        Qt.Key.Key_F1,
    }
)
_SCHEMES: Final = ("http", "https", "mailto", "tel", "sms", "file", "ftp", "geo", "item")


def shut_side_doors() -> None:
    """Keep other programs of a desktop out of the screens; call it before the application is made.

    A window of an input method would stand above the kiosk, and a session manager may ask windows
    to close.
    """
    os.environ["QT_IM_MODULE"] = "compose"
    os.environ.pop("SESSION_MANAGER", None)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DisableSessionManager)


def is_let_through(key: int, modifiers: Qt.KeyboardModifier, text: str) -> bool:
    """Tell whether a key may reach the screens: letters, and what moves the focus."""
    if modifiers & _COMMANDS:
        # Some keyboards make letters with AltGr, which systems tell as Ctrl+Alt.
        is_letter = len(text) == 1 and text.isprintable() and bool(text.strip())
        return is_letter and (modifiers & _COMMANDS) == (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
        )
    return key in _KEYS or (bool(text) and text.isprintable())


class Lockdown(QObject):
    """Guards one window, from when it is shown until `release`."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__()
        self._window = window
        window.setProperty("locked", True)
        window.installEventFilter(self)
        QGuiApplication.setQuitOnLastWindowClosed(False)
        for scheme in _SCHEMES:
            # WORKAROUND: PySide 6.12 declares bytes here, and takes only a string.
            QDesktopServices.setUrlHandler(scheme, self, "refuseAddress")  # type: ignore[arg-type]

    def release(self) -> None:
        """Let the window go: the program itself closes it."""
        self._window.removeEventFilter(self)
        QGuiApplication.setQuitOnLastWindowClosed(True)
        for scheme in _SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.WindowStateChange:
            self._stay_in_front()
            return False
        is_refused = (
            kind in _REFUSED
            or (isinstance(event, QKeyEvent) and kind in _KEY_EVENTS and not _may_pass(event))
            or (isinstance(event, QMouseEvent) and kind in _MOUSE_EVENTS and not _is_tap(event))
        )
        if is_refused:
            # A close that is only swallowed would count as accepted.
            event.setAccepted(kind in _KEY_EVENTS)
        return is_refused

    @Slot(QUrl)
    def refuseAddress(self, _address: QUrl) -> None:
        """Do nothing with an address that something wants to open; it may tell what was read."""
        _log.warning("An address was to be opened, and was not.")

    def _stay_in_front(self) -> None:
        if not self._window.windowStates() & Qt.WindowState.WindowFullScreen:
            QTimer.singleShot(0, self, self._window.showFullScreen)


def _may_pass(event: QKeyEvent) -> bool:
    return is_let_through(event.key(), event.modifiers(), event.text())


def _is_tap(event: QMouseEvent) -> bool:
    return event.button() == Qt.MouseButton.LeftButton
