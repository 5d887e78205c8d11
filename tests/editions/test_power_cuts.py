"""The power goes at every call that changes the disk: the old or the new edition comes up, whole.

From the cut on nothing reaches the disk any more, so that no clean-up can help. What was written
and not yet synced is lost in three ways: not at all, by half, and wholly.
"""

import os
import shutil
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from edition_samples import in_use, no_trial
from proof import counted

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.shelf import Shelf

CHANGES = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.truncate", "os.link", "os.chmod"}
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


class PowerCut(BaseException):
    """The machine is without power."""


class Disk:
    """Counts the calls that change a folder, and lets the power go at one of them."""

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
        self.left: int | None = None
        self.calls = 0
        self.unsynced: dict[str, bool] = {}
        self.is_watching = False

    def hear(self, event, arguments):
        if not self.is_watching:
            return
        if event == "open":
            path, _, flags = arguments
            if isinstance(path, str | os.PathLike) and flags & WRITING and self.is_mine(path):
                self.step()
                self.unsynced[str(path)] = True
        elif event in CHANGES and self.is_mine(arguments[0]):
            self.step()
            if event == "os.rename" and str(arguments[0]) in self.unsynced:
                self.unsynced[str(arguments[1])] = self.unsynced.pop(str(arguments[0]))

    def is_mine(self, path):
        return str(path).startswith(self.folder)

    def step(self):
        self.calls += 1
        if self.left is not None:
            if self.left == 0:
                raise PowerCut
            self.left -= 1

    def sync(self, descriptor):
        if self.is_watching:
            path = str(Path(f"/proc/self/fd/{descriptor}").readlink())
            if self.is_mine(path):
                self.step()
                self.unsynced.pop(path, None)
        return fsync(descriptor)

    @contextmanager
    def watched(self, left=None):
        self.left, self.calls, self.is_watching = left, 0, True
        self.unsynced.clear()
        try:
            yield
        finally:
            self.is_watching = False

    def lose(self, how):
        """Lose what was written and not synced: the file is there, its content is not all there."""
        for path in map(Path, self.unsynced):
            if path.is_file() and how != "nothing":
                size = path.stat().st_size
                os.truncate(path, size // 2 if how == "half" else 0)


fsync = os.fsync
disks: list[Disk] = []
sys.addaudithook(lambda event, arguments: [disk.hear(event, arguments) for disk in disks])


@pytest.fixture
def disk(tmp_path, monkeypatch):
    watched = Disk(tmp_path / "editions")
    monkeypatch.setattr(os, "fsync", watched.sync)
    disks.append(watched)
    yield watched
    disks.remove(watched)


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
