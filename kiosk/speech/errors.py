"""How speaking can fail."""

from kiosk.errors import KioskError


class SpeechFailed(KioskError):
    """This sentence could not be made into sound; another one may."""


class EngineMissing(SpeechFailed):
    """The program that speaks is not there: no sentence can be spoken."""
