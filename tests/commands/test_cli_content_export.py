"""`kiosk content export` as other programs meet it."""

import sqlite3
from contextlib import closing

from kiosk.paths import BUNDLED_CONTENT


def contents_of(database):
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())


def test_the_text_of_the_shipped_content_builds_to_the_same_database(kiosk, tmp_path):
    exported = kiosk("content", "export", "--text", tmp_path / "text")
    assert (exported.returncode, exported.stderr) == (0, "")
    out = tmp_path / "again.db"
    assert kiosk("content", "build", "--source", tmp_path / "text", "--out", out).returncode == 0
    assert contents_of(out) == contents_of(BUNDLED_CONTENT)


def test_a_database_of_ones_own_can_be_named(kiosk, tmp_path, assert_sentence):
    ended = kiosk("content", "export", tmp_path / "weg.db", "--text", tmp_path / "text")
    assert_sentence(ended, "weg.db", "can't be opened")
    assert not (tmp_path / "text").exists()


def test_a_folder_with_something_in_it_is_refused(kiosk, tmp_path, assert_sentence):
    (tmp_path / "brief.txt").write_text("van iemand")
    assert_sentence(kiosk("content", "export", "--text", tmp_path), "the folder is not empty")
