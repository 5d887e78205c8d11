"""A ZIP file that can be written in one way only, and is read front to back without searching.

Each entry is stored, not compressed; all fields but names, sizes, checksums and places are fixed.
So a reader knows every byte that must come next, and whatever is hidden, doubled, appended or
nested in other ZIP files can't be here. Any ZIP program opens it. Layout: APPNOTE.TXT 6.3.10 of
PKWARE, sections 4.3.7 (local header), 4.3.12 (central directory) and 4.3.16 (its end).
"""

import hashlib
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from kiosk.editions.errors import EditionRefused

CHUNK = 1 << 16
_LIMIT = 0xFFFF_FFFE
_LOCAL = struct.Struct("<4sHHHHHIIIHH")
_CENTRAL = struct.Struct("<4sHHHHHHIIIHHHHHII")
_END = struct.Struct("<4sHHHHIIH")
# Version 2.0, UTF-8 names, stored, the first day a ZIP can hold; from Unix, readable by all.
_VERSION, _FLAGS, _STORED, _TIME, _DATE = 20, 0x0800, 0, 0, 0x0021
_MADE_BY, _ATTRIBUTES = 0x0314, 0o100644 << 16


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive: its name, size in bytes and CRC-32, and where its header begins."""

    name: str
    size: int
    crc: int
    offset: int

    def local_header(self) -> bytes:
        """Return the header that stands before the file's bytes."""
        name = self.name.encode()
        fixed = (_VERSION, _FLAGS, _STORED, _TIME, _DATE)
        return _LOCAL.pack(b"PK\3\4", *fixed, self.crc, self.size, self.size, len(name), 0) + name

    def directory_record(self) -> bytes:
        """Return the entry's record in the directory at the end."""
        name = self.name.encode()
        fixed = (_MADE_BY, _VERSION, _FLAGS, _STORED, _TIME, _DATE)
        sizes = (self.crc, self.size, self.size, len(name), 0, 0, 0, 0)
        return _CENTRAL.pack(b"PK\1\2", *fixed, *sizes, _ATTRIBUTES, self.offset) + name


class ArchiveWriter:
    """Writes an archive to a stream, file by file; `finish` ends it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._entries: list[Entry] = []
        self._offset = 0

    def add(self, name: str, content: bytes) -> None:
        """Write one file.

        Raises:
            OSError: The stream could not be written.
        """
        entry = Entry(name, len(content), zlib.crc32(content), self._offset)
        for part in (entry.local_header(), content):
            self._stream.write(part)
            self._offset += len(part)
        self._entries.append(entry)

    def finish(self) -> None:
        """Write the directory."""
        self._stream.write(_directory(self._entries, self._offset))


class ArchiveReader:
    """Reads an archive from a stream, in its order, believing nothing that was not checked.

    Each name and each size is asked for by the caller, who knows from a signed list what must come.
    """

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._entries: list[Entry] = []
        self._offset = 0

    def read(self, name: str, limit: int) -> bytes:
        """Return the next file, which must have this name and at most so many bytes.

        Raises:
            EditionRefused: Something else comes next.
        """
        return b"".join(self._parts(name, limit, None))

    def copy(self, name: str, size: int, sha256: str, target: BinaryIO) -> None:
        """Copy the next file, which must have this name, size and SHA-256, to a stream.

        Raises:
            EditionRefused: Something else comes next; the stream holds what was copied so far.
            OSError: The stream could not be written.
        """
        digest = hashlib.sha256()
        for part in self._parts(name, size, size):
            digest.update(part)
            target.write(part)
        if digest.hexdigest() != sha256:
            raise EditionRefused(f"The file {name} in it is not what was signed.")

    def finish(self) -> None:
        """Make sure that the rest is the directory of what was read, and nothing follows.

        Raises:
            EditionRefused: Something else follows.
        """
        expected = _directory(self._entries, self._offset)
        if self._take(len(expected) + 1) != expected:
            raise EditionRefused("Its end is not that of an edition.")

    def _parts(self, name: str, limit: int, size: int | None) -> Iterator[bytes]:
        entry = self._header(name)
        if entry.size > min(limit, _LIMIT) or (size is not None and entry.size != size):
            raise EditionRefused(f"The file {name} in it has the wrong size.")
        crc, left = 0, entry.size
        while left:
            part = self._take(min(CHUNK, left))
            if not part:
                raise EditionRefused("Its end is missing.")
            left -= len(part)
            crc = zlib.crc32(part, crc)
            yield part
        if crc != entry.crc:
            raise EditionRefused(f"The file {name} in it is damaged.")
        self._offset += len(entry.local_header()) + entry.size
        self._entries.append(entry)

    def _take(self, size: int) -> bytes:
        try:
            return self._stream.read(size)
        except OSError as error:
            # The stick was pulled, or its memory is worn.
            raise EditionRefused(f"It can't be read: {error.strerror or error}.") from error

    def _header(self, name: str) -> Entry:
        length = _LOCAL.size + len(name.encode())
        found = self._take(length)
        if len(found) < length:
            raise EditionRefused("It is no edition, or its end is missing.")
        crc, size = _LOCAL.unpack(found[: _LOCAL.size])[6:8]
        entry = Entry(name, size, crc, self._offset)
        if found != entry.local_header():
            raise EditionRefused("It is no edition: it is built in another way.")
        return entry


def _directory(entries: list[Entry], offset: int) -> bytes:
    records = b"".join(entry.directory_record() for entry in entries)
    count = len(entries)
    return records + _END.pack(b"PK\5\6", 0, 0, count, count, len(records), offset, 0)
