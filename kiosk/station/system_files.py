"""Lays files into a system for its administrator, and takes away what was laid, nothing else."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.durable import write_file
from kiosk.errors import KioskError

MARK = "# Written by `kiosk setup-terminal`; `kiosk remove-terminal` takes it away.\n"


class NotOurFile(KioskError):
    """Where a file is to be laid there is one that somebody else wrote."""


@dataclass(frozen=True, slots=True)
class SystemFile:
    """A file with settings; the path is that below the system's root."""

    path: str
    text: str

    def is_laid(self, root: Path) -> bool:
        """Say whether it is there just so."""
        return _read(root / self.path) == self._content

    def is_ours(self, root: Path) -> bool:
        """Say whether what is there was laid by an earlier set-up."""
        return _read(root / self.path).startswith(MARK.encode())

    def lay(self, root: Path) -> None:
        """Put it there.

        Raises:
            OSError: It can't be written.
        """
        path = root / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, self._content)

    @property
    def _content(self) -> bytes:
        return (MARK + self.text).encode()


@dataclass(frozen=True, slots=True)
class SystemLink:
    """A symbolic link; by its target it is known as ours."""

    path: str
    target: str

    def is_laid(self, root: Path) -> bool:
        """Say whether it is there just so."""
        path = root / self.path
        return path.is_symlink() and str(path.readlink()) == self.target

    is_ours = is_laid

    def lay(self, root: Path) -> None:
        """Put it there.

        Raises:
            OSError: It can't be made.
        """
        path = root / self.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.symlink_to(self.target)


SystemPart = SystemFile | SystemLink


def lay(wanted: Iterable[SystemPart], root: Path) -> tuple[str, ...]:
    """Lay all that is wanted and isn't there yet; return the paths of what was laid.

    Raises:
        NotOurFile: Somebody else's file is in the place of one; then nothing was laid.
        OSError: One can't be written; the same call goes on from there.
    """
    missing = [part for part in wanted if not part.is_laid(root)]
    for part in missing:
        path = root / part.path
        if (path.exists() or path.is_symlink()) and not part.is_ours(root):
            raise NotOurFile(
                f"{path} is there already, and not from an earlier set-up: move it away first."
            )
    for part in missing:
        part.lay(root)
    return tuple(part.path for part in missing)


def take_away(unwanted: Iterable[SystemPart], root: Path) -> tuple[str, ...]:
    """Take away what a set-up laid, and folders that are empty then; return the paths.

    Raises:
        OSError: One can't be removed.
    """
    ours = [part for part in unwanted if part.is_ours(root)]
    for part in ours:
        path = root / part.path
        path.unlink()
        # Folders that only the set-up needed; Debian's own have other files in them.
        if path.parent.name.endswith(".d") and not any(path.parent.iterdir()):
            path.parent.rmdir()
    return tuple(part.path for part in ours)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes() if path.is_file() and not path.is_symlink() else b""
    except OSError:
        return b""
