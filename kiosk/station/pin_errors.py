"""What can go wrong with the administrator's PIN."""

from kiosk.errors import KioskError


class PinError(KioskError):
    """The PIN, or the count of tries, can't be read or kept."""


class PinRefused(PinError):
    """This PIN is not taken: too short, too long or too easy to guess."""
