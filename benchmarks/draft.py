"""Prints what a draft of many items costs to make, open and save, beside plain sqlite3."""

import argparse
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.model import Content, Item
from kiosk.paths import BUNDLED_CONTENT

SAVES = 50


def main() -> None:
    """Measure a draft of as many items as are asked for, in all languages of today's content."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", nargs="?", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="the disk to measure; else that of /tmp")
    options = parser.parse_args()
    content = of_size(read_database(BUNDLED_CONTENT), options.items)
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        path = Path(folder) / "draft"
        measure(path, content)
        measure_plain(path)


def of_size(content: Content, size: int) -> Content:
    """Return content with copies of its items, each under a name of its own."""
    originals = content.items
    copies = (
        replace(originals[n % len(originals)], id=f"{originals[n % len(originals)].id}-{n}")
        for n in range(size - len(originals))
    )
    return replace(content, items=(*originals, *copies)[:size])


def measure(path: Path, content: Content) -> None:
    """Print the times of the desk."""
    made = timed(lambda: EditingDesk.create(path, content, author="Bench", now=datetime.now))
    print(f"{len(content.items)} items, {path.stat().st_size / 1e6:.0f} MB: made in {made:.0f} ms")
    opened = timed(lambda: EditingDesk.open(path, author="Bench", now=datetime.now).close(), 3)
    print(f"Desk: opened in {opened:.0f} ms")
    with closing(EditingDesk.open(path, author="Bench", now=datetime.now)) as desk:
        items = list(content.items[:SAVES])
        show("Desk: a save", [timed(lambda i=i: desk.save(retitled(i))) for i in items])
        show("Desk: an autosave", [timed(lambda i=i: desk.keep_unsaved(i)) for i in items])
        show("Desk: a history", [timed(lambda i=i: desk.history(i.id)) for i in items])
        print(f"Desk: all saved at once in {timed(lambda: save_all(desk)):.0f} ms")
        print(f"Desk: content for the list in {timed(desk.content, 3):.0f} ms")
        print(f"Desk: publishable in {timed(desk.publishable, 3):.0f} ms")


def measure_plain(path: Path) -> None:
    """Print the times of reading the same rows, and of writing one of them, with sqlite3 alone."""
    query = """SELECT record FROM states
        WHERE (item, number) IN (SELECT item, MAX(number) FROM states GROUP BY item)"""
    with closing(sqlite3.connect(path)) as connection:
        read = timed(lambda: connection.execute(query).fetchall(), 3)
        (record,) = connection.execute("SELECT record FROM states LIMIT 1").fetchone()
    print(f"Plain sqlite3: the same rows read, not decoded, in {read:.0f} ms")
    with closing(sqlite3.connect(path.with_name("plain"))) as connection:
        connection.execute("CREATE TABLE states (record TEXT)")

        def write() -> None:
            connection.execute("INSERT INTO states VALUES (?)", [record])
            connection.commit()

        show("Plain sqlite3: a row written, as it comes", [timed(write) for _ in range(SAVES)])


def retitled(item: Item) -> Item:
    """Return the item with another title."""
    return replace(item, texts=(replace(item.texts[0], title="Anders"), *item.texts[1:]))


def save_all(desk: EditingDesk) -> None:
    """Save every item with another title."""
    desk.save_all([retitled(item) for item in desk.content().items], "Alles")


def timed(act: Callable[[], object], times: int = 1) -> float:
    """Return the fewest milliseconds that something took."""
    return min(_milliseconds(act) for _ in range(times))


def show(name: str, times: list[float]) -> None:
    """Print the middle one and the slowest of some times."""
    print(f"{name}: {statistics.median(times):.1f} ms (median), {max(times):.1f} ms (slowest)")


def _milliseconds(act: Callable[[], object]) -> float:
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


if __name__ == "__main__":
    main()
