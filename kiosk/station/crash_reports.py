"""Keeps where the program broke off, without anything of the visit: places in the code only."""

import faulthandler
import logging
import sys
import threading
import time
import traceback
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Final, TextIO

from kiosk import __version__

_log = logging.getLogger(__name__)

KEPT: Final = 20
_LONGEST_REPORT_BYTES = 64 * 1024
_LONGEST_CHAIN = 10
_AT_MOST_A_RUN = 5
_RUNNING = "running.txt"


class CrashReports:
    """A folder with the newest crash reports, at most twenty of 64 KiB."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._open: TextIO | None = None
        self._left = _AT_MOST_A_RUN

    def kept(self) -> tuple[Path, ...]:
        """Return the reports, the oldest first."""
        return tuple(sorted(self._folder.glob("crash-*.txt"), key=_age))

    def begin(self, *, has_crashed: bool) -> None:
        """Keep what the last run left where it broke off, and watch over this one.

        Python writes where each thread is when the program gets a deadly signal: also that by
        which a supervisor ends one that hangs (SIGABRT).
        """
        running = self._folder / _RUNNING
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            if has_crashed:
                left = _read(running) or "It left no trace: killed, or out of memory.\n"
                self._keep(left)
            self._open = running.open("w", encoding="utf-8")
            faulthandler.enable(self._open)
        except OSError as error:
            _log.warning("Crash reports can't be kept: %s", error)
        sys.excepthook = self._note
        threading.excepthook = lambda found: self._note(
            found.exc_type, found.exc_value, found.exc_traceback
        )
        sys.unraisablehook = lambda found: self._note(
            found.exc_type, found.exc_value, found.exc_traceback
        )

    def end(self) -> None:
        """Watch no longer: the run ends as it was told to."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._open is not None:
            faulthandler.disable()
            self._open.close()
            self._open = None
            with suppress(OSError):
                (self._folder / _RUNNING).unlink()

    def _note(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        place: TracebackType | None,
    ) -> None:
        """Keep an exception that nobody caught; the program goes on."""
        text = "".join(_without_values(kind, error, place))
        _log.error("Nobody caught this:\n%s", text)
        if self._left:
            # An error at each frame must not push out the reports of other days.
            self._left -= 1
            with suppress(OSError):
                self._keep(text)

    def _keep(self, text: str) -> None:
        head = f"Samen Nieuw-West kiosk {__version__}, {time.strftime('%Y-%m-%d %H:%M:%S')}\n\n"
        report = (head + text).encode(errors="backslashreplace")[:_LONGEST_REPORT_BYTES]
        stamp = time.strftime("%Y%m%d-%H%M%S")
        number = 1
        while (path := self._folder / f"crash-{stamp}-{number}.txt").exists():
            number += 1
        path.write_bytes(report)
        for old in self.kept()[:-KEPT]:
            old.unlink(missing_ok=True)


def _without_values(
    kind: type[BaseException], error: BaseException | None, place: TracebackType | None
) -> Iterable[str]:
    """Give the types and places of an exception and its causes: texts may hold what was typed."""
    for _ in range(_LONGEST_CHAIN):
        yield f"{kind.__module__}.{kind.__qualname__}\n"
        for frame in traceback.extract_tb(place):
            yield f"  {frame.filename}:{frame.lineno} in {frame.name}\n"
        error = (error.__cause__ or error.__context__) if error else None
        if error is None:
            return
        kind, place = type(error), error.__traceback__
        yield "while handling\n"


def _read(path: Path) -> str:
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST_REPORT_BYTES)
    except OSError:
        return ""


def _age(path: Path) -> tuple[float, str]:
    try:
        return path.stat().st_mtime, path.name
    except OSError:
        return 0.0, path.name
