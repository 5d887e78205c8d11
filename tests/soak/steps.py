"""What somebody does at the terminal, one step at a time, as a line that can be done again."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Step:
    """One thing that is done.

    `kind` is "tap", "tremble" (a tap at once after another), "flick", "fingers" (two at once),
    "key", "type", "wait" (seconds of the visit), "look" (draw a frame), "leave" (be gone until the
    visit ends) or "edition". `on` names what was there, for who reads it; it is not looked at.
    """

    kind: str
    points: tuple[tuple[int, int], ...] = ()
    text: str = ""
    number: int = 0
    on: str = field(default="", compare=False)

    def line(self) -> str:
        """The step as one line of JSON, without what is empty."""
        return json.dumps({name: value for name, value in asdict(self).items() if value})

    @classmethod
    def of_line(cls, line: str) -> "Step":
        told = json.loads(line)
        points = tuple((int(x), int(y)) for x, y in told.pop("points", ()))
        return cls(points=points, **told)


def read_recipe(path: Path) -> list[Step]:
    return [Step.of_line(line) for line in path.read_text().splitlines() if line.strip()]


def write_recipe(path: Path, steps: list[Step]) -> None:
    path.write_text("".join(f"{step.line()}\n" for step in steps))
