"""The daily report of this terminal: its edition, whether it is in order, and what was asked."""

import re
import secrets
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from kiosk.catalogue.installed import content_in_use, number_of
from kiosk.counters.merging import read_own
from kiosk.counters.report import Report, terminal_name, write_report
from kiosk.doctor.examination import examine
from kiosk.durable import write_file
from kiosk.errors import KioskError
from kiosk.paths import data_folder
from kiosk.settings.reading import LoadedSettings

# In the data folder: the letters that tell this terminal from others in the same building.
_MARK_FILE: Final = "terminal"
# Without vowels, so that no word comes of it; without l, which looks like a 1.
_LETTERS: Final = "bcdfghjkmnpqrstvwxz"
_MARK: Final = re.compile(rf"[{_LETTERS}]{{4}}")


class ReportNotWritten(KioskError):
    """The report could not be written; what was there before is unchanged."""


def make_report(loaded: LoadedSettings, today: date) -> Report:
    """Return what this terminal has to tell today."""
    name = terminal_name(loaded.settings.place.name, own_mark())
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


def own_mark() -> str:
    """Return four letters that are this terminal's own, drawn by lot when it first reports.

    Where they can't be kept there are none: other ones each day would make other terminals of one.
    """
    path = data_folder() / _MARK_FILE
    with suppress(OSError, ValueError):
        if _MARK.fullmatch(mark := path.read_text("ascii").strip()):
            return mark
    mark = "".join(secrets.choice(_LETTERS) for _ in range(4))
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, f"{mark}\n".encode())
    except OSError:
        return ""
    return mark
