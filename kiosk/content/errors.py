"""What can go wrong with content: an unusable database, an unknown item, source text in error."""

from collections.abc import Sequence
from pathlib import Path

from kiosk.content.findings import Finding
from kiosk.errors import KioskError


class ContentError(KioskError):
    """Something is wrong with the content."""


class ContentUnavailable(ContentError):
    """There is no content to show from this database."""

    def __init__(self, path: Path, sentence: str) -> None:
        super().__init__(sentence)
        self.path = path


class ContentMissing(ContentUnavailable):
    """The database is not there, or may not be read."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, f"The content database {path} can't be opened: {reason}.")
        self.reason = reason


class ContentDamaged(ContentUnavailable):
    """The file is there, but is no whole content database."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(path, f"The content database {path} is damaged: {reason}.")
        self.reason = reason


class ContentTooNew(ContentUnavailable):
    """The database was made for a newer program than this one."""

    def __init__(self, path: Path, found: int, known: int) -> None:
        super().__init__(
            path,
            f"The content database {path} has schema {found}, but this program knows schemas up "
            f"to {known}: install a newer version of the program.",
        )
        self.found = found
        self.known = known


class ItemNotFound(ContentError):
    """No item that may be shown has this id."""

    def __init__(self, item_id: str) -> None:
        super().__init__(f"There is no item {item_id!r} to show.")
        self.item_id = item_id


class SourceTextInvalid(ContentError):
    """Source text holds errors, so no database can be made from it; `findings` names them all."""

    def __init__(self, path: Path, reason: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(f"The source text in {path} can't be used: {reason}.")
        self.path = path
        self.reason = reason
        self.findings = tuple(findings)


class ContentNotWritten(ContentError):
    """The database could not be written; what was there before is unchanged."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"The content database {path} could not be written: {reason}.")
        self.path = path
        self.reason = reason


class SourceTextNotWritten(ContentError):
    """Content could not be written as source text; nothing was left behind."""

    def __init__(self, folder: Path, reason: str) -> None:
        super().__init__(f"The source text could not be written to {folder}: {reason}.")
        self.folder = folder
        self.reason = reason
