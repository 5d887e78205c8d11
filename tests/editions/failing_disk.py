"""A disk that is watched: the power goes, it is full or read-only, at any call that changes it."""

import errno
import os
import sys
from contextlib import contextmanager
from pathlib import Path

CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link", "os.chmod"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class PowerCut(BaseException):
    """The machine is without power."""


class Disk:
    """Counts the calls that change a folder, and fails at one of them.

    Without power nothing is changed any more. A full disk takes nothing new from then on, one that
    is read-only changes nothing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.left: int | None = None
        self.calls = 0
        self.unsynced: dict[str, bool] = {}
        self.is_watching = False
        self.failure = "power"

    def hear(self, event, arguments):
        if not self.is_watching:
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(path, str | os.PathLike) and flags & WRITING and self.is_mine(path):
                self.step(grows=True)
                self.unsynced[str(path)] = True
        elif event in CHANGES and self.is_mine(arguments[0]):
            self.step(grows=event in {"os.mkdir", "os.link"})
            if event == "os.rename" and str(arguments[0]) in self.unsynced:
                self.unsynced[str(arguments[1])] = self.unsynced.pop(str(arguments[0]))

    def is_mine(self, path):
        return str(path).startswith(self.folder)

    def step(self, *, grows=False):
        self.calls += 1
        if self.left is not None:
            if self.left == 0:
                self.fail(grows=grows)
            else:
                self.left -= 1

    def fail(self, *, grows):
        if self.failure == "power":
            raise PowerCut
        if self.failure == "read-only":
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        if grows:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def sync(self, descriptor):
        if self.is_watching:
            path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
            if self.is_mine(path):
                self.step(grows=True)
                self.unsynced.pop(path, None)
        return fsync(descriptor)

    @contextmanager
    def watched(self, left=None, failure="power"):
        self.left, self.calls, self.is_watching, self.failure = left, 0, True, failure
        self.unsynced.clear()
        try:
            yield
        finally:
            self.is_watching = False

    def lose(self, how):
        """Lose what was written and not synced: the file is there, its content is not all there."""
        for path in map(Path, self.unsynced):
            if path.is_file() and how != "nothing":
                size = path.stat().st_size
                os.truncate(path, size // 2 if how == "half" else 0)


fsync = os.fsync
disks: list[Disk] = []
sys.addaudithook(lambda event, arguments: [disk.hear(event, arguments) for disk in disks])


@contextmanager
def watching(folder, monkeypatch):
    """Watch a folder."""
    watched = Disk(folder)
    monkeypatch.setattr(os, "fsync", watched.sync)
    disks.append(watched)
    try:
        yield watched
    finally:
        disks.remove(watched)
