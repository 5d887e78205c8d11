"""The other tests lean on this: what QML and the log complain of is heard, and fails a test."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent

SPOILED_QML = """
import QtQuick
Item { Component.onCompleted: nothingOfThisName() }
"""

TESTS = """
import logging
from PySide6.QtQml import QQmlApplicationEngine

def test_qml(qapp):
    engine = QQmlApplicationEngine()
    engine.loadData({qml!r}.encode())

def test_slot(qapp):
    from PySide6.QtCore import QObject, Signal
    class Thing(QObject):
        happened = Signal()
    thing = Thing()
    thing.happened.connect(lambda: 1 / 0)
    thing.happened.emit()

def test_log():
    logging.getLogger("kiosk").warning("something is odd")

def test_expected_log(caplog):
    logging.getLogger("kiosk").warning("something is odd")
    assert caplog.records

def test_clean(qapp):
    pass
"""


def test_what_goes_wrong_unseen_fails_a_test(tmp_path):
    path = tmp_path / "test_spoiled.py"
    path.write_text(TESTS.format(qml=SPOILED_QML))
    shutil.copy(HERE / "conftest.py", tmp_path)
    settings = ("-c", PROJECT / "pyproject.toml", "--rootdir", tmp_path, "-p", "no:cacheprovider")
    ended = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", *settings, path],
        cwd=PROJECT,
        # Where the real conftest finds what stands beside it.
        env={**os.environ, "PYTHONPATH": str(PROJECT / "tests")},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    summary = ended.stdout.partition("short test summary info")[2]
    for what, reason in (("qml", "nothingOfThisName"), ("slot", "ZeroDivisionError")):
        assert re.search(rf"^FAILED \S+::test_{what}\b", summary, re.MULTILINE), ended.stdout
        assert reason in ended.stdout
    assert re.search(r"^ERROR \S+::test_log\b", summary, re.MULTILINE), ended.stdout
    assert "2 failed, 3 passed, 1 error" in summary
