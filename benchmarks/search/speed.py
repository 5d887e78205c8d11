"""Prints the time from text to hits with snippets, letter by letter, and what an index costs."""

import argparse
import gc
import json
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from benchmarks.search.full_text import FullText
from benchmarks.search.generated import generated_documents
from benchmarks.search.judged import DUTCH, LANGUAGES, language_sets, read_queries
from benchmarks.search.peers import MiniSearchPeer, TantivyPeer, has_minisearch
from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.index import build_index

SIZES = (0, 1_000, 10_000)
OUT = Path("dist/bench/speed.json")
# MiniSearch would take many minutes for all, and a tenth of the searches tells as much.
_EVERY = 10

Typed = Sequence[tuple[str, str]]
Measured = dict[str, float]


def main() -> None:
    """Measure the sizes that are asked for, in items; 0 is today's content."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--memory-of", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.memory_of:
        print(memory_growth(given.memory_of))
        return
    real = list(search_documents(open_content()))
    items = len({document.id for document in real})
    typed = keystrokes()
    print(f"{len(typed)} searches: queries in five languages, letter by letter")
    results = {}
    for size in given.sizes:
        documents = list(generated_documents(real, size or items))
        results[size or items] = measure(documents, typed)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(results, indent=1), encoding="utf-8")
    print(f"\nAll figures: {OUT}")


def keystrokes() -> list[tuple[str, str]]:
    """Return each beginning of each query of the development set and of the translators' sets."""
    queries = [("nl", query) for query in read_queries(DUTCH["development"])]
    for language in LANGUAGES:
        path = language_sets(language)["translator's"]
        queries += [(language, query) for query in read_queries(path)]
    return [
        (query.text[:end], language)
        for language, query in queries
        for end in range(1, len(query.text) + 1)
    ]


def measure(documents: Sequence[SearchDocument], typed: Typed) -> dict[str, Measured]:
    """Print all measurements of one content."""
    results = measure_kiosk(documents, typed)
    by_language: dict[str, list[SearchDocument]] = defaultdict(list)
    for document in documents:
        by_language[document.language].append(document)
    of_language = {language: FullText(those) for language, those in by_language.items()}
    results["FTS5 with prefix"] = show(
        "FTS5 with prefix", times(lambda text, language: of_language[language].search(text), typed)
    )
    tantivy = {language: TantivyPeer(those) for language, those in by_language.items()}
    results["tantivy"] = show(
        "tantivy", times(lambda text, language: tantivy[language].search(text), typed)
    )
    if has_minisearch():
        results["MiniSearch"] = show("MiniSearch", _minisearch_times(by_language, typed))
    return results


def measure_kiosk(documents: Sequence[SearchDocument], typed: Typed) -> dict[str, Measured]:
    """Print what our index costs, and the times of two passes."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "index"
        started = time.perf_counter()
        build_index(documents, folder)
        built = time.perf_counter() - started
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) / 1e6
        started = time.perf_counter()
        engine = SearchEngine.open(folder)
        opened = time.perf_counter()
        engine.prepare()
        prepared_ms = (time.perf_counter() - opened) * 1000
        opened_ms = (opened - started) * 1000
        print(
            f"\n{len(documents)} texts: built in {built:.1f} s ({len(documents) / built:.0f}/s), "
            f"{size:.1f} MB, opened in {opened_ms:.0f} ms, prepared in {prepared_ms:.0f} ms"
        )
        index = {
            "built_s": built,
            "size_mb": size,
            "opened_ms": opened_ms,
            "prepared_ms": prepared_ms,
            "memory_mb": _memory_of(folder),
        }
        print(f"  memory grows by {index['memory_mb']:.0f} MB")
        first = show("Kiosk, first pass", times(engine.search, typed))
        second = show("Kiosk, second pass", times(engine.search, typed))
        of_dutch = [one for one in typed if one[1] == "nl"]
        dutch = show("Kiosk, Dutch alone", times(engine.search, of_dutch))
        engine.close()
    return {"index": index, "first pass": first, "second pass": second, "Dutch alone": dutch}


def _minisearch_times(
    documents: Mapping[str, list[SearchDocument]], typed: Typed
) -> list[tuple[float]]:
    found: list[tuple[float]] = []
    for language, those in documents.items():
        peer = MiniSearchPeer(those)
        peer.search_all([text for text, code in typed if code == language][::_EVERY])
        found += [(elapsed,) for elapsed in peer.times]
    return found


def times(search: Callable[[str, str], object], typed: Typed) -> list[tuple[float, float]]:
    """Return the milliseconds of each search, and those that the processor was busy with it."""
    found = []
    gc.collect()
    for text, language in typed:
        started, busy = time.perf_counter(), time.process_time()
        search(text, language)
        busy = time.process_time() - busy
        found.append(((time.perf_counter() - started) * 1000, busy * 1000))
    return found


def show(name: str, found: Sequence[tuple[float, ...]]) -> Measured:
    """Print and return the middle, the 95th and 99th percentile and the worst.

    Where it is known, also the 95th percentile of the processor's time: on a machine that others
    use as well, it tells more.
    """
    elapsed, *busy = zip(*found, strict=True)
    cuts = statistics.quantiles(elapsed, n=100)
    row = {"p50": cuts[49], "p95": cuts[94], "p99": cuts[98], "worst": max(elapsed)}
    if busy:
        row["busy p95"] = statistics.quantiles(busy[0], n=100)[94]
    print(f"  {name:<20}" + "".join(f" {key} {value:7.2f}" for key, value in row.items()) + " ms")
    return row


def _memory_of(folder: Path) -> float:
    """Return by how many megabytes a process of its own grows that searches in the folder."""
    command = [sys.executable, "-m", "benchmarks.search.speed", "--memory-of", str(folder)]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def memory_growth(folder: Path) -> float:
    """Return the megabytes that it takes to open an index and to do all searches."""
    before = _memory()
    engine = SearchEngine.open(folder)
    engine.prepare()
    for text, language in keystrokes():
        engine.search(text, language)
    grown = _memory() - before
    engine.close()
    return grown


def _memory() -> float:
    """Return the megabytes of memory that this process has now (Linux tells them in pages)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 2**20


if __name__ == "__main__":
    main()
