"""Files that are read with mistrust, and written whole or not at all."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from typing import Final

UNFINISHED: Final = ".new"


class FileRefusedError(ValueError):
    """What lies there is no file that may be read; the text says why."""


def read_whole(path: Path, most: int) -> bytes:
    """Return the bytes of a regular file of at most `most` bytes.

    Raises:
        FileRefusedError: It is something else, or larger.
        OSError: It can't be read.
    """
    # Only a regular file: reading a pipe or a device could wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise FileRefusedError("it is not a file")
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise FileRefusedError("it is too large")
    return content


def write_whole(path: Path, content: bytes) -> None:
    """Write a file in one step; if the power goes meanwhile, what was there before still is.

    Raises:
        OSError: It can't be written.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    try:
        # Made anew: what somebody laid there, such as a link to another file, is not written to.
        unfinished.unlink(missing_ok=True)
        with unfinished.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    _make_names_last(path.parent)


def _make_names_last(folder: Path) -> None:
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
