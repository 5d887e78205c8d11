"""Counting the runs that broke off."""

import pytest

from kiosk.station.run_record import RunRecord


@pytest.fixture
def file(tmp_path):
    return tmp_path / "crashes" / "run.json"


class Machine:
    """A machine with a clock and a boot of its own."""

    def __init__(self, file):
        self.file = file
        self.seconds = 1000.0
        self.boot = "first"

    def start(self):
        record = RunRecord(self.file, lambda: self.seconds, lambda: self.boot)
        return record, record.begin()

    def crash(self, after=1.0):
        self.start()
        self.seconds += after


@pytest.fixture
def machine(file):
    return Machine(file)


def test_a_run_that_ended_as_told_is_no_crash(machine):
    for _ in range(5):
        record, has_crashed = machine.start()
        assert not has_crashed
        assert not record.keeps_crashing
        record.end()


def test_three_crashes_in_five_minutes_are_too_many(machine):
    for crashes in range(3):
        record, has_crashed = machine.start()
        assert has_crashed == (crashes > 0)
        assert not record.keeps_crashing
        machine.seconds += 90
    record, _ = machine.start()
    assert record.keeps_crashing


def test_crashes_that_lie_apart_are_not_counted_together(machine):
    for _ in range(10):
        machine.crash(after=160)
    record, has_crashed = machine.start()
    assert has_crashed
    assert not record.keeps_crashing


def test_a_run_in_between_that_ended_as_told_does_not_hide_them(machine):
    machine.crash()
    machine.crash()
    machine.start()[0].end()
    machine.crash()
    assert machine.start()[0].keeps_crashing


def test_a_power_cut_is_no_crash(machine):
    for number in range(5):
        machine.boot = f"boot {number}"
        record, has_crashed = machine.start()
        assert not has_crashed
        assert not record.keeps_crashing


def test_after_whom_to_ask_it_is_tried_again(machine):
    for _ in range(3):
        machine.crash()
    record, _ = machine.start()
    assert record.keeps_crashing
    record.forget()
    record.end()
    record, has_crashed = machine.start()
    assert not has_crashed
    assert not record.keeps_crashing


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"crashes": "x"}', b'{"who": 1}', b"\xff" * 10_000]
)
def test_a_damaged_record_is_a_first_run(machine, file, content, caplog):
    file.parent.mkdir()
    file.write_bytes(content)
    record, has_crashed = machine.start()
    assert not has_crashed
    assert not record.keeps_crashing
    assert "run.json" in caplog.text


def test_where_nothing_can_be_written_the_kiosk_runs_all_the_same(tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    record = RunRecord(tmp_path / "file" / "run.json")
    assert not record.begin()
    record.end()
    assert "run.json" in caplog.text
