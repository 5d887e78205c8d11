"""What a kiosk costs while nobody touches it: seconds of the processor and wake-ups."""

import time
from collections.abc import Sequence
from contextlib import ExitStack

from benchmarks.beside.candidate import Candidate, Running
from benchmarks.beside.processes import effort, memory_mib
from benchmarks.beside.screen import VirtualScreen

SECONDS = 60
_SETTLE_SECONDS = 10.0


def measure_idleness(
    candidates: Sequence[Candidate], seconds: int = SECONDS
) -> dict[str, dict[str, object]]:
    """Measure all candidates, each on a screen of its own, over the same minutes."""
    results: dict[str, dict[str, object]] = {one.name: {} for one in candidates}
    with ExitStack() as stack:
        pairs = []
        for one in candidates:
            screen = stack.enter_context(VirtualScreen())
            pairs.append((one, screen, stack.enter_context(one.running_on(screen))))
        runs = {one.name: running for one, _, running in pairs}
        time.sleep(_SETTLE_SECONDS)
        for name, running in runs.items():
            results[name]["memory_mib"] = memory_mib(running.processes)
        _rest("attract", runs, results, seconds)
        for one, screen, _ in pairs:
            for spot in (one.attract, *(spot for _, spot in one.route[:2])):
                screen.pointer.tap(spot)
                screen.watch(10, 0.6)
        time.sleep(_SETTLE_SECONDS)
        _rest("answer", runs, results, seconds)
    return results


def _rest(
    place: str, runs: dict[str, Running], results: dict[str, dict[str, object]], seconds: int
) -> None:
    before = {name: effort(running.processes) for name, running in runs.items()}
    time.sleep(seconds)
    for name, running in runs.items():
        cpu_seconds, wake_ups = effort(running.processes).since(before[name])
        results[name][place] = {
            "cpu_percent": cpu_seconds / seconds * 100,
            "wake_ups_per_second": wake_ups / seconds,
        }
