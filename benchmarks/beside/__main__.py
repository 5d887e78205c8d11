"""Measures the kiosk beside Chromium and a bare window; `python -m benchmarks.beside [PART…]`."""

import argparse
import json
import os
import platform
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from benchmarks.beside.candidate import (
    bare_windows,
    chromium,
    kiosk_from_source,
    packaged_kiosk,
)
from benchmarks.beside.idle import measure_idleness
from benchmarks.beside.journey import SCREENS, measure_journeys
from benchmarks.beside.scrolling import measure_scrolling
from benchmarks.beside.size import measure_sizes
from benchmarks.beside.start import measure_starts

OUT = Path("dist/bench")
_PRIORITY = -15


def main() -> None:
    """Measure the parts that are asked for, and write each into a file of its own."""
    ours, source, browser = packaged_kiosk(), kiosk_from_source(), chromium()
    bare, bare_source = bare_windows()
    parts: dict[str, Callable[[], object]] = {
        "start": lambda: measure_starts([ours, bare, browser, source, bare_source]),
        "size": measure_sizes,
        "idle": lambda: measure_idleness([ours, browser, bare]),
        "scrolling": lambda: measure_scrolling([ours, browser]),
        "journey": lambda: measure_journeys([ours, browser], asked.screens),
    }
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(parts)}")
    parser.add_argument("--screens", type=int, default=SCREENS, help="of the journey")
    asked = parser.parse_args()
    OUT.mkdir(parents=True, exist_ok=True)
    go_first()
    for name in asked.parts or parts:
        print(f"Measuring: {name}", flush=True)
        load, began = os.getloadavg()[0], time.time()
        result = {"result": parts[name](), "machine": _machine(load, time.time() - began)}
        (OUT / f"{name}.json").write_text(json.dumps(result, indent=1), encoding="utf-8")


def go_first() -> None:
    """Let all candidates go before what else the machine does, where this user may say so."""
    with suppress(OSError):
        os.setpriority(os.PRIO_PROCESS, 0, _PRIORITY)


def _machine(load: float, seconds: float) -> dict[str, object]:
    """Describe the machine: what else it did is the load before the part began."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "processors": os.cpu_count(),
        "load_before": load,
        "priority": os.getpriority(os.PRIO_PROCESS, 0),
        "took_s": round(seconds),
    }


def _processor() -> str:
    for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.machine()


if __name__ == "__main__":
    main()
