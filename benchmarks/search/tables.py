"""The figures of a set of queries by kind and by half, and how they are printed."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence

from benchmarks.search.judged import (
    RIGHT,
    Figures,
    JudgedQuery,
    figures,
    is_scored,
    judged_ids,
)

# The development set has queries in other languages: residents choose none before they type.
FOREIGN = ("lang-en", "lang-tr", "lang-ar")

SearchAll = Callable[[Sequence[str]], list[list[str]]]
Rows = dict[str, Figures]


def table(queries: Sequence[JudgedQuery], search: SearchAll) -> Rows:
    """Return the figures for each kind, for each half (by the number of the query), and for all.

    All are those with an answer and in the language of the set.
    """
    judged = judged_ids(queries)
    found = _found(queries, search)

    def of(those: Iterable[JudgedQuery]) -> Figures:
        chosen = list(those)
        return figures(chosen, [found[query.id] for query in chosen], judged)

    by_kind: dict[str, list[JudgedQuery]] = defaultdict(list)
    for query in queries:
        by_kind[query.kind].append(query)
    answered = [query for query in queries if query.grades and query.kind not in FOREIGN]
    return {
        **{kind: of(those) for kind, those in by_kind.items()},
        "odd half": of(query for query in answered if _is_odd(query)),
        "even half": of(query for query in answered if not _is_odd(query)),
        "all": of(answered),
    }


def summary(queries: Sequence[JudgedQuery], search: SearchAll) -> Rows:
    """Return the figures for all that have an answer, and for those that have none."""
    rows = table(queries, search)
    return {name: rows[name] for name in ("all", "no-answer") if name in rows}


def print_rows(title: str, rows: Rows) -> None:
    """Print one line a kind."""
    print(f"\n{title}")
    print(f"{'':<20}{'n':>5}{'first':>8}{'top 3':>8}{'MRR@10':>8}{'nDCG@10':>9}{'empty':>8}")
    for kind, row in rows.items():
        if row.kept_empty is None:
            print_row(kind, row)
        else:
            print(f"{kind:<20}{row.queries:>5}{'':>33}{row.kept_empty:>8.1%}")


def print_row(name: str, row: Figures, empty: Figures | None = None) -> None:
    """Print one line, with what was kept empty where that is given."""
    kept = f"{empty.kept_empty:>8.1%}" if empty and empty.kept_empty is not None else ""
    print(
        f"{name:<20}{row.queries:>5}{row.first:>8.1%}{row.in_first_three:>8.1%}"
        f"{row.mrr_at_10:>8.3f}{row.ndcg_at_10:>9.3f}{kept}"
    )


def print_failures(queries: Sequence[JudgedQuery], search: SearchAll) -> None:
    """Print each query that is not answered rightly, with what came instead."""
    judged = judged_ids(queries)
    found = _found(queries, search)
    for query in queries:
        ids = [item for item in found[query.id] if is_scored(item, judged)]
        is_right = query.grades.get(ids[0]) == RIGHT if ids else False
        if not (is_right if query.grades else not found[query.id]):
            came = ", ".join(ids[:3]) or "nothing"
            print(f"  {query.id} {query.kind:<11}{query.text!r} -> {came}")


def _found(queries: Sequence[JudgedQuery], search: SearchAll) -> dict[str, list[str]]:
    hits = search([query.text for query in queries])
    return dict(zip((query.id for query in queries), hits, strict=True))


def _is_odd(query: JudgedQuery) -> bool:
    return int(query.id[-1]) % 2 == 1
