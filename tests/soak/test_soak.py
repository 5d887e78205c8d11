"""A short walk at random through the kiosk finds nothing, and finds what is planted."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak.shrinking import shrunk
from tests.soak.steps import Step, read_recipe, write_recipe

HERE = Path(__file__).parent


def soak(*arguments):
    return subprocess.run(
        [sys.executable, "-m", "tests.soak", *map(str, arguments)],
        cwd=HERE.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_thousand_steps_of_a_seed_find_nothing():
    ended = soak("--steps", 1000, "--seed", 8)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert re.search("1,000 steps in [1-9][0-9]* visits and [1-9]", ended.stdout)


@pytest.mark.parametrize(
    "recipe", sorted((HERE / "found").glob("*.jsonl")), ids=lambda one: one.stem
)
def test_what_was_found_once_is_mended(recipe):
    ended = soak("--replay", recipe, "--no-shrink")
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_a_planted_fault_is_found_and_its_recipe_is_short_and_true(tmp_path):
    recipe = tmp_path / "recipe.jsonl"
    planted = ("--planted", HERE / "planted_fault.py")
    ended = soak("--steps", 500, "--seed", 4, "--out", recipe, *planted)
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "ZeroDivisionError: planted" in ended.stdout
    # One to begin, one for each of the two looks.
    assert len(read_recipe(recipe)) <= 4
    assert soak("--replay", recipe, "--no-shrink", *planted).returncode == 1
    assert soak("--replay", recipe, "--no-shrink").returncode == 0


def test_a_planted_leak_is_found():
    # So many that there are visits enough to see a trend, however the walk goes.
    ended = soak("--steps", 1500, "--seed", 8, "--planted", HERE / "planted_leak.py")
    assert ended.returncode == 1, ended.stdout + ended.stderr
    assert "qt_objects grew from" in ended.stdout


@pytest.mark.parametrize(
    "step",
    [
        Step("tap", ((3, 4),), on="helpButton"),
        Step("flick", ((3, 4), (5, 6))),
        Step("type", text="İ \u0301"),
        Step("wait", number=90),
        Step("leave"),
    ],
)
def test_a_step_is_the_same_when_it_is_read_again(step, tmp_path):
    write_recipe(tmp_path / "recipe", [step])
    assert read_recipe(tmp_path / "recipe") == [step]


@pytest.mark.parametrize("needed", [{3}, {3, 99}, {40, 41, 42}, {0, 50, 99}, {99}])
def test_a_recipe_shrinks_to_what_it_needs(needed):
    def fails(steps):
        return needed <= set(steps)

    short = shrunk(range(100), fails, lambda step: step % 10 == 9)
    assert short == sorted(needed)


def test_what_does_not_fail_again_has_no_recipe():
    assert shrunk(range(100), lambda _: False, lambda step: step % 10 == 9) == []
