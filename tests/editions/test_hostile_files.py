"""Files that would like to be an edition: nothing of them counts, and nothing of them is left."""

import io
import os
import random
import zipfile

import msgspec
import pytest
from edition_samples import TODAY, no_trial
from proof import counted

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.archive import ArchiveWriter
from kiosk.editions.edition_file import open_edition
from kiosk.editions.errors import (
    EditionError,
    EditionRefused,
    EditionTooNew,
    EditionTooOld,
    KeyRevoked,
    UnknownKey,
)
from kiosk.editions.manifest import FileEntry, Manifest
from kiosk.editions.minisign import create_key

CONTENT = b"SQLite format 3\0 and so on"


def entry(content):
    import hashlib

    return FileEntry(len(content), hashlib.sha256(content).hexdigest())


def files_below(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*"))


@pytest.fixture
def refused(shelf, keyring, tmp_path):
    """Try to install bytes; the error, after a look that nothing was left anywhere."""

    def refused(content: bytes, kind=EditionError):
        path = tmp_path / "vreemd.kioskeditie"
        path.write_bytes(content)
        before = files_below(tmp_path)
        with pytest.raises(kind) as raised:
            shelf.install(path, keyring.find, no_trial)
        left = set(files_below(tmp_path)) - set(before)
        assert {str(name) for name in left} <= {"editions", "editions/lock"}
        assert shelf.editions() == ()
        return str(raised.value)

    return refused


def archive(key, files, manifest=None, *, sign=True, order=None):
    """An archive as ours, of any files and any list."""
    listed = manifest or Manifest(
        format=1,
        number=7,
        made_on=TODAY,
        schema=SCHEMA_VERSION,
        files={name: entry(content) for name, content in files.items()},
    )
    listed = listed if isinstance(listed, bytes) else listed.encode()
    stream = io.BytesIO()
    writer = ArchiveWriter(stream)
    writer.add("manifest.json", listed)
    writer.add("manifest.json.minisig", key.sign(listed if sign else b"", "edition").encode())
    for name in files if order is None else order:
        writer.add(name, files[name])
    writer.finish()
    return stream.getvalue()


def test_an_archive_made_by_hand_is_taken_if_it_is_right(key, keyring, shelf, tmp_path):
    path = tmp_path / "goed.kioskeditie"
    path.write_bytes(archive(key, {"content.db": CONTENT}))
    assert shelf.install(path, keyring.find, no_trial).content.read_bytes() == CONTENT


@pytest.mark.parametrize(
    "name",
    [
        "../content.db",
        "/etc/passwd",
        "media/../../x.png",
        "C:\\x",
        "media/evil.png",
        "media/" + "0" * 64 + ".png",
        "media/" + "0" * 64 + ".exe",
        "index/x",
        "manifest.json",
        "con",
        "content.db\0.png",
        "CONTENT.DB",
    ],
)
def test_names_that_an_edition_never_has_are_refused(name, key, refused):
    refused(archive(key, {"content.db": CONTENT, name: b"x"}), EditionRefused)


def manifest(**others):
    plain = {
        "format": 1,
        "number": 7,
        "made_on": "2026-11-24",
        "schema": SCHEMA_VERSION,
        "files": {"content.db": msgspec.to_builtins(entry(CONTENT))},
    }
    return msgspec.json.format(msgspec.json.encode({**plain, **others}, order="sorted"), indent=1)


@pytest.mark.parametrize(
    "others",
    [
        {"format": 2},
        {"number": 0},
        {"number": -1},
        {"number": 10**10},
        {"number": "7"},
        {"number": 7.5},
        {"made_on": "24-11-2026"},
        {"made_on": ""},
        {"schema": 0},
        {"schema": None},
        {"files": {}},
        {"files": []},
        {"files": {"content.db": {"size": -1, "sha256": "0" * 64}}},
        {"files": {"content.db": {"size": 1, "sha256": "0" * 63}}},
        {"files": {"content.db": {"size": 1, "sha256": "Z" * 64}}},
        {"files": {"content.db": {"size": 2**60, "sha256": "0" * 64}}},
        {"files": {"content.db": {"size": 1, "sha256": "0" * 64, "mode": "0777"}}},
        {"run": "/bin/sh"},
    ],
)
def test_lists_with_wrong_or_unknown_fields_are_refused_though_signed(others, key, refused):
    refused(archive(key, {"content.db": CONTENT}, manifest(**others)), EditionRefused)


def test_a_list_in_another_form_is_refused_though_signed(key, refused):
    assert manifest()  # the form that is right
    listed = manifest()
    for other in (b" " + listed, listed.replace(b"\n", b"\r\n"), b"[" * 100_000, b"\xff", b"null"):
        refused(archive(key, {"content.db": CONTENT}, other), EditionRefused)
    doubled = listed.replace(b'"format": 1', b'"format": 1,\n "format": 1', 1)
    assert doubled != listed
    refused(archive(key, {"content.db": CONTENT}, doubled), EditionRefused)


def test_a_file_that_is_not_what_was_signed_is_refused(key, refused):
    good = archive(key, {"content.db": CONTENT})
    listed = manifest()
    swapped = archive(key, {"content.db": CONTENT[::-1]}, listed)
    assert "not what was signed" in refused(swapped, EditionRefused)
    longer = archive(key, {"content.db": CONTENT + b"!"}, listed)
    assert "wrong size" in refused(longer, EditionRefused)
    assert len(good) > len(CONTENT)


def test_what_is_missing_doubled_or_added_is_refused(key, refused):
    good = archive(key, {"content.db": CONTENT})
    for bad in (
        b"",
        good[:-1],
        good[: len(good) // 2],
        good + b"\0",
        b"MZ" + good,
        good + good,
        archive(key, {"content.db": CONTENT}, order=["content.db", "content.db"]),
        good[40:],
        archive(key, {"content.db": CONTENT}, order=[]),
        archive(key, {"content.db": CONTENT}, sign=False),
    ):
        refused(bad, EditionRefused)


def test_archives_of_other_programs_are_refused(key, refused):
    listed = manifest()
    for compression in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        stream = io.BytesIO()
        with zipfile.ZipFile(stream, "w", compression) as other:
            other.writestr("manifest.json", listed)
            other.writestr("manifest.json.minisig", key.sign(listed, ""))
            other.writestr("content.db", CONTENT)
        refused(stream.getvalue(), EditionRefused)


def test_a_bomb_costs_nothing(key, refused):
    # The list says four gigabytes, and the file says so too.
    huge = manifest(files={"content.db": {"size": 200 << 20, "sha256": "0" * 64}})
    assert "wrong size" in refused(archive(key, {"content.db": CONTENT}, huge), EditionRefused)
    good = archive(key, {"content.db": CONTENT})
    # The size in the first header, of what is read before the signature.
    lying = good[:18] + b"\xff\xff\xff\x7f" * 2 + good[26:]
    refused(lying, EditionRefused)


def test_numbers_schemas_and_keys_are_minded(key, make_edition, keyring, shelf, install):
    install(make_edition(5))
    with pytest.raises(EditionTooOld):
        shelf.install(make_edition(4), keyring.find, no_trial)
    with pytest.raises(EditionTooOld):
        shelf.install(make_edition(5), keyring.find, no_trial)
    with pytest.raises(EditionTooNew):
        shelf.install(make_edition(6, schema=SCHEMA_VERSION + 1), keyring.find, no_trial)
    stranger = create_key()
    with pytest.raises(UnknownKey) as raised:
        shelf.install(make_edition(7, by=stranger), keyring.find, no_trial)
    assert raised.value.fingerprint == stranger.public.fingerprint
    path = make_edition(8)
    keyring.revoke(key.public)
    with pytest.raises(KeyRevoked):
        shelf.install(path, keyring.find, no_trial)
    with pytest.raises(KeyRevoked):
        keyring.trust(key.public)
    assert [one.number for one in shelf.editions()] == [5]


def test_links_pipes_and_folders_are_no_editions(make_edition, keyring, shelf, tmp_path):
    good = make_edition(1)
    link = tmp_path / "koppeling.kioskeditie"
    link.symlink_to(good)
    pipe = tmp_path / "pijp.kioskeditie"
    os.mkfifo(pipe)
    folder = tmp_path / "map.kioskeditie"
    folder.mkdir()
    for path in (link, pipe, folder, tmp_path / "weg.kioskeditie", tmp_path / ("x" * 300)):
        with pytest.raises(EditionRefused):
            shelf.install(path, keyring.find, no_trial)


MUTANTS = int(os.environ.get("KIOSK_MUTANTS", "400"))


def test_changed_files_never_pass_and_never_crash(key, keyring, shelf, tmp_path):
    """Change bytes, ranges, order and length at random; only the file that was signed passes."""
    good = archive(key, {"content.db": CONTENT * 40})
    path = tmp_path / "veranderd.kioskeditie"
    random_source = random.Random(20261124)
    for _ in range(MUTANTS):
        changed = mutated(good, random_source)
        if changed == good:
            continue
        path.write_bytes(changed)
        with pytest.raises(EditionRefused), open_edition(path, keyring.find) as edition:
            edition.check_files()
        counted("changed files refused")
    assert shelf.editions() == ()


def mutated(content, random_source):
    changed = bytearray(content)
    for _ in range(random_source.choice((1, 1, 1, 2, 8))):
        at = random_source.randrange(len(changed) or 1)
        length = random_source.choice((1, 2, 4, 16, 300))
        kind = random_source.randrange(5)
        if kind == 0:
            changed[at : at + 1] = bytes([random_source.randrange(256)])
        elif kind == 1:
            del changed[at : at + length]
        elif kind == 2:
            changed[at:at] = random_source.randbytes(length)
        elif kind == 3:
            other = random_source.randrange(len(changed) or 1)
            changed[at : at + length] = changed[other : other + length]
        else:
            changed[at : at + length] = bytes(length)
    return bytes(changed)
