"""Queries with the items that answer them, read from a table, and the figures that follow."""

import csv
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

RIGHT = 2
HERE = Path(__file__).parent
SETS = {
    "development": HERE / "queries.tsv",
    "own": HERE / "queries_own.tsv",
    "later": HERE / "queries_later.tsv",
}


@dataclass(frozen=True, slots=True)
class JudgedQuery:
    """A query and the grade of each item that answers it: 2 is a right answer, 1 useful too."""

    id: str
    kind: str
    text: str
    grades: dict[str, int]


@dataclass(frozen=True, slots=True)
class Figures:
    """What one kind of query reached; `kept_empty` where nothing should be found."""

    queries: int
    success_at_1: float
    success_at_3: float
    mrr_at_10: float
    ndcg_at_10: float
    kept_empty: float | None = None


Search = Callable[[str], Sequence[str]]


def read_queries(path: Path) -> list[JudgedQuery]:
    """Read a table of judged queries."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            JudgedQuery(row["qid"], row["type"], row["query"], _grades(row["relevant"] or ""))
            for row in rows
        ]


def judged_ids(queries: Iterable[JudgedQuery]) -> frozenset[str]:
    """Return every item that some judgement names; others are left out before scoring."""
    return frozenset(item for query in queries for item in query.grades)


def is_scored(item: str, judged: frozenset[str]) -> bool:
    """Tell whether a hit takes part: partners and pages only where a judgement names them."""
    return item in judged or not item.startswith(("partner-", "page-"))


def figures(queries: Sequence[JudgedQuery], search: Search, judged: frozenset[str]) -> Figures:
    """Return the figures of a search for queries of one kind."""
    if not queries[0].grades:
        empty = sum(not search(query.text) for query in queries)
        return Figures(len(queries), 0, 0, 0, 0, empty / len(queries))
    found = [
        ([item for item in search(query.text) if is_scored(item, judged)], query.grades)
        for query in queries
    ]
    count = len(queries)
    return Figures(
        count,
        sum(_has_right(ids[:1], grades) for ids, grades in found) / count,
        sum(_has_right(ids[:3], grades) for ids, grades in found) / count,
        sum(_reciprocal_rank(ids[:10], grades) for ids, grades in found) / count,
        sum(_ndcg(ids[:10], grades) for ids, grades in found) / count,
    )


def _grades(text: str) -> dict[str, int]:
    pairs = (pair.rpartition(":") for pair in text.split(",") if pair)
    return {item: int(grade) for item, _, grade in pairs}


def _has_right(ids: Sequence[str], grades: dict[str, int]) -> bool:
    return any(grades.get(item) == RIGHT for item in ids)


def _reciprocal_rank(ids: Sequence[str], grades: dict[str, int]) -> float:
    return next((1 / n for n, item in enumerate(ids, 1) if grades.get(item) == RIGHT), 0.0)


def _ndcg(ids: Sequence[str], grades: dict[str, int]) -> float:
    def gain(values: Iterable[int]) -> float:
        return sum((2**grade - 1) / math.log2(n + 1) for n, grade in enumerate(values, 1))

    best = gain(sorted(grades.values(), reverse=True)[:10])
    return gain(grades.get(item, 0) for item in ids) / best
