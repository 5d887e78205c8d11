"""How smoothly a long list scrolls in 1080 lines: the frames that reach the screen."""

import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

from benchmarks.beside.candidate import Candidate
from benchmarks.beside.pointer import WHEEL_DOWN, WHEEL_UP
from benchmarks.beside.screen import VirtualScreen

_SPOT = (1200, 500)
_NOTCHES = 40
_NOTCH_SECONDS = 1 / 60
_ROUNDS = 6
# What changes within so short a time is one frame, written to the screen in parts.
_ONE_FRAME_SECONDS = 0.004


def measure_scrolling(candidates: Sequence[Candidate]) -> dict[str, dict[str, float]]:
    """Turn the wheel down and up on a list of all questions; return the frames seen."""
    return {one.name: _scroll(one) for one in candidates}


def _scroll(candidate: Candidate) -> dict[str, float]:
    gaps: list[float] = []
    with VirtualScreen() as screen, candidate.running_on(screen):
        time.sleep(6)
        for spot in (candidate.attract, *candidate.long_list):
            screen.pointer.tap(spot)
            screen.watch(10, 0.6)
        screen.pointer.move(_SPOT)
        with ThreadPoolExecutor(max_workers=1) as pool:
            for number in range(_ROUNDS):
                button = WHEEL_UP if number % 2 else WHEEL_DOWN
                turning = pool.submit(_turn, screen, button)
                moments = [moment for moment, _ in screen.watch(10, 0.4, at_least=1)]
                turning.result()
                gaps += _gaps(moments)
    if not gaps:
        raise SystemExit(f"Nothing scrolls in {candidate.name}.")
    return {
        "frames": len(gaps),
        "frames_per_second": 1 / statistics.fmean(gaps),
        "gap_p50_ms": statistics.median(gaps) * 1000,
        "gap_p95_ms": statistics.quantiles(gaps, n=20)[-1] * 1000,
    }


def _turn(screen: VirtualScreen, button: int) -> None:
    for _ in range(_NOTCHES):
        screen.pointer.turn_wheel(button)
        time.sleep(_NOTCH_SECONDS)


def _gaps(moments: Sequence[float]) -> list[float]:
    frames: list[float] = []
    for moment in moments:
        if not frames or moment - frames[-1] > _ONE_FRAME_SECONDS:
            frames.append(moment)
    return [later - earlier for earlier, later in pairwise(frames)]
