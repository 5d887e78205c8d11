"""Writing that a power cut leaves whole: a file is there as it was, or as it is to be."""

import os
from contextlib import suppress
from pathlib import Path

UNFINISHED = ".new"

_BINARY = getattr(os, "O_BINARY", 0)  # Windows would change line ends


def write_file(path: Path, content: bytes, *, is_private: bool = False) -> None:
    """Put a file in place in one step; a private one is never readable by others.

    Raises:
        OSError: It can't be written; what was there before is unchanged.
    """
    unfinished = path.with_name(path.name + UNFINISHED)
    try:
        # Made anew: what somebody laid there, such as a link to another file, is not written to.
        unfinished.unlink(missing_ok=True)
        mode = 0o600 if is_private else 0o666
        made = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, mode)
        with os.fdopen(made, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    flush_folder(path.parent)


def flush_folder(folder: Path) -> None:
    """Make the names in a folder last: renaming alone may be undone by a power cut.

    Raises:
        OSError: The disk failed.
    """
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def flush_tree(folder: Path) -> None:
    """Make all files and names under a folder last.

    Raises:
        OSError: The disk failed.
    """
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
        elif path.is_dir():
            flush_folder(path)
    flush_folder(folder)
