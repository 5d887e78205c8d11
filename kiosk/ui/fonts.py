"""The letters of all screens: the bundled fonts."""

import logging

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from kiosk.paths import ASSETS

_log = logging.getLogger(__name__)

FONT_FAMILY = "Atkinson Hyperlegible Next"


def load_fonts() -> None:
    """Add the bundled fonts; where they are missing, the system's have to do."""
    for file in sorted((ASSETS / "fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            _log.warning("the font %s can't be used", file.name)
    QGuiApplication.setFont(QFont(FONT_FAMILY))
