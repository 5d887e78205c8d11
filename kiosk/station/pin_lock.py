"""How often a PIN may be tried: five times, then a quarter of an hour's wait that nothing shortens.

The wait is counted in seconds since the machine started, never by the calendar: setting the clock
changes nothing. After a restart the seconds begin again at 0, so at most one more wait is added.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from math import ceil
from typing import Annotated, Final

import msgspec

from kiosk.station.pin_errors import PinError
from kiosk.station.pin_store import PinStore

MOST_TRIES: Final = 5
WAIT_SECONDS: Final = 900
_NAME = "tries"


class Outcome(StrEnum):
    """What became of a try."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    NO_PIN = "no pin"


@dataclass(frozen=True, slots=True)
class Standing:
    """How many tries are left, and how many seconds to wait where none is."""

    tries_left: int = MOST_TRIES
    seconds_left: int = 0


class Tries(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The tries that failed or were cut short; `last` is when, in seconds since the start."""

    count: Annotated[int, msgspec.Meta(ge=0)] = 0
    last: Annotated[float, msgspec.Meta(ge=0)] = 0.0


def standing(tries: Tries, now: float) -> Standing:
    """Return where one stands; `now` is in seconds since the machine started."""
    if tries.count < MOST_TRIES:
        return Standing(MOST_TRIES - tries.count)
    # Time since the start is time since the try, or less: a restart can't make the wait shorter.
    passed = now - tries.last if now >= tries.last else now
    left = ceil(min(WAIT_SECONDS, WAIT_SECONDS - passed))
    return Standing(0, left) if left > 0 else Standing()


class PinLock:
    """Lets the PIN be tried, and counts; a try is counted before it is looked at."""

    def __init__(self, store: PinStore, clock: Callable[[], float]) -> None:
        """Use a store; the clock gives seconds since the machine started."""
        self._store = store
        self._clock = clock

    @property
    def has_pin(self) -> bool:
        """Whether there is a PIN at all."""
        return self._store.is_set

    def standing(self) -> Standing:
        """Return where one stands now."""
        return standing(self._read(), self._clock())

    def attempt(self, pin: str) -> Outcome:
        """Try a PIN; takes its time, so ask beside the screen.

        Raises:
            PinError: The try can't be counted, so it is not made.
        """
        if not self._store.is_set:
            return Outcome.NO_PIN
        now = self._clock()
        before = standing(self._read(), now)
        if not before.tries_left:
            return Outcome.WAIT
        self._write(Tries(MOST_TRIES - before.tries_left + 1, now))
        if not self._store.verify(pin):
            return Outcome.WRONG
        self._write(Tries())
        return Outcome.RIGHT

    def change(self, pin: str) -> None:
        """Use another PIN from now on.

        Raises:
            PinRefused: It is too short, too long or too easy to guess.
            PinError: It can't be kept.
        """
        self._store.set(pin)

    def _read(self) -> Tries:
        try:
            return msgspec.json.decode(self._store.read(_NAME), type=Tries)
        except PinError as error:
            if isinstance(error.__cause__, FileNotFoundError):
                return Tries()
        except (msgspec.MsgspecError, ValueError):
            pass
        # Somebody or the disk spoilt the count: it is a full one until the wait is over.
        return self._spoilt()

    def _spoilt(self) -> Tries:
        tries = Tries(MOST_TRIES, self._clock())
        self._write(tries)
        return tries

    def _write(self, tries: Tries) -> None:
        self._store.write(_NAME, msgspec.json.encode(tries))
