"""Puts the reports of any number of terminals together, each day of each terminal once."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import msgspec

from kiosk.counters.day import DayCounters
from kiosk.counters.errors import Refusal, ReportRefused, shown_path
from kiosk.counters.folder import DayFolder
from kiosk.counters.omissions import LeftOut, Omission
from kiosk.counters.report import SUFFIX, Report, read_report

# The day of the covenant; an earlier day is that of a clock without a battery.
FIRST_DAY: Final = date(2023, 3, 23)
# A terminal may be past midnight already.
_AHEAD: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class TerminalDay:
    """What one terminal counted on one day."""

    terminal: str
    counters: DayCounters


@dataclass(frozen=True, slots=True)
class TerminalState:
    """How a terminal is, by its newest report; None for a date or edition that is not known."""

    name: str
    last_report: date | None
    edition: int | None
    troubles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statistics:
    """All that is known: the days by date, the terminals by name, and what was left out."""

    days: tuple[TerminalDay, ...]
    terminals: tuple[TerminalState, ...]
    left_out: tuple[LeftOut, ...]


def read_reports(paths: Iterable[Path]) -> tuple[tuple[Report, ...], tuple[LeftOut, ...]]:
    """Return the reports at paths, and what could not be read; a folder stands for its reports."""
    reports: list[Report] = []
    left_out: list[LeftOut] = []
    for path in dict.fromkeys(path for each in paths for path in _files_at(each)):
        try:
            if path.is_dir():
                raise ReportRefused(path, Refusal.EMPTY_FOLDER)
            reports.append(read_report(path))
        except ReportRefused as error:
            left_out.append(LeftOut(Omission.FILE, shown_path(path), refusal=error.refusal))
    return tuple(reports), tuple(left_out)


def read_own(folder: Path, terminal: str, today: date) -> tuple[Report, tuple[LeftOut, ...]]:
    """Return the counters in this machine's own folder as a report; nothing there is changed.

    Raises:
        OSError: The folder can't be read.
    """
    days, damaged = [], 0
    kept = DayFolder(folder)
    for day in kept.days():
        try:
            days.append(kept.look_at(day))
        except ValueError:
            damaged += 1
    lost = (LeftOut(Omission.DAMAGED_DAYS, terminal, damaged),) if damaged else ()
    return Report(terminal, today, days=tuple(days)), lost


def merge(
    reports: Iterable[Report],
    today: date,
    known_words: Callable[[str], bool],
    left_out: Iterable[LeftOut] = (),
) -> Statistics:
    """Return what reports say together.

    Of a day that several reports of one terminal hold, the newest report counts: the sums of a day
    only grow. So it does not matter how often, or in which order, a report is given.

    Args:
        reports: Of any terminals, in any order.
        today: What a right clock says.
        known_words: Tells whether a word stands in the word list; others are left out.
        left_out: What was left out already.
    """
    by_terminal: defaultdict[str, list[Report]] = defaultdict(list)
    for report in reports:
        by_terminal[report.terminal].append(report)
    days: list[TerminalDay] = []
    states: list[TerminalState] = []
    omitted = list(left_out)
    for name, those in sorted(by_terminal.items()):
        ordered = sorted(those, key=lambda report: _age(report, today))
        states.append(_state(ordered[-1], today))
        omitted += _omissions(name, ordered, today, known_words)
        days += (
            TerminalDay(name, _with_known_words(day, known_words))
            for day in _newest_days(ordered)
            if _is_likely(day.day, today)
        )
    days.sort(key=lambda day: (day.counters.day, day.terminal))
    return Statistics(tuple(days), tuple(states), tuple(omitted))


def _files_at(path: Path) -> list[Path]:
    try:
        found = sorted(file for file in path.iterdir() if file.name.endswith(SUFFIX))
    except (OSError, ValueError):
        # No folder, or none that may be read: as a file it gets its own sentence.
        found = []
    return found or [path]


def _is_likely(day: date, today: date) -> bool:
    return FIRST_DAY <= day <= today + _AHEAD


def _age(report: Report, today: date) -> tuple[bool, date, int]:
    """Return what sorts reports from old to new; a wrong clock makes a report older than all."""
    counted = sum(day.visits + sum(item.viewed for item in day.items) for day in report.days)
    return _is_likely(report.made_on, today), report.made_on, counted


def _newest_days(ordered: Sequence[Report]) -> Iterable[DayCounters]:
    return {day.day: day for report in ordered for day in report.days}.values()


def _state(newest: Report, today: date) -> TerminalState:
    troubles = tuple(name for name, state in sorted(newest.doctor.items()) if state != "ok")
    made_on = newest.made_on if _is_likely(newest.made_on, today) else None
    return TerminalState(newest.terminal, made_on, newest.edition, troubles)


def _omissions(
    name: str, ordered: Sequence[Report], today: date, known_words: Callable[[str], bool]
) -> Iterator[LeftOut]:
    days = _newest_days(ordered)
    if len(ordered) > 1:
        yield LeftOut(Omission.REPEATED, name, len(ordered) - 1)
    if not _is_likely(ordered[-1].made_on, today):
        yield LeftOut(Omission.REPORT_CLOCK, name)
    if wrong := sum(not _is_likely(day.day, today) for day in days):
        yield LeftOut(Omission.CLOCK, name, wrong)
    if unknown := {word for day in days for word in day.words if not known_words(word)}:
        yield LeftOut(Omission.WORDS, name, len(unknown))


def _with_known_words(day: DayCounters, known_words: Callable[[str], bool]) -> DayCounters:
    known = {word: count for word, count in day.words.items() if known_words(word)}
    return msgspec.structs.replace(day, words=known)
