"""Checks of how the terminal fares: disk, clock, rights, crashes and open sockets."""

import os
import shutil
import stat
import time
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.careful_run import crash_reports
from kiosk.catalogue.installed import bundled_date
from kiosk.doctor.check import Check, State
from kiosk.settings.reading import LoadedSettings
from kiosk.station.open_sockets import kiosk_processes, network_sockets

# The shelf holds three editions and one more while it is installed: some 260 MB each at most.
_LITTLE_BYTES: Final = 1_000_000_000
_TOO_LITTLE_BYTES: Final = 100_000_000
_CRASH_DAYS: Final = 7
_DAY_SECONDS = 86_400
_ROOT = 0


def check_disk(folder: Path) -> Check:
    """Say how much room there is for editions, the index and the log."""
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    detail = f"{free / 1e9:.1f} GB free at {folder}"
    if free >= _LITTLE_BYTES:
        return Check("disk", State.OK, detail)
    remedy = "Make room: new editions need it, and so does the log."
    state = State.WARN if free >= _TOO_LITTLE_BYTES else State.FAIL
    return Check("disk", state, detail, remedy)


def check_clock(today: date, shipped: str = "") -> Check:
    """Say whether the clock can be right: the content was not made in the future."""
    made = shipped or bundled_date()
    try:
        is_before = today < date.fromisoformat(made)
    except ValueError:
        return Check("clock", State.OK, today.isoformat())
    if not is_before:
        return Check("clock", State.OK, today.isoformat())
    detail = f"it is {today.isoformat()}, but the program's own content is of {made}"
    remedy = (
        "Set the clock (`timedatectl set-time`): items with a date are shown or hidden wrongly."
    )
    return Check("clock", State.FAIL, detail, remedy)


def check_permissions(data: Path, settings: LoadedSettings) -> Check:
    """Say whether others than the kiosk's user and root can change what the kiosk goes by."""
    if os.name != "posix":
        return Check("permissions", State.OK, "not examined on this system")
    open_to_all = [
        str(path)
        for path in (data, *(() if settings.path is None else (settings.path,)))
        if path.exists() and path.stat().st_mode & stat.S_IWOTH
    ]
    if open_to_all:
        detail = f"everybody may write: {', '.join(open_to_all)}"
        return Check("permissions", State.FAIL, detail, f"chmod o-w {' '.join(open_to_all)}")
    if os.getuid() == _ROOT and kiosks_of_root():
        remedy = "Let the kiosk run as a user of its own, as the Debian package does."
        return Check("permissions", State.WARN, "the kiosk runs as root", remedy)
    return Check("permissions", State.OK, "only the kiosk's user and root can change it")


def kiosks_of_root() -> list[int]:
    """Return the running kiosks that have all rights."""
    found = []
    for process in kiosk_processes():
        try:
            if Path(f"/proc/{process}").stat().st_uid == _ROOT:
                found.append(process)
        except OSError:
            continue
    return found


def check_crashes() -> Check:
    """Say whether the kiosk broke off in the last days."""
    since = time.time() - _CRASH_DAYS * _DAY_SECONDS
    recent = []
    for report in crash_reports().kept():
        try:
            if report.stat().st_mtime >= since:
                recent.append(report)
        except OSError:
            continue
    if not recent:
        return Check("crashes", State.OK, f"none in {_CRASH_DAYS} days")
    detail = f"{len(recent)} in {_CRASH_DAYS} days, the last: {recent[-1]}"
    remedy = "Send the report to who keeps the program: it holds places in the code, no texts."
    return Check("crashes", State.WARN, detail, remedy)


def check_sockets() -> Check:
    """Say whether a running kiosk has a network socket open: it never should."""
    processes = kiosk_processes()
    try:
        found = [f"{number}: {one}" for number in processes for one in network_sockets(number)]
    except PermissionError:
        remedy = "Run this as root, or as the kiosk's user."
        return Check("sockets", State.WARN, "the running kiosk can't be looked into", remedy)
    except FileNotFoundError:
        return Check("sockets", State.OK, "the kiosk has just ended")
    if found:
        remedy = "This is not the program as it was made: install the package again."
        return Check("sockets", State.FAIL, f"open to the network: {', '.join(found)}", remedy)
    detail = f"none is open; kiosks that run: {len(processes)}"
    return Check("sockets", State.OK, detail)
