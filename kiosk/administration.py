"""What the administrator's pages work with, made of the parts of this machine."""

from collections.abc import Callable

from kiosk.administrator_pin import pin_store
from kiosk.session.visit import boot_seconds
from kiosk.station.leaving import ExitCode
from kiosk.station.pin_lock import PinLock
from kiosk.ui.viewmodels.administrator import AdministratorParts


def make_administrator(leave: Callable[[ExitCode], None]) -> AdministratorParts:
    """Make the parts of the administrator's pages of this machine; `leave` ends the program."""
    return AdministratorParts(lock=PinLock(pin_store(), boot_seconds), leave=leave)
