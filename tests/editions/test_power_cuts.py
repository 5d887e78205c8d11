"""The power goes at every call that changes the disk: the old or the new edition comes up, whole.

From the cut on nothing reaches the disk any more, so that no clean-up can help. What was written
and not yet synced is lost in three ways: not at all, by half, and wholly.
"""

import shutil
from pathlib import Path

import pytest
from edition_samples import in_use, no_trial
from failing_disk import PowerCut, watching
from proof import counted

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.shelf import Shelf


@pytest.fixture
def disk(tmp_path, monkeypatch):
    with watching(tmp_path / "editions", monkeypatch) as disk:
        yield disk


def first(shelf, keyring, editions):
    shelf.install(editions[4], keyring.find, no_trial)
    shelf.switch(4)


def back(shelf, _keyring, _editions):
    shelf.roll_back()


# What is done, which editions are there before, and which may be in use after a cut.
SCENARIOS = {
    "the first edition": (first, (), {0, 4}),
    "one more": (first, (3,), {3, 4}),
    "one more, and the oldest goes": (first, (1, 2, 3), {3, 4}),
    "taken back": (back, (1, 2, 3), {3, 2}),
    "taken back to the bundled one": (back, (3,), {3, 0}),
}
LOSSES = ("nothing", "half", "all")

POINTS: dict[tuple[str, str], int] = {}


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc, as on Linux")
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_power_may_go_at_any_call(  # noqa: PLR0917 - what meets here are fixtures
    scenario, loss, disk, keyring, make_edition, tmp_path
):
    work, before, allowed = SCENARIOS[scenario]
    editions = {number: make_edition(number) for number in (1, 2, 3, 4, 5)}
    folder, kept = tmp_path / "editions", tmp_path / "kept"
    shelf = Shelf(folder, SCHEMA_VERSION)
    folder.mkdir()
    for number in before:
        shelf.install(editions[number], keyring.find, no_trial)
        shelf.switch(number)
    shutil.copytree(folder, kept)
    with disk.watched():
        work(shelf, keyring, editions)
    calls = disk.calls
    assert calls >= 3
    seen = set()
    for point in range(calls):
        shutil.rmtree(folder)
        shutil.copytree(kept, folder)
        with pytest.raises(PowerCut), disk.watched(point):
            work(shelf, keyring, editions)
        disk.lose(loss)
        after = Shelf(folder, SCHEMA_VERSION)
        seen.add(in_use(after, keyring))
        assert seen <= allowed, (point, seen)
        # And the terminal goes on as if nothing had been: the next edition is taken.
        after.install(editions[5], keyring.find, no_trial)
        after.switch(5)
        assert in_use(after, keyring) == 5
    POINTS[scenario, loss] = calls
    counted("points at which the power went", calls)


def test_enough_points_were_tried():
    if len(POINTS) < len(SCENARIOS) * len(LOSSES):
        pytest.skip("needs all scenarios: run the whole file")
    assert sum(POINTS.values()) >= 200, POINTS


def test_the_harness_stops_what_it_should(disk, tmp_path):
    (tmp_path / "editions").mkdir()
    with disk.watched():
        (tmp_path / "editions" / "a").write_bytes(b"x")
        (tmp_path / "editions" / "a").rename(tmp_path / "editions" / "b")
        (tmp_path / "elders").write_bytes(b"x")
        (tmp_path / "editions" / "b").unlink()
    assert disk.calls == 3
    with pytest.raises(PowerCut), disk.watched(0):
        (tmp_path / "editions" / "a").mkdir()
    assert not (tmp_path / "editions" / "a").exists()
