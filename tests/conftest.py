"""What tests of the screens share: Qt without a display, the real content, and hands for the clock.

Screens are drawn off-screen by the software renderer, as on a terminal without a graphics card.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest

from kiosk.paths import ASSETS, BUNDLED_CONTENT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@dataclass
class HandClock:
    """A clock that stands still until a test moves it."""

    seconds: float = 5000.0

    def __call__(self) -> float:
        return self.seconds


@dataclass
class HandExecutor:
    """Runs pieces of work when a test says so."""

    waiting: list[Callable[[], None]] = field(default_factory=list)

    def submit(self, work: Callable[[], None]) -> None:
        self.waiting.append(work)

    def close(self) -> None:
        self.waiting.clear()

    def run_next(self) -> None:
        self.waiting.pop(0)()

    def drain(self) -> None:
        while self.waiting:
            self.run_next()


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def application(qapp):
    """The application as the terminal makes it, with its fonts and texts."""
    from kiosk.ui.window import install_translation, make_application

    assert make_application("software") is qapp
    install_translation(qapp, "nl")
    return qapp


@pytest.fixture(scope="session")
def make_clock() -> type[HandClock]:
    return HandClock


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def executor() -> HandExecutor:
    return HandExecutor()


@pytest.fixture(scope="module")
def make_parts(tmp_path_factory) -> Iterator[Callable]:
    """Make the parts of a terminal: the real ones, save for what a test brings itself."""
    from kiosk.catalogue.deferred import DeferredSearch
    from kiosk.content.store import ContentStore
    from kiosk.session import SessionTimes, VisitMachine
    from kiosk.settings import Settings
    from kiosk.ui.jobs import WorkerThread
    from kiosk.ui.keyboards import load_keyboard
    from kiosk.ui.viewmodels.terminal import TerminalParts

    searches = []

    def make_parts(content: Path = BUNDLED_CONTENT, **others):
        store = others.get("store") or ContentStore.open(content)
        clock = others.pop("clock", HandClock())
        if "search" not in others:
            searches.append(DeferredSearch(store, tmp_path_factory.mktemp("data")))
            others["search"] = searches[-1]
        real = {
            "store": store,
            "executor": others.get("executor") or WorkerThread(),
            "settings": Settings(),
            "machine": VisitMachine(SessionTimes(), clock),
            "keyboard": load_keyboard(ASSETS / "keyboards", "nl"),
            "now": lambda: datetime(2026, 11, 24, 14, 0),
        }
        return TerminalParts(**{**real, **others})

    yield make_parts
    for search in searches:
        search.close()
