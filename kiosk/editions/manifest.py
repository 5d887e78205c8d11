"""What an edition says of itself: its number, its date, and each file with size and checksum."""

import re
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final, Literal

import msgspec

from kiosk.editions.errors import EditionRefused

MANIFEST: Final = "manifest.json"
SIGNATURE: Final = "manifest.json.minisig"
CONTENT: Final = "content.db"
LARGEST_MANIFEST: Final = 1 << 20
LARGEST_SIGNATURE: Final = 4096
LARGEST_CONTENT: Final = 256 << 20
LARGEST_MEDIUM: Final = 32 << 20
LARGEST_EDITION: Final = 1 << 30
MOST_FILES: Final = 5000
# Media are named by what they hold: no name ever decides where a file lands.
_MEDIUM = re.compile(r"media/[0-9a-f]{64}\.(png|jpg|wav)", re.ASCII)

Number = Annotated[int, msgspec.Meta(ge=1, le=9_999_999_999)]
Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}\Z")]


class FileEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file of an edition: its size in bytes and its SHA-256 in hexadecimal digits."""

    size: Annotated[int, msgspec.Meta(ge=0)]
    sha256: Sha256


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The signed part of an edition; `schema` is the version of the content's tables."""

    format: Literal[1]
    number: Number
    made_on: date
    schema: Annotated[int, msgspec.Meta(ge=1)]
    files: dict[str, FileEntry]

    def encode(self) -> bytes:
        """Return the manifest as the JSON that is signed."""
        return msgspec.json.format(msgspec.json.encode(self, order="sorted"), indent=1)

    @property
    def size(self) -> int:
        """What all files take, in bytes."""
        return sum(entry.size for entry in self.files.values())


def decode_manifest(content: bytes) -> Manifest:
    """Read a manifest, which must be written just as `Manifest.encode` does.

    Raises:
        EditionRefused: It isn't, or names a file that an edition can't hold.
    """
    try:
        manifest = msgspec.json.decode(content, type=Manifest)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise EditionRefused(f"Its list of files is no such list: {error}.") from error
    if manifest.encode() != content:
        raise EditionRefused("Its list of files is written in another way.")
    check_files(manifest.files)
    return manifest


def check_files(files: Mapping[str, FileEntry]) -> None:
    """Make sure that an edition may hold these files.

    Raises:
        EditionRefused: It may not.
    """
    if CONTENT not in files:
        raise EditionRefused("It holds no content.")
    if len(files) > MOST_FILES:
        raise EditionRefused(f"It holds more than {MOST_FILES} files.")
    for name, entry in files.items():
        if name == CONTENT:
            limit = LARGEST_CONTENT
        elif _MEDIUM.fullmatch(name) and name[6:70] == entry.sha256:
            limit = LARGEST_MEDIUM
        else:
            raise EditionRefused(f"It holds a file that no edition has: {name[:80]!r}.")
        if entry.size > limit:
            raise EditionRefused(f"The file {name} in it is too large.")
    if sum(entry.size for entry in files.values()) > LARGEST_EDITION:
        raise EditionRefused("It is too large.")
