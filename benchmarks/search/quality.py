"""Prints how often search puts a right answer first, by kind of query, for each set of queries."""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence

from benchmarks.search.judged import (
    SETS,
    Figures,
    JudgedQuery,
    Search,
    figures,
    is_scored,
    judged_ids,
    read_queries,
)
from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content
from kiosk.search.engine import SearchEngine

# The queries are written down without their language: residents don't choose one before they type.
FOREIGN = ("lang-en", "lang-tr", "lang-ar")


def main() -> None:
    """Print the tables; with --failures also each query that has no right answer first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true")
    options = parser.parse_args()
    engine = SearchEngine.in_memory(search_documents(open_content()))

    def search(text: str) -> Sequence[str]:
        return [hit.id for hit in engine.search(text, limit=30).hits]

    for name, path in SETS.items():
        queries = read_queries(path)
        print(f"\n{name}: {len(queries)} queries")
        print_table(table(queries, search))
        if options.failures:
            print_failures(queries, search)


def table(queries: Sequence[JudgedQuery], search: Search) -> dict[str, Figures]:
    """Return the figures for each kind, and for all Dutch queries that have an answer."""
    judged = judged_ids(queries)
    by_kind: dict[str, list[JudgedQuery]] = defaultdict(list)
    for query in queries:
        by_kind[query.kind].append(query)
    rows = {kind: figures(those, search, judged) for kind, those in by_kind.items()}
    dutch = [query for query in queries if query.grades and query.kind not in FOREIGN]
    rows["all Dutch"] = figures(dutch, search, judged)
    return rows


def print_table(rows: dict[str, Figures]) -> None:
    """Print one line a kind."""
    print(f"{'kind':<12}{'n':>5}{'first':>8}{'top 3':>8}{'MRR@10':>8}{'nDCG@10':>9}{'empty':>8}")
    for kind, row in rows.items():
        start = f"{kind:<12}{row.queries:>5}"
        if row.kept_empty is not None:
            print(f"{start}{'':>33}{row.kept_empty:>8.1%}")
        else:
            print(
                f"{start}{row.success_at_1:>8.1%}{row.success_at_3:>8.1%}"
                f"{row.mrr_at_10:>8.3f}{row.ndcg_at_10:>9.3f}"
            )


def print_failures(queries: Iterable[JudgedQuery], search: Search) -> None:
    """Print each query whose first hit is not a right answer, with what came instead."""
    queries = list(queries)
    judged = judged_ids(queries)
    for query in queries:
        ids = [item for item in search(query.text) if is_scored(item, judged)]
        if (query.grades.get(ids[0], 0) if ids else 0) < 2 and (query.grades or search(query.text)):
            print(
                f"  {query.id} {query.kind:<11}{query.text!r} -> {', '.join(ids[:3]) or 'nothing'}"
            )


if __name__ == "__main__":
    main()
