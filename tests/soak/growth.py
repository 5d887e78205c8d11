"""What the program holds of the machine, measured at equal states, and whether it grows."""

import gc
import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from math import inf
from pathlib import Path
from statistics import linear_regression, median

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQuick import QQuickItem

from tests.soak.stand import Stand

MOST_MEMORY_GROWTH = 0.02
# Fewer tell nothing of a trend.
FEWEST = 8
_WARM_UP = 0.2
# Until then what is kept on purpose (glyphs, pictures, the code of each screen) still comes in.
_STEPS_TO_WARM_UP = 20_000
_PAGE = os.sysconf("SC_PAGE_SIZE")
# What may not grow at all, and by which part what Qt makes when it is first needed.
_COUNTED = {"handles": 0, "threads": 0, "qt_objects": 0.03, "items": 0.02, "python_objects": 0.005}


@dataclass(frozen=True)
class Measure:
    """What the program holds after so many steps."""

    step: int
    memory: int
    handles: int
    threads: int
    qt_objects: int
    items: int
    python_objects: int


def measure(step: int, stand: Stand) -> Measure:
    """Measure; what waits to be deleted is deleted first."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return Measure(
        step=step,
        memory=pages * _PAGE,
        handles=len(os.listdir("/proc/self/fd")),  # noqa: PTH208 - no objects beside the names
        threads=len(os.listdir("/proc/self/task")),  # noqa: PTH208
        qt_objects=sum(qt_objects(stand).values()),
        items=_count_items(stand.window.contentItem()),
        python_objects=len(gc.get_objects()),
    )


def qt_objects(stand: Stand) -> Counter[str]:
    """Count Qt's objects of the terminal, of its window and of the application, by class."""
    roots = (stand.terminal, stand.window, QCoreApplication.instance())
    return Counter(type(one).__name__ for root in roots for one in root.findChildren(QObject))


def python_objects() -> Counter[str]:
    """Count what Python's collector knows, by type."""
    return Counter(type(one).__qualname__ for one in gc.get_objects())


@dataclass(frozen=True)
class Growth:
    """How a thing grew from the first measures after the warm-up to the last."""

    name: str
    first: float
    last: float
    slope: float

    @property
    def part(self) -> float:
        return self.last / self.first - 1


def growths(measures: Sequence[Measure]) -> list[Growth]:
    """Return how each thing grew; `slope` is per 100,000 steps."""
    warm = measures[round(len(measures) * _WARM_UP) :]
    quarter = max(1, len(warm) // 4)
    found = []
    for name in asdict(warm[0]).keys() - {"step"}:
        values = [float(getattr(one, name)) for one in warm]
        slope, _ = linear_regression([one.step for one in warm], values)
        first, last = median(values[:quarter]), median(values[-quarter:])
        found.append(Growth(name, first, last, slope * 100_000))
    return sorted(found, key=lambda growth: growth.name)


def too_much(found: Sequence[Growth], steps: int) -> list[str]:
    """Say what grew more than it may; in few steps only what may not grow at all."""
    limits = {"memory": MOST_MEMORY_GROWTH, **_COUNTED}
    if steps < _STEPS_TO_WARM_UP:
        limits |= {"memory": inf, "python_objects": inf}
    return [
        f"{one.name} grew from {one.first:,.0f} to {one.last:,.0f} ({one.part:+.1%})"
        for one in found
        if one.part > limits[one.name]
    ]


def _count_items(item: QQuickItem) -> int:
    return 1 + sum(map(_count_items, item.childItems()))
