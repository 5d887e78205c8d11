"""The command line as other programs meet it: the real executable in a process of its own."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

EXECUTABLE = Path(sys.executable).parent / "kiosk"
DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def executable() -> Path:
    return EXECUTABLE


@pytest.fixture
def kiosk(tmp_path) -> Callable[..., CompletedProcess[str]]:
    """Run `kiosk` without a display, and with a data folder and settings of the test's own."""

    def kiosk(*arguments, program=(EXECUTABLE,), **environment):
        inherited = {
            name: value for name, value in os.environ.items() if name not in DISPLAY_VARIABLES
        }
        own = {
            "KIOSK_DATA": str(tmp_path / "data"),
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
        }
        return subprocess.run(
            [*program, *arguments],
            env={**inherited, **own, **environment},
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=120,
            check=False,
        )

    return kiosk


@pytest.fixture
def assert_sentence() -> Callable[..., None]:
    """Check that a command has failed, said so in one line, and shown nothing else."""

    def assert_sentence(ended, *words):
        assert ended.returncode == 1, ended
        (line,) = ended.stderr.splitlines()
        assert line.startswith("kiosk: ")
        assert line.endswith(".")
        for word in words:
            assert word in line

    return assert_sentence
