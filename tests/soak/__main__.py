"""Wears the terminal out: `python -m tests.soak --help`. Every run is a process of its own."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click

from tests.soak.growth import FEWEST, Measure, growths
from tests.soak.run import Plan
from tests.soak.shrinking import shrunk
from tests.soak.steps import Step, read_recipe, write_recipe

# A run that says nothing for so long hangs.
_PATIENCE_SECONDS = 3600
_MOST_REPLAYS = 150


class Runner:
    """Runs plans in fresh processes, whatever becomes of those."""

    def __init__(self, folder: Path, planted: Path | None) -> None:
        self._folder = folder
        self._planted = planted
        self.replays = 0

    @property
    def written(self) -> Path:
        """The steps that were done, the one that failed last."""
        return self._folder / "steps.jsonl"

    def run(self, plan: Plan, written: Path | None = None) -> dict:
        """Return the report of a run."""
        result = self._folder / "result.json"
        result.unlink(missing_ok=True)
        told = {
            **asdict(plan),
            "recipe": str(plan.recipe) if plan.recipe else None,
            "result": str(result),
            "written": str(written or self._folder / "replayed.jsonl"),
            "planted": str(self._planted) if self._planted else None,
        }
        ended = subprocess.run(
            [sys.executable, "-m", "tests.soak.run"],
            input=json.dumps(told),
            capture_output=True,
            text=True,
            timeout=_PATIENCE_SECONDS + plan.minutes * 60,
            env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
            check=False,
        )
        if result.exists():
            report = json.loads(result.read_text())
            # What goes wrong at the very end is no less a fault.
            if ended.returncode not in {0, 1}:
                report["troubles"].append(_last_words(ended))
            return report
        return {"troubles": [_last_words(ended)], "measures": []}

    def fails_like(self, trouble: str):
        """Return what tells whether steps lead to the same trouble."""
        kind = _kind_of(trouble)
        recipe = self._folder / "recipe.jsonl"

        def fails(steps: Sequence[Step]) -> bool:
            if self.replays >= _MOST_REPLAYS:
                return False
            self.replays += 1
            write_recipe(recipe, list(steps))
            troubles = self.run(Plan(recipe=recipe))["troubles"]
            return any(_kind_of(one) == kind for one in troubles)

        return fails


def _last_words(ended: subprocess.CompletedProcess[str]) -> str:
    return f"the program ended with {ended.returncode}: {ended.stderr[-4000:].strip()}"


def _kind_of(trouble: str) -> str:
    """The part of a trouble by which one knows it again: an error's last line, less its detail."""
    if trouble.startswith("the program ended"):
        return trouble.partition(": ")[0]
    if trouble.startswith("Traceback"):
        trouble = trouble.strip().splitlines()[-1]
    return trouble[:40]


def _show_growth(report: dict) -> None:
    measures = [Measure(**one) for one in report["measures"]]
    if len(measures) < FEWEST:
        return
    for one in growths(measures):
        click.echo(
            f"  {one.name:15} {one.first:>14,.0f} -> {one.last:>14,.0f}  {one.part:+.2%}, "
            f"{one.slope:+,.0f} in 100,000 steps"
        )


@click.command()
@click.option("--seed", default=1, show_default=True, help="The same seed, the same steps.")
@click.option("--steps", default=0, help="So many steps, as fast as they go.")
@click.option("--minutes", default=0.0, help="Or so many minutes, as slowly as people are.")
@click.option("--replay", type=click.Path(path_type=Path), help="Or the steps of a recipe.")
@click.option("--out", type=click.Path(path_type=Path), help="Where to write the short recipe.")
@click.option("--json", "as_json", type=click.Path(path_type=Path), help="Write the report.")
@click.option("--shrink/--no-shrink", default=True, help="Make the recipe of a fault short.")
@click.option("--planted", type=click.Path(path_type=Path), help="Python to run first: a fault.")
def main(
    *,
    seed: int,
    steps: int,
    minutes: float,
    replay: Path | None,
    out: Path | None,
    as_json: Path | None,
    planted: Path | None,
    shrink: bool,
) -> None:
    """Do random things at the terminal; where one goes wrong, say how to make it happen again."""
    if not (steps or minutes or replay):
        raise click.UsageError("Say how much: --steps, --minutes or --replay.")
    with tempfile.TemporaryDirectory() as folder:
        runner = Runner(Path(folder), planted)
        report = runner.run(Plan(seed, steps, minutes, replay), runner.written)
        if as_json:
            as_json.write_text(json.dumps(report))
        _tell(report, seed)
        if report["troubles"] and shrink:
            _shrink(runner, report["troubles"][0], out)
        if report["troubles"]:
            sys.exit(1)


def _tell(report: dict, seed: int) -> None:
    if "steps" in report:
        click.echo(
            f"Seed {seed}: {report['steps']:,} steps in {report['visits']:,} visits and "
            f"{report['editions']:,} changes of edition, {report['seconds']:,} seconds."
        )
    _show_growth(report)
    for trouble in report["troubles"]:
        click.echo(f"WRONG: {trouble}")


def _shrink(runner: Runner, trouble: str, out: Path | None) -> None:
    steps = read_recipe(runner.written)
    if "grew from" in trouble:
        click.echo("What grows has no short recipe; the steps begin anew with the same seed.")
        return
    short = shrunk(steps, runner.fails_like(trouble), lambda step: step.kind == "leave")
    if not short:
        click.echo("It did not happen again with the same steps.")
        short = steps
    click.echo(f"Recipe of {len(short)} steps ({runner.replays} replays):")
    for step in short:
        click.echo(step.line())
    if out:
        write_recipe(out, short)
        click.echo(f"Again: python -m tests.soak --replay {out}")


if __name__ == "__main__":
    main()
