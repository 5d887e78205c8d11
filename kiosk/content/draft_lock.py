"""Lets one editor at a time have a draft: a lock that ends with its process, however that ends."""

import errno
import os
import socket
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path

import msgspec

from kiosk.content.draft_errors import DraftInUse, DraftMissing, DraftNotSaved, DraftReadOnly

# Shares on which no lock can be had; there the draft's own counter tells of changes by others.
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}
_TAKEN = {errno.EACCES, errno.EAGAIN, errno.EDEADLK}
_LARGEST_NAME = 4096


@dataclass(frozen=True, slots=True)
class _Owner:
    author: str = ""
    since: str = ""
    host: str = ""


class DraftLock:
    """The right to edit a draft, held until it is released or the process ends.

    It is a lock of the operating system on a file beside the draft, so one that was left behind
    means nothing. Who holds it is written in that file, for others to read.
    """

    def __init__(self, draft: Path, author: str, since: datetime) -> None:
        """Take the lock.

        Raises:
            DraftInUse: Somebody else has it.
            DraftMissing: There is no such folder.
            DraftReadOnly: The folder may not be written to.
        """
        file = _open(draft.with_name(f"{draft.name}.lock"), draft)
        try:
            _lock(file)
        except OSError as error:
            owner = _read_owner(file)
            os.close(file)
            if error.errno in _TAKEN:
                raise DraftInUse(draft, **asdict(owner)) from error
            raise DraftNotSaved(draft, error.strerror or str(error)) from error
        self._file: int | None = file
        _write_owner(file, _Owner(author, since.strftime("%d-%m-%Y %H:%M"), socket.gethostname()))

    def release(self) -> None:
        """Let others have the draft; doing so twice does no harm."""
        if self._file is not None:
            _write_owner(self._file, None)
            os.close(self._file)
            self._file = None


def _open(path: Path, draft: Path) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
    except FileNotFoundError as error:
        raise DraftMissing(draft) from error
    except PermissionError as error:
        raise DraftReadOnly(draft) from error
    except OSError as error:
        if error.errno == errno.EROFS:
            raise DraftReadOnly(draft) from error
        raise DraftNotSaved(draft, error.strerror or str(error)) from error


if sys.platform == "win32":
    import msvcrt

    # Far behind the name, as nobody can read what is locked.
    _LOCKED_BYTE = 1 << 30

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno not in _NO_LOCKS:
                raise


def _read_owner(file: int) -> _Owner:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        return msgspec.json.decode(os.read(file, _LARGEST_NAME), type=_Owner)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return _Owner()


def _write_owner(file: int, owner: _Owner | None) -> None:
    # The name is a courtesy: where it can't be written (a full disk), the lock still holds.
    with suppress(OSError):
        os.ftruncate(file, 0)
        os.lseek(file, 0, os.SEEK_SET)
        os.write(file, msgspec.json.encode(owner) if owner else b"")
