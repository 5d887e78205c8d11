"""One publisher and five terminals, joined by real Syncthing: all show the new edition."""

import hashlib
import json
import shutil
import signal
import sqlite3
import threading
import time
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from proof import counted
from syncthing_network import Device
from test_app import Terminal

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.counters.report import read_report
from kiosk.editions.keyring import Keyring
from kiosk.editions.minisign import create_key
from kiosk.editions.publish import publish
from kiosk.paths import BUNDLED_CONTENT

PATIENCE_SECONDS = 400
TERMINALS = 5
KEY, STRANGER = create_key(), create_key()

pytestmark = pytest.mark.skipif(
    shutil.which("syncthing") is None, reason="needs Syncthing: apt-get install syncthing"
)


class House:
    """A terminal, with the Syncthing beside it."""

    def __init__(self, folder: Path, number: int) -> None:
        self.data = folder / "data"
        self.inbox, self.outbox = folder / "edities", folder / "meldingen"
        self.device = Device(folder / "syncthing", f"kiosk-{number}")
        Keyring(self.data / "keys").trust(KEY.public)
        self._config = folder / "kiosk.toml"
        # Two of the terminals stand in one building.
        self._config.write_text(
            f'[place]\nname = "Buurthuis {max(number, 2)}"\n[delivery]\nlook_seconds = 2\n'
            f'inbox = ["{self.inbox}"]\noutbox = "{self.outbox}"\n'
        )
        self.terminal = None

    def switch_on(self) -> None:
        self.terminal = Terminal(self.data, "--config", str(self._config))
        self.terminal.wait_until_it_runs()

    @property
    def edition(self) -> int:
        path = self.data / "editions" / "shelf.json"
        return json.loads(path.read_text())["current"] if path.exists() else 0


class Watcher(threading.Thread):
    """Looks at the folders all the time, for a file that has an edition's name before its end."""

    def __init__(self, folders: list[Path], whole: set[str]) -> None:
        super().__init__(daemon=True)
        self.halves: list[Path] = []
        self.was_on_its_way = False
        self._folders, self._whole, self._done = folders, whole, threading.Event()

    def run(self) -> None:
        while not self._done.wait(0.05):
            for folder in self._folders:
                self._look(folder)

    def _look(self, folder: Path) -> None:
        for path in folder.iterdir():
            if path.name.startswith(".syncthing."):
                self.was_on_its_way = True
            elif path.name.endswith(".kioskeditie"):
                with path.open("rb") as file:
                    if hashlib.file_digest(file, "sha256").hexdigest() not in self._whole:
                        self.halves.append(path)

    def stop(self) -> None:
        self._done.set()
        self.join()


@pytest.fixture
def publisher(tmp_path):
    device = Device(tmp_path / "publisher" / "syncthing", "redactie")
    yield device
    device.kill()


@pytest.fixture
def houses(tmp_path):
    houses = [House(tmp_path / f"kiosk-{number}", number) for number in range(1, TERMINALS + 1)]
    yield houses
    for house in houses:
        house.device.kill()
        if house.terminal is not None and house.terminal.process.poll() is None:
            house.terminal.process.send_signal(signal.SIGKILL)
            house.terminal.process.communicate()


def edition(folder: Path, number: int, key=KEY) -> Path:
    content = shutil.copy(BUNDLED_CONTENT, folder / f"{number}.db")
    with closing(sqlite3.connect(content)) as connection:
        title = f"Uitgave {number}"
        connection.execute("UPDATE texts SET title = ? WHERE item = 'page-about'", [title])
        connection.commit()
    out = folder / f"{number}.kioskeditie"
    day = date(2026, 11, 24)
    publish(content, [], number=number, made_on=day, schema=SCHEMA_VERSION, key=key, out=out)
    return out


def wait_for(condition, what):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert time.monotonic() < deadline, f"waited in vain for {what()}"
        time.sleep(0.2)


def reports(folder: Path) -> dict[str, int | None]:
    found = [read_report(path) for path in folder.glob("*.kioskmelding")]
    return {one.terminal: one.edition for one in found}


def test_five_terminals_take_an_edition_through_syncthing_and_report_back(
    publisher, houses, tmp_path
):
    out, back = tmp_path / "publisher" / "edities", tmp_path / "publisher" / "meldingen"
    devices = [house.device for house in houses]
    publisher.share("edities", out, "sendonly", devices)
    publisher.share("meldingen", back, "receiveonly", devices)
    for house in houses:
        house.device.share("edities", house.inbox, "receiveonly", [publisher])
        house.device.share("meldingen", house.outbox, "sendonly", [publisher])
    making = tmp_path / "making"
    making.mkdir()
    good = edition(making, 7)
    # What must not be taken though its number is higher: damaged, and of a stranger.
    damaged = making / "8.kioskeditie"
    content = bytearray(edition(making, 8).read_bytes())
    content[len(content) // 2] ^= 1
    damaged.write_bytes(content)
    strange = edition(making, 9, STRANGER)
    files = (good, damaged, strange)
    whole = {hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
    watcher = Watcher([house.inbox for house in houses], whole)
    watcher.start()

    publisher.run(devices)
    for house in houses:
        house.device.run([publisher])
        house.switch_on()
    wait_for(lambda: len(reports(back)) == TERMINALS, lambda: f"first reports: {reports(back)}")
    assert set(reports(back).values()) == {None}

    for path in files:
        shutil.copy(path, out / f".{path.name}.new")
        (out / f".{path.name}.new").rename(out / path.name)
    wait_for(lambda: watcher.was_on_its_way, lambda: "a file on its way")
    # One terminal loses its power while the file is on its way, and comes back.
    houses[0].device.kill()
    houses[0].terminal.process.send_signal(signal.SIGKILL)
    houses[0].terminal.process.communicate()
    houses[0].device.run([publisher])
    houses[0].switch_on()
    wait_for(
        lambda: all(house.edition == 7 for house in houses),
        lambda: f"edition 7: {[(house.edition, house.terminal.log[-900:]) for house in houses]}",
    )
    # A terminal reports by itself when it shows another edition.
    wait_for(
        lambda: list(reports(back).values()) == [7] * TERMINALS,
        lambda: f"reports of edition 7: {reports(back)}",
    )
    watcher.stop()
    assert watcher.halves == []
    for house in houses:
        assert "Traceback" not in house.terminal.log
        assert house.terminal.network_sockets() == []
        assert house.terminal.end() == (0, "", "")
        assert house.edition == 7
        counted("terminals updated through Syncthing")
