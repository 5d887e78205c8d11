"""The folders in which editions arrive: sticks that are put in, folders that are synchronised.

Looking reads names and sizes only, so that it can go on for years without wearing a disk.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_DEEPEST: Final = 3
_MOST_NAMES: Final = 5000


@dataclass(frozen=True, slots=True)
class Sighting:
    """A file as it was seen: a file that is written on has another size or time."""

    path: Path
    size: int
    modified_ns: int


class Inbox:
    """Tells which files have arrived and are complete, each once.

    A file counts as complete when it was the same at two looks; whoever asks looks every few
    seconds.
    """

    def __init__(self, folders: Iterable[Path], ending: str) -> None:
        self._folders = tuple(folders)
        self._ending = ending
        self._seen: frozenset[Sighting] = frozenset()
        self._told: frozenset[Sighting] = frozenset()

    def arrivals(self) -> tuple[Path, ...]:
        """Look, and return the files that are complete since the last look."""
        now = frozenset(self._sightings())
        arrived = (now & self._seen) - self._told
        # What went away may come again, and is news then.
        self._told = (self._told & now) | arrived
        self._seen = now
        return tuple(sorted(one.path for one in arrived))

    def files(self) -> tuple[Path, ...]:
        """Return all files that are there now, complete or not."""
        return tuple(sorted(one.path for one in self._sightings()))

    def _sightings(self) -> Iterator[Sighting]:
        left = _MOST_NAMES
        waiting = [(folder, 0) for folder in self._folders]
        while waiting:
            folder, depth = waiting.pop()
            for entry in _entries(folder):
                left -= 1
                if left < 0:
                    return
                if depth < _DEEPEST and _is_folder(entry):
                    waiting.append((Path(entry.path), depth + 1))
                elif entry.name.endswith(self._ending):
                    yield from _sighting(entry)


def _entries(folder: Path) -> list[os.DirEntry[str]]:
    # A stick may be pulled while it is looked at; a folder may be somebody else's.
    try:
        with os.scandir(folder) as found:
            # Hidden is what synchronisers have not finished, and what they keep of before.
            return [entry for entry in found if not entry.name.startswith(".")]
    except OSError:
        return []


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir(follow_symlinks=False)
    except OSError:
        return False


def _sighting(entry: os.DirEntry[str]) -> Iterator[Sighting]:
    try:
        if entry.is_file(follow_symlinks=False):
            status = entry.stat(follow_symlinks=False)
            yield Sighting(Path(entry.path), status.st_size, status.st_mtime_ns)
    except OSError:
        return
