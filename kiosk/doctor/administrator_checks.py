"""Check of what only administrators may do at the screen."""

from kiosk.administrator_pin import pin_store
from kiosk.doctor.check import Check, State


def check_pin() -> Check:
    """Say whether the administrator's page can be opened."""
    if pin_store().is_set:
        return Check("pin", State.OK, "the administrator's page asks for it")
    detail = "no PIN is set, so the administrator's page can't be opened"
    return Check("pin", State.WARN, detail, "Set one as the kiosk's user: `kiosk pin set`.")
