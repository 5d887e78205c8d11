"""This machine's log, for administrators: a file that rotates. What visitors type isn't in it."""

import logging
import sys
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path

from kiosk.paths import data_folder

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_LARGEST_FILE_BYTES = 1_000_000
_KEPT_FILES = 4


def start_log() -> Path | None:
    """Send log records to the log file, or to stderr where that can't be written.

    Returns:
        The log file, or None if there is none.
    """
    # A full disk must not bring logging's own tracebacks to stderr.
    logging.raiseExceptions = False
    path = data_folder() / "log" / "kiosk.log"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(
            path, maxBytes=_LARGEST_FILE_BYTES, backupCount=_KEPT_FILES, encoding="utf-8"
        )
    except (OSError, ValueError):
        stream = logging.StreamHandler(sys.stderr)
        stream.setLevel(logging.WARNING)
        stream.addFilter(_without_traceback)
        _use(stream)
        return None
    _use(file)
    return path


def _use(handler: logging.Handler) -> None:
    handler.setFormatter(logging.Formatter(_FORMAT))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


def _without_traceback(record: logging.LogRecord) -> bool:
    """Write an exception as type, text and place: on stderr a traceback helps nobody."""
    if record.exc_info and record.exc_info[1]:
        error = record.exc_info[1]
        frames = traceback.extract_tb(error.__traceback__)
        place = f" ({Path(frames[-1].filename).name}:{frames[-1].lineno})" if frames else ""
        record.msg = f"{record.getMessage()}: {type(error).__name__}: {error}{place}"
        record.args = None
        record.exc_info = None
        record.exc_text = None
    return True
