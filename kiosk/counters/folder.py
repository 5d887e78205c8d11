"""The folder with a file for each day: read with mistrust, written whole or not at all."""

import logging
import re
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.counters.day import LARGEST_FILE_BYTES, DayCounters, decode_day, encode_day
from kiosk.durable import write_file
from kiosk.whole_file import read_whole

_log = logging.getLogger(__name__)

KEPT_DAYS: Final = 400
_DAY_FILE = re.compile(r"(\d{4}-\d\d-\d\d)\.json", re.ASCII)
# Unfinished files of before a power cut, and files that were set aside, go with their day.
_REMAINS = re.compile(r"(\d{4}-\d\d-\d\d)\.json\.(new|aside)", re.ASCII)
_SET_ASIDE = ".aside"


class DayFolder:
    """Reads and writes the days of one folder, which need not exist."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def days(self) -> tuple[date, ...]:
        """Return the days of which there is a file, oldest first.

        Raises:
            OSError: The folder can't be read.
        """
        try:
            names = [entry.name for entry in self._path.iterdir()]
        except FileNotFoundError:
            return ()
        return tuple(sorted(day for name in names if (day := _day(_DAY_FILE, name))))

    def read(self, day: date) -> DayCounters:
        """Return what was kept of a day; a file that can't be ours is set aside.

        Raises:
            OSError: The file is there and can't be read, or can't be set aside.
        """
        path = self._file(day)
        try:
            return self.look_at(day)
        except FileNotFoundError:
            return DayCounters(day)
        except ValueError as error:
            _log.warning("the counters %s can't be used and are set aside: %s", path, error)
            path.replace(path.with_name(path.name + _SET_ASIDE))
            return DayCounters(day)

    def look_at(self, day: date) -> DayCounters:
        """Return what was kept of a day, and change nothing.

        Raises:
            OSError: The file is not there, or can't be read.
            ValueError: It can't be ours.
        """
        try:
            counters = decode_day(read_whole(self._file(day), LARGEST_FILE_BYTES))
        except RecursionError as error:
            raise ValueError("it is nested too deeply") from error
        if counters.day != day:
            raise ValueError(f"it is of {counters.day}")
        return counters

    def write(self, counters: DayCounters) -> None:
        """Write a day; if the power goes meanwhile, the file of before is still there.

        Raises:
            OSError: It can't be written.
        """
        self._path.mkdir(parents=True, exist_ok=True)
        write_file(self._file(counters.day), encode_day(counters))

    def forget_oldest(self) -> None:
        """Keep the newest days only.

        They are counted, not compared with the clock: a clock that jumps ahead must not empty the
        folder.

        Raises:
            OSError: The folder can't be read.
        """
        days = self.days()
        kept = set(days[-KEPT_DAYS:])
        for path in list(self._path.iterdir()):
            day = _day(_DAY_FILE, path.name) or _day(_REMAINS, path.name)
            if day and day not in kept:
                # What can't be removed does no harm.
                with suppress(OSError):
                    path.unlink()

    def _file(self, day: date) -> Path:
        return self._path / f"{day.isoformat()}.json"


def _day(pattern: re.Pattern[str], name: str) -> date | None:
    found = pattern.fullmatch(name)
    with suppress(ValueError):
        return date.fromisoformat(found[1]) if found else None
    return None
