"""Queries with the items that answer them, read from a table, and the figures that follow."""

import csv
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import ir_measures
from ir_measures import RR, Qrel, ScoredDoc, Success, nDCG

RIGHT = 2
HERE = Path(__file__).parent
DUTCH = {
    "development": HERE / "queries.tsv",
    "own": HERE / "queries_own.tsv",
    "later": HERE / "queries_later.tsv",
    "second author's": HERE / "queries_second.tsv",
}
ABSENT = HERE / "queries_absent.tsv"
LANGUAGES = ("nl-simple", "en", "tr", "ar")


def language_sets(language: str) -> dict[str, Path]:
    """Return the sets of queries in another language than Dutch, by name."""
    names = {"translator's": "", "fresh": "fresh_", "blind": "blind_"}
    paths = {name: HERE / f"queries_{start}{language}.tsv" for name, start in names.items()}
    return {name: path for name, path in paths.items() if path.exists()}


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
    first: float = 0.0
    in_first_three: float = 0.0
    mrr_at_10: float = 0.0
    ndcg_at_10: float = 0.0
    kept_empty: float | None = None


_MEASURES = {
    "first": Success(rel=RIGHT) @ 1,
    "in_first_three": Success(rel=RIGHT) @ 3,
    "mrr_at_10": RR(rel=RIGHT) @ 10,
    "ndcg_at_10": nDCG @ 10,
}


def read_queries(path: Path) -> list[JudgedQuery]:
    """Read a table of judged queries."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            JudgedQuery(row["qid"], row["type"], row["query"], _grades(row["relevant"] or ""))
            for row in rows
        ]


def read_absent() -> dict[tuple[str, str], list[str]]:
    """Return queries of what the kiosk knows nothing of, by language and half."""
    found: dict[tuple[str, str], list[str]] = defaultdict(list)
    with ABSENT.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            found[row["language"], row["half"]].append(row["query"])
    return found


def judged_ids(queries: Iterable[JudgedQuery]) -> frozenset[str]:
    """Return every item that some judgement names; others are left out before scoring."""
    return frozenset(item for query in queries for item in query.grades)


def is_scored(item: str, judged: frozenset[str]) -> bool:
    """Tell whether a hit takes part: partners and pages only where a judgement names them."""
    return item in judged or not item.startswith(("partner-", "page-"))


def figures(
    queries: Sequence[JudgedQuery], found: Sequence[Sequence[str]], judged: frozenset[str]
) -> Figures:
    """Return the figures of a search for queries, from the ids that it found for each.

    Args:
        queries: Queries that all have an answer, or that all have none.
        found: What was found for each, best first.
        judged: The items that take part, see `judged_ids`.
    """
    if not queries[0].grades:
        return Figures(len(queries), kept_empty=sum(not ids for ids in found) / len(queries))
    qrels, run = [], []
    for query, ids in zip(queries, found, strict=True):
        qrels += [Qrel(query.id, item, grade) for item, grade in query.grades.items()]
        scored = [item for item in dict.fromkeys(ids) if is_scored(item, judged)]
        run += [ScoredDoc(query.id, item, -float(n)) for n, item in enumerate(scored)]
    values = ir_measures.calc_aggregate(_MEASURES.values(), qrels, run)
    return Figures(len(queries), **{name: values[one] for name, one in _MEASURES.items()})


def _grades(text: str) -> dict[str, int]:
    pairs = (pair.rpartition(":") for pair in text.split(",") if pair)
    return {item: int(grade) for item, _, grade in pairs}
