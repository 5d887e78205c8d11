"""What tests of the screens share: Qt without a display, the real content, and hands for the clock.

Screens are drawn off-screen by the software renderer, as on a terminal without a graphics card.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

import hypothesis
import proof
import pytest

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.paths import BUNDLED_CONTENT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# How long an example takes says more about the machine than about the code.
hypothesis.settings.register_profile("kiosk", deadline=None)
hypothesis.settings.load_profile("kiosk")


def pytest_terminal_summary(terminalreporter):
    failures = sum(len(terminalreporter.getreports(kind)) for kind in ("failed", "error"))
    if lines := proof.table(failures):
        terminalreporter.section("Editions")
        for line in lines:
            terminalreporter.write_line(line)


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


class NoVoice:
    """A machine on which no speech program is installed."""

    def voice_names(self) -> frozenset[str]:
        return frozenset()

    def synthesize(self, text, voice, words_per_minute) -> bytes:
        raise AssertionError(f"no voice to say {text} with: {voice}, {words_per_minute}")


@pytest.fixture(scope="session")
def qapp_cls():
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication


@pytest.fixture(scope="session")
def translation(qapp):
    """The application as the terminal makes it, with its fonts and texts."""
    from kiosk.ui.translation import Translation
    from kiosk.ui.window import make_application

    assert make_application("software") is qapp
    return Translation(qapp)


@pytest.fixture(scope="session")
def application(translation, qapp):
    assert translation
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
def make_parts(tmp_path_factory, translation) -> Iterator[Callable]:
    """Make the parts of a terminal: the real ones, save for what a test brings itself."""
    from kiosk.catalogue.deferred import DeferredSearch
    from kiosk.content.store import ContentStore
    from kiosk.counters import CounterBook
    from kiosk.languages import offered_languages
    from kiosk.session import SessionTimes, VisitMachine
    from kiosk.settings.sections import Settings
    from kiosk.ui.jobs import WorkerThread
    from kiosk.ui.keyboards import load_keyboards
    from kiosk.ui.narrator import SpeechParts
    from kiosk.ui.speech_player import SilentPlayer
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
            "clock": clock,
            "keyboards": load_keyboards(offered_languages().values()),
            "languages": tuple(offered_languages().values()),
            "retranslate": translation.use,
            "now": lambda: datetime(2026, 11, 24, 14, 0),
            "speech": SpeechParts(
                engine=NoVoice(), executor=HandExecutor(), player=SilentPlayer(), languages=()
            ),
            "book": CounterBook(
                tmp_path_factory.mktemp("counters"), lambda: date(2026, 11, 24), lambda _: True
            ),
        }
        return TerminalParts(**{**real, **others})

    yield make_parts
    # One application serves all modules: the next must not find the last visitor's language.
    translation.use(SOURCE_LANGUAGE)
    for search in searches:
        search.close()
