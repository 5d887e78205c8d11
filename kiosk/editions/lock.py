"""A lock on a folder that one process holds at a time, and that vanishes with the process."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.editions.errors import ShelfFailed


@contextmanager
def hold(path: Path) -> Iterator[None]:
    """Hold the lock of this file, which is made if it isn't there.

    Raises:
        ShelfFailed: Another process holds it.
        OSError: The file can't be made.
    """
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(descriptor):
            raise ShelfFailed("Another installation is at work: try again when it is done.")
        yield
    finally:
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
