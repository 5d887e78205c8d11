"""What a terminal may find instead of its content, and what it says then."""

import os
import random
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.database import read_database
from kiosk.content.errors import (
    ContentDamaged,
    ContentMissing,
    ContentTooNew,
    ContentUnavailable,
)
from kiosk.content.store import ContentStore


def _change(database, statement):
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute(statement)


def test_a_missing_file(tmp_path):
    path = tmp_path / "weg.db"
    with pytest.raises(ContentMissing, match=r"weg\.db can't be opened: no such file or directory"):
        ContentStore.open(path)
    assert not path.exists()


def test_a_folder_instead_of_a_file(tmp_path):
    with pytest.raises(ContentMissing, match="is a directory"):
        ContentStore.open(tmp_path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with pipes")
@pytest.mark.parametrize("name", ["pijp", "/dev/zero"])
def test_a_pipe_or_a_device_keeps_nobody_waiting(tmp_path, name):
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(
        ContentMissing, match=f"{Path(name).name} can't be opened: it is not a file"
    ):
        ContentStore.open(tmp_path / name)


def test_an_empty_file(tmp_path):
    path = tmp_path / "leeg.db"
    path.touch()
    with pytest.raises(ContentDamaged, match="is damaged: the file is empty"):
        ContentStore.open(path)


@pytest.mark.parametrize("data", [b"x", b"geen database " * 1000, b"SQLite format 3\0"])
def test_a_file_that_is_no_database(tmp_path, data):
    path = tmp_path / "rommel.db"
    path.write_bytes(data)
    with pytest.raises(ContentDamaged, match="the file is no SQLite database"):
        ContentStore.open(path)


@pytest.mark.parametrize("kept", [0.1, 0.5, 0.99])
def test_a_file_whose_end_is_missing(database, kept):
    data = database.read_bytes()
    database.write_bytes(data[: int(len(data) * kept)])
    with pytest.raises(ContentDamaged, match="the end of the file is missing"):
        ContentStore.open(database)


def test_a_database_made_for_a_newer_program(database):
    _change(database, "PRAGMA user_version = 99")
    with pytest.raises(ContentTooNew, match=r"has schema 99.*install a newer version"):
        ContentStore.open(database)


def test_a_database_without_tables(tmp_path):
    path = tmp_path / "kaal.db"
    _change(path, "PRAGMA user_version = 1")
    with pytest.raises(ContentDamaged, match="it has no table 'contact'"):
        ContentStore.open(path)


def test_another_programs_database(tmp_path):
    path = tmp_path / "ander.db"
    _change(path, "CREATE TABLE items (id TEXT)")
    with pytest.raises(ContentDamaged, match="it has no table"):
        ContentStore.open(path)


def test_a_schema_from_before_the_first(database):
    _change(database, "PRAGMA user_version = 0")
    with pytest.raises(ContentDamaged, match="it has schema 0"):
        ContentStore.open(database)


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE items DROP COLUMN website",
        "UPDATE items SET kind = 'recept'",
        "UPDATE items SET status = 'half'",
        "UPDATE items SET valid_until = 'morgen'",
        "UPDATE texts SET status = 'half'",
        "UPDATE texts SET title = CAST(x'ff' AS TEXT)",
        "UPDATE contact SET field = 'fax' WHERE field = 'phone'",
        "DELETE FROM meta",
    ],
)
def test_values_that_can_not_be_there(database, statement):
    _change(database, statement)
    with pytest.raises(ContentDamaged):
        ContentStore.open(database)


def test_a_value_of_a_wrong_type(database):
    data = database.read_bytes()
    as_text, as_bytes = b"\x03\x15\x0dmail", b"\x03\x15\x0cmail"
    assert data.count(as_text) == 1
    database.write_bytes(data.replace(as_text, as_bytes))
    with pytest.raises(ContentDamaged, match="SQLite says"):
        ContentStore.open(database)


def test_a_stray_journal_is_not_followed(database):
    journal = database.with_name("content.db-journal")
    journal.write_bytes(b"x" * 512)
    before = database.read_bytes()
    assert ContentStore.open(database).has("page-about")
    assert (database.read_bytes(), journal.read_bytes()) == (before, b"x" * 512)


def test_damage_anywhere_in_the_file_is_refused_or_harmless(database):
    """Either it doesn't open, or everything in it can be shown: nothing fails once it is open."""
    whole = database.read_bytes()
    dice = random.Random(20261124)
    refused = 0
    for _ in range(300):
        data = bytearray(whole)
        start = dice.randrange(len(data))
        data[start : start + 16] = dice.randbytes(len(data[start : start + 16]))
        database.write_bytes(data)
        try:
            content = read_database(database)
        except ContentUnavailable:
            refused += 1
            continue
        for text in (text for item in content.items for text in item.texts):
            assert isinstance(text.title, str)
            assert isinstance(text.body, str)
            assert all(isinstance(words, str) for words in text.everyday_words)
    assert refused > 50


def test_it_opens_from_a_read_only_folder_with_odd_signs_in_its_name(tmp_path, database):
    folder = tmp_path / "een map #1? 100% é"
    folder.mkdir()
    path = folder / "content.db"
    path.write_bytes(database.read_bytes())
    path.chmod(0o444)
    folder.chmod(0o555)
    try:
        assert ContentStore.open(path).has("page-about")
        assert [entry.name for entry in folder.iterdir()] == ["content.db"]
    finally:
        folder.chmod(0o755)


def test_opening_needs_neither_the_schema_library_nor_the_markdown_parser(database):
    program = (
        "import sys; from pathlib import Path; from kiosk.content.store import ContentStore;"
        "ContentStore.open(Path(sys.argv[1]));"
        "print({'sqlite_utils', 'markdown_it'} & sys.modules.keys())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(database)], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("set()\n", "")
