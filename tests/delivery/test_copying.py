"""Editions that come by rsync or by a slow network share: what is half there is never taken."""

import shutil
import subprocess
import time
from datetime import date

import pytest
from proof import counted

from kiosk.catalogue.receiving import Receiver
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.edition_file import ENDING
from kiosk.editions.errors import EditionRefused
from kiosk.editions.keyring import Keyring
from kiosk.editions.minisign import create_key
from kiosk.editions.publish import publish
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT
from kiosk.station.inbox import Inbox

KEY = create_key()
PATIENCE_SECONDS = 60
RENAMED_AT_LAST = ("--partial-dir=.rsync-partial", "--delay-updates")
WRITTEN_IN_PLACE = ("--inplace", "--append")


class House:
    """A terminal's inbox and shelf, without its screen; each file that it tried is remembered."""

    def __init__(self, folder) -> None:
        keyring = Keyring(folder / "keys")
        keyring.trust(KEY.public)
        self.inbox = folder / "edities"
        self.inbox.mkdir()
        self.refused = []
        self.shelf = Shelf(folder / "editions", SCHEMA_VERSION)

        def install(path):
            try:
                self.shelf.install(path, keyring.find, lambda _folder: None)
            except EditionRefused as error:
                self.refused.append(str(error))
                return False
            return True

        self._receiver = Receiver(Inbox([self.inbox], ENDING), self.shelf, keyring, install)

    def look(self) -> int:
        """Look once; the number of the edition that waits to be shown, 0 for none."""
        waiting = self._receiver.look()
        return waiting.number if waiting else 0


@pytest.fixture
def house(tmp_path):
    return House(tmp_path)


@pytest.fixture
def edition(tmp_path):
    out = tmp_path / "7.kioskeditie"
    day = date(2026, 11, 24)
    publish(BUNDLED_CONTENT, [], number=7, made_on=day, schema=SCHEMA_VERSION, key=KEY, out=out)
    return out


@pytest.mark.skipif(shutil.which("rsync") is None, reason="needs rsync: apt-get install rsync")
@pytest.mark.parametrize("how", [*RENAMED_AT_LAST, *WRITTEN_IN_PLACE])
def test_an_edition_comes_by_rsync(how, house, edition):
    """Slowly, while the terminal looks much more often than it ever does."""
    looks = 0
    with subprocess.Popen(
        ["rsync", "--times", how, "--bwlimit=200", edition, house.inbox]
    ) as running:
        while running.poll() is None:
            number = house.look()
            looks += number == 0
            # On the shelf is only what is whole, though rsync may not have ended yet.
            assert number in {0, 7}
            time.sleep(0.02)
        assert running.returncode == 0
    assert looks > 10
    assert 7 in {house.look(), house.look()}
    if how in RENAMED_AT_LAST:
        # A file that gets its name when it is whole is not even tried before.
        assert house.refused == []
    counted("terminals updated by copying")


@pytest.mark.skipif(shutil.which("rsync") is None, reason="needs rsync: apt-get install rsync")
def test_rsync_that_was_broken_off_goes_on_where_it_was(house, edition):
    command = ["rsync", "--times", "--partial-dir=.rsync-partial", "--bwlimit=200"]
    with subprocess.Popen([*command, edition, house.inbox], stderr=subprocess.DEVNULL) as running:
        while not any(path.stat().st_size > 100_000 for path in house.inbox.glob(".7.*")):
            assert running.poll() is None
            time.sleep(0.02)
        running.terminate()
    assert running.returncode != 0
    assert (house.inbox / ".rsync-partial" / edition.name).exists()
    assert [house.look() for _ in range(3)] == [0, 0, 0]
    subprocess.run([*command, edition, house.inbox], check=True, timeout=PATIENCE_SECONDS)
    assert [house.look() for _ in range(2)] == [0, 7]
    assert house.refused == []


@pytest.mark.parametrize("part", [0, 1, 30, 1000, 100_000, -1])
def test_a_copy_over_a_share_that_stands_still_half_way_is_refused_and_taken_later(
    part, house, edition
):
    """A plain copy has the edition's name from the first byte on."""
    content = edition.read_bytes()
    target = house.inbox / edition.name
    target.write_bytes(content[:part])
    assert [house.look() for _ in range(4)] == [0] * 4
    # Once, and not at every look.
    assert len(house.refused) <= 1
    with target.open("ab") as file:
        file.write(content[len(content[:part]) :])
    assert [house.look() for _ in range(2)] == [0, 7]
    counted("terminals updated by copying")


def test_a_share_that_fills_a_file_of_full_length_is_waited_for(house, edition):
    """Some programs make the file as long as it will be, and fill it from the front."""
    content = edition.read_bytes()
    target = house.inbox / edition.name
    with target.open("wb") as file:
        file.truncate(len(content))
        for at in range(0, len(content), 100_000):
            file.seek(at)
            file.write(content[at : at + 100_000])
            file.flush()
            assert house.look() == 0
            time.sleep(0.01)
    assert 7 in {house.look(), house.look()}
    counted("terminals updated by copying")
