"""Change the program in one place at a time, and see whether its tests notice.

    python build/mutants.py [--minutes N] [--seed N] [--at FILE:LINE]... ROOM...

For each room, such as `search`, `kiosk/search` is changed and `tests/search` is run, in a copy of
the project. What is tried is a random sample, the same for the same seed, until the minutes are
over. Each change that no test notices is told; whether it matters is for people to judge. Exit code
0: the sample was tried; 2: the tests fail without any change. With `--at` only those lines change.
"""

import argparse
import ast
import copy
import os
import queue
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

_LEFT_OUT = shutil.ignore_patterns(".*", "dist", "docs", "__pycache__")
# A changed loop may never end, and write or remember without end: 1 GiB a file, 8 GiB of memory.
_LIMITS: Final = 'ulimit -f 2097152; ulimit -v 8388608; exec "$@"'
_LONGEST_SECONDS: Final = 1800.0
_COMPARISONS: Final[dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}


class Outcome(StrEnum):
    """What the tests said of a change."""

    KILLED = "killed"
    TIMED_OUT = "timed out"
    SURVIVED = "survived"


@dataclass(frozen=True, slots=True)
class Mutant:
    """A change in one place of one file: the bytes from `start` to `end` become `after`."""

    room: str
    file: str
    line: int
    start: int
    end: int
    before: str
    after: str

    def apply(self, source: bytes) -> bytes:
        """Return the changed file."""
        return source[: self.start] + self.after.encode() + source[self.end :]

    def told(self) -> str:
        """Return where it is and what it changes."""
        before, after = " ".join(self.before.split()), " ".join(self.after.split())
        return f"{self.file}:{self.line}: {before}  →  {after}"


def find_mutants(room: str, file: str, source: bytes) -> Iterator[Mutant]:
    """Yield all changes to a file that are tried.

    Left out are decorators, documentation and what stands in f-strings: that is wording, or it
    fails where it is read.
    """
    starts = [0]
    for line in source.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for node in _nodes(ast.parse(source)):
        if isinstance(node, ast.expr | ast.stmt):
            start = starts[node.lineno - 1] + node.col_offset
            end = starts[(node.end_lineno or 0) - 1] + (node.end_col_offset or 0)
            before = source[start:end].decode()
            for after in _changes(node):
                yield Mutant(room, file, node.lineno, start, end, before, after)


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    yield node
    for name, value in ast.iter_fields(node):
        if name == "decorator_list":
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr):
                yield from _nodes(child)


def _changes(node: ast.expr | ast.stmt) -> Iterator[str]:
    match node:
        case ast.Compare():
            yield from _other_comparisons(node)
        case ast.BoolOp(op=operator):
            other_one = ast.Or() if isinstance(operator, ast.And) else ast.And()
            yield f"({ast.unparse(ast.BoolOp(other_one, node.values))})"
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield f"({ast.unparse(operand)})"
        case ast.Constant(value=bool() as value):
            yield str(not value)
        case ast.Constant(value=int() | float() as value):
            yield from (f"({value + 1!r})", f"({value - 1!r})")
        case ast.Return(value=ast.expr() as value) if not _is_none(value):
            yield "return None"
        case ast.Expr(value=value) if not isinstance(value, ast.Constant | ast.Yield):
            yield "pass"
        case ast.AugAssign() | ast.Raise() | ast.Continue() | ast.Break():
            yield "pass"
        case _:
            pass


def _other_comparisons(node: ast.Compare) -> Iterator[str]:
    for place, operator in enumerate(node.ops):
        for other in _COMPARISONS[type(operator)]:
            changed = copy.deepcopy(node)
            changed.ops[place] = other()
            yield f"({ast.unparse(changed)})"


