"""Recordings that staff supplied: read by a human, an item is heard better than from any engine."""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.speech.errors import SpeechFailed
from kiosk.speech.sound import Sound, read_wav

_NAME_PART = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LARGEST_FILE = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Recordings:
    """A folder of WAV files, `<item>.<language>.wav`; without a folder there are none."""

    folder: Path | None = None

    def has(self, item: str, language: str) -> bool:
        """Say whether an item was recorded in this language."""
        path = self._path(item, language)
        return path is not None and path.is_file()

    def read(self, item: str, language: str) -> Sound:
        """Return the recording.

        Raises:
            SpeechFailed: It isn't there, is too large, or is no WAV file of 16 bits.
        """
        path = self._path(item, language)
        try:
            data = b"" if path is None else _read(path)
        except OSError as error:
            raise SpeechFailed(f"The recording of {item} can't be read.") from error
        return read_wav(data)

    def _path(self, item: str, language: str) -> Path | None:
        # The names come from content: only one in our own form may become part of a path.
        if self.folder is None or not all(map(_NAME_PART.fullmatch, (item, language))):
            return None
        return self.folder / f"{item}.{language}.wav"


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        data = file.read(_LARGEST_FILE + 1)
    if len(data) > _LARGEST_FILE:
        raise SpeechFailed(f"{path.name} is larger than 64 MiB.")
    return data
