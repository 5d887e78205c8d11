"""What is just allowed is taken, and one more is refused: sizes, numbers, and room on the disk."""

import zipfile

import pytest
from edition_samples import TODAY, no_trial

from kiosk.editions.archive import ArchiveReader, Entry
from kiosk.editions.errors import EditionRefused, EditionTooOld, KeyUnusable, ShelfFailed
from kiosk.editions.keyring import read_key_text
from kiosk.editions.manifest import FileEntry, Manifest, check_files, decode_manifest
from kiosk.editions.minisign import read_public_key, read_secret_key

MIB = 1024 * 1024
NO_SUM = "0" * 64


def media(count, size=1):
    sums = (f"{number:064x}" for number in range(count))
    return {f"media/{one}.png": FileEntry(size, one) for one in sums}


def content(size):
    return {"content.db": FileEntry(size, NO_SUM)}


@pytest.mark.parametrize(
    ("allowed", "refused"),
    [
        (content(0), {}),
        (content(256 * MIB), content(256 * MIB + 1)),
        (content(1) | media(1, 32 * MIB), content(1) | media(1, 32 * MIB + 1)),
        (content(1) | media(4999), content(1) | media(5000)),
        # One GiB in all.
        (content(0) | media(32, 32 * MIB), content(1) | media(32, 32 * MIB)),
    ],
)
def test_an_edition_may_be_so_large_and_no_larger(allowed, refused):
    check_files(allowed)
    with pytest.raises(EditionRefused):
        check_files(refused)


@pytest.mark.parametrize(
    ("field", "value", "is_allowed"),
    [
        ("number", 1, True),
        ("number", 0, False),
        ("number", 9_999_999_999, True),
        ("number", 10_000_000_000, False),
        ("schema", 1, True),
        ("schema", 0, False),
    ],
)
def test_numbers_of_editions_and_schemas_count_from_one(field, value, is_allowed):
    fields = {"format": 1, "number": 7, "made_on": TODAY, "schema": 1, "files": content(1)}
    listed = Manifest(**{**fields, field: value}).encode()
    if is_allowed:
        assert getattr(decode_manifest(listed), field) == value
    else:
        with pytest.raises(EditionRefused):
            decode_manifest(listed)


def test_a_key_file_may_hold_4096_bytes(tmp_path):
    path = tmp_path / "sleutel.pub"
    path.write_bytes(b"x" * 4096)
    assert read_key_text(path) == "x" * 4096
    path.write_bytes(b"x" * 4097)
    with pytest.raises(KeyUnusable, match="too large"):
        read_key_text(path)


def test_a_file_of_an_archive_may_be_as_large_as_was_asked_for(tmp_path):
    path = tmp_path / "archief"
    path.write_bytes(Entry("naam", 4, 0x4B_95_F5_15, 0).local_header() + b"ABCD")
    with path.open("rb") as stream, pytest.raises(EditionRefused, match="wrong size"):
        ArchiveReader(stream).read("naam", 3)
    with path.open("rb") as stream, pytest.raises(EditionRefused, match="damaged"):
        ArchiveReader(stream).read("naam", 4)


def test_every_field_of_an_archive_is_as_zip_programs_know_it(make_edition):
    with zipfile.ZipFile(make_edition(1)) as archive:
        for one in archive.infolist():
            assert one.date_time == (1980, 1, 1, 0, 0, 0)
            assert (one.create_system, one.create_version, one.extract_version) == (3, 20, 20)
            assert (one.flag_bits, one.compress_type) == (0x800, zipfile.ZIP_STORED)
            assert (one.external_attr, one.internal_attr, one.volume) == (0o100644 << 16, 0, 0)
            assert (one.extra, one.comment) == (b"", b"")
        assert archive.testzip() is None
        assert archive.comment == b""


def test_there_must_be_room_for_the_edition_twice_and_64_mib(
    shelf, keyring, make_edition, monkeypatch
):
    edition = make_edition(1)
    size = shelf.install(edition, keyring.find, no_trial).manifest.size
    for missing in (1, 0):
        usage = type("Usage", (), {"free": 2 * size + 64 * MIB - missing})
        monkeypatch.setattr("shutil.disk_usage", lambda _path, usage=usage: usage)
        if missing:
            with pytest.raises(ShelfFailed, match=r"6\d MiB are free, 6\d MiB are needed"):
                shelf.install(edition, keyring.find, no_trial)
        else:
            shelf.install(edition, keyring.find, no_trial)


def test_the_edition_in_use_is_not_installed_again_while_it_is_whole(
    shelf, keyring, make_edition, install
):
    install(make_edition(2))
    for number in (1, 2):
        with pytest.raises(EditionTooOld, match=f"Edition {number} is not newer than edition 2"):
            shelf.install(make_edition(number), keyring.find, no_trial)


def test_only_an_edition_that_is_there_is_taken_into_use(shelf, make_edition, install):
    install(make_edition(1))
    with pytest.raises(ShelfFailed, match="not on the shelf"):
        shelf.switch(2)
    assert shelf.state().current == 1
    shelf.switch(0)
    assert shelf.state().current == 0


def test_a_key_kept_without_a_passphrase_is_read_with_any(key):
    bare = key.to_text("")
    assert len(bare.splitlines()[1]) == 212
    assert read_secret_key(bare, "anything").public == read_public_key(key.public.to_text())
