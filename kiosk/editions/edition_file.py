"""Reads an edition file: nothing in it counts before its signature has been checked."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final

from kiosk.editions.archive import ArchiveReader
from kiosk.editions.errors import EditionRefused, EditionTooNew
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

ENDING: Final = ".kioskeditie"


class EditionFile:
    """An edition whose signature is right, and whose files are still to be read, once, in order."""

    def __init__(self, name: str, stream: BinaryIO, find_key: FindKey) -> None:
        """Read and check the signed list.

        Raises:
            EditionRefused: The file is no edition, or not by a key that counts.
            KeyUnusable: The key can't be read.
        """
        self._reader = ArchiveReader(stream)
        self.manifest_bytes = self._reader.read(MANIFEST, LARGEST_MANIFEST)
        self.signature_bytes = self._reader.read(SIGNATURE, LARGEST_SIGNATURE)
        signature = read_signature(self.signature_bytes)
        signature.check(self.manifest_bytes, find_key(signature.fingerprint, name))
        self.fingerprint = signature.fingerprint
        self.manifest: Manifest = decode_manifest(self.manifest_bytes)

    def check_schema(self, known: int) -> None:
        """Make sure that this program can read its content.

        Raises:
            EditionTooNew: It can't.
        """
        if self.manifest.schema > known:
            raise EditionTooNew(
                f"Edition {self.manifest.number} needs a newer program: its content has schema"
                f" {self.manifest.schema}, this program knows schemas up to {known}."
            )

    def unpack(self, folder: Path) -> None:
        """Write all files, list and signature into an empty folder, and make them last.

        Raises:
            EditionRefused: A file is not what was signed, or something follows.
            OSError: The folder can't be written.
        """
        for name in files_in_order(self.manifest):
            path = folder.joinpath(*name.split("/"))
            path.parent.mkdir(exist_ok=True)
            entry = self.manifest.files[name]
            with path.open("xb") as target:
                self._reader.copy(name, entry.size, entry.sha256, target)
        self._reader.finish()
        (folder / MANIFEST).write_bytes(self.manifest_bytes)
        (folder / SIGNATURE).write_bytes(self.signature_bytes)

    def check_files(self) -> None:
        """Read all files to the end and keep nothing.

        Raises:
            EditionRefused: A file is not what was signed, or something follows.
        """
        with open(os.devnull, "wb") as nowhere:  # noqa: PTH123 - it is no path
            for name in files_in_order(self.manifest):
                entry = self.manifest.files[name]
                self._reader.copy(name, entry.size, entry.sha256, nowhere)
        self._reader.finish()


@contextmanager
def open_edition(path: Path, find_key: FindKey) -> Iterator[EditionFile]:
    """Open an edition file and check its signature.

    Raises:
        EditionRefused: It can't be read, is no edition, or not by a key that counts.
        KeyUnusable: The key can't be read.
    """
    try:
        # Not Path.open: a pipe would keep its reader waiting, and a link could lead anywhere.
        descriptor = os.open(path, os.O_RDONLY | _NO_WAIT)
    except OSError as error:
        reason = (error.strerror or "unreadable").lower()
        raise EditionRefused(f"{path} can't be read: {reason}.") from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        os.close(descriptor)
        raise EditionRefused(f"{path} is not a file.")
    with open(descriptor, "rb") as stream:  # noqa: PTH123 - it is no path
        yield EditionFile(path.name, stream, find_key)


_NO_WAIT = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)


def files_in_order(manifest: Manifest) -> list[str]:
    """Return the names of an edition's files as they follow each other: the content, then media."""
    return sorted(manifest.files, key=lambda name: (name != CONTENT, name))
