import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import build_database, write_database
from kiosk.content.errors import ContentNotWritten, SourceTextInvalid
from kiosk.content.tables import SCHEMA_VERSION, TABLES
from kiosk.paths import ASSETS, BUNDLED_CONTENT

# The SQLite that made the committed database: only the same one is sure to make the same bytes.
_BUILT_WITH = "3.40.1"


def _dump(path):
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


def test_the_committed_database_is_what_the_source_text_gives(tmp_path):
    path = tmp_path / "content.db"
    build_database(ASSETS / "content", path)
    assert _dump(path) == _dump(BUNDLED_CONTENT)
    if sqlite3.sqlite_version == _BUILT_WITH:
        assert path.read_bytes() == BUNDLED_CONTENT.read_bytes()


def test_equal_source_text_gives_equal_bytes(tmp_path, source):
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    build_database(ASSETS / "content", first)
    build_database(source, second)
    assert first.read_bytes() == second.read_bytes()


def test_the_order_of_the_items_is_no_part_of_the_database(tmp_path, content):
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    write_database(content, first)
    write_database(replace(content, items=content.items[::-1]), second)
    assert first.read_bytes() == second.read_bytes()


def test_the_header_names_a_fixed_version_of_sqlite(database):
    assert int.from_bytes(database.read_bytes()[96:100], "big") == 3_037_000


def test_migrations_carry_the_date_of_the_content(database):
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT name, applied_at FROM _sqlite_migrations").fetchall()
    assert rows == [("0001_content", "2026-11-24"), ("0002_media", "2026-11-24")]


def test_a_person_with_only_the_file_finds_the_way(database):
    with closing(sqlite3.connect(database)) as connection:
        meta = dict(connection.execute("SELECT name, value FROM meta"))
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        tables = {
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        }
        connection.execute("PRAGMA foreign_keys = ON")
        dangling = connection.execute("PRAGMA foreign_key_check").fetchall()
    assert meta["schema_version"] == str(version) == str(SCHEMA_VERSION)
    assert meta["content_date"] == "2026-11-24"
    assert {f"table {table}" for table in TABLES} <= meta.keys()
    assert tables == {*TABLES, "_sqlite_migrations"}
    assert dangling == []


def test_source_text_with_errors_changes_nothing(source, database):
    before = database.read_bytes()
    page = source / "pages" / "page-about" / "nl.md"
    page.write_text(page.read_text(encoding="utf-8") + "\n[weg](item:page-weg)", encoding="utf-8")
    (source / "partners" / "partner-hva" / "item.toml").write_text("position = een")

    with pytest.raises(SourceTextInvalid, match="it holds 3 errors") as caught:
        build_database(source, database)

    assert {finding.item for finding in caught.value.findings} == {"page-about", "partner-hva"}
    assert database.read_bytes() == before


def test_a_folder_that_is_not_there_is_said_so(tmp_path, content):
    with pytest.raises(ContentNotWritten, match=r"could not be written: No such file or directory"):
        write_database(content, tmp_path / "weg" / "content.db")


def test_a_failed_write_leaves_the_old_database_and_no_litter(database, content):
    before = database.read_bytes()
    twice = replace(content, items=(*content.items, content.items[0]))
    with pytest.raises(ContentNotWritten, match="UNIQUE"):
        write_database(twice, database)
    assert database.read_bytes() == before
    assert [path.name for path in database.parent.iterdir()] == [database.name]


def test_who_reads_the_old_database_keeps_it_whole(database, content):
    before = database.read_bytes()
    with database.open("rb") as reader:
        write_database(replace(content, much_asked=()), database)
        assert reader.read() == before
    assert database.read_bytes() != before


def test_a_change_of_the_content_date_changes_the_database(tmp_path, database, content):
    other = tmp_path / "other.db"
    write_database(replace(content, content_date=date(2027, 1, 1)), other)
    assert other.read_bytes() != database.read_bytes()
