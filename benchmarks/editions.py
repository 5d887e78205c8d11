"""Prints what publishing, installing and switching of many items cost, beside plain copying.

The trial (index and drawing) is measured apart from the shelf's own work: it is most of the time.
"""

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from benchmarks.draft import of_size
from kiosk.catalogue.opening import open_content
from kiosk.catalogue.publishing import publish_content
from kiosk.content.build import write_database
from kiosk.content.database import read_database
from kiosk.content.model import Content
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.edition_trial import try_edition
from kiosk.editions.edition_file import open_edition
from kiosk.editions.keyring import Keyring, only
from kiosk.editions.minisign import create_key
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT

OUT = Path("dist/bench/editions.json")

took: dict[str, float] = {}


def main() -> None:
    """Measure editions of as many items as are asked for, in all languages of today's content."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("items", nargs="?", type=int, default=10_000)
    parser.add_argument("--with-trial", action="store_true", help="index and draw too: minutes")
    options = parser.parse_args()
    content = of_size(read_database(BUNDLED_CONTENT), options.items)
    content = replace(content, much_asked=())
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KIOSK_DATA"] = folder
        measure(Path(folder), content, with_trial=options.with_trial)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps({"items": options.items, "ms": took}, indent=1), encoding="utf-8")


def measure(folder: Path, content: Content, *, with_trial: bool) -> None:
    """Print the times of each step."""
    key = create_key()
    keyring = Keyring(folder / "keys")
    keyring.trust(key.public)
    shelf = Shelf(folder / "editions", SCHEMA_VERSION)
    today = date(2026, 11, 24)
    show("build the database", lambda: write_database(content, folder / "content.db"))
    files = [folder / f"{number}.kioskeditie" for number in (1, 2)]
    for number, path in enumerate(files, start=1):
        show(
            f"publish {len(content.items)} items",
            lambda path=path, number=number: publish_content(  # type: ignore[misc]
                content, key, path, today=today, number=number
            ),
        )
    print(f"the file: {files[0].stat().st_size / 1e6:.1f} MB")
    show("baseline: copy the file and make it last", lambda: copy(files[0], folder / "copy"))

    def verify() -> None:
        with open_edition(files[0], only(key.public)) as edition:
            edition.check_files()

    show("verify", verify)
    # What was never shown goes when the next one comes.
    for number, path in enumerate(files, start=1):
        show(
            f"install {number}, without the trial",
            lambda path=path: shelf.install(path, keyring.find, skip),  # type: ignore[misc]
        )
        if with_trial:
            show("the trial: check, index, draw", lambda: try_edition(shelf.editions()[0].folder))
        show(f"switch to {number}", lambda number=number: shelf.switch(number))  # type: ignore[misc]
    newest = shelf.editions()[0]
    show("check at start: signature and sums", lambda: newest.check(keyring.find))
    show("open the content", lambda: open_content(newest.content))
    show("roll back", shelf.roll_back)


def skip(_folder: Path) -> None:
    """Try nothing."""


def copy(source: Path, target: Path) -> None:
    """Copy a file as plainly as can be, and wait until the disk has it."""
    with source.open("rb") as one, target.open("wb") as other:
        shutil.copyfileobj(one, other)
        other.flush()
        os.fsync(other.fileno())


def show(what: str, work: Callable[[], object]) -> None:
    """Print how long something takes, in milliseconds, and keep it for the file."""
    begun = time.perf_counter()
    work()
    took[what] = (time.perf_counter() - begun) * 1000
    print(f"{what}: {took[what]:.0f} ms", flush=True)


if __name__ == "__main__":
    main()
