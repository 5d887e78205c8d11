"""The power goes while an index is built: the terminal comes up, and finds what it shows."""

import os
import shutil
from dataclasses import replace

import pytest
from edition_samples import TODAY, in_use
from failing_disk import PowerCut, watching
from proof import counted

from kiosk.catalogue.opening import open_content, open_engine
from kiosk.content.build import write_database
from kiosk.content.database import read_database
from kiosk.content.model import Kind
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.publish import publish
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT


def made(folder, number, key):
    """An edition of one page, with a word of its own."""
    content = read_database(BUNDLED_CONTENT)
    page = next(item for item in content.items if item.kind is Kind.PAGE)
    text = replace(page.texts[0], language="nl", title=f"Klokkentoren{number}")
    page = replace(page, texts=(text,), related=(), themes=())
    database = folder / f"{number}.db"
    write_database(replace(content, items=(page,), much_asked=()), database)
    out = folder / f"{number}.kioskeditie"
    publish(database, [], number=number, made_on=TODAY, schema=SCHEMA_VERSION, key=key, out=out)
    return out


# Each takes half a minute; `make soak` tries all.
LOSSES = ("nothing", "half", "all") if "KIOSK_MUTANTS" in os.environ else ("half",)


# What the power cut leaves open is closed by nobody.
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("loss", LOSSES)
def test_the_power_may_go_while_the_index_is_built(loss, key, keyring, tmp_path, monkeypatch):
    data, kept = tmp_path / "data", tmp_path / "kept"
    old, new = (made(tmp_path, number, key) for number in (1, 2))
    shelf = Shelf(data / "editions", SCHEMA_VERSION)

    def trial(folder):
        opened = open_engine(open_content(folder / "content.db"), data)
        opened.engine.close()

    def take(path, number):
        shelf.install(path, keyring.find, trial)
        shelf.switch(number)

    def finds():
        """Return which edition is shown and found, as after a start."""
        number = in_use(shelf, keyring)
        (edition,) = [one for one in shelf.editions() if one.number == number]
        engine = open_engine(open_content(edition.content), data).engine
        outcome = engine.search(f"klokkentoren{number}", "nl")
        engine.close()
        assert f"Klokkentoren{number}" in str(outcome.hits[0].title)
        return number

    take(old, 1)
    shutil.copytree(data, kept)
    with watching(data, monkeypatch) as disk:
        with disk.watched():
            take(new, 2)
        calls = disk.calls
        assert finds() == 2
        for point in range(calls):
            shutil.rmtree(data)
            shutil.copytree(kept, data)
            with pytest.raises(PowerCut), disk.watched(point):
                take(new, 2)
            disk.lose(loss)
            if finds() == 1:
                take(new, 2)
            assert finds() == 2
            # What was left half-done doesn't fill the disk.
            assert len(list((data / "index").iterdir())) <= 4
    counted("points at which the power went, with an index", calls)
