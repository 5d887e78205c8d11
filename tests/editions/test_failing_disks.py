"""Disks that are full or read-only, sticks that are pulled, clocks that are wrong, two at once."""

import io
import os
import resource
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from edition_samples import in_use, no_trial
from failing_disk import watching
from proof import counted

from kiosk import edition_trial
from kiosk.catalogue.publishing import next_number
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.edition_file import EditionFile
from kiosk.editions.errors import EditionRefused, ShelfFailed
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs /proc, as on Linux")
@pytest.mark.parametrize("failure", ["full", "read-only"])
def test_the_disk_may_fail_at_any_call(  # noqa: PLR0917 - fixtures
    failure, shelf, keyring, make_edition, tmp_path, monkeypatch
):
    """From one call on; the edition of before or the new one is shown, and it says so."""
    folder, kept = tmp_path / "editions", tmp_path / "kept"
    old, new = make_edition(1), make_edition(2)
    shelf.install(old, keyring.find, no_trial)
    shelf.switch(1)
    shutil.copytree(folder, kept)

    def take():
        shelf.install(new, keyring.find, no_trial)
        shelf.switch(2)

    with watching(folder, monkeypatch) as disk:
        with disk.watched():
            take()
        calls = disk.calls
        assert calls > 10
        for point in range(calls):
            shutil.rmtree(folder)
            shutil.copytree(kept, folder)
            with disk.watched(point, failure):
                try:
                    take()
                    said = ""
                except ShelfFailed as error:
                    said = str(error)
            shown = in_use(shelf, keyring)
            assert shown in {1, 2}
            assert said.endswith(".") or shown == 2, (point, said)
            if failure == "full":
                assert not (folder / "staging").exists()
            if shown == 1:
                waiting = shelf.waiting()
                if waiting is None:
                    shelf.install(new, keyring.find, no_trial)
                shelf.switch(2)
            assert in_use(shelf, keyring) == 2
    counted(f"calls at which the disk was {failure}", calls)


@pytest.mark.parametrize("limit", [0, 1, 100, 4096, 65_536, 300_000])
def test_the_disk_may_be_full_in_the_middle_of_a_file(limit, shelf, keyring, make_edition):
    """No file may grow larger than so many bytes: to a program that is a disk that is full."""
    new = make_edition(1)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, before[1]))
    try:
        with pytest.raises(ShelfFailed, match="can't be put on the shelf"):
            shelf.install(new, keyring.find, no_trial)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert in_use(shelf, keyring) == 0
    assert shelf.waiting() is None
    shelf.install(new, keyring.find, no_trial)
    shelf.switch(1)
    assert in_use(shelf, keyring) == 1


class PulledStick(io.BytesIO):
    """Gives so many bytes; then there is no stick any more."""

    def __init__(self, content, left):
        super().__init__(content)
        self._left = left

    def read(self, size=-1):
        self._left -= size
        if self._left < 0:
            raise OSError(5, "Input/output error")
        return super().read(size)


def test_a_stick_may_be_pulled_at_any_read(make_edition, keyring, tmp_path):
    content = make_edition(1).read_bytes()
    for number, left in enumerate(range(0, len(content), max(1, len(content) // 60))):
        folder = tmp_path / f"trial-{number}"
        folder.mkdir()
        with pytest.raises(EditionRefused, match="can't be read"):
            EditionFile("1", PulledStick(content, left), keyring.find).unpack(folder)
        counted("moments at which a stick was pulled")


def test_a_file_that_is_cut_short_while_it_is_read_is_refused(make_edition, keyring, shelf):
    path = make_edition(1)

    def find(fingerprint, name):
        # The list was read and is right; then somebody cuts the file.
        os.truncate(path, path.stat().st_size // 2)
        return keyring.find(fingerprint, name)

    with pytest.raises(EditionRefused, match="end is missing"):
        shelf.install(path, find, no_trial)
    assert shelf.editions() == ()


@pytest.mark.parametrize("day", [date(1970, 1, 1), date(2199, 12, 31)])
def test_a_clock_that_is_wrong_stops_no_edition(day, tmp_path, monkeypatch, qapp):
    class WrongDate(date):
        @classmethod
        def today(cls):
            return day

    assert qapp
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    monkeypatch.setattr(edition_trial, "date", WrongDate)
    folder = tmp_path / "edition"
    folder.mkdir()
    shutil.copy(BUNDLED_CONTENT, folder / "content.db")
    edition_trial.try_edition(folder)


def test_a_clock_that_was_set_back_gives_no_lower_number(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    (tmp_path / "published.json").write_text('{"number": 2026112403}')
    assert next_number(date(1970, 1, 1)) == 2026112404
    assert next_number(date(2026, 11, 25)) == 2026112501


_INSTALL = """
import sys; from pathlib import Path
from kiosk.content.tables import SCHEMA_VERSION; from kiosk.editions.keyring import Keyring
from kiosk.editions.errors import EditionTooOld, ShelfFailed; from kiosk.editions.shelf import Shelf
shelf = Shelf(Path(sys.argv[1]), SCHEMA_VERSION)
try:
    made = shelf.install(Path(sys.argv[2]), Keyring(Path(sys.argv[3])).find, lambda _: None)
    shelf.switch(made.number)
except (EditionTooOld, ShelfFailed) as error:
    sys.exit(str(error))
"""


def test_four_processes_that_install_at_once_leave_whole_editions(
    shelf, keyring, make_edition, tmp_path
):
    files = [make_edition(number) for number in (1, 2, 3, 4)]
    running = [
        subprocess.Popen(
            [sys.executable, "-c", _INSTALL, tmp_path / "editions", path, tmp_path / "keys"],
            stderr=subprocess.PIPE,
            text=True,
        )
        for path in files
    ]
    said = [process.communicate(timeout=60)[1].strip() for process in running]
    done = [number for number, one in zip((1, 2, 3, 4), said, strict=True) if not one]
    assert done
    assert all("Another installation" in one or "not newer" in one for one in said if one)
    for edition in shelf.editions():
        edition.check(keyring.find)
    assert in_use(shelf, keyring) == max(done)
    assert Shelf(tmp_path / "editions", SCHEMA_VERSION).waiting() is None
