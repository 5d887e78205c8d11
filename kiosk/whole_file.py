"""Small files are read with mistrust: only what is a file, and no more of it than it may have."""

import stat
from pathlib import Path


class FileRefusedError(ValueError):
    """What lies there is no file that may be read; the text says why."""


class FileTooLargeError(FileRefusedError):
    """It holds more than it may."""


def read_whole(path: Path, most: int) -> bytes:
    """Return the bytes of a regular file of at most `most` bytes.

    Raises:
        FileTooLargeError: It is larger.
        FileRefusedError: It is something else.
        OSError: It can't be read.
    """
    # Only a regular file: reading a pipe or a device could wait for ever.
    if not stat.S_ISREG(path.stat().st_mode):
        raise FileRefusedError("it is not a file")
    with path.open("rb") as file:
        content = file.read(most + 1)
    if len(content) > most:
        raise FileTooLargeError("it is too large")
    return content
