"""One run at the terminal: random steps, or those of a recipe; tells how it went."""

import faulthandler
import json
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from types import FrameType

from tests.soak.growth import (
    FEWEST,
    Measure,
    growths,
    measure,
    python_objects,
    qt_objects,
    too_much,
)
from tests.soak.hands import Hands
from tests.soak.stand import Stand
from tests.soak.steps import Step, read_recipe
from tests.soak.traces import differences, traces
from tests.soak.troubles import TroubleFound, Troubles
from tests.soak.visitor import RandomVisitor

_MEASURES = 100
_MOST_KINDS = 20
_REAL_PAUSES_MS = (20, 1500)


@dataclass(frozen=True)
class Plan:
    """What is to be done: a recipe, or so many steps or minutes of a seed."""

    seed: int = 1
    steps: int = 0
    minutes: float = 0.0
    recipe: Path | None = None


class Run:
    """Goes through a plan, and stops at the first trouble."""

    def __init__(self, plan: Plan, written: Path, folder: Path) -> None:
        self._plan = plan
        self._troubles = Troubles()
        self._stand = Stand(folder, in_real_time=bool(plan.minutes))
        self._hands = Hands(self._stand)
        self._written = written.open("w", buffering=1)
        self._began = time.monotonic()
        self._fresh = {self._stand.edition: traces(self._stand)}
        self._measures: list[Measure] = []
        self._kinds: Counter[str] | None = None
        self._grown: list[tuple[str, int]] = []
        self.done = self.visits = self.editions = 0
        self._is_stopped = False
        signal.signal(signal.SIGTERM, self._stop)

    def go(self) -> list[str]:
        """Do all steps; return what went wrong, or nothing."""
        try:
            for step in self._steps():
                self._do(step)
            self._end()
        except TroubleFound as error:
            return [str(error)]
        # Whatever it is, it is what was looked for.
        except Exception:
            return [traceback.format_exc()]
        finally:
            self._written.close()
        return self._growth_troubles()

    def report(self) -> dict[str, object]:
        seconds = time.monotonic() - self._began
        return {
            "steps": self.done,
            "visits": self.visits,
            "editions": self.editions,
            "seconds": round(seconds, 1),
            "grown": self._grown,
            "measures": [asdict(one) for one in self._measures],
        }

    def _steps(self) -> Iterator[Step]:
        if self._plan.recipe:
            yield from read_recipe(self._plan.recipe)
            return
        visitor = RandomVisitor(self._plan.seed)
        while not self._is_over():
            yield visitor.next(self._stand.window, in_visit=not self._stand.stage.is_unused)

    def _stop(self, _number: int, _frame: FrameType | None) -> None:
        self._is_stopped = True

    def _is_over(self) -> bool:
        if self._is_stopped:
            return True
        if self._plan.minutes:
            return time.monotonic() - self._began > self._plan.minutes * 60
        return self.done >= self._plan.steps

    def _do(self, step: Step) -> None:
        # Written before it is done: a crash leaves the step that crashed.
        self._written.write(step.line() + "\n")
        was_unused = self._stand.stage.is_unused
        self._hands.do(step)
        if self._stand.in_real_time:
            self._stand.pause(_REAL_PAUSES_MS[self.done % 7 == 0])
        self.done += 1
        self._troubles.check()
        if step.kind == "edition" and was_unused:
            self.editions += 1
        elif self._stand.stage.is_unused and not was_unused:
            self.visits += 1
            self._look_for_traces()
        self._measure_if_due()

    def _end(self) -> None:
        if not self._stand.stage.is_unused:
            self._stand.end_visit()
            self._stand.settle(wholly=True)
            self._look_for_traces()
        if self._kinds:
            self._grown = (_kinds(self._stand) - self._kinds).most_common(_MOST_KINDS)
        self._stand.close()
        self._troubles.check()

    def _look_for_traces(self) -> None:
        self._stand.settle(wholly=True)
        now = traces(self._stand)
        found = differences(self._fresh.setdefault(self._stand.edition, now), now)
        if found:
            raise TroubleFound("a visit left traces: " + "; ".join(found))

    def _measure_if_due(self) -> None:
        if not self._stand.stage.is_unused or self._plan.recipe:
            return
        if self._part_done() * _MEASURES >= len(self._measures):
            self._stand.settle(wholly=True)
            self._measures.append(measure(self.done, self._stand))
            if len(self._measures) == _MEASURES // 4:
                self._kinds = _kinds(self._stand)

    def _part_done(self) -> float:
        if self._plan.minutes:
            return (time.monotonic() - self._began) / (self._plan.minutes * 60)
        return self.done / self._plan.steps

    def _growth_troubles(self) -> list[str]:
        if len(self._measures) < FEWEST:
            return []
        return too_much(growths(self._measures), self.done)


def _kinds(stand: Stand) -> Counter[str]:
    return qt_objects(stand) + python_objects()


def main() -> int:
    """Do what the standard input says, and write how it went to the file that it names."""
    faulthandler.enable()
    told = json.loads(sys.stdin.read())
    recipe = told.pop("recipe")
    result, written, planted = (told.pop(name) for name in ("result", "written", "planted"))
    if planted:
        exec(compile(Path(planted).read_text(), planted, "exec"), {})
    plan = Plan(recipe=Path(recipe) if recipe else None, **told)
    with tempfile.TemporaryDirectory() as folder:
        run = Run(plan, Path(written), Path(folder))
        troubles = run.go()
        report = {"troubles": troubles, **run.report()}
        Path(result).write_text(json.dumps(report))
    return 1 if troubles else 0


if __name__ == "__main__":
    sys.exit(main())
