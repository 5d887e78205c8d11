"""The tour: draws every screen without a display, as pictures and as a list of what is on them."""

import json
import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from tempfile import TemporaryDirectory
from types import TracebackType

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QImage
from typing_extensions import override

from kiosk.catalogue.deferred import DeferredSearch
from kiosk.catalogue.opening import open_content
from kiosk.content.store import ContentStore
from kiosk.counters import CounterBook
from kiosk.errors import KioskError
from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.paths import data_folder
from kiosk.session.visit import SessionTimes, VisitMachine
from kiosk.settings.sections import DEFAULTS
from kiosk.speech.silent import SilentEngine
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.keyboards import load_keyboards
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.screen_walk import walk_screen
from kiosk.ui.seen import SeenScreen, screen_record
from kiosk.ui.settling import settled_picture, wait_until
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.tour_administrator import administrator_of_tour
from kiosk.ui.tour_stops import Guide, TourClock
from kiosk.ui.translation import Translation
from kiosk.ui.viewmodels.appearance import DEFAULT_APPEARANCE, Appearance
from kiosk.ui.viewmodels.terminal import TerminalParts, TerminalViewModel
from kiosk.ui.window import (
    TerminalWindow,
    UnavailableWindow,
    log_qt_messages,
    make_application,
)

_log = logging.getLogger(__name__)
# The greeting and the dates on the screens are the same at every tour.
_TIME_OF_DAY = time(14)


class TourFailed(KioskError):
    """The screens could not all be drawn, or complained while they were."""


@dataclass(frozen=True, slots=True)
class Look:
    """How the screens are drawn: size in pixels, language, and what visitors can choose."""

    size: tuple[int, int] = (1920, 1080)
    language: str = SOURCE_LANGUAGE
    appearance: Appearance = DEFAULT_APPEARANCE

    def record(self) -> dict[str, object]:
        """Return the look as `tour.json` names it."""
        appearance = self.appearance
        return {
            "size": self.size,
            "lang": self.language,
            "text": appearance.text_percent,
            "contrast": "high" if appearance.has_high_contrast else "normal",
            "reach": appearance.is_low,
        }


@dataclass(frozen=True)
class DrawnScreen:
    """A stop of the tour: the picture and what can be seen on it."""

    name: str
    picture: QImage
    seen: SeenScreen


def draw_tour(out: Path, look: Look, content: Path) -> int:
    """Draw every screen to a folder, with `tour.json` beside the pictures; return the exit code.

    Raises:
        ContentUnavailable: The content can't be opened.
        TourFailed: The folder can't be written, or Qt or QML had something to complain about.
        ScreenRestless: A screen did not come to rest.
    """
    records: list[dict[str, object]] = []
    with writing_to(out):
        out.mkdir(parents=True, exist_ok=True)
        try:
            for screen in drawn_screens(look, content):
                save_picture(screen.picture, out / f"{screen.name}.png")
                records.append(screen_record(screen.name, screen.seen))
        finally:
            # After a complaint too: the pictures and this list are how to find its cause.
            tour = {**look.record(), "screens": records}
            (out / "tour.json").write_text(json.dumps(tour, indent=1) + "\n", "utf-8")
    return 0


def drawn_screens(look: Look, content: Path) -> Iterator[DrawnScreen]:
    """Yield every screen; at the end, raise if Qt, QML or Python complained on the way.

    Raises:
        ContentUnavailable: The content can't be opened.
        TourFailed: There were complaints.
        ScreenRestless: A screen did not come to rest.
    """
    store = open_content(content)
    with without_complaints():
        application = make_application("software")
        translation = Translation(application)
        yield from _with_content(store, look, translation)
        translation.use(SOURCE_LANGUAGE)
        yield _without_content(look.size)
        translation.remove()


def _with_content(
    store: ContentStore, look: Look, translation: Translation
) -> Iterator[DrawnScreen]:
    # What a tour counts goes nowhere.
    with TemporaryDirectory() as counters:
        yield from _with_terminal(store, look, translation, Path(counters))


