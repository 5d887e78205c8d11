"""From the start of a program to its attract screen, and to that screen answering a tap."""

import os
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from benchmarks.beside.candidate import Candidate
from benchmarks.beside.processes import cpu_seconds
from benchmarks.beside.screen import Picture, VirtualScreen, share_equal

RUNS = 7
_LONGEST_SECONDS = 30.0
# When so much of what stands still is as it will stay, the screen is drawn.
_DRAWN = 0.98
# When so much of the screen is another than before, the tap is answered.
_ANSWERED = 0.05
_DROP_CACHES = Path("/proc/sys/vm/drop_caches")

Result = dict[str, dict[str, object]]


def measure_starts(candidates: Sequence[Candidate], runs: int = RUNS) -> dict[str, Result]:
    """Return the seconds of all starts, warm and (where this user may empty caches) cold."""
    references = {one.name: _reference(one) for one in candidates}
    results = {"warm": _rounds(candidates, references, runs, is_cold=False)}
    if can_empty_caches():
        results["cold"] = _rounds(candidates, references, runs, is_cold=True)
    return results


def can_empty_caches() -> bool:
    """Say whether this user may make the system forget what it read from the disk."""
    return os.access(_DROP_CACHES, os.W_OK)


class _Reference:
    """How the attract screen looks once it is there, and which of its pixels stand still."""

    def __init__(self, pictures: Sequence[Picture]) -> None:
        self._last = pictures[-1]
        self._still = np.ones_like(self._last, dtype=bool)
        drawn = [one for one in pictures if share_equal(one, self._last) > 0.7]
        for picture in drawn:
            self._still &= picture == self._last

    def is_drawn(self, picture: Picture) -> bool:
        return share_equal(picture, self._last, self._still) >= _DRAWN


def _reference(candidate: Candidate) -> _Reference:
    with VirtualScreen() as screen, candidate.running_on(screen):
        empty = screen.picture()
        _wait(screen, lambda picture: share_equal(picture, empty) < 1, candidate.name)
        # Longer than an attract screen moves by itself.
        pictures = [picture for _, picture in screen.watch(_LONGEST_SECONDS, 2.5, at_least=5)]
        return _Reference([*pictures, screen.picture()])


def _rounds(
    candidates: Sequence[Candidate],
    references: dict[str, _Reference],
    runs: int,
    *,
    is_cold: bool,
) -> Result:
    drawn: dict[str, list[float]] = {one.name: [] for one in candidates}
    usable: dict[str, list[float]] = {one.name: [] for one in candidates}
    worked: dict[str, list[float]] = {one.name: [] for one in candidates}
    for _ in range(runs):
        # One of each in turn, so that what else the machine does hits all alike.
        for one in candidates:
            if is_cold:
                os.sync()
                _DROP_CACHES.write_text("3", encoding="ascii")
            first, second, work = _start(one, references[one.name])
            worked[one.name].append(work)
            drawn[one.name].append(first)
            usable[one.name].append(second)
    return {
        name: {
            "drawn_s": statistics.median(drawn[name]),
            "usable_s": statistics.median(usable[name]),
            "processor_s": statistics.median(worked[name]),
            "drawn_runs_s": drawn[name],
            "usable_runs_s": usable[name],
        }
        for name in drawn
    }


def _start(candidate: Candidate, reference: _Reference) -> tuple[float, float, float]:
    """Start a candidate; return the seconds until attract was drawn, and until it answered.

    The third are those that processors worked until then, in all processes.
    """
    with VirtualScreen() as screen:
        began = time.perf_counter()
        with candidate.running_on(screen) as running:
            _wait(screen, reference.is_drawn, candidate.name)
            drawn = time.perf_counter() - began
            before = screen.picture()
            while True:
                screen.pointer.tap(candidate.attract)
                if _sees_answer(screen, before):
                    answered = time.perf_counter() - began
                    return drawn, answered, cpu_seconds(running.processes)
                if time.perf_counter() - began > _LONGEST_SECONDS:
                    raise SystemExit(f"{candidate.name} answers no tap.")


def _sees_answer(screen: VirtualScreen, before: Picture) -> bool:
    """Say whether the screen changes within a second; a tap that came too early is lost."""
    deadline = time.perf_counter() + 1
    while time.perf_counter() < deadline:
        if share_equal(screen.picture(), before) < 1 - _ANSWERED:
            return True
        time.sleep(0.001)
    return False


def _wait(screen: VirtualScreen, is_drawn: Callable[[Picture], bool], name: str) -> None:
    deadline = time.perf_counter() + _LONGEST_SECONDS
    while not is_drawn(screen.picture()):
        if time.perf_counter() > deadline:
            raise SystemExit(f"The attract screen of {name} does not come.")
        time.sleep(0.001)
