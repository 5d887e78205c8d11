"""A running terminal takes an edition from a stick, and shows it when nobody is there."""

import json
import re
import shutil
import signal
import sqlite3
import subprocess
import time
from contextlib import closing
from datetime import date

import pytest
from test_app import KIOSK, PATIENCE_SECONDS, Terminal

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.counters.report import read_report
from kiosk.editions.keyring import Keyring
from kiosk.editions.minisign import create_key
from kiosk.editions.publish import publish
from kiosk.paths import BUNDLED_CONTENT

KEY = create_key()
TITLE = "Klokkentoren"


@pytest.fixture
def data(tmp_path):
    data = tmp_path / "data"
    Keyring(data / "keys").trust(KEY.public)
    return data


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "media" / "STICK"
    folder.mkdir(parents=True)
    return folder


@pytest.fixture
def config(tmp_path):
    outbox = tmp_path / "outbox"
    outbox.mkdir()
    path = tmp_path / "kiosk.toml"
    path.write_text(
        f'[place]\nname = "Huis van de Wijk"\n[delivery]\ninbox = ["{tmp_path / "media"}"]\n'
        f'outbox = "{outbox}"\nlook_seconds = 2\n'
    )
    return path


@pytest.fixture
def edition(tmp_path):
    content = shutil.copy(BUNDLED_CONTENT, tmp_path / "new.db")
    with closing(sqlite3.connect(content)) as connection:
        connection.execute("UPDATE texts SET title = ? WHERE item = 'page-about'", [TITLE])
        connection.commit()
    out = tmp_path / "7.kioskeditie"
    day = date(2026, 11, 24)
    publish(content, [], number=7, made_on=day, schema=SCHEMA_VERSION, key=KEY, out=out)
    return out


@pytest.fixture
def start(data, config):
    started = []

    def start():
        started.append(Terminal(data, "--config", str(config)))
        return started[-1].wait_until_it_runs()

    yield start
    for terminal in started:
        if terminal.process.poll() is None:
            terminal.process.send_signal(signal.SIGKILL)
        with terminal.process:
            pass


def wait_for(condition, terminal, what):
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not condition():
        assert terminal.process.poll() is None, terminal.process.communicate()
        assert time.monotonic() < deadline, f"waited in vain for {what}: {terminal.log}"
        time.sleep(0.1)


def in_use(data):
    path = data / "editions" / "shelf.json"
    return json.loads(path.read_text())["current"] if path.exists() else 0


def test_an_edition_on_a_stick_is_shown_and_the_report_says_so(
    start, data, stick, edition, tmp_path
):
    terminal = start()
    pattern = "huis-van-de-wijk-????.kioskmelding"
    wait_for(lambda: any((tmp_path / "outbox").glob(pattern)), terminal, "the report of today")
    (report,) = (tmp_path / "outbox").glob(pattern)
    assert read_report(report).edition is None
    shutil.copy(edition, stick)
    wait_for(lambda: "Edition 7 is shown." in terminal.log, terminal, "the edition")
    assert in_use(data) == 7
    (stick / "kioskmelding-hier.txt").touch()
    asked = stick / report.name
    wait_for(asked.exists, terminal, "the report on the stick")
    assert read_report(asked).edition == 7
    assert set(read_report(asked).doctor.values()) <= {"ok", "warn", "fail"}
    assert terminal.end() == (0, "", "")
    assert "ERROR" not in terminal.log
    # And after a restart it is still there.
    ended = subprocess.run(
        [KIOSK, "search", TITLE, "--json"],
        env={"KIOSK_DATA": str(data), "PATH": "/usr/bin:/bin"},
        capture_output=True,
        check=True,
        text=True,
    )
    assert json.loads(ended.stdout)["hits"][0]["title"] == TITLE


def test_what_nobody_signed_changes_nothing(start, data, stick):
    (stick / "vreemd.kioskeditie").write_bytes(b"PK\3\4" * 1000)
    terminal = start()
    wait_for(lambda: "is not taken in" in terminal.log, terminal, "the refusal")
    assert in_use(data) == 0
    assert terminal.end() == (0, "", "")
    # Once, and not at every look.
    assert len(re.findall("is not taken in", terminal.log)) == 1
