"""What can go wrong with the reports of terminals."""

from enum import StrEnum
from pathlib import Path

from kiosk.errors import KioskError

_LONGEST_SHOWN = 120


class Refusal(StrEnum):
    """Why a file is not read as a report."""

    MISSING = "there is no such file"
    UNREADABLE = "it can't be read"
    NO_FILE = "it is not a file"
    TOO_LARGE = "it is too large"
    NO_REPORT = "it is not the report of a kiosk"
    NEWER = "a newer version of the program made it"
    DAMAGED = "it is damaged, or holds something else than sums"
    EMPTY_FOLDER = "it is a folder without reports"


class ReportRefused(KioskError):
    """A file can't be used as the report of a terminal."""

    def __init__(self, path: Path, refusal: Refusal) -> None:
        super().__init__(f"The report {shown_path(path)} can't be used: {refusal}.")
        self.path = path
        self.refusal = refusal


class NothingToTell(KioskError):
    """Not one of the reports can be used."""


def shown_path(path: Path) -> str:
    """Return a path as it may stand in a message: no name can move a cursor or fill a screen."""
    name = "".join(sign if sign.isprintable() else "\ufffd" for sign in str(path))
    return name if len(name) <= _LONGEST_SHOWN else "…" + name[-_LONGEST_SHOWN:]
