"""The last screen to fall back on: whom to ask, drawn without Qt Quick, content or settings.

It is shown where the screens broke off again and again, so it uses as little as can be.
"""

from collections.abc import Iterator, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QRect, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)
from typing_extensions import override

from kiosk.languages import Language, offered_languages
from kiosk.station.leaving import ExitCode
from kiosk.station.supervisor import Supervisor
from kiosk.ui.fonts import load_fonts
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.lasting_constants import keep_constants
from kiosk.ui.signals import leaving_on_signals
from kiosk.ui.translation import Translation

# So long the screen stays before the kiosk tries again.
STAYS_SECONDS: Final = 300

_WATER = QColor("#0A3A43")
_LETTERS = QColor("#FFFFFF")
_CONTEXT = "UnavailableWindow"

# In pixels of a screen with this short side; others are drawn in proportion.
_SHORT_SIDE = 1080
_MARGIN = 72
_TITLE = 64
_TEXT = 44
_LARGEST = 1.2
_SMALLEST = 0.3


class ContactWindow(QRasterWindow):
    """Says in each language that the screen does not work, and whom to ask."""

    def __init__(self, ask_here: Mapping[str, str]) -> None:
        super().__init__()
        self.setTitle("Samen Nieuw-West")
        self._texts = tuple(_texts(ask_here))

    @property
    def texts(self) -> tuple[tuple[str, str], ...]:
        """What is shown: per language its title and its sentences."""
        return tuple((title, text) for _, title, text in self._texts)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), self.height()), _WATER)
        painter.setPen(_LETTERS)
        scale = _LARGEST * min(self.width(), self.height()) / _SHORT_SIDE
        room = self.height()
        while self._draw(painter, scale, 0, is_measuring=True) > room and scale > _SMALLEST:
            scale *= 0.95
        needed = self._draw(painter, scale, 0, is_measuring=True)
        self._draw(painter, scale, max(0, (room - needed) // 2))
        painter.end()

    def _draw(
        self, painter: QPainter, scale: float, top: int, *, is_measuring: bool = False
    ) -> int:
        """Draw the texts from a height on, or only measure them; return where they end."""
        margin = round(_MARGIN * scale)
        y = top + margin
        for language, title, text in self._texts:
            is_mirrored = language.right_to_left
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
            )
            for words, size, weight in (
                (title, _TITLE, QFont.Weight.ExtraBold),
                (text, _TEXT, QFont.Weight.Normal),
            ):
                font = QFont(language.font)
                font.setPixelSize(round(size * scale))
                font.setWeight(weight)
                painter.setFont(font)
                flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft)
                room = QRect(margin, y, self.width() - 2 * margin, 10 * self.height())
                needed = painter.boundingRect(room, flags, words)
                if not is_measuring:
                    painter.drawText(room, flags, words)
                y = needed.bottom()
            y += round(_TEXT * scale)
        return y + margin // 2


def show_contact(ask_here: Mapping[str, str], windowed: tuple[int, int] | None = None) -> int:
    """Show whom to ask, per language, until it is time to try again; return the exit code."""
    keep_constants()
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        application = QGuiApplication(["kiosk"])
    load_fonts()
    window = ContactWindow(ask_here)
    heartbeat = Heartbeat(Supervisor.of())
    with leaving_on_signals(application):
        if windowed is None:
            window.setCursor(Qt.CursorShape.BlankCursor)
            # An X server without a window manager enlarges no window.
            window.setGeometry(window.screen().geometry())
            window.showFullScreen()
        else:
            window.resize(*windowed)
            window.show()
        heartbeat.start()
        QTimer.singleShot(STAYS_SECONDS * 1000, lambda: application.exit(ExitCode.RESTART))
        code = application.exec()
    heartbeat.stop()
    window.destroy()
    return code


def _texts(ask_here: Mapping[str, str]) -> Iterator[tuple[Language, str, str]]:
    application = QGuiApplication.instance()
    if not isinstance(application, QGuiApplication):
        raise TypeError("a Qt application comes first")
    translation = Translation(application)
    for language in offered_languages().values():
        if not language.invitation:
            continue  # a variant of a language that is there
        translation.use(language.code)
        title = QCoreApplication.translate(_CONTEXT, "Dit scherm werkt nu niet")
        reason = QCoreApplication.translate(
            _CONTEXT, "De antwoorden zijn er nu niet. Dat ligt niet aan u."
        )
        ask = ask_here.get(language.code) or QCoreApplication.translate(
            _CONTEXT, "Vraag het aan iemand van het buurthuis."
        )
        yield language, title, f"{reason} {ask}"
    translation.remove()
