"""Files that are read with mistrust."""

import stat
from pathlib import Path


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
