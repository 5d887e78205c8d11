"""What a terminal tells staff, once a day in one file; docs/counters.md describes the form."""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Annotated, Final, Literal, TypeVar

import msgspec
from msgspec import Meta, Struct

from kiosk.counters.day import DayCounters
from kiosk.counters.errors import Refusal, ReportRefused
from kiosk.counters.folder import KEPT_DAYS
from kiosk.durable import write_file
from kiosk.text import normalize
from kiosk.whole_file import FileRefusedError, read_whole

SUFFIX: Final = ".kioskmelding"
LARGEST_REPORT_BYTES: Final = 8 * 1024 * 1024
_VERSION: Final = 1
_FORMAT: Final = "kiosk-report"
_LONGEST_NAME: Final = 60
_NAME_PATTERN: Final = rf"\A(?=.{{1,{_LONGEST_NAME}}}\Z)[a-z0-9]+(-[a-z0-9]+)*\Z"
# Names that Windows keeps for devices, whatever comes behind the dot.
_DEVICES: Final = re.compile(r"con|nul|aux|prn|(com|lpt)[0-9]")

_Kind = TypeVar("_Kind", bound=Struct)
TerminalName = Annotated[str, Meta(pattern=_NAME_PATTERN)]
CheckName = Annotated[str, Meta(pattern=r"\A[a-z]{1,20}( [a-z]{1,20}){0,2}\Z")]
CheckState = Literal["ok", "warn", "fail"]


class Report(Struct, frozen=True, forbid_unknown_fields=True):
    """All that a terminal tells: which one it is, whether it is in order, and the sums of its days.

    `edition` is the number of the installed edition, None for the content that came with the
    program. `doctor` has only the names of the checks and how they ended: their sentences may name
    folders and users. The days stand in their order.
    """

    terminal: TerminalName
    made_on: date
    edition: Annotated[int, Meta(ge=1, le=9_999_999_999)] | None = None
    doctor: Annotated[Mapping[CheckName, CheckState], Meta(max_length=40)] = {}
    days: Annotated[tuple[DayCounters, ...], Meta(max_length=KEPT_DAYS)] = ()


class _ReportFile(Report, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: Literal["kiosk-report"]
    version: Literal[1]


class _Head(Struct):
    """What says whose file it is, whatever else may stand in it."""

    format: Literal["kiosk-report"]
    version: int


def terminal_name(place: str, mark: str = "") -> str:
    """Return the name under which a terminal reports: its building's, and its own mark if any."""
    words = re.findall(r"[a-z0-9]+", normalize(place))
    longest = _LONGEST_NAME - len(mark) - 1 if mark else _LONGEST_NAME
    name = "-".join(words)[:longest].strip("-") or "kiosk"
    if mark:
        return f"{name}-{mark}"
    return f"kiosk-{name}" if _DEVICES.fullmatch(name) else name


def encode_report(report: Report) -> bytes:
    """Return the file of a report; what could not be read again is not written.

    The oldest days are left out if it would grow too large.

    Raises:
        ValueError: It holds something that a report can't hold.
    """
    days = sorted(report.days, key=lambda day: day.day)[-KEPT_DAYS:]
    while True:
        content = _encoded(msgspec.structs.replace(report, days=tuple(days)))
        if len(content) <= LARGEST_REPORT_BYTES or not days:
            break
        del days[: max(1, len(days) // 10)]
    decode_report(content)
    return content


def decode_report(content: bytes) -> Report:
    """Return the report that a file holds.

    Raises:
        ValueError: It is damaged, or holds anything else than what a report has.
    """
    file = _decoded(content, _ReportFile)
    dates = [day.day for day in file.days]
    if dates != sorted(set(dates)):
        raise ValueError("a day stands in it twice, or out of order")
    if _DEVICES.fullmatch(file.terminal):
        raise ValueError("the terminal has a name that can be no file")
    return Report(file.terminal, file.made_on, file.edition, file.doctor, _tidy(file.days))


def read_report(path: Path) -> Report:
    """Return the report in a file; its name says nothing, what is inside does.

    Raises:
        ReportRefused: It can't be used; its `refusal` says why.
    """
    try:
        content = read_whole(path, LARGEST_REPORT_BYTES)
    except FileNotFoundError as error:
        raise ReportRefused(path, Refusal.MISSING) from error
    except FileRefusedError as error:
        refusal = Refusal.NO_FILE if path.exists() and not path.is_file() else Refusal.TOO_LARGE
        raise ReportRefused(path, refusal) from error
    except (OSError, ValueError) as error:
        raise ReportRefused(path, Refusal.UNREADABLE) from error
    try:
        head = _decoded(content, _Head)
    except ValueError as error:
        raise ReportRefused(path, Refusal.NO_REPORT) from error
    if head.version > _VERSION:
        raise ReportRefused(path, Refusal.NEWER)
    try:
        return decode_report(content)
    except ValueError as error:
        raise ReportRefused(path, Refusal.DAMAGED) from error


def write_report(folder: Path, report: Report) -> Path:
    """Write the report into a folder, whole or not at all, in the place of the one before.

    Raises:
        OSError: It can't be written; what was there before is unchanged.
        ValueError: It holds something that a report can't hold.
    """
    path = folder / f"{report.terminal}{SUFFIX}"
    write_file(path, encode_report(report))
    return path


def _encoded(report: Report) -> bytes:
    content = {"format": _FORMAT, "version": _VERSION, **msgspec.structs.asdict(report)}
    return msgspec.json.encode(content) + b"\n"


def _decoded(content: bytes, kind: type[_Kind]) -> _Kind:
    try:
        return msgspec.json.decode(content, type=kind)
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


def _tidy(days: Iterable[DayCounters]) -> tuple[DayCounters, ...]:
    """Return days in which an item in a language stands once, and not more than are told apart."""
    return tuple(DayCounters(day.day).plus(day) for day in days)
