"""Pictures that are drawn when QML asks for them: icons in any colour, and codes to scan."""

import logging
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer
from typing_extensions import override

from kiosk.errors import KioskError

_log = logging.getLogger(__name__)

# ISO/IEC 18004: a quiet zone of four modules on every side.
QUIET_ZONE = 4
_DEFAULT_SIZE = QSize(96, 96)


class IconProvider(QQuickImageProvider):
    """Draws `image://icon/NAME/RRGGBB`: an icon of the assets in one colour."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._read: Callable[[str], bytes] = lru_cache(maxsize=None)(self._read_file)
        self._folder = folder

    @override
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        name, _, colour = id.partition("/")
        wanted = requestedSize if requestedSize.width() > 0 else _DEFAULT_SIZE
        image = QImage(wanted, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        svg = self._read(name).replace(b"currentColor", f"#{colour}".encode())
        if svg:
            painter = QPainter(image)
            area = QRectF(0, 0, wanted.width(), wanted.height())
            QSvgRenderer(QByteArray(svg)).render(painter, area)
            painter.end()
        return image

    def _read_file(self, name: str) -> bytes:
        # Names come from content too: take the file's own name only, never a way to another folder.
        try:
            return (self._folder / f"{Path(name).name}.svg").read_bytes()
        except (OSError, ValueError) as error:
            # A screen without an icon is still a screen.
            _log.warning("the icon %r can't be drawn: %s", name, error)
            return b""


class CodeProvider(QQuickImageProvider):
    """Draws `image://code/TEXT`: a QR code (level M) with its quiet zone, in whole pixels."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    @override
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        side = requestedSize.width() if requestedSize.width() > 0 else _DEFAULT_SIZE.width()
        return draw_code(unquote(id), side)


class MediaProvider(QQuickImageProvider):
    """Draws `image://media/NAME`: a picture of the content, no larger than was asked for."""

    def __init__(self, read: Callable[[str], bytes]) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._read = read

    @override
    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:
        try:
            data = self._read(id)
        except (KioskError, OSError) as error:
            _log.warning("the picture %s can't be shown: %s", id, error)
            return NO_PICTURE
        image, trouble = decode_picture(data)
        if image.isNull():
            _log.warning("the picture %s can't be shown: %s", id, trouble)
            return NO_PICTURE
        fits = QRect(QPoint(), requestedSize).contains(image.rect())
        if fits or requestedSize.isEmpty():
            return image
        keep, smooth = (
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        return image.scaled(requestedSize, keep, smooth)


def _no_picture() -> QImage:
    # No image at all would be a warning of QML's; the screen leaves out what has this size.
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


NO_PICTURE = _no_picture()


def decode_picture(data: bytes) -> tuple[QImage, str]:
    """Return the picture the right way up; a null one and the reason if it can't be decoded."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    # Photos say which side is up.
    reader.setAutoTransform(True)
    return reader.read(), reader.errorString()


def draw_code(text: str, side: int) -> QImage:
    """Return a QR code of `text` in an image of side x side pixels.

    Modules are whole pixels, as scanners want them; what is left over becomes white margin.
    What is too long for a code leaves the image white.
    """
    matrix = code_modules(text)
    modules = len(matrix) + 2 * QUIET_ZONE
    module = max(1, side // modules)
    margin = (side - module * len(matrix)) // 2
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                left, top = margin + x * module, margin + y * module
                painter.fillRect(left, top, module, module, QColor("black"))
    painter.end()
    return image


def code_modules(text: str) -> tuple[bytearray, ...]:
    """Return the rows of the text's QR code at level M; none if it is too long for a code."""
    # It brings a client for the web along, which would take its time before the first screen.
    import segno  # noqa: PLC0415

    try:
        # Readers guess at bytes beyond ASCII, and zbar takes some Turkish for Japanese. So the code
        # says that it is UTF-8 (ECI), but only there, as old readers don't know that sign.
        code = segno.make(
            text,
            error="m",
            mode="byte",
            encoding="utf-8",
            eci=not text.isascii(),
            micro=False,
            boost_error=False,
        )
    except segno.DataOverflowError as error:
        _log.warning("no code can be drawn of %d characters: %s", len(text), error)
        return ()
    return tuple(code.matrix)
