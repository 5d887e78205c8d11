"""Prints the time from text to hits with snippets, letter by letter, and what an index costs."""

import argparse
import gc
import resource
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.search.full_text import FullText
from benchmarks.search.generated import generated_documents
from benchmarks.search.judged import SETS, read_queries
from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.index import build_index

SIZES = (0, 1_000, 10_000)


def main() -> None:
    """Measure the sizes that are asked for; 0 is today's content."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    real = list(search_documents(open_content()))
    typed = keystrokes()
    print(f"{len(typed)} searches: each query of the development set, letter by letter")
    for size in parser.parse_args().sizes:
        documents = list(generated_documents(real, size or len(real)))
        measure(documents, typed)


def keystrokes() -> list[str]:
    """Return every beginning of every query of the development set."""
    queries = read_queries(SETS["development"])
    return [query.text[:end] for query in queries for end in range(1, len(query.text) + 1)]


def measure(documents: Sequence[SearchDocument], typed: Sequence[str]) -> None:
    """Print all measurements of one content."""
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "index"
        started = time.perf_counter()
        build_index(documents, folder)
        built = time.perf_counter() - started
        size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        before = memory()
        started = time.perf_counter()
        engine = SearchEngine.open(folder)
        opened = time.perf_counter() - started
        print(
            f"\n{len(documents)} items: built in {built:.1f} s ({len(documents) / built:.0f}/s), "
            f"{size / 1e6:.1f} MB, opened in {opened * 1000:.0f} ms"
        )
        print_times("Kiosk, first pass", times(engine.search, typed))
        print_times("Kiosk, second pass", times(engine.search, typed))
        print(f"  memory grew by {memory() - before:.0f} MB")
        engine.close()
    full_text = FullText(documents)
    print_times("FTS5 with prefix", times(full_text.search, typed))
    full_text.close()


def times(search: Callable[[str], object], typed: Sequence[str]) -> list[float]:
    """Return the milliseconds of each search."""
    found = []
    gc.collect()
    for text in typed:
        started = time.perf_counter()
        search(text)
        found.append((time.perf_counter() - started) * 1000)
    return found


def print_times(name: str, found: Sequence[float]) -> None:
    """Print the middle, the 95th percentile and the worst."""
    cuts = statistics.quantiles(found, n=100)
    print(
        f"  {name:<20} p50 {cuts[49]:6.2f}  p95 {cuts[94]:6.2f}  p99 {cuts[98]:6.2f}"
        f"  worst {max(found):6.2f} ms"
    )


def memory() -> float:
    """Return the megabytes that this process has used at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    main()
