"""When a visit begins, warns and ends: a state machine that is given its clock, without timers."""

import math
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Phase(StrEnum):
    """Where the visit stands: nobody is there, someone is, or someone seems to have left."""

    ATTRACT = "attract"
    ACTIVE = "active"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class SessionTimes:
    """How long a screen may stay unused before the warning, and how long the warning counts."""

    idle_seconds: int = 90
    warning_seconds: int = 30

    @property
    def total_seconds(self) -> int:
        """Seconds without use after which the visit ends."""
        return self.idle_seconds + self.warning_seconds


def boot_seconds() -> float:
    """Return seconds that never jump back and also pass while the machine sleeps."""
    if sys.platform == "linux":
        # Linux halts time.monotonic() during sleep; the next person would find the last visit open.
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class VisitMachine:
    """Decide the phase of the visit from the moment of the last use and the clock, nothing else.

    Every call that changes something returns the phase it leads to. The caller compares that with
    the phase it shows: going to `ATTRACT` means that the visit has ended and all traces of it must
    be wiped. This holds for `activity` too: a touch that comes after the end (the machine slept,
    say) revives nothing.
    """

    def __init__(self, times: SessionTimes, clock: Callable[[], float] = boot_seconds) -> None:
        self._times = times
        self._clock = clock
        self._last_use: float | None = None

    @property
    def phase(self) -> Phase:
        """The phase at this moment."""
        return self._phase_after(self._idle_seconds())

    def begin(self) -> Phase:
        """Begin a visit."""
        self._last_use = self._clock()
        return self.phase

    def activity(self) -> Phase:
        """Note a touch, a key or scrolling; this extends the visit, without limit."""
        if self.tick() is not Phase.ATTRACT:
            self._last_use = self._clock()
        return self.phase

    def end(self) -> Phase:
        """End the visit because the visitor says so."""
        self._last_use = None
        return self.phase

    def tick(self) -> Phase:
        """Look at the clock; call it at each `next_deadline`, late is allowed."""
        phase = self.phase
        if phase is Phase.ATTRACT:
            self._last_use = None
        return phase

    def seconds_left(self) -> int:
        """Return what the warning shows: `warning_seconds` down to 1; 0 outside the warning."""
        idle = self._idle_seconds()
        if self._phase_after(idle) is not Phase.WARNING:
            return 0
        return math.ceil(self._times.total_seconds - idle)

    def next_deadline(self) -> float | None:
        """Return the seconds, above 0, until phase or count change by themselves; None if never."""
        idle = self._idle_seconds()
        match self._phase_after(idle):
            case Phase.ATTRACT:
                return None
            case Phase.ACTIVE:
                return self._times.idle_seconds - idle
            case Phase.WARNING:
                remaining = self._times.total_seconds - idle
                return remaining - (math.ceil(remaining) - 1)

    def _idle_seconds(self) -> float:
        return math.inf if self._last_use is None else self._clock() - self._last_use

    def _phase_after(self, idle_seconds: float) -> Phase:
        if idle_seconds >= self._times.total_seconds:
            return Phase.ATTRACT
        return Phase.WARNING if idle_seconds >= self._times.idle_seconds else Phase.ACTIVE
