"""Crash reports say where the program broke off, and nothing of who stood before it."""

import subprocess
import sys
import threading

import pytest

from kiosk.station.crash_reports import KEPT, CrashReports

DEADLY = """
import os, sys
from pathlib import Path
from kiosk.station.crash_reports import CrashReports
CrashReports(Path(sys.argv[1])).begin(has_crashed=False)
def answer_a_tap(words):
    {how}
answer_a_tap("mijn buurman heet Jan")
"""


@pytest.fixture
def reports(tmp_path):
    kept = CrashReports(tmp_path / "crashes")
    yield kept
    kept.end()


def die(folder, how):
    subprocess.run(
        [sys.executable, "-c", DEADLY.format(how=how), str(folder)],
        check=False,
        capture_output=True,
        timeout=60,
    )


@pytest.mark.parametrize("signal", ["SIGABRT", "SIGSEGV"])
def test_a_deadly_signal_leaves_the_places_in_the_code(tmp_path, reports, signal):
    die(tmp_path / "crashes", f"import signal; os.kill(os.getpid(), signal.{signal})")
    reports.begin(has_crashed=True)
    (report,) = reports.kept()
    text = report.read_text()
    assert "answer_a_tap" in text
    assert "Jan" not in text


def test_a_run_that_was_killed_says_that_it_left_no_trace(tmp_path, reports):
    die(tmp_path / "crashes", "os.kill(os.getpid(), 9)")
    reports.begin(has_crashed=True)
    assert "no trace" in reports.kept()[0].read_text()


def test_an_exception_is_kept_without_its_text(reports, caplog):
    reports.begin(has_crashed=False)
    try:
        try:
            int("mijn buurman heet Jan")
        except ValueError as error:
            raise LookupError("Jan") from error
    except LookupError:
        sys.excepthook(*sys.exc_info())
    text = reports.kept()[0].read_text()
    for said in ("LookupError", "while handling", "ValueError", "test_crash_reports.py"):
        assert said in text
    assert "Jan" not in text
    assert "Jan" not in caplog.text


def test_an_exception_of_a_thread_is_kept_too(reports):
    reports.begin(has_crashed=False)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in reports.kept()[0].read_text()


def test_only_the_newest_are_kept(reports):
    for _ in range(KEPT + 5):
        reports.begin(has_crashed=True)
        reports.end()
    assert len(reports.kept()) == KEPT


def test_an_error_that_comes_again_and_again_fills_no_folder(reports):
    reports.begin(has_crashed=False)
    for _ in range(50):
        sys.excepthook(ValueError, ValueError("again"), None)
    assert len(reports.kept()) == 5


def test_a_long_trace_is_cut(tmp_path, reports):
    (tmp_path / "crashes").mkdir()
    (tmp_path / "crashes" / "running.txt").write_text("x" * 1_000_000)
    reports.begin(has_crashed=True)
    assert reports.kept()[0].stat().st_size <= 64 * 1024


def test_a_run_that_ended_as_told_leaves_nothing(tmp_path, reports):
    reports.begin(has_crashed=False)
    reports.end()
    assert list((tmp_path / "crashes").iterdir()) == []


def test_a_folder_that_can_not_be_written_is_a_line_in_the_log(tmp_path, caplog):
    (tmp_path / "file").write_text("in the way")
    reports = CrashReports(tmp_path / "file")
    reports.begin(has_crashed=True)
    sys.excepthook(ValueError, ValueError("x"), None)
    reports.end()
    assert "can't be kept" in caplog.text
