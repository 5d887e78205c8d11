"""What is wrong with a workbook, and where, as people see it in their spreadsheet program."""

from dataclasses import dataclass

_SHOWN_LENGTH = 60


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong; message and remedy are Dutch.

    What concerns the whole file has no sheet, what concerns a whole row no column. Rows are counted
    and columns named as the spreadsheet program does.
    """

    message: str
    remedy: str
    sheet: str = ""
    row: int = 0
    column: str = ""

    @property
    def place(self) -> str:
        """Where it is, in words: 'Vragen, rij 3, kolom C'."""
        parts = (
            self.sheet,
            f"rij {self.row}" if self.row else "",
            f"kolom {self.column}" if self.column else "",
        )
        return ", ".join(part for part in parts if part) or "het hele bestand"


def quoted(value: object) -> str:
    """Return what somebody wrote as it is shown in a message: short, and on one line."""
    words = " ".join(str(value).split())
    return f"‘{words if len(words) <= _SHOWN_LENGTH else words[: _SHOWN_LENGTH - 1] + '…'}’"


class Problem(Exception):
    """One cell, or the file, can't be used; whoever knows the place makes a mistake of it."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def at(self, sheet: str = "", row: int = 0, column: str = "") -> Mistake:
        """Return the mistake at its place."""
        return Mistake(self.message, self.remedy, sheet, row, column)
