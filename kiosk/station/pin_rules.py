"""Which PINs are taken: long enough, and none that somebody tries first."""

from datetime import datetime
from enum import StrEnum
from itertools import pairwise
from typing import Final

SHORTEST: Final = 6
LONGEST: Final = 12

# Ways over the number pad that hands find by themselves.
_PATHS = frozenset({"147258", "258369", "147369", "159753", "753951", "789456", "456123", "112233"})
_DATES = ("%d%m%y", "%y%m%d", "%m%d%y", "%d%m%Y", "%Y%m%d", "%m%d%Y")
_YEARS = range(1900, 2100)


class PinFault(StrEnum):
    """Why a PIN is not taken."""

    NOT_DIGITS = "not digits"
    TOO_SHORT = "too short"
    TOO_LONG = "too long"
    OBVIOUS = "obvious"


def pin_fault(pin: str) -> PinFault | None:
    """Return why a PIN can't be used, or None if it can."""
    if not (pin.isascii() and pin.isdigit()):
        return PinFault.NOT_DIGITS
    if len(pin) < SHORTEST:
        return PinFault.TOO_SHORT
    if len(pin) > LONGEST:
        return PinFault.TOO_LONG
    is_obvious = pin in _PATHS or _repeats(pin) or _counts(pin) or _is_date(pin)
    return PinFault.OBVIOUS if is_obvious else None


def _repeats(pin: str) -> bool:
    """Tell whether a few digits come again and again: 000000, 121212, 123123."""
    return any(
        pin == (pin[:length] * len(pin))[: len(pin)] for length in range(1, len(pin) // 2 + 1)
    )


def _counts(pin: str) -> bool:
    """Tell whether each digit follows from the one before: 123456, 987654, 890123, 246802."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    return len(steps) == 1


def _is_date(pin: str) -> bool:
    """Tell whether it can be read as a day: 240586, 860524, 24051986, 19860524."""
    return any(_is_day(pin, order) for order in _DATES)


def _is_day(pin: str, order: str) -> bool:
    try:
        return datetime.strptime(pin, order).year in _YEARS
    except ValueError:
        return False
