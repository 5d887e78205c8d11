"""The daily report of this terminal: its edition, whether it is in order, and what was asked."""

from datetime import date
from pathlib import Path

import msgspec

from kiosk.catalogue.installed import content_in_use, number_of
from kiosk.counters.merging import read_own
from kiosk.counters.report import Report, terminal_name, write_report
from kiosk.doctor.examination import examine
from kiosk.errors import KioskError
from kiosk.paths import data_folder
from kiosk.settings.reading import LoadedSettings


class ReportNotWritten(KioskError):
    """The report could not be written; what was there before is unchanged."""


def make_report(loaded: LoadedSettings, today: date) -> Report:
    """Return what this terminal has to tell today."""
    name = terminal_name(loaded.settings.place.name)
    own, _ = read_own(data_folder() / "counters", name, today)
    used = content_in_use(lambda _complaint: None)
    checks = {check.name: check.state.value for check in examine(loaded, used)}
    return msgspec.structs.replace(own, edition=number_of(used) or None, doctor=checks)


def put_report(loaded: LoadedSettings, folder: Path, today: date) -> Path:
    """Write the report into a folder, and return the file.

    Raises:
        ReportNotWritten: It can't be written.
    """
    try:
        return write_report(folder, make_report(loaded, today))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ReportNotWritten(f"No report could be written to {folder}: {reason}.") from error
