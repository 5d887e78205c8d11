"""Hears of everything that must not happen: Qt's warnings, the log's, and exceptions anywhere."""

import logging
import sys
import threading
import traceback

from PySide6.QtCore import QtMsgType, qInstallMessageHandler

# What the program says on purpose, and is no fault here.
_QUIET = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)


class TroubleFound(Exception):
    """Something happened that must not."""


class Troubles(logging.Handler):
    """Collects troubles; `check` raises the first."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.found: list[str] = []
        logging.getLogger().addHandler(self)
        qInstallMessageHandler(self._take_message)
        sys.excepthook = self._take_exception
        sys.unraisablehook = lambda told: self._take_exception(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        threading.excepthook = lambda told: self._take_exception(
            told.exc_type, told.exc_value, told.exc_traceback
        )

    def emit(self, record: logging.LogRecord) -> None:
        self.found.append(f"log: {record.getMessage()}")

    def _take_message(self, kind, _context, message: str) -> None:
        if kind not in _QUIET:
            self.found.append(f"Qt: {message}")

    def _take_exception(self, kind, error, trace) -> None:
        self.found.append("".join(traceback.format_exception(kind, error, trace)))

    def check(self) -> None:
        """Raise what was heard since the last time."""
        if self.found:
            raise TroubleFound("\n".join(self.found))
