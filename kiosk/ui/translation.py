"""The screens' own texts in the visitor's language."""

import logging

from PySide6.QtCore import QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import ASSETS

_log = logging.getLogger(__name__)


class Translation:
    """Puts the texts of the screens in a language.

    The Dutch texts stand in the sources; the Dutch file holds their plurals only. It stays loaded
    below the others, so that what lacks a translation reads as good Dutch.
    """

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application
        # Qt keeps what it has read until the application ends: each language is read once.
        self._read: dict[str, QTranslator | None] = {}
        self._above: QTranslator | None = None
        self._below = self._install(SOURCE_LANGUAGE)

    def remove(self) -> None:
        """Leave the application as it was."""
        self.use(SOURCE_LANGUAGE)
        if self._below is not None:
            self._application.removeTranslator(self._below)

    def use(self, language: str) -> None:
        """Show the texts in a language; the QML engine has to be told to read them again."""
        if self._above is not None:
            self._application.removeTranslator(self._above)
            self._above = None
        if language != SOURCE_LANGUAGE:
            self._above = self._install(language)

    def _install(self, language: str) -> QTranslator | None:
        if language not in self._read:
            self._read[language] = self._load(language)
        translator = self._read[language]
        if translator is not None:
            self._application.installTranslator(translator)
        return translator

    def _load(self, language: str) -> QTranslator | None:
        translator = QTranslator(self._application)
        if not translator.load(f"kiosk_{language}", str(ASSETS / "i18n")):
            _log.warning("no texts for the language %s in assets/i18n", language)
            translator.deleteLater()
            return None
        return translator