def _with_terminal(
    store: ContentStore, look: Look, translation: Translation, counters: Path
) -> Iterator[DrawnScreen]:
    clock = TourClock()
    languages = tuple(offered_languages().values())
    search = DeferredSearch(store, data_folder())
    times = SessionTimes(DEFAULTS.session.idle_seconds, DEFAULTS.session.warning_seconds)
    terminal = TerminalViewModel(
        TerminalParts(
            store=store,
            search=search,
            executor=WorkerThread(),
            settings=DEFAULTS,
            machine=VisitMachine(times, clock),
            keyboards=load_keyboards(languages),
            languages=languages,
            retranslate=translation.use,
            now=lambda: datetime.combine(store.content_date, _TIME_OF_DAY),
            speech=SpeechParts(SilentEngine(languages), WorkerThread(), SilentPlayer(), languages),
            book=CounterBook(counters, lambda: store.content_date, lambda _word: False),
            administrator=administrator_of_tour(),
        )
    )
    window = TerminalWindow(terminal)
    try:
        window.show(look.size)
        terminal.take_look(look.language, look.appearance)
        terminal.voice.prepare()
        wait_until(lambda: terminal.voice.has_found_voices, "the voices are not found")
        for stop in Guide(terminal, clock, times.idle_seconds).stops(store):
            stop.go()
            yield _draw(stop.name, window)
    finally:
        window.close()
        search.close()


def _without_content(size: tuple[int, int]) -> DrawnScreen:
    window = UnavailableWindow("")
    try:
        window.show(size)
        return _draw("unavailable", window)
    finally:
        window.close()


def _draw(name: str, shown: TerminalWindow | UnavailableWindow) -> DrawnScreen:
    picture = settled_picture(shown.window)
    return DrawnScreen(name, picture, walk_screen(shown.window))


def save_picture(picture: QImage, path: Path) -> None:
    """Write a picture.

    Raises:
        TourFailed: It can't be written.
    """
    if not picture.save(str(path)):
        raise TourFailed(f"The picture {path} can't be written.")


@contextmanager
def writing_to(out: Path) -> Iterator[None]:
    """Say of a folder that can't be written that it can't.

    Raises:
        TourFailed: It can't be written.
    """
    try:
        yield
    except OSError as error:
        raise TourFailed(f"The folder {out} can't be written: {error.strerror}.") from error


@contextmanager
def without_complaints() -> Iterator[None]:
    """Draw without a display; at the end, raise if Qt, QML or Python complained on the way.

    Raises:
        TourFailed: There were complaints.
    """
    # A pixel is a pixel whatever this desktop's scale is.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    for scale in ("QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS"):
        os.environ.pop(scale, None)
    with _hearing_complaints() as complaints:
        yield
    if complaints:
        count = f"{len(complaints)} complaints" if len(complaints) > 1 else "a complaint"
        raise TourFailed(f"The screens are drawn, but with {count}: {'; '.join(complaints)}.")


@contextmanager
def _hearing_complaints() -> Iterator[list[str]]:
    """Collect what Qt warns of and what goes wrong in Python that Qt calls; log it as usual."""
    complaints = _Complaints(logging.WARNING)
    qt_log = logging.getLogger("qt")
    qt_before, python_before = qInstallMessageHandler(None), sys.excepthook
    log_qt_messages()
    qt_log.addHandler(complaints)
    sys.excepthook = complaints.take_exception
    try:
        yield complaints.heard
    finally:
        sys.excepthook = python_before
        qt_log.removeHandler(complaints)
        qInstallMessageHandler(qt_before)


class _Complaints(logging.Handler):
    def __init__(self, level: int) -> None:
        super().__init__(level)
        self.heard: list[str] = []

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(record.getMessage())

    def take_exception(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Note an exception that Qt can't pass on."""
        _log.error("In a call from Qt:", exc_info=(kind, error, trace))
        self.heard.append(f"{kind.__name__}: {error}")
