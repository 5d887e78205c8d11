"""Pictures and recordings in the source text: `nl.png`, `nl.jpg` or `nl.wav` beside `nl.md`."""

from collections.abc import Callable, Iterator, MutableMapping
from pathlib import Path
from typing import Any

from kiosk.content.media import MediaFile, MediaFormat, accept_picture, accept_recording
from kiosk.content.model import Picture, Recording, Text

# What the head of a text says of them.
MEDIA_FIELDS = {
    "picture_alt": str,
    "picture_licence": str,
    "recording_licence": str,
    "recording_hash": str,
}
PICTURE_SUFFIXES = tuple(f".{one}" for one in MediaFormat if one.is_picture)
RECORDING_SUFFIX = f".{MediaFormat.WAV}"


class MediaMisplaced(Exception):
    """A text and the files beside it don't agree; the text is Dutch."""


def take_media(
    file: Path, fields: MutableMapping[str, Any], seen: MutableMapping[str, Path]
) -> dict[str, Picture | Recording]:
    """Return the picture and the recording of a text, as fields of the model.

    Args:
        file: The text.
        fields: What its head says; what is about media is taken out.
        seen: Where each file lies, by the name it gets; this is added to.

    Raises:
        MediaRefused: One of the files can't be used.
        MediaMisplaced: There are two pictures, or the head speaks of a file that isn't there.
        OSError: One can't be read.
    """
    head = {name: fields.pop(name, "") for name in MEDIA_FIELDS}
    pictures = [path for suffix in PICTURE_SUFFIXES if (path := file.with_suffix(suffix)).is_file()]
    if len(pictures) > 1:
        raise MediaMisplaced(f"Er zijn twee plaatjes: {pictures[0].name} en {pictures[1].name}.")
    found: dict[str, Picture | Recording] = {}
    for path in pictures:
        name = _accepted(path, accept_picture, seen)
        found["picture"] = Picture(name, head["picture_alt"], head["picture_licence"])
    if (path := file.with_suffix(RECORDING_SUFFIX)).is_file():
        name = _accepted(path, accept_recording, seen)
        found["recording"] = Recording(name, head["recording_licence"], head["recording_hash"])
    for kind, dutch in (("picture", "plaatje"), ("recording", "opname")):
        if kind not in found and any(head[f] for f in head if f.startswith(kind)):
            raise MediaMisplaced(f"De kop noemt een {dutch}, maar het bestand ontbreekt.")
    return found


def media_head(text: Text) -> dict[str, str]:
    """Return what the head of a text says of its picture and recording."""
    head = {}
    if text.picture:
        head["picture_alt"] = text.picture.alt_text
        head["picture_licence"] = text.picture.licence
    if text.recording:
        head["recording_licence"] = text.recording.licence
        head["recording_hash"] = text.recording.words_hash
    return head


def media_files(text: Text) -> Iterator[tuple[str, str]]:
    """Yield the name of each picture and recording with the file name that source text gives it."""
    for medium in (text.picture, text.recording):
        if medium:
            yield medium.file, f"{text.language}{Path(medium.file).suffix}"


def _accepted(
    path: Path, accept: Callable[[bytes], MediaFile], seen: MutableMapping[str, Path]
) -> str:
    name = accept(path.read_bytes()).name
    seen[name] = path
    return name
