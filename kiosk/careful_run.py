"""Runs the terminal so that a crash leaves a report, and one after another ends at whom to ask."""

import logging
from collections.abc import Callable

from kiosk.paths import data_folder
from kiosk.session import boot_seconds
from kiosk.station.crash_reports import CrashReports
from kiosk.station.run_record import CRASHES, WITHIN_SECONDS, RunRecord

_log = logging.getLogger(__name__)


def crash_reports() -> CrashReports:
    """Return the crash reports of this machine."""
    return CrashReports(data_folder() / "crashes")


def run_carefully(run: Callable[[], int], show_contact: Callable[[], int]) -> int:
    """Run the terminal, or show whom to ask where the last runs broke off; return the exit code."""
    record = RunRecord(data_folder() / "crashes" / "run.json", boot_seconds)
    reports = crash_reports()
    has_crashed = record.begin()
    reports.begin(has_crashed=has_crashed)
    if has_crashed:
        _log.error("The last run broke off; see the crash reports.")
    if record.keeps_crashing:
        _log.error(
            "%s crashes in %s seconds: whom to ask is shown, then the kiosk tries again.",
            CRASHES,
            WITHIN_SECONDS,
        )
        record.forget()
        code = show_contact()
    else:
        code = run()
    record.end()
    reports.end()
    return code
