"""What is imported when: the start must not pay for what only a few commands use."""

import subprocess
import sys

import pytest

HEAVY = ["PySide6", "whoosh", "sqlite_utils", "segno", "openpyxl"]


def loaded_by(statement):
    program = f"import sys; {statement}; print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    return {name.partition(".")[0] for name in done.stdout.split()}


def test_heavy_modules_are_noticed():
    assert "sqlite_utils" in loaded_by("import sqlite_utils")


@pytest.mark.parametrize("module", HEAVY)
def test_the_command_line_starts_without(module):
    assert module not in loaded_by("import kiosk.cli")


@pytest.mark.parametrize("module", ["whoosh", "sqlite_utils", "openpyxl", "nacl"])
def test_the_first_screen_needs_no(module):
    assert module not in loaded_by("import kiosk.app")