def _is_none(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is None


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of the project in which one change at a time is made."""

    folder: Path

    @classmethod
    def of(cls, project: Path, folder: Path) -> "Copy":
        """Copy the project into a folder that isn't there yet."""
        shutil.copytree(project, folder, ignore=_LEFT_OUT)
        return cls(folder)

    def test(self, files: Sequence[str], seconds: float) -> Outcome:
        """Run these files of tests, in this order, until the first test that fails."""
        scratch = self.folder / "scratch"
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        places = dict.fromkeys(("HOME", "TMPDIR", "KIOSK_DATA", "XDG_CONFIG_HOME"), str(scratch))
        command = ["sh", "-c", _LIMITS, "sh", sys.executable, "-B", "-m", "pytest", "-x", "-q"]
        command += ["-p", "no:cacheprovider", *files]
        process = subprocess.Popen(
            command,
            cwd=self.folder,
            env={**os.environ, **places, "PYTHONPATH": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            code = process.wait(seconds)
        except subprocess.TimeoutExpired:
            return Outcome.TIMED_OUT
        finally:
            _end(process)
        return Outcome.KILLED if code else Outcome.SURVIVED

    def try_out(self, mutant: Mutant, tests: "Tests") -> Outcome:
        """Make the change, run the tests, and take it back."""
        path = self.folder / mutant.file
        source = path.read_bytes()
        path.write_bytes(mutant.apply(source))
        try:
            return self.test(tests.files, tests.seconds)
        finally:
            path.write_bytes(source)


@dataclass(frozen=True, slots=True)
class Tests:
    """The tests of a room, the quickest files first, and how long they may take together."""

    files: tuple[str, ...]
    seconds: float


def _measured(place: Copy, room: str, least: float) -> Tests | None:
    """Find the tests of a room and how long they take; nothing where one of them fails."""
    taken: dict[str, float] = {}
    for path in sorted((place.folder / "tests" / room).rglob("test_*.py")):
        file = path.relative_to(place.folder).as_posix()
        before = time.monotonic()
        if place.test([file], _LONGEST_SECONDS) is not Outcome.SURVIVED:
            print(f"{file} fails without any change: run pytest {file}.")
            return None
        taken[file] = time.monotonic() - before
    files = tuple(sorted(taken, key=taken.__getitem__))
    return Tests(files, max(least, 3 * sum(taken.values())))


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a test run with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def run(options: argparse.Namespace, scratch: Path) -> int:
    """Try a sample, and tell what came of it."""
    project: Path = options.project
    mutants = [
        mutant
        for room in options.rooms
        for path in sorted((project / "kiosk" / room).rglob("*.py"))
        for mutant in find_mutants(room, path.relative_to(project).as_posix(), path.read_bytes())
        if not options.at or f"{mutant.file}:{mutant.line}" in options.at
    ]
    random.Random(options.seed).shuffle(mutants)
    places = [Copy.of(project, scratch / str(number)) for number in range(options.jobs)]
    rooms = dict.fromkeys(mutant.room for mutant in mutants)
    tests = {room: _measured(places[0], room, options.patience) for room in rooms}
    if None in tests.values():
        return 2
    tried: Counter[tuple[str, Outcome]] = Counter()
    for mutant, outcome in _sample(mutants, tests, places, 60 * options.minutes):
        tried[mutant.room, outcome] += 1
        if outcome is not Outcome.KILLED:
            print(f"{outcome}: {mutant.told()}", flush=True)
    for room in options.rooms:
        there = sum(mutant.room == room for mutant in mutants)
        counts = [tried[room, outcome] for outcome in Outcome]
        said = ", ".join(f"{n} {outcome}" for n, outcome in zip(counts, Outcome, strict=True))
        print(f"kiosk/{room}: {there} mutants, {sum(counts)} tried: {said}.")
    return 0


def _sample(
    mutants: Sequence[Mutant],
    tests: Mapping[str, Tests | None],
    places: Sequence[Copy],
    seconds: float,
) -> Iterator[tuple[Mutant, Outcome]]:
    """Try one mutant after the other, in each copy one at a time, until the time is over."""
    until = time.monotonic() + seconds
    free: queue.SimpleQueue[Copy] = queue.SimpleQueue()
    for place in places:
        free.put(place)

    def try_out(mutant: Mutant) -> tuple[Mutant, Outcome] | None:
        room = tests[mutant.room]
        if time.monotonic() > until or room is None:
            return None
        place = free.get()
        try:
            return mutant, place.try_out(mutant, room)
        finally:
            free.put(place)

    with ThreadPoolExecutor(len(places)) as pool:
        yield from filter(None, pool.map(try_out, mutants))


def main(arguments: Sequence[str]) -> int:
    """Read the command line, and do it in a folder of its own."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("rooms", nargs="+", metavar="ROOM")
    parser.add_argument("--at", action="append", metavar="FILE:LINE", help="only these lines")
    parser.add_argument("--minutes", type=float, default=20.0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--patience", type=float, default=60.0, help="seconds at least a mutant")
    parser.add_argument("--project", type=Path, default=Path(__file__).parent.parent)
    with tempfile.TemporaryDirectory(prefix="kiosk-mutants-") as scratch:
        return run(parser.parse_args(arguments), Path(scratch))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
