"""The candidates: how each is started, and where to tap on its screens."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.beside import site
from benchmarks.beside.processes import end, family, marked
from benchmarks.beside.screen import VirtualScreen
from kiosk.catalogue.opening import open_content
from kiosk.content.store import ContentStore
from kiosk.languages import SOURCE_LANGUAGE

CACHE = Path(".cache/bench")
BUNDLE = Path("dist/kiosk")
BARE_BUNDLE = CACHE / "bare"
_BARE = Path(__file__).parent / "bare"

Spot = tuple[int, int]
# A screen and what to tap to get there, from the screen before.
Route = tuple[tuple[str, Spot], ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something that can be started: `attract` is where to tap first, `route` a way round.

    The route begins and ends at home. `long_list` are the taps from home to a list that scrolls.
    """

    name: str
    command: tuple[str, ...]
    attract: Spot
    route: Route = ()
    long_list: tuple[Spot, ...] = ()
    environment: Mapping[str, str] = field(default_factory=dict)

    @contextmanager
    def running_on(self, screen: VirtualScreen) -> "Iterator[Running]":
        """Run the candidate on a screen, in a data folder of its own; all of it ends after."""
        with tempfile.TemporaryDirectory() as data:
            outside = {
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("QT_", "QML")) and name != "WAYLAND_DISPLAY"
            }
            process = subprocess.Popen(
                self.command,
                env={
                    **outside,
                    "DISPLAY": screen.display,
                    "KIOSK_DATA": data,
                    "XDG_SESSION_TYPE": "x11",
                    **self.environment,
                },
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
            running = Running(process.pid, f"KIOSK_DATA={data}")
            try:
                yield running
            finally:
                end(running.processes)


@dataclass(frozen=True, slots=True)
class Running:
    """A candidate that runs."""

    pid: int
    mark: str

    @property
    def processes(self) -> list[int]:
        """All its processes, also those that left their parents: their environment tells."""
        return sorted({*family(self.pid), *marked(self.mark)})


def packaged_kiosk() -> Candidate:
    """Return our program as administrators install it."""
    return _kiosk("kiosk, packaged", str(BUNDLE / "kiosk"))


def kiosk_from_source() -> Candidate:
    """Return our program as developers run it."""
    return _kiosk("kiosk, from source", str(Path(sys.executable).with_name("kiosk")))


def bare_windows() -> tuple[Candidate, Candidate]:
    """Build the bare window if need be; return it packaged and from source."""
    if not (BARE_BUNDLE / "bare").exists():
        pyinstaller = [str(Path(sys.executable).with_name("pyinstaller")), "--noconfirm"]
        folders = ["--workpath", str(CACHE / "build"), "--distpath", str(CACHE)]
        quiet = ["--log-level", "ERROR"]
        subprocess.run([*pyinstaller, *quiet, *folders, str(_BARE / "bare.spec")], check=True)
    source = (sys.executable, str(_BARE / "window.py"))
    return (
        Candidate("bare QML window, packaged", (str(BARE_BUNDLE / "bare"),), site.ATTRACT),
        Candidate("bare QML window, from source", source, site.ATTRACT),
    )


def chromium() -> Candidate:
    """Write the site; return Chromium in kiosk mode that shows it."""
    store = open_content()
    start = site.write_site(store, CACHE / "site").resolve()
    command = [
        "chromium",
        "--kiosk",
        "--no-first-run",
        "--no-default-browser-check",
        "--noerrdialogs",
        "--disable-session-crashed-bubble",
        "--disable-features=Translate",
        "--window-position=0,0",
        "--window-size=1920,1080",
        f"--user-data-dir={(CACHE / 'profile').resolve()}",
    ]
    if os.getuid() == 0:
        # It refuses to run as root otherwise. Without a sandbox it has less to do.
        command.append("--no-sandbox")
    return Candidate(
        "Chromium in kiosk mode",
        (*command, start.as_uri()),
        site.ATTRACT,
        _route_of_site(store),
        (site.tile(store, "page-questions"),),
    )


def _kiosk(name: str, program: str) -> Candidate:
    spots = _spots_of_screens()
    begin = spots["home"]["homeButton"]
    route = (
        ("section", spots["home"]["tile-section-alliantie"]),
        ("answer", _first(spots["section"], "question-")),
        ("home", begin),
        ("themes", spots["home"]["tile-page-themes"]),
        ("theme", _first(spots["themes"], "theme-")),
        ("home", begin),
        ("partners", spots["home"]["tile-page-partners"]),
        ("partner", _first(spots["partners"], "card-")),
        ("home", begin),
    )
    to_list = (spots["home"]["searchBox"], spots["search-start"]["allQuestions"])
    return Candidate(name, (program,), site.ATTRACT, route, to_list)


def _route_of_site(store: ContentStore) -> Route:
    return (
        ("section", site.tile(store, "section-alliantie")),
        ("answer", site.row(0)),
        ("home", site.HOME_BUTTON),
        ("themes", site.tile(store, "page-themes")),
        ("theme", site.row(0)),
        ("home", site.HOME_BUTTON),
        ("partners", site.tile(store, "page-partners")),
        ("partner", site.row(0)),
        ("home", site.HOME_BUTTON),
    )


def _spots_of_screens() -> dict[str, dict[str, Spot]]:
    """Return the middle of every control on every screen, as the program itself tells it."""
    folder = CACHE / "tour"
    if not (folder / "tour.json").exists():
        kiosk = str(Path(sys.executable).with_name("kiosk"))
        command = [kiosk, "tour", str(folder), "--size", "1920x1080", "--lang", SOURCE_LANGUAGE]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    told = json.loads((folder / "tour.json").read_text(encoding="utf-8"))
    return {
        screen["name"]: {
            control["object_name"]: _middle(control["rectangle"]) for control in screen["controls"]
        }
        for screen in told["screens"]
    }


def _middle(rectangle: list[int]) -> Spot:
    left, top, width, height = rectangle
    return left + width // 2, top + height // 2


def _first(spots: Mapping[str, Spot], beginning: str) -> Spot:
    return next(spot for name, spot in spots.items() if name.startswith(beginning))
