"""Runs a command of the kiosk in a process of its own that gets out of everybody's way."""

import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.paths import IS_FROZEN

_log = logging.getLogger(__name__)

_LONGEST_SECONDS = 1800
_LOWEST_PRIORITY = 19


def install_in_background(path: Path) -> bool:
    """Put an edition on the shelf while residents go on; tell whether it is there."""
    return _run(["edition", "install", "--stage", "--", str(path)])


def report_in_background(folder: Path, config: Path | None) -> bool:
    """Write the report for staff into a folder; tell whether it is there."""
    settings = ["--config", str(config)] if config else []
    return _run(["report", *settings, "--out", str(folder)])


def _run(words: Sequence[str]) -> bool:
    program = [sys.executable] if IS_FROZEN else [sys.executable, "-m", "kiosk"]
    try:
        with subprocess.Popen(  # noqa: S603 - our own program, no shell
            [*program, *words],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        ) as process:
            _give_way(process.pid)
            said = _said(process)
    except OSError as error:
        _log.error("%s could not be started: %s", " ".join(words), error)
        return False
    level = logging.INFO if process.returncode == 0 else logging.ERROR
    _log.log(level, "%s: %s", " ".join(words), said.strip())
    return process.returncode == 0


def _said(process: "subprocess.Popen[str]") -> str:
    try:
        return process.communicate(timeout=_LONGEST_SECONDS)[0]
    except subprocess.TimeoutExpired:
        process.kill()
        return process.communicate()[0] + " It took too long and was stopped."


def _give_way(pid: int) -> None:
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, pid, _LOWEST_PRIORITY)
