"""The folder beside a content database in which its pictures and recordings lie."""

from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.media import ReadMedia, is_media_name, whole
from kiosk.content.media_errors import MediaMissing
from kiosk.content.model import Content
from kiosk.durable import write_file


def media_names(content: Content) -> frozenset[str]:
    """Return the names of all pictures and recordings in content."""
    texts = [text for item in content.items for text in item.texts]
    pictures = {text.picture.file for text in texts if text.picture}
    return frozenset(pictures | {text.recording.file for text in texts if text.recording})


class MediaFolder:
    """The folder `media` beside a database, as an edition has it; it may not be there.

    Databases that lie together share it: equal files have equal names.
    """

    def __init__(self, database: Path) -> None:
        self._folder = database.with_name("media")

    def path(self, name: str) -> Path | None:
        """Return where a file lies, None where it is not there or the name isn't one of ours."""
        path = self._folder / name
        return path if is_media_name(name) and path.is_file() else None

    def paths(self, names: Iterable[str]) -> list[Path]:
        """Return where these files lie.

        Raises:
            MediaMissing: One is not there.
        """
        found = []
        for name in sorted(names):
            path = self.path(name)
            if path is None:
                raise MediaMissing(name)
            found.append(path)
        return found

    def read(self, name: str) -> bytes:
        """Return what is in a file.

        Raises:
            MediaMissing: It is not there, can't be read, or is damaged.
        """
        (path,) = self.paths([name])
        try:
            return whole(name, path.read_bytes())
        except OSError as error:
            raise MediaMissing(name) from error

    @contextmanager
    def replacing(
        self, old: Collection[str], new: Collection[str], read: ReadMedia
    ) -> Iterator[None]:
        """Add the files that lack, while a new database takes the place of an old one.

        Afterwards those that only the old one named are gone; where something goes wrong, the
        folder is as it was before.

        Args:
            old: What the old database names.
            new: What the new one names.
            read: Gives the new ones.

        Raises:
            MediaMissing: One of them can't be read.
            OSError: The folder can't be written.
        """
        added = []
        try:
            for name in sorted(new):
                if self.path(name) is None:
                    added.append(name)
                    self._add(name, read(name))
            yield
        except BaseException:
            self._remove(added)
            raise
        self._remove(set(old) - set(new))

    def _add(self, name: str, data: bytes) -> None:
        if not is_media_name(name):
            raise MediaMissing(name)
        self._folder.mkdir(exist_ok=True)
        write_file(self._folder / name, data)

    def _remove(self, names: Iterable[str]) -> None:
        for name in filter(is_media_name, names):
            (self._folder / name).unlink(missing_ok=True)
        if self._folder.is_dir() and not any(self._folder.iterdir()):
            self._folder.rmdir()
