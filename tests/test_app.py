"""The terminal as a whole: what it opens, how it ends, and what it makes of things in bad state."""

import os
import re
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import app
from kiosk.app import find_content, make_parts
from kiosk.catalogue import deferred, opening
from kiosk.catalogue.deferred import DeferredSearch
from kiosk.catalogue.opening import OpenedEngine
from kiosk.paths import BUNDLED_CONTENT, BUNDLED_INDEX
from kiosk.settings.sections import Settings

KIOSK = Path(sys.executable).parent / "kiosk"
PATIENCE_SECONDS = 60


@pytest.fixture
def content(tmp_path) -> Path:
    return Path(shutil.copy(BUNDLED_CONTENT, tmp_path / "content.db"))


def make_missing(path):
    path.unlink()


def make_empty(path):
    path.write_bytes(b"")


def make_corrupt(path):
    data = bytearray(path.read_bytes())
    data[2000:12000] = os.urandom(10000)
    path.write_bytes(data)


def make_text(path):
    path.write_text("geen database")


def make_folder(path):
    path.unlink()
    path.mkdir()


def make_newer(path):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 99")


SPOILERS = [make_missing, make_empty, make_corrupt, make_text, make_folder, make_newer]


def test_good_content_is_shown_as_it_is(content):
    store, is_fallback = find_content(content)
    assert len(store.questions("nl")) == 15
    assert not is_fallback


def test_the_bundled_content_is_no_fallback_where_it_was_asked_for():
    _, is_fallback = find_content(BUNDLED_CONTENT)
    assert not is_fallback


@pytest.mark.parametrize("spoil", SPOILERS)
def test_unusable_content_is_replaced_by_the_bundled_one_and_said(content, spoil, caplog):
    spoil(content)
    store, is_fallback = find_content(content)
    assert len(store.questions("nl")) == 15
    assert is_fallback
    assert str(content) in caplog.text


def test_where_neither_can_be_used_there_is_none(content, monkeypatch, caplog):
    make_empty(content)
    monkeypatch.setattr(app, "BUNDLED_CONTENT", content.with_name("bundled.db"))
    assert find_content(content) is None
    assert len(caplog.records) == 2


def test_the_parts_take_their_times_from_the_settings(application, tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path))
    store, _ = find_content(BUNDLED_CONTENT)
    parts = make_parts(store, Settings(), lambda _language: None, has_content_notice=True)
    assert application is not None
    assert parts.has_content_notice
    assert parts.machine.begin() == "active"
    assert parts.machine.next_deadline() == pytest.approx(90, abs=1)
    parts.executor.close()
    parts.speech.executor.close()


def test_search_opens_with_the_first_search_and_closes_again(tmp_path):
    store, _ = find_content(BUNDLED_CONTENT)
    search = DeferredSearch(store, tmp_path)
    assert search("burgemeester", "nl").hits
    search.close()
    search.close()


def test_search_that_can_not_be_opened_stays_silent_and_is_said_once(tmp_path, monkeypatch, caplog):
    opened = []
    monkeypatch.setattr(
        deferred,
        "open_engine",
        lambda *_: opened.append(1) or OpenedEngine(None, "Search is off, says the test."),
    )
    store, _ = find_content(BUNDLED_CONTENT)
    search = DeferredSearch(store, tmp_path)
    search.open()
    assert search("burgemeester", "nl") is None
    assert opened == [1]
    assert caplog.text.count("Search is off") == 1
    search.close()


@pytest.fixture
def search_of(tmp_path, monkeypatch):
    """Make a search whose bundled index is in a bad state, and whose data folder can't be made."""

    def search_of(spoil):
        index = Path(shutil.copytree(BUNDLED_INDEX, tmp_path / "index"))
        spoil(index)
        monkeypatch.setattr(opening, "BUNDLED_INDEX", index)
        blocked = tmp_path / "a file, no folder"
        blocked.write_text("")
        return DeferredSearch(find_content(BUNDLED_CONTENT)[0], blocked)

    return search_of


def spoil_all_files(index):
    for path in index.rglob("*"):
        if path.is_file():
            path.write_bytes(b"damaged")


def spoil_the_index_itself(index):
    for path in index.rglob("*.seg"):
        path.write_bytes(path.read_bytes()[:100])


@pytest.mark.parametrize("spoil", [shutil.rmtree, spoil_all_files, spoil_the_index_itself])
def test_search_works_without_a_good_index_and_without_a_place_to_keep_one(
    search_of, spoil, caplog
):
    search = search_of(spoil)
    assert search("burgemeester", "nl").hits
    assert "kept in memory" in caplog.text
    search.close()


