"""Decides whether a file may be read as a workbook at all: its kind, its size, what it hides."""

import re
import stat
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from kiosk.content.workbook.findings import Problem

LARGEST_FILE = 100_000_000
LARGEST_UNPACKED = 400_000_000
LARGEST_SMALL_PART = 10_000_000
MOST_PARTS = 2_000
MOST_ROWS = 20_000
MOST_CELLS = 1_500_000

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_BLOCK = 1 << 20
_SAVE_AS = "Open het in Excel of LibreOffice en bewaar het als Excel-werkmap (.xlsx)."
# The parts whose size grows with the content; all others are small in an honest workbook.
_LARGE_PARTS = re.compile(r"xl/(worksheets/[^/]+|sharedStrings)\.xml", re.IGNORECASE)
_TAG = re.compile(rb"<(?:[A-Za-z0-9]+:)?(row|c|mergeCell)\b([^<>]*)>")
_HIDDEN = re.compile(rb"\bhidden=[\"'](?:1|true)[\"']")
_REFERENCE = re.compile(rb"\bref=[\"']([A-Z]{1,3}[1-9][0-9]{0,6}(?::[A-Z0-9]+)?)[\"']")


@dataclass(frozen=True, slots=True)
class SheetScan:
    """What a sheet's file says of its shape, which the reader of cells doesn't tell."""

    merged: tuple[str, ...] = ()
    hidden_rows: int = 0


def admit(path: Path) -> BytesIO:
    """Return the bytes of a workbook that is safe to read; it is never touched again.

    Raises:
        Problem: It can't be read, is no .xlsx, is locked, has macros, or is too large.
    """
    data = _bytes_of(path)
    _refuse_other_kinds(data)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _refuse_other_archives(archive)
            _refuse_large(archive)
    except (zipfile.BadZipFile, NotImplementedError, ValueError) as error:
        raise damaged() from error
    return BytesIO(data)


def scan(archive: zipfile.ZipFile, part: str) -> SheetScan:
    """Look through a sheet's file, quickly, before its cells are read.

    Raises:
        Problem: It has too many rows or cells, or is damaged.
    """
    rows = cells = hidden = 0
    merged: list[str] = []
    try:
        for name, attributes in _tags(archive, part):
            if name == b"c":
                cells += 1
            elif name == b"mergeCell":
                merged += [found[1].decode() for found in _REFERENCE.finditer(attributes)]
            else:
                rows += 1
                hidden += bool(_HIDDEN.search(attributes))
            if rows > MOST_ROWS or cells > MOST_CELLS:
                raise too_many_rows()
    except (zipfile.BadZipFile, zlib.error, EOFError) as error:
        raise damaged() from error
    return SheetScan(tuple(merged), hidden)


def damaged() -> Problem:
    """Return what there is to say of a file whose inside is not as it should be."""
    return Problem(
        "Het bestand is beschadigd, of het is geen rekenblad.",
        "Haal het bestand opnieuw op, of maak een nieuw bestand met ‘exporteren’.",
    )


def too_many_rows() -> Problem:
    """Return what there is to say of a sheet that goes on and on."""
    return Problem(
        f"Er is een blad met meer dan {MOST_ROWS} rijen, of met te veel cellen.",
        "Verwijder de lege rijen onderaan, of verdeel de inhoud over meer bestanden.",
    )


def _bytes_of(path: Path) -> bytes:
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise Problem("Dit is geen bestand.", "Kies een bestand dat op .xlsx eindigt.")
        if status.st_size > LARGEST_FILE:
            raise _too_large()
        return path.read_bytes()
    except FileNotFoundError as error:
        raise Problem("Dit bestand is er niet.", "Kijk of de naam en de map kloppen.") from error
    except PermissionError as error:
        raise Problem(
            "Dit bestand mag u niet lezen.", "Sluit het in andere programma’s, of vraag om rechten."
        ) from error
    except OSError as error:
        raise Problem(
            f"Het bestand is niet te lezen ({error.strerror}).",
            "Kopieer het naar deze computer en probeer het opnieuw.",
        ) from error


def _refuse_other_kinds(data: bytes) -> None:
    if not data:
        raise Problem("Het bestand is leeg.", "Kies een ander bestand.")
    if data.startswith(_OLE):
        if _ENCRYPTED in data:
            raise _locked()
        raise Problem("Dit is een bestand van een oude Excel (.xls).", _SAVE_AS)
    if not data.startswith(b"PK"):
        raise Problem("Dit is geen Excel-werkmap (.xlsx).", _SAVE_AS)


def _refuse_other_archives(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise _locked()
    if "mimetype" in names:
        raise Problem("Dit is een bestand van LibreOffice (.ods of .odt).", _SAVE_AS)
    if any(name.lower().endswith("vbaproject.bin") for name in names):
        raise Problem(
            "Dit bestand heeft macro’s. De kiosk voert die nooit uit en leest het niet.",
            "Bewaar het als ‘Excel-werkmap (*.xlsx)’, zonder macro’s.",
        )
    if "xl/workbook.bin" in names:
        raise Problem("Dit is een binaire Excel-werkmap (.xlsb).", _SAVE_AS)
    if not {"[Content_Types].xml", "xl/workbook.xml"} <= names:
        raise Problem("Dit is geen Excel-werkmap (.xlsx).", _SAVE_AS)
    if len(parts) != len(names):
        raise damaged()


def _refuse_large(archive: zipfile.ZipFile) -> None:
    # No more than the size that is declared here is ever unpacked: zipfile stops there.
    parts = archive.infolist()
    is_large = len(parts) > MOST_PARTS or sum(p.file_size for p in parts) > LARGEST_UNPACKED
    small = (part for part in parts if not _LARGE_PARTS.fullmatch(part.filename))
    if is_large or any(part.file_size > LARGEST_SMALL_PART for part in small):
        raise _too_large()


def _tags(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[bytes, bytes]]:
    rest = b""
    with archive.open(part) as stream:
        while block := stream.read(_BLOCK):
            block = rest + block
            # What follows the last end of a tag may be the beginning of one.
            end = block.rfind(b">") + 1
            rest = block[end:]
            for match in _TAG.finditer(block, 0, end):
                yield match[1], match[2]


def _locked() -> Problem:
    return Problem(
        "Dit bestand is beveiligd met een wachtwoord.",
        "Open het in Excel, haal het wachtwoord weg (Bestand, Info) en bewaar het opnieuw.",
    )


def _too_large() -> Problem:
    return Problem(
        "Dit bestand is te groot.",
        "Haal plaatjes en bladen weg die niet van de kiosk zijn, of verdeel het in kleinere.",
    )
