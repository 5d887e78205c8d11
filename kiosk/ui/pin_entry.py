"""What the PIN screen says: pure sentences over where one stands. Dutch, for administrators."""

from dataclasses import dataclass
from enum import StrEnum
from math import ceil

from typing_extensions import override

from kiosk.station.pin_lock import Outcome, Standing
from kiosk.station.pin_rules import LONGEST, SHORTEST, PinFault


class Step(StrEnum):
    """What is typed now."""

    OPEN = "open"
    NEW = "new"
    AGAIN = "again"


TITLES = {
    Step.OPEN: "Pincode van de beheerder",
    Step.NEW: "Nieuwe pincode",
    Step.AGAIN: "Nog een keer de nieuwe",
}
NO_PIN = "Er is nog geen pincode. Stel er een in op de computer zelf, met: kiosk pin set."
LOOKING = "Even wachten."
NOT_KEPT = "Dat kan niet worden bewaard: de schijf is vol of alleen te lezen."
NOT_ALIKE = "De twee zijn niet gelijk. Begin opnieuw."
NEW_RULE = f"Kies {SHORTEST} tot {LONGEST} cijfers: geen rijtje, geen herhaling, geen datum."
AGAIN_RULE = "Typ dezelfde cijfers nog een keer."
_FAULTS = {
    PinFault.NOT_DIGITS: NEW_RULE,
    PinFault.TOO_SHORT: f"Dat is te kort: kies er minstens {SHORTEST}.",
    PinFault.TOO_LONG: f"Dat is te lang: kies er hoogstens {LONGEST}.",
    PinFault.OBVIOUS: "Die is te makkelijk te raden. " + NEW_RULE,
}


@dataclass(frozen=True, slots=True)
class Typed:
    """The digits so far; they are never shown, and no record of them is printed."""

    digits: str = ""

    @override
    def __repr__(self) -> str:
        """Say how many, not which."""
        return f"Typed({len(self.digits)} digits)"

    def more(self, digit: str) -> "Typed":
        """Return with one digit more, as far as there is room."""
        is_digit = len(digit) == 1 and digit.isascii() and digit.isdigit()
        return Typed(self.digits + digit) if is_digit and len(self.digits) < LONGEST else self

    def less(self) -> "Typed":
        """Return without the last digit."""
        return Typed(self.digits[:-1])


def count_sentence(count: int) -> str:
    """Return how many digits are typed, in words."""
    match count:
        case 0:
            return "Nog niets getypt"
        case 1:
            return "1 cijfer getypt"
    return f"{count} cijfers getypt"


def tries_sentence(where: Standing) -> str:
    """Return how often one may still try, or how long to wait."""
    if where.tries_left:
        times = (
            "keer proberen"
            if where.tries_left > 1
            else "keer proberen, dan is het een kwartier dicht"
        )
        return f"U kunt het nog {where.tries_left} {times}."
    minutes = ceil(where.seconds_left / 60)
    return f"Te vaak geprobeerd. Wacht nog {minutes} {'minuut' if minutes == 1 else 'minuten'}."


def outcome_sentence(outcome: Outcome, where: Standing) -> str:
    """Return what came of a try."""
    if outcome is Outcome.NO_PIN:
        return NO_PIN
    told = tries_sentence(where)
    is_wrong = outcome is Outcome.WRONG and where.tries_left
    return f"Dit is niet de pincode. {told}" if is_wrong else told


def fault_sentence(fault: PinFault) -> str:
    """Return why a new PIN is not taken."""
    return _FAULTS[fault]
