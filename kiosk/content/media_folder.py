"""The folder beside a content database in which its pictures and recordings lie."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.media import ReadMedia, is_media_name
from kiosk.content.media_errors import MediaMissing
from kiosk.content.model import Content


def media_names(content: Content) -> frozenset[str]:
    """Return the names of all pictures and recordings in content."""
    texts = [text for item in content.items for text in item.texts]
    pictures = {text.picture.file for text in texts if text.picture}
    return frozenset(pictures | {text.recording.file for text in texts if text.recording})


class MediaFolder:
    """The media of one database, `content.media` beside `content.db`; it may not be there."""

    def __init__(self, database: Path) -> None:
        self._folder = database.with_name(f"{database.stem}.media")

    def path(self, name: str) -> Path | None:
        """Return where a file lies, None where it is not there or the name isn't one of ours."""
        path = self._folder / name
        return path if is_media_name(name) and path.is_file() else None

    def read(self, name: str) -> bytes:
        """Return what is in a file.

        Raises:
            MediaMissing: It is not there.
        """
        path = self.path(name)
        if path is None:
            raise MediaMissing(name)
        return path.read_bytes()

    @contextmanager
    def holding(self, names: Iterable[str], read: ReadMedia) -> Iterator[None]:
        """Add the files that lack, while a new database takes the place of the old one.

        Afterwards only the named ones are there; where something goes wrong, those of before.

        Raises:
            MediaMissing: One of them can't be read.
            OSError: The folder can't be written.
        """
        wanted = sorted(names)
        added = []
        try:
            for name in wanted:
                if self.path(name) is None:
                    added.append(name)
                    self._add(name, read(name))
            yield
        except BaseException:
            self._remove(added)
            raise
        self._remove({path.name for path in self._files()} - set(wanted))

    def _add(self, name: str, data: bytes) -> None:
        if not is_media_name(name):
            raise MediaMissing(name)
        self._folder.mkdir(exist_ok=True)
        # Power may go while it is written: only what is whole gets the name.
        new = self._folder / f".{name}.new"
        with new.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self._folder / name)

    def _remove(self, names: Iterable[str]) -> None:
        for name in names:
            (self._folder / name).unlink(missing_ok=True)
        if self._folder.is_dir() and not any(self._folder.iterdir()):
            self._folder.rmdir()

    def _files(self) -> list[Path]:
        if not self._folder.is_dir():
            return []
        return [path for path in self._folder.iterdir() if is_media_name(path.name)]
