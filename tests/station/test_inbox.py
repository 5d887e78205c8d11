"""The inbox tells each file that has arrived once, when it is complete."""

import os

import pytest

from kiosk.station.inbox import Inbox

ENDING = ".kioskeditie"


@pytest.fixture
def folder(tmp_path):
    folder = tmp_path / "media"
    folder.mkdir()
    return folder


@pytest.fixture
def inbox(folder):
    return Inbox([folder, folder.with_name("weg")], ENDING)


def put(path, content=b"een uitgave"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def test_a_file_is_told_at_the_second_look_and_then_no_more(inbox, folder):
    path = put(folder / "stick" / "a.kioskeditie")
    assert [inbox.arrivals() for _ in range(4)] == [(), (path,), (), ()]


def test_a_file_that_is_being_copied_is_waited_for(inbox, folder):
    path = put(folder / "a.kioskeditie", b"x")
    for size in range(2, 6):
        assert inbox.arrivals() == ()
        put(path, b"x" * size)
    assert inbox.arrivals() == ()
    assert inbox.arrivals() == (path,)


def test_a_file_that_changed_or_came_back_is_news(inbox, folder):
    path = put(folder / "a.kioskeditie", b"one")
    inbox.arrivals()
    assert inbox.arrivals() == (path,)
    put(path, b"another")
    inbox.arrivals()
    assert inbox.arrivals() == (path,)
    path.unlink()
    assert inbox.arrivals() == ()
    put(path, b"another")
    inbox.arrivals()
    assert inbox.arrivals() == (path,)


def test_other_files_hidden_ones_links_and_what_lies_too_deep_are_no_arrivals(
    inbox, folder, tmp_path
):
    put(folder / "a.zip")
    put(folder / ".a.kioskeditie.new")
    put(folder / ".verborgen.kioskeditie")
    put(folder / ".rsync-partial" / "half.kioskeditie")
    put(folder / ".stversions" / "oud.kioskeditie")
    put(folder / "1" / "2" / "3" / "4" / "diep.kioskeditie")
    (folder / "koppeling.kioskeditie").symlink_to(put(tmp_path / "elders.kioskeditie"))
    (folder / "elders").symlink_to(tmp_path)
    (folder / "map.kioskeditie").mkdir()
    os.mkfifo(folder / "pijp.kioskeditie")
    inbox.arrivals()
    assert inbox.arrivals() == ()


def test_a_stick_with_very_many_files_holds_nobody_up(inbox, folder):
    for number in range(6000):
        (folder / f"{number}.jpg").touch()
    inbox.arrivals()
    assert inbox.arrivals() == ()


def test_looking_changes_nothing_on_the_stick(inbox, folder):
    put(folder / "stick" / "a.kioskeditie")
    before = {path: path.stat() for path in folder.rglob("*")}
    for _ in range(3):
        inbox.arrivals()
    assert {path: path.stat() for path in folder.rglob("*")} == before