class Terminal:
    """A terminal in a process of its own, without a display."""

    def __init__(self, data: Path, *arguments, program=(KIOSK, "run"), **environment):
        own = {
            "QT_QPA_PLATFORM": "offscreen",
            "KIOSK_DATA": str(data),
            "XDG_CONFIG_HOME": str(data.with_name("config")),
        }
        self._data = data
        self.process = subprocess.Popen(
            [*program, "--windowed", "1280x800", *arguments],
            env={**os.environ, **own, **environment},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    @property
    def log(self) -> str:
        path = self._data / "log" / "kiosk.log"
        return path.read_text() if path.is_file() else ""

    def wait_until_it_runs(self):
        """Wait for the worker, which begins after the first frame."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not any("pooled" in name for name in self._threads()):
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() < deadline, "it never showed its first frame"
            time.sleep(0.02)
        return self

    def end(self, how=signal.SIGTERM):
        self.process.send_signal(how)
        out, err = self.process.communicate(timeout=PATIENCE_SECONDS)
        return self.process.returncode, out, err

    def network_sockets(self) -> list[str]:
        """The open files that are sockets of the internet, of any protocol."""
        process = Path(f"/proc/{self.process.pid}")
        names = ("tcp", "tcp6", "udp", "udp6", "raw", "raw6")
        tables = [path for name in names if (path := process / "net" / name).is_file()]
        rows = [line.split() for path in tables for line in path.read_text().splitlines()]
        inodes = {f"socket:[{row[9]}]" for row in rows if len(row) > 9}
        return [str(fd) for fd in (process / "fd").iterdir() if fd.resolve().name in inodes]

    def _threads(self) -> list[str]:
        try:
            tasks = Path(f"/proc/{self.process.pid}/task").iterdir()
            return [(task / "comm").read_text() for task in tasks]
        except OSError:
            return []


@pytest.fixture
def start(tmp_path):
    """Start terminals; what still runs at the end of a test is ended."""
    started = []

    def start(*arguments, data=tmp_path / "data", **others):
        started.append(Terminal(data, *arguments, **others))
        return started[-1]

    yield start
    for terminal in started:
        if terminal.process.poll() is None:
            os.killpg(terminal.process.pid, signal.SIGKILL)
        with terminal.process:
            pass


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_leaves_in_order_when_the_system_says_so(start, how):
    terminal = start().wait_until_it_runs()
    assert terminal.end(how) == (0, "", "")
    assert "WARNING" not in terminal.log
    assert "ERROR" not in terminal.log


def test_it_opens_no_network_socket(start):
    terminal = start().wait_until_it_runs()
    assert terminal.network_sockets() == []
    terminal.end()


def test_it_never_even_asks_for_a_network_socket(start, tmp_path):
    if not shutil.which("strace"):
        pytest.skip("no strace; get it with: apt-get install strace")
    trace = tmp_path / "trace"
    calls = ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace)]
    terminal = start(program=(*calls, sys.executable, KIOSK, "run"))
    # strace forwards no signal: its child is the terminal.
    ended = end_child(terminal)
    assert ended == 0, terminal.log
    assert not re.search(r"AF_INET|AF_PACKET|AF_NETLINK", trace.read_text())


def end_child(terminal) -> int:
    tracer = terminal.process.pid
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        children = Path(f"/proc/{tracer}/task/{tracer}/children").read_text().split()
        for child in children:
            threads = [task / "comm" for task in Path(f"/proc/{child}/task").iterdir()]
            if any("pooled" in name.read_text() for name in threads):
                os.kill(int(child), signal.SIGTERM)
                return terminal.process.wait(PATIENCE_SECONDS)
        assert terminal.process.poll() is None, terminal.process.communicate()
        time.sleep(0.02)
    raise AssertionError("it never showed its first frame")


@pytest.mark.parametrize("spoil", SPOILERS)
def test_it_runs_on_the_bundled_content_where_its_own_is_spoiled(start, content, spoil):
    spoil(content)
    terminal = start("--content", str(content)).wait_until_it_runs()
    assert terminal.end() == (0, "", "")
    assert str(content) in terminal.log
    assert "Traceback" not in terminal.log


def test_it_runs_where_its_data_folder_can_not_be_made(start, tmp_path):
    blocked = tmp_path / "a file"
    blocked.write_text("")
    terminal = start(data=blocked / "data").wait_until_it_runs()
    code, out, err = terminal.end()
    assert (code, out) == (0, "")
    assert "Traceback" not in err


WITHOUT_CONTENT = """
import sys
from pathlib import Path
from kiosk import app
from kiosk.settings.reading import LoadedSettings

show = app.UnavailableWindow.show
def show_and_say(window, size):
    show(window, size)
    window.on_first_frame(lambda: print("shown", flush=True))

app.UnavailableWindow.show = show_and_say
app.BUNDLED_CONTENT = Path(sys.argv[1])
sys.exit(app.run_terminal(Path(sys.argv[1]), LoadedSettings(), (1280, 800)))
"""


def test_without_any_content_it_says_so_on_the_screen_until_it_is_ended(start, content):
    make_empty(content)
    terminal = start(program=(sys.executable, "-c", WITHOUT_CONTENT, str(content)))
    assert terminal.process.stdout.readline() == "shown\n"
    code, out, err = terminal.end()
    assert (code, out) == (0, "")
    assert "Traceback" not in err
