"""Recordings that staff supplied: read by a human, an item is heard better than from any engine."""

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.errors import KioskError
from kiosk.speech.errors import SpeechFailed
from kiosk.speech.sound import Sound, read_wav

_NAME_PART = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_LARGEST_FILE = 64 * 1024 * 1024


class RecordedTexts(Protocol):
    """Content that brings recordings of its own."""

    def recording(self, item_id: str, language: str) -> str | None:
        """Return the name of a text's recording, None where none reads it as it is now."""

    def read_media(self, name: str) -> bytes:
        """Return what is in a recording.

        Raises:
            KioskError: It is not there.
        """


@dataclass(frozen=True, slots=True)
class Recordings:
    """Recordings of the content itself, and a folder of WAV files, `<item>.<language>.wav`.

    Without either there are none; those of the content go first.
    """

    folder: Path | None = None
    content: RecordedTexts | None = None

    def has(self, item: str, language: str) -> bool:
        """Say whether an item was recorded in this language."""
        path = self._path(item, language)
        return self._name(item, language) is not None or (path is not None and path.is_file())

    def read(self, item: str, language: str) -> Sound:
        """Return the recording.

        Raises:
            SpeechFailed: It isn't there, is too large, or is no WAV file of 16 bits.
        """
        name = self._name(item, language)
        path = self._path(item, language)
        try:
            if name is not None and self.content is not None:
                return read_wav(self.content.read_media(name))
            return read_wav(b"" if path is None else _read(path))
        except SpeechFailed:
            raise
        except (OSError, KioskError) as error:
            raise SpeechFailed(f"The recording of {item} can't be read.") from error

    def _name(self, item: str, language: str) -> str | None:
        return self.content.recording(item, language) if self.content else None

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
