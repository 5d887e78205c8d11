"""Prints what writing and reading a workbook of many items costs, beside openpyxl reading alone."""

import argparse
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from openpyxl import load_workbook

from benchmarks.draft import of_size
from kiosk.content.database import read_database
from kiosk.content.model import Content
from kiosk.content.workbook.comparison import read_workbook
from kiosk.content.workbook.proposal import Proposal
from kiosk.content.workbook.writing import write_workbook
from kiosk.paths import BUNDLED_CONTENT


def main() -> None:
    """Measure a workbook of as many items as are asked for, in all languages of today's content."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", nargs="?", type=int, default=10_000)
    size = parser.parse_args().items
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "content.xlsx"
        show(f"{size} items written", write, path, size)
        print(f"The file has {path.stat().st_size / 1e6:.1f} MB")
        show("openpyxl alone reads every cell", read_plainly, path, size)
        show("Import, nothing changed", read_back, path, size)
        show("openpyxl alone opens, changes and saves it", retitle, path, size)
        show("Import, every English title changed", read_back, path, size)


def write(path: Path, size: int) -> Callable[[], str]:
    """Return the writing of a workbook."""
    content = content_of(size)

    def act() -> str:
        write_workbook(content, path)
        return ""

    return act


def read_plainly(path: Path, _size: int) -> Callable[[], str]:
    """Return the reading of all cells, as openpyxl does it fastest."""

    def act() -> str:
        workbook = load_workbook(path, read_only=True)
        cells = sum(value is not None for s in workbook for row in s.values for value in row)
        workbook.close()
        return f"{cells} cells"

    return act


def retitle(path: Path, _size: int) -> Callable[[], str]:
    """Return a change of every English title, as a spreadsheet program makes it."""

    def act() -> str:
        workbook = load_workbook(path)
        for sheet in workbook.worksheets[1:-1]:
            (column,) = (cell.column for cell in sheet[1] if cell.value == "Titel (en)")
            for number in range(2, sheet.max_row + 1):
                sheet.cell(number, column).value = "Other"
        workbook.save(path)
        return ""

    return act


def read_back(path: Path, size: int) -> Callable[[], str]:
    """Return the import into the content that was written."""
    content = content_of(size)

    def act() -> str:
        result = read_workbook(path, content)
        if not isinstance(result, Proposal):
            raise SystemExit(f"The workbook was refused: {result.mistakes[0]}")
        return f"{len(result.changes)} changes"

    return act


def content_of(size: int) -> Content:
    """Return content of as many items, in the texts of today's."""
    return of_size(read_database(BUNDLED_CONTENT), size)


def show(name: str, step: Callable[[Path, int], Callable[[], str]], path: Path, size: int) -> None:
    """Print time and memory of a step, which has a process of its own."""
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(max_workers=1, mp_context=fresh) as pool:
        seconds, megabytes, told = pool.submit(measured, step, path, size).result()
    print(f"{name}: {seconds:.1f} s of work, {megabytes:.0f} MB more at its peak {told}".rstrip())


def measured(
    step: Callable[[Path, int], Callable[[], str]], path: Path, size: int
) -> tuple[float, float, str]:
    """Return the processor's seconds for a step, by how much memory grew, and what it tells."""
    act = step(path, size)
    before = peak()
    started = time.process_time()
    told = act()
    return time.process_time() - started, peak() - before, told


def peak() -> float:
    """Return the most megabytes that this process ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


if __name__ == "__main__":
    main()
