"""Joins what was measured into one table and one file, each figure beside its baseline and goal."""

import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

FOLDER = Path("dist/bench")
OUT = FOLDER / "bench.json"

OURS, BROWSER = "kiosk, packaged", "Chromium in kiosk mode"
SOURCE, BARE_SOURCE = "kiosk, from source", "bare QML window, from source"
BARE = "bare QML window, packaged"
FRAME_MS = 1000 / 60

Parts = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table; `limit` is what the figure or, if there is a baseline, the ratio may be.

    Without a limit the line is for comparison.
    """

    what: str
    unit: str
    ours: float
    baseline_name: str = ""
    baseline: float | None = None
    limit: float | None = None
    limits_ratio: bool = False

    @property
    def ratio(self) -> float | None:
        """How much of the baseline ours is."""
        return self.ours / self.baseline if self.baseline else None

    @property
    def is_reached(self) -> bool | None:
        """Whether the goal is reached; none where there is no goal."""
        judged = self.ratio if self.limits_ratio else self.ours
        return None if self.limit is None or judged is None else judged <= self.limit


def main() -> None:
    """Print the table of what was measured, and write it."""
    parts = {
        path.stem: json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(FOLDER.glob("*.json"))
        if path != OUT
    }
    rows = [row for name, make in _MAKERS.items() if name in parts for row in make(parts[name])]
    print_table(rows)
    lines = [asdict(row) | {"ratio": row.ratio, "is_reached": row.is_reached} for row in rows]
    OUT.write_text(json.dumps({"table": lines, "parts": parts}, indent=1), encoding="utf-8")
    print(f"\nAll figures: {OUT}")


def print_table(rows: list[Row]) -> None:
    """Print the rows as Markdown, ready for docs/performance.md."""
    print("| what | ours | baseline | ratio | goal | |\n|---|---|---|---|---|---|")
    for row in rows:
        baseline = f"{row.baseline_name} {number(row.baseline)}" if row.baseline is not None else ""
        ratio = f"{row.ratio:.2f}" if row.ratio is not None else ""
        goal = "" if row.limit is None else f"≤ {row.limit:.3g}"
        if row.limits_ratio:
            goal += " of it"
        reached = {True: "reached", False: "**missed**", None: ""}[row.is_reached]
        ours = f"{number(row.ours)} {row.unit}"
        print(f"| {row.what} | {ours} | {baseline} | {ratio} | {goal} | {reached} |")


def number(value: float) -> str:
    """Write a number with three digits, or as a whole."""
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _starts(part: Parts) -> Iterator[Row]:
    for kind, of in part["result"].items():
        for word, key in (("drawn", "drawn_s"), ("answering a tap", "usable_s")):
            what = f"start to attract {word}, {kind}"
            ours = of[OURS][key]
            yield Row(what, "s", ours, "Chromium", of[BROWSER][key], 0.6, limits_ratio=True)
            yield Row(what, "s", ours, "bare window", of[BARE][key], 1.5, limits_ratio=True)
            source, bare = of[SOURCE][key], of[BARE_SOURCE][key]
            yield Row(f"{what}, from source", "s", source, "bare window", bare)
        what, work = f"work of processors until then, {kind}", "processor_s"
        if work in of[OURS]:
            yield Row(what, "s", of[OURS][work], "Chromium", of[BROWSER][work])
            yield Row(what, "s", of[OURS][work], "bare window", of[BARE][work])


def _sizes(part: Parts) -> Iterator[Row]:
    of = part["result"]
    browser = of["Chromium's packages"] + of["the site in Chromium"]
    yield Row("on the disk", "MiB", of[OURS], "Chromium", browser, 0.5, limits_ratio=True)
    yield Row("on the disk", "MiB", of[OURS], "bare window", of[BARE])
    if ".deb" in of:
        yield Row("the .deb", "MiB", of[".deb"], limit=60)


def _idleness(part: Parts) -> Iterator[Row]:
    ours, browser = part["result"][OURS], part["result"][BROWSER]
    memory = ours["memory_mib"], browser["memory_mib"]
    yield Row("memory after start", "MiB", memory[0], "Chromium", memory[1], 0.35, True)
    yield Row(
        "memory after start", "MiB", memory[0], "bare window", part["result"][BARE]["memory_mib"]
    )
    for place in ("attract", "answer"):
        for what, key, unit in (
            ("processor", "cpu_percent", "% of one"),
            ("wake-ups", "wake_ups_per_second", "a second"),
        ):
            figures = ours[place][key], "Chromium", browser[place][key]
            yield Row(f"{what} at rest, {place}", unit, *figures)


def _scrolling(part: Parts) -> Iterator[Row]:
    ours, browser = part["result"][OURS], part["result"][BROWSER]
    for key, unit in (("frames_per_second", "frames/s"), ("gap_p95_ms", "ms between frames, p95")):
        yield Row("scrolling 15 questions", unit, ours[key], "Chromium", browser[key])


def _journey(part: Parts) -> Iterator[Row]:
    ours, browser = part["result"][OURS], part["result"][BROWSER]
    key = "memory_after_screens_mib"
    what = f"memory after {ours['screens']} screens"
    yield Row(what, "MiB", ours[key], "Chromium", browser[key])
    for cut in ("p50", "p95", "p99"):
        limit = 50 if cut == "p95" else None
        times = ours["all_ms"][cut], browser["all_ms"][cut]
        yield Row(f"tap to next screen drawn, {cut}", "ms", times[0], "Chromium", times[1], limit)
    for name, times in ours["by_screen_ms"].items():
        other = browser["by_screen_ms"][name]["p95"]
        yield Row(f"… to {name}, p95", "ms", times["p95"], "Chromium", other)


def _search(part: Parts) -> Iterator[Row]:
    limits = {"1000": FRAME_MS, "10000": FRAME_MS}
    for size, of in part.items():
        ours, fts5 = of["second pass"]["p95"], of["FTS5 with prefix"]["p95"]
        what = f"keystroke to hits, {size} items, p95"
        yield Row(what, "ms", ours, "FTS5", fts5, limits.get(size))
        yield Row(f"index of {size} items built", "s", of["index"]["built_s"])


def _quality(part: Parts) -> Iterator[Row]:
    for title, rows in part.items():
        name, _, engine = title.partition(": ")
        if engine != "Kiosk" or "all" not in rows:
            continue
        # Where Node is missing, MiniSearch was left out.
        peer = next(one for one in ("MiniSearch", "tantivy") if f"{name}: {one}" in part)
        wrong, other = (100 * (1 - r["all"]["first"]) for r in (rows, part[f"{name}: {peer}"]))
        limit = {"nl, later": 10.0, "nl, second author's": 20.0}.get(name)
        limit = limit if name.startswith("nl,") else 20.0
        yield Row(f"wrong answer first, {name}", "%", wrong, peer, other, limit)


def _editions(part: Parts) -> Iterator[Row]:
    for what, took in part["ms"].items():
        yield Row(f"{what} ({part['items']} items)", "ms", took)


_MAKERS: dict[str, Callable[[Parts], Iterator[Row]]] = {
    "start": _starts,
    "size": _sizes,
    "idle": _idleness,
    "journey": _journey,
    "scrolling": _scrolling,
    "speed": _search,
    "quality": _quality,
    "editions": _editions,
}

if __name__ == "__main__":
    main()
