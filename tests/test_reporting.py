"""The report of a terminal: no other terminal's report lies in its place."""

import pytest

from kiosk.reporting import own_mark


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_a_mark_is_drawn_once_and_kept(data):
    mark = own_mark()
    assert len(mark) == 4
    assert own_mark() == mark
    assert (data / "terminal").read_text().strip() == mark


def test_two_terminals_have_marks_of_their_own(tmp_path, monkeypatch):
    marks = set()
    for number in range(20):
        monkeypatch.setenv("KIOSK_DATA", str(tmp_path / str(number)))
        marks.add(own_mark())
    assert len(marks) >= 19


@pytest.mark.parametrize("content", [b"", b"abc", b"../x", b"\xff\xfe\xfd\xfc", b"bcdf" * 9])
def test_a_mark_that_is_damaged_is_drawn_anew(data, content):
    data.mkdir()
    (data / "terminal").write_bytes(content)
    mark = own_mark()
    assert len(mark) == 4
    assert own_mark() == mark


def test_where_nothing_can_be_kept_there_is_no_mark(data):
    data.write_text("no folder")
    assert own_mark() == ""
