"""Prints how often search puts a right answer first, by set and kind, beside other engines."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from benchmarks.search.judged import (
    DUTCH,
    LANGUAGES,
    Figures,
    JudgedQuery,
    language_sets,
    read_absent,
    read_queries,
)
from benchmarks.search.peers import has_minisearch, peers
from benchmarks.search.tables import (
    FOREIGN,
    Rows,
    SearchAll,
    print_failures,
    print_row,
    print_rows,
    summary,
    table,
)
from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine

OUT = Path("dist/bench/quality.json")


class Comparison:
    """Measures set by set, prints what comes of it, and keeps it for the file."""

    def __init__(self, documents: Sequence[SearchDocument], *, shows_failures: bool) -> None:
        self._documents = documents
        self._engine = SearchEngine.in_memory(documents)
        self._engine.prepare()
        self._shows_failures = shows_failures
        self.results: dict[str, Rows] = {}

    def measure(self, title: str, queries: Sequence[JudgedQuery], language: str) -> None:
        """Print a set by kind; then in one line each all of it on a Dutch screen, and by others."""
        search = self._kiosk(language)
        rows = self.results[title] = table(queries, search)
        print_rows(f"{title}: {len(queries)} queries", rows)
        if self._shows_failures:
            print_failures(queries, search)
        print("the whole set:")
        self._line("Kiosk", title, queries, search)
        if language != "nl":
            self._line("Kiosk, Dutch screen", title, queries, self._kiosk("nl"))
        of_language = [one for one in self._documents if one.language == language]
        for name, peer in peers(of_language).items():
            self._line(name, title, queries, peer.search_all)

    def measure_absent(self) -> None:
        """Print what each keeps empty of queries that the kiosk has no answer to."""
        print(f"\n{'no answer, kept empty':<32}{'n':>5}")
        for (language, half), texts in read_absent().items():
            of_language = [one for one in self._documents if one.language == language]
            searches = {"Kiosk": self._kiosk(language)}
            searches |= {name: peer.search_all for name, peer in peers(of_language).items()}
            kept = {
                name: Figures(
                    len(texts), kept_empty=sum(not ids for ids in search(texts)) / len(texts)
                )
                for name, search in searches.items()
            }
            self.results[f"no answer: {language}, {half}"] = kept
            cells = "".join(f"  {name} {one.kept_empty:.1%}" for name, one in kept.items())
            print(f"{f'{language}, {half}':<32}{len(texts):>5}{cells}")
            if self._shows_failures and half == "development":
                found = zip(texts, searches["Kiosk"](texts), strict=True)
                print("".join(f"  {text!r} -> {ids[0]}\n" for text, ids in found if ids), end="")

    def _kiosk(self, screen: str) -> SearchAll:
        def search(texts: Sequence[str]) -> list[list[str]]:
            results = (self._engine.search(text, screen, limit=30) for text in texts)
            return [[hit.id for hit in result.hits] for result in results]

        return search

    def _line(
        self, name: str, title: str, queries: Sequence[JudgedQuery], search: SearchAll
    ) -> None:
        in_language = [query for query in queries if query.kind not in FOREIGN]
        rows = self.results[f"{title}: {name}"] = summary(in_language, search)
        print_row(name, rows["all"], rows.get("no-answer"))


def main() -> None:
    """Print all tables; with --failures also each query that is not answered rightly."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--failures", action="store_true")
    documents = list(search_documents(open_content()))
    comparison = Comparison(documents, shows_failures=parser.parse_args().failures)
    for name, path in DUTCH.items():
        comparison.measure(f"nl, {name}", read_queries(path), "nl")
    for language in LANGUAGES:
        for name, path in language_sets(language).items():
            comparison.measure(f"{language}, {name}", read_queries(path), language)
    comparison.measure_absent()
    if not has_minisearch():
        print("\nMiniSearch was left out: Node is not installed, or it could not be fetched.")
    write(comparison.results)


def write(results: dict[str, Rows]) -> None:
    """Write all figures into a file."""
    plain = {
        title: {name: asdict(row) for name, row in rows.items()} for title, rows in results.items()
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(plain, indent=1, ensure_ascii=False), encoding="utf-8")
    print(f"\nAll figures: {OUT}")


if __name__ == "__main__":
    main()
