import logging
import os
import subprocess
import sys

import pytest

from kiosk.log import start_log


@pytest.fixture(autouse=True)
def own_logging():
    """Give the process its logging back."""
    root = logging.getLogger()
    handlers, level, raises = root.handlers[:], root.level, logging.raiseExceptions
    yield
    for handler in root.handlers:
        if handler not in handlers:
            handler.close()
    root.handlers[:], root.level, logging.raiseExceptions = handlers, level, raises


def test_records_go_to_a_file_in_the_data_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    path = start_log()
    logging.getLogger("kiosk.test").info("The terminal starts.")
    assert path == tmp_path / "data" / "log" / "kiosk.log"
    assert "INFO kiosk.test: The terminal starts." in path.read_text()


def test_the_log_rotates_and_stays_small(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    start_log()
    logger = logging.getLogger("kiosk.test")
    for _ in range(700):
        logger.info("x" * 10_000)
    files = list((tmp_path / "log").iterdir())
    assert len(files) == 5
    assert sum(file.stat().st_size for file in files) <= 5_000_000


def test_without_a_writable_folder_the_log_goes_to_stderr(monkeypatch, capsys):
    monkeypatch.setenv("KIOSK_DATA", "/proc/nope")
    assert start_log() is None
    try:
        raise KeyError("lost")
    except KeyError:
        logging.getLogger("kiosk.test").exception("Something went wrong with %s", "this")
    (line,) = capsys.readouterr().err.splitlines()
    assert (
        "ERROR kiosk.test: Something went wrong with this: KeyError: 'lost' (test_log.py:" in line
    )


def test_a_full_disk_brings_no_traceback(tmp_path):
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "kiosk.log").symlink_to("/dev/full")
    program = "import logging, kiosk.log as l; l.start_log(); logging.warning('Nobody reads this.')"
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "KIOSK_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
