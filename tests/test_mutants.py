"""`make mutants` finds what no test notices, counts what one does, and leaves the project alone."""

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parent.parent / "build" / "mutants.py"
AGES = '''"""Ages."""


def is_of_age(years):
    """Tell."""
    return years >= 18
'''
LOOP = """

def countdown(left):
    while left:
        left -= 1
    return f"{left + 1}"
"""
WEAK = """
from kiosk.hall import ages

def test_ages():
    assert ages.is_of_age(30) and ages.is_of_age(19)
    assert ages.is_of_age(3) is False
"""
STRONG = WEAK + "    assert ages.is_of_age(18) and not ages.is_of_age(17)\n"
LOOP_TEST = STRONG + "    assert ages.countdown(1) == '1'\n"


@pytest.fixture
def project(tmp_path):
    """Make a project with one room and these tests of it."""

    def make(tests, ages=AGES):
        for folder, name, text in (
            ("kiosk", "__init__.py", ""),
            ("kiosk/hall", "__init__.py", ""),
            ("kiosk/hall", "ages.py", ages),
            ("tests/hall", "test_ages.py", tests),
        ):
            path = tmp_path / "project" / folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return tmp_path / "project"

    return make


@pytest.fixture
def tried(monkeypatch):
    """Run the script on a project; its tests need none of our plugins."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")

    def tried(project, *options):
        command = [sys.executable, SCRIPT, "--project", project, "--patience", "5", *options]
        return subprocess.run([*command, "hall"], capture_output=True, text=True, check=False)

    return tried


def test_what_no_test_notices_is_told_with_its_place(project, tried):
    done = tried(project(WEAK))
    assert done.returncode == 0, done.stdout + done.stderr
    *told, counts = done.stdout.splitlines()
    assert sorted(told) == [
        "survived: kiosk/hall/ages.py:6: 18  →  (17)",
        "survived: kiosk/hall/ages.py:6: 18  →  (19)",
        "survived: kiosk/hall/ages.py:6: years >= 18  →  (years > 18)",
    ]
    assert counts == "kiosk/hall: 5 mutants, 5 tried: 2 killed, 0 timed out, 3 survived."


def test_better_tests_kill_them_and_the_project_stays_as_it_was(project, tried):
    folder = project(STRONG)
    done = tried(folder, "--jobs", "1")
    assert done.stdout == "kiosk/hall: 5 mutants, 5 tried: 5 killed, 0 timed out, 0 survived.\n"
    assert (folder / "kiosk/hall/ages.py").read_text() == AGES
    assert sorted(path.name for path in folder.iterdir()) == ["kiosk", "tests"]


def test_a_loop_without_end_is_ended(project, tried):
    done = tried(project(LOOP_TEST, AGES + LOOP))
    *told, counts = done.stdout.splitlines()
    assert sorted(told) == [
        "timed out: kiosk/hall/ages.py:11: 1  →  (0)",
        "timed out: kiosk/hall/ages.py:11: 1  →  (2)",
        "timed out: kiosk/hall/ages.py:11: left -= 1  →  pass",
    ]
    assert counts == "kiosk/hall: 9 mutants, 9 tried: 6 killed, 3 timed out, 0 survived."


def test_one_line_can_be_tried_again(project, tried):
    done = tried(
        project(WEAK + "    assert ages.countdown(1)\n", AGES + LOOP),
        "--at",
        "kiosk/hall/ages.py:12",
    )
    assert done.stdout == "kiosk/hall: 1 mutants, 1 tried: 1 killed, 0 timed out, 0 survived.\n"


def test_a_sample_ends_with_its_time_and_counts_only_what_was_tried(project, tried):
    done = tried(project(WEAK), "--minutes", "0")
    assert done.stdout == ("kiosk/hall: 5 mutants, 0 tried: 0 killed, 0 timed out, 0 survived.\n")


def test_nothing_is_said_of_mutants_where_the_tests_fail_by_themselves(project, tried):
    done = tried(project("def test_ages():\n    assert False\n"))
    assert done.returncode == 2
    assert done.stdout == (
        "tests/hall/test_ages.py fails without any change: run pytest tests/hall/test_ages.py.\n"
    )
