"""A long visit: a thousand screens by tapping, with the time of each and the memory all along."""

import math
import statistics
import time
from collections.abc import Sequence
from contextlib import ExitStack

from benchmarks.beside.candidate import Candidate, Running
from benchmarks.beside.processes import memory_mib
from benchmarks.beside.screen import Picture, VirtualScreen, share_equal

SCREENS = 1_000
# The kiosk takes a second tap in so short a time for the trembling of a hand.
_BETWEEN_TAPS_SECONDS = 0.5
_TRIES = 3
_STILL_SECONDS = 0.12
_LONGEST_SECONDS = 10.0
# Of what a tap changes, so much has to be another than before: then the next screen is drawn.
_DRAWN = 0.5
# So much has to be as it was at the first visit: else a tap went astray.
_SAME = 0.98
_SETTLE_SECONDS = 8.0
_FIRST_LOOK_SECONDS = 1.5


def measure_journeys(
    candidates: Sequence[Candidate], screens: int = SCREENS
) -> dict[str, dict[str, object]]:
    """Take all candidates on the same journey, going round with each in turn."""
    with ExitStack() as stack:
        travellers = [_Traveller(one, stack) for one in candidates]
        while any(one.count < screens for one in travellers):
            for traveller in travellers:
                traveller.go_round()
        return {one.candidate.name: one.result() for one in travellers}


class _Traveller:
    """A candidate under way."""

    def __init__(self, candidate: Candidate, stack: ExitStack) -> None:
        self.candidate = candidate
        self._screen = stack.enter_context(VirtualScreen())
        self._running: Running = stack.enter_context(candidate.running_on(self._screen))
        time.sleep(_SETTLE_SECONDS)
        self._memory_after_start = memory_mib(self._running.processes)
        self._drawn: dict[str, list[float]] = {}
        self._rest: dict[str, list[float]] = {}
        self._known: dict[int, Picture] = {}
        self._lost = 0
        self._tap("home", candidate.attract)
        self.count = 1

    def go_round(self) -> None:
        """Go the route once."""
        for number, (name, spot) in enumerate(self.candidate.route):
            self._tap(name, spot)
            self.count += 1
            self._check_arrival(number, name)

    def _check_arrival(self, number: int, name: str) -> None:
        """End the measuring where a tap went astray: the screen is another than the first time."""
        if number not in self._known:
            time.sleep(_FIRST_LOOK_SECONDS)
            self._known[number] = self._screen.picture()
        deadline = time.perf_counter() + _LONGEST_SECONDS
        while share_equal(self._screen.picture(), self._known[number]) < _SAME:
            if time.perf_counter() > deadline:
                message = f"{self.candidate.name}: another screen than {name} at {self.count}."
                raise SystemExit(message)
            time.sleep(0.01)

    def _tap(self, name: str, spot: tuple[int, int]) -> None:
        for _ in range(_TRIES):
            released = self._screen.pointer.tap(spot)
            before = self._screen.picture()
            seen = self._screen.watch(_LONGEST_SECONDS, _STILL_SECONDS, _BETWEEN_TAPS_SECONDS)
            if seen:
                break
            self._lost += 1
        else:
            raise SystemExit(f"{self.candidate.name}: a tap for {name} changed nothing.")
        changes = before != seen[-1][1]
        drawn = next(at for at, one in seen if (one != before)[changes].mean() >= _DRAWN)
        self._drawn.setdefault(name, []).append((drawn - released) * 1000)
        self._rest.setdefault(name, []).append((seen[-1][0] - released) * 1000)

    def result(self) -> dict[str, object]:
        """Return what came of it."""
        time.sleep(_SETTLE_SECONDS)
        everything = [one for times in self._drawn.values() for one in times]
        return {
            "screens": self.count,
            "taps_lost": self._lost,
            "memory_after_start_mib": self._memory_after_start,
            "memory_after_screens_mib": memory_mib(self._running.processes),
            "processes": len(self._running.processes),
            "all_ms": percentiles(everything),
            "by_screen_ms": {name: percentiles(times) for name, times in self._drawn.items()},
            "at_rest_p50_ms": {n: statistics.median(times) for n, times in self._rest.items()},
        }


def percentiles(times: Sequence[float]) -> dict[str, float]:
    """Return the middle, the 95th and 99th percentile and the worst."""
    ordered = sorted(times)

    def at(share: float) -> float:
        return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)]

    return {"p50": at(0.5), "p95": at(0.95), "p99": at(0.99), "worst": ordered[-1]}
