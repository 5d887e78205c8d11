"""What can go wrong with a workbook, for the command line; staff read `Mistake`s."""

from pathlib import Path

from kiosk.content.errors import ContentError


class WorkbookNotWritten(ContentError):
    """The workbook could not be written; what was there before is unchanged."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"The workbook {path} could not be written: {reason}.")
        self.path = path
        self.reason = reason


class WorkbookRefused(ContentError):
    """The workbook can't be imported; nothing was changed."""

    def __init__(self, path: Path, mistakes: int) -> None:
        many = "1 mistake" if mistakes == 1 else f"{mistakes} mistakes"
        super().__init__(f"The workbook {path} can't be imported: it has {many}.")
        self.path = path
        self.mistakes = mistakes
