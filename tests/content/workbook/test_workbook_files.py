"""Files that are no workbook of the kiosk, or were made to do harm: each gets its sentence."""

import io
import os
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
from openpyxl import load_workbook

from kiosk.content.workbook import admission
from kiosk.content.workbook.comparison import read_workbook
from kiosk.content.workbook.proposal import Proposal, Refusal

SHEET = "xl/worksheets/sheet2.xml"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def rezipped(path: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    """Change the parts inside a workbook."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    change(parts)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)


def archive_of(*names: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for name in names:
            archive.writestr(name, "inhoud")
    return stream.getvalue()


def write(data: bytes):
    return lambda path: path.write_bytes(data)


def remove(path):
    path.unlink()


def folder(path):
    path.unlink()
    path.mkdir()


def pipe(path):
    path.unlink()
    os.mkfifo(path)


def endless(path):
    path.unlink()
    path.symlink_to("/dev/zero")


def unreadable(path):
    """A file of which the system gives no byte, whoever asks."""
    path.unlink()
    path.symlink_to("/proc/self/mem")


def cut(path):
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])


def flipped(path):
    data = bytearray(path.read_bytes())
    for place in range(2000, len(data) - 4000, 997):
        data[place] ^= 0xFF
    path.write_bytes(data)


def encrypted_parts(path):
    data = bytearray(path.read_bytes())
    place = data.find(b"PK\x01\x02")
    while place >= 0:
        data[place + 8] |= 1
        place = data.find(b"PK\x01\x02", place + 4)
    path.write_bytes(data)


def macros(path):
    rezipped(path, lambda parts: parts.update({"xl/vbaProject.bin": OLE}))


def binary(path):
    path.write_bytes(archive_of("[Content_Types].xml", "xl/workbook.bin"))


def without_sheets(path):
    rezipped(path, lambda parts: [parts.pop(n) for n in list(parts) if "worksheets" in n])


def broken_xml(path):
    rezipped(path, lambda parts: parts.update({SHEET: parts[SHEET][:-400]}))


def no_xml(path):
    rezipped(path, lambda parts: parts.update({"xl/workbook.xml": b"geen XML"}))


def small_bomb(path):
    rezipped(path, lambda parts: parts.update({"xl/styles.xml": bytes(20_000_000)}))


def large_bomb(path):
    rezipped(path, lambda parts: parts.update({"xl/sharedStrings.xml": bytes(410_000_000)}))


def many_parts(path):
    rezipped(path, lambda parts: parts.update({f"xl/media/{n}": b"" for n in range(3000)}))


def laughs(path):
    entities = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    bomb = f'<!DOCTYPE x [<!ENTITY l0 "ha">{entities}]>'.encode()
    spoil_texts(path, bomb, b"&l9;")


def outside_entity(path):
    spoil_texts(path, b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>', b"&e;")


def spoil_texts(path, doctype, entity):
    def change(parts):
        whole = parts[SHEET].partition(b"?>")[2] or parts[SHEET]
        parts[SHEET] = doctype + whole.replace(b"<t>", b"<t>" + entity, 1)

    rezipped(path, change)


def far_row(path):
    """A row number that a careless reader counts up to."""
    rezipped(
        path,
        lambda parts: parts.update(
            {SHEET: parts[SHEET].replace(b'<row r="3"', b'<row r="9999999"')}
        ),
    )


def many_rows(path):
    rows = "".join(
        f'<row r="{n}"><c r="A{n}" t="inlineStr"><is><t>vraag-{n}</t></is></c></row>'
        for n in range(3, 100_003)
    )

    def change(parts):
        start, end = parts[SHEET].index(b'<row r="3"'), parts[SHEET].index(b"</sheetData>")
        parts[SHEET] = parts[SHEET][:start] + rows.encode() + parts[SHEET][end:]

    rezipped(path, change)


FILES = [
    (remove, "is er niet"),
    (folder, "geen bestand"),
    (pipe, "geen bestand"),
    (endless, "geen bestand"),
    (unreadable, "niet te lezen (Input/output error)"),
    (write(b""), "leeg"),
    (write(b"id;titel\r\nwat-is;Wat is"), "geen Excel-werkmap"),
    (write("Geen rekenblad, maar tekst".encode("utf-16")), "geen Excel-werkmap"),
    (write(b"<html><table></table></html>"), "geen Excel-werkmap"),
    (write(b"%PDF-1.7"), "geen Excel-werkmap"),
    (write(OLE + "Workbook".encode("utf-16-le")), "oude Excel (.xls)"),
    (write(OLE + "EncryptedPackage".encode("utf-16-le")), "wachtwoord"),
    (encrypted_parts, "wachtwoord"),
    (write(archive_of("mimetype", "content.xml")), "LibreOffice (.ods"),
    (write(archive_of("[Content_Types].xml", "word/document.xml")), "geen Excel-werkmap"),
    (write(archive_of("los.txt")), "geen Excel-werkmap"),
    (binary, ".xlsb"),
    (macros, "macro’s"),
    (cut, "beschadigd"),
    (flipped, "beschadigd"),
    (write(b"PK\x03\x04 en verder niets"), "beschadigd"),
    (without_sheets, "beschadigd"),
    (broken_xml, "beschadigd"),
    (no_xml, "beschadigd"),
    (laughs, "beschadigd"),
    (outside_entity, "beschadigd"),
    (far_row, "meer dan 20000 rijen"),
    (many_rows, "meer dan 20000 rijen"),
    (small_bomb, "te groot"),
    (large_bomb, "te groot"),
    (many_parts, "te groot"),
]


@pytest.mark.parametrize(
    ("spoil", "message"), FILES, ids=lambda value: getattr(value, "__name__", str(value))[:40]
)
def test_a_file_that_cannot_be_used_is_refused_in_a_sentence(workbook, whole, spoil, message):
    spoil(workbook)
    begun = time.monotonic()
    result = read_workbook(workbook, whole)
    seconds = time.monotonic() - begun
    assert isinstance(result, Refusal)
    (mistake,) = result.mistakes
    assert message in mistake.message, mistake
    assert mistake.remedy
    assert mistake.place == "het hele bestand"
    assert seconds < 10


@pytest.mark.skipif(os.geteuid() == 0, reason="needs an ordinary user: root may read all files")
def test_a_file_that_may_not_be_read_is_said_so(workbook, whole):
    workbook.chmod(0)
    assert "mag u niet lezen" in read_workbook(workbook, whole).mistakes[0].message


def test_a_file_that_is_too_large_is_not_even_read(workbook, whole):
    os.truncate(workbook, admission.LARGEST_FILE + 1)
    assert "te groot" in read_workbook(workbook, whole).mistakes[0].message


def test_entities_are_refused_because_a_safe_parser_reads():
    assert openpyxl.DEFUSEDXML


def test_links_to_other_files_are_never_followed(workbook, whole):
    desk = load_workbook(workbook)
    desk["Vragen"]["B3"] = "='file:///etc/[hostname]Blad1'!A1"
    desk.save(workbook)
    (mistake,) = read_workbook(workbook, whole).mistakes
    assert mistake.place == "Vragen, rij 3, kolom B"
    assert "formule" in mistake.message


def test_a_wrong_size_in_a_sheet_hides_nothing(workbook, whole):

    def shrink(parts):
        assert b'<dimension ref="A1:' in parts[SHEET]
        parts[SHEET] = parts[SHEET].replace(b'<dimension ref="A1:AJ16"', b'<dimension ref="A1"')

    rezipped(workbook, shrink)
    result = read_workbook(workbook, whole)
    assert isinstance(result, Proposal)
    assert (result.is_empty, result.notices) == (True, ())


def test_a_file_that_vanishes_is_said_so_and_one_that_is_read_is_not_needed_again(workbook, whole):
    data = admission.admit(workbook)
    workbook.unlink()
    assert zipfile.ZipFile(data).testzip() is None
    assert "is er niet" in read_workbook(workbook, whole).mistakes[0].message
