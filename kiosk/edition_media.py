"""Decodes the pictures and recordings of an edition before residents meet them, within limits."""

from pathlib import Path

from kiosk.content.database import read_database
from kiosk.content.media import MediaFile, accept_media, is_media_name
from kiosk.content.media_errors import MediaMissing, MediaRefused
from kiosk.content.media_folder import MediaFolder, media_names
from kiosk.editions.errors import EditionRefused


def try_media(content: Path) -> None:
    """Decode every picture and recording beside a content database.

    Raises:
        EditionRefused: One is missing, is not what its name says, is too large or too long, or
            can't be decoded.
        ContentUnavailable: The content can't be read.
    """
    folder = MediaFolder(content)
    named = media_names(read_database(content))
    for name in sorted({*named, *_names_beside(content)}):
        try:
            data = folder.read(name)
            medium = accept_media(data)
        except MediaMissing as error:
            raise EditionRefused(str(error)) from error
        except MediaRefused as error:
            raise EditionRefused(f"The file {name} in it can't be used: {error}") from error
        if not name.endswith(f".{medium.format}"):
            raise EditionRefused(f"The file {name} in it is of another kind than its name says.")
        if medium.format.is_picture:
            _decode(name, data, medium)


def _names_beside(content: Path) -> set[str]:
    folder = content.with_name("media")
    found = folder.iterdir() if folder.is_dir() else ()
    return {path.name for path in found if is_media_name(path.name)}


def _decode(name: str, data: bytes, medium: MediaFile) -> None:
    # Qt is loaded only where there are pictures.
    from kiosk.ui.images import decode_picture  # noqa: PLC0415

    image, trouble = decode_picture(data)
    if image.isNull():
        raise EditionRefused(f"The picture {name} in it can't be decoded: {trouble}.")
    if (image.width(), image.height()) != (medium.width, medium.height):
        raise EditionRefused(f"The picture {name} in it has another size than it says.")
