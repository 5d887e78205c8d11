"""Where this machine keeps the administrator's PIN."""

from kiosk.paths import data_folder
from kiosk.station.pin_store import PinStore


def pin_store() -> PinStore:
    """The PIN of this machine."""
    return PinStore(data_folder() / "administrator")
