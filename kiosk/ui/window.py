"""The residents' window: the Qt application, its fonts and texts, and the QML engine."""

import logging
import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QObject,
    Qt,
    QtMsgType,
    QUrl,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow, QSGRendererInterface
from typing_extensions import override

from kiosk.content.media import no_media
from kiosk.display import draws_in_software
from kiosk.errors import KioskError
from kiosk.paths import ASSETS, PACKAGE
from kiosk.station.corner_gesture import CornerGesture
from kiosk.ui.corner_watch import CornerWatch
from kiosk.ui.fonts import load_fonts
from kiosk.ui.images import CodeProvider, IconProvider, MediaProvider
from kiosk.ui.lasting_constants import keep_constants
from kiosk.ui.lockdown import Lockdown
from kiosk.ui.screen_reader import ScreenReader
from kiosk.ui.viewmodels.terminal import TerminalViewModel
from kiosk.ui.wake_guard import WakeGuard

_log = logging.getLogger(__name__)

QML = PACKAGE / "ui" / "qml"

_USES = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class WindowError(KioskError):
    """The screens could not be loaded."""


def make_application(renderer: str) -> QGuiApplication:
    """Make the Qt application; "auto", "software" or "hardware" is what draws."""
    keep_constants()
    os.environ["QT_QUICK_CONTROLS_STYLE"] = "Basic"
    software = QSGRendererInterface.GraphicsApi.Software
    # Where a window was there before it is settled, and Qt would complain.
    if draws_in_software(renderer) and QQuickWindow.sceneGraphBackend() != "software":
        QQuickWindow.setGraphicsApi(software)
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        application = QGuiApplication(["kiosk"])
    application.setApplicationName("samen-nieuw-west-kiosk")
    load_fonts()
    return application


def log_qt_messages() -> None:
    """Send what Qt has to say to the log: a kiosk prints nothing."""
    logger = logging.getLogger("qt")

    def take(kind: QtMsgType, _context: object, message: str) -> None:
        logger.log(_LEVELS[kind], "%s", message)

    qInstallMessageHandler(take)


class UseWatcher(QObject):
    """Tells the terminal of every touch and key that reaches the window."""

    def __init__(self, terminal: TerminalViewModel) -> None:
        super().__init__(terminal)
        self._terminal = terminal

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USES:
            self._terminal.notice_use()
        return False


class QmlWindow:
    """A window made of QML: a type of a module, with its properties; `imports` are more folders.

    `read_media` gives the pictures of the content that it shows.

    Raises:
        WindowError: The QML could not be loaded; the log says why.
    """

    def __init__(
        self,
        type_name: str,
        properties: dict[str, object],
        module: str = "Kiosk.Screens",
        imports: Iterable[Path] = (),
        read_media: Callable[[str], bytes] = no_media,
    ) -> None:
        self._engine = QQmlApplicationEngine()
        self._engine.addImageProvider("media", MediaProvider(read_media))
        self._engine.addImageProvider("icon", IconProvider(ASSETS / "icons"))
        self._engine.addImageProvider("code", CodeProvider())
        for folder in (QML, *imports):
            self._engine.addImportPath(str(folder))
        pictures = QUrl.fromLocalFile(f"{ASSETS / 'pictures'}/")
        self._engine.setInitialProperties({"pictures": pictures, **properties})
        self._engine.loadFromModule(module, type_name)
        roots = self._engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise WindowError("the screens could not be loaded; the log says why")
        self.window: QQuickWindow = roots[0]
        self._lockdown: Lockdown | None = None

    def show(self, windowed: tuple[int, int] | None) -> None:
        """Show the window in a size of pixels, or filling the screen: then nothing leaves it."""
        if windowed is None:
            self._lockdown = Lockdown(self.window)
            self.window.setCursor(Qt.CursorShape.BlankCursor)
            # Under Wayland it would be drawn in the size that it was made in, and resized unseen.
            self.window.setGeometry(self.window.screen().geometry())
            self.window.showFullScreen()
        else:
            self.window.resize(*windowed)
            self.window.show()

    def on_first_frame(self, work: Callable[[], None]) -> None:
        """Do something once, when the first frame is on the screen."""
        # A second frame may be queued before the first is heard.
        is_done = False

        def once() -> None:
            nonlocal is_done
            if not is_done:
                is_done = True
                self.window.frameSwapped.disconnect(once)
                work()

        self.window.frameSwapped.connect(once, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Take the window down: the engine goes before the Python objects that it uses."""
        if self._lockdown is not None:
            self._lockdown.release()
        self.window.close()
        del self._engine


class TerminalWindow(QmlWindow):
    """The window with all screens in it."""

    def __init__(self, terminal: TerminalViewModel) -> None:
        super().__init__("Main", {"terminal": terminal}, read_media=terminal.read_media)
        self._terminal = terminal
        terminal.language_changed.connect(self._engine.retranslate)
        self._reader = ScreenReader(
            self.window,
            terminal.voice,
            lambda: terminal.language_code,
            lambda: terminal.shown_item,
        )
        terminal.read_from(self._reader.texts)
        self._watcher = UseWatcher(terminal)
        self.window.installEventFilter(self._watcher)
        self._corners = CornerWatch(self.window, CornerGesture(time.monotonic))
        # What the last tap does is done first.
        self._corners.made.connect(terminal.askPin, Qt.ConnectionType.QueuedConnection)
        # The last one that is installed sees an event first.
        self._guard = WakeGuard(terminal.resting, terminal)
        self.window.installEventFilter(self._guard)

    @override
    def close(self) -> None:
        self._terminal.stop()
        self._corners.stop()
        self.window.removeEventFilter(self._guard)
        self.window.removeEventFilter(self._watcher)
        super().close()


class UnavailableWindow(QmlWindow):
    """The window for when there is no content: it says whom to ask."""

    def __init__(self, ask_here: str) -> None:
        super().__init__("UnavailableWindow", {"askHere": ask_here})
