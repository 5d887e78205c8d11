"""One edition as it lies on the shelf: its files, and whether they are still what was signed."""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.editions.errors import EditionRefused
from kiosk.editions.keyring import FindKey
from kiosk.editions.manifest import (
    CONTENT,
    LARGEST_MANIFEST,
    LARGEST_SIGNATURE,
    MANIFEST,
    SIGNATURE,
    Manifest,
    decode_manifest,
)
from kiosk.editions.minisign import read_signature
from kiosk.whole_file import FileRefusedError, FileTooLargeError, read_whole


@dataclass(frozen=True, slots=True)
class ShelvedEdition:
    """An edition in its folder on the shelf."""

    folder: Path
    manifest: Manifest

    @property
    def number(self) -> int:
        """The edition's number."""
        return self.manifest.number

    @property
    def made_on(self) -> date:
        """The day that its makers gave it."""
        return self.manifest.made_on

    @property
    def content(self) -> Path:
        """The content database."""
        return self.folder / CONTENT

    def check(self, find_key: FindKey) -> None:
        """Make sure that everything is as it was signed, by a key that still counts.

        Raises:
            EditionRefused: It isn't.
            KeyUnusable: The key can't be read.
        """
        name = f"Edition {self.number}"
        listed = _read(self.folder / MANIFEST, LARGEST_MANIFEST)
        signature = read_signature(_read(self.folder / SIGNATURE, LARGEST_SIGNATURE))
        signature.check(listed, find_key(signature.fingerprint, name))
        if decode_manifest(listed) != self.manifest:
            raise EditionRefused(f"{name} changed while it was checked.")
        for file, entry in self.manifest.files.items():
            path = self.folder.joinpath(*file.split("/"))
            if _sha256(path, entry.size) != entry.sha256:
                raise EditionRefused(f"{name} is damaged: {file} is not what was signed.")


def read_shelved(folder: Path) -> ShelvedEdition | None:
    """Return the edition in a folder, or None if there is none that can be read."""
    try:
        manifest = decode_manifest(_read(folder / MANIFEST, LARGEST_MANIFEST))
    except EditionRefused:
        return None
    return ShelvedEdition(folder, manifest) if folder.name == folder_name(manifest.number) else None


def folder_name(number: int) -> str:
    """Return the name of an edition's folder on the shelf."""
    return f"{number:010d}"


def _read(path: Path, limit: int) -> bytes:
    try:
        return read_whole(path, limit)
    except FileTooLargeError as error:
        raise EditionRefused(f"{path} is too large.") from error
    except FileRefusedError as error:
        raise EditionRefused(f"{path} can't be read: {error}.") from error
    except OSError as error:
        raise EditionRefused(f"{path} can't be read: {error.strerror}.") from error


def _sha256(path: Path, size: int) -> str:
    try:
        if path.stat().st_size != size:
            return ""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
