"""What every module must be, whoever writes it: the reviewer that never tires."""

import ast
import re
from collections import Counter
from pathlib import Path
from statistics import median

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
PACKAGE = CHECKOUT / "kiosk"
LONGEST_MODULE = 500
LONGEST_MEDIAN = 100
LONGEST_QML = 325
LONGEST_INIT = 20
VAGUE_NAMES = {"utils", "util", "helpers", "helper", "common", "manager", "misc", "tools", "base"}

MODULES = sorted(PACKAGE.rglob("*.py"))
QML = sorted(path for room in ("ui", "editor") for path in (PACKAGE / room / "qml").rglob("*.qml"))
TESTS = sorted((CHECKOUT / "tests").rglob("*.py"))


def name_of(path):
    return str(path.relative_to(CHECKOUT))


def lines_of(path):
    return len(path.read_text("utf-8").splitlines())


def test_there_is_something_to_look_at():
    assert MODULES
    assert QML
    assert TESTS


@pytest.mark.parametrize("module", MODULES, ids=name_of)
def test_a_module_says_what_it_is_for(module):
    docstring = ast.get_docstring(ast.parse(module.read_text("utf-8")))
    assert docstring


def test_modules_are_small():
    assert {name_of(path): n for path in MODULES if (n := lines_of(path)) > LONGEST_MODULE} == {}
    assert median(map(lines_of, MODULES)) <= LONGEST_MEDIAN


def test_screens_are_small():
    assert {name_of(path): n for path in QML if (n := lines_of(path)) > LONGEST_QML} == {}


def test_names_say_what_is_inside():
    vague = [
        name_of(path)
        for path in MODULES
        if VAGUE_NAMES & {part.removesuffix(".py") for part in path.relative_to(PACKAGE).parts}
    ]
    assert vague == []


def test_packages_import_nothing_heavy_by_themselves():
    """A package's root may offer names of its own modules; it holds no code."""
    heavy = {}
    for path in PACKAGE.rglob("__init__.py"):
        tree = ast.parse(path.read_text("utf-8"))
        allowed = (ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign, ast.Expr)
        if lines_of(path) > LONGEST_INIT or not all(
            isinstance(node, allowed) for node in tree.body
        ):
            heavy[name_of(path)] = lines_of(path)
    assert heavy == {}


def test_modules_with_qml_types_have_names_of_their_own():
    """Their descriptions for the linter are written into one folder, where equal names collide."""
    registering = [
        path
        for room in ("ui", "editor")
        for path in (PACKAGE / room).rglob("*.py")
        if "QML_IMPORT_NAME" in path.read_text()
    ]
    assert registering
    counts = Counter(path.name for path in registering)
    assert [name for name, count in counts.items() if count > 1] == []


def test_every_qml_file_is_in_its_module():
    unlisted = [
        name_of(path)
        for path in QML
        if not re.search(
            rf"^(singleton )?\w+ \d+\.\d+ {re.escape(path.name)}$",
            (path.parent / "qmldir").read_text("utf-8"),
            re.MULTILINE,
        )
    ]
    assert unlisted == []


def test_tests_are_found():
    """A misnamed test file never runs, and nobody misses it."""
    allowed = re.compile(r"(test_\w+|conftest|__init__)\.py")
    silent = [
        name_of(path)
        for path in TESTS
        if not allowed.fullmatch(path.name) and "def test_" in path.read_text("utf-8")
    ]
    assert silent == []
