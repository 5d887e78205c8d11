"""The composition root of the terminal: everything is made and connected here, and only here."""

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from kiosk.administration import make_administrator
from kiosk.catalogue.deferred import DeferredSearch
from kiosk.catalogue.opening import open_content
from kiosk.content.errors import ContentUnavailable
from kiosk.content.store import ContentStore
from kiosk.counters import CounterBook
from kiosk.counters.word_list import load_word_list
from kiosk.languages import SOURCE_LANGUAGE, Language, offered_languages
from kiosk.paths import ASSETS, BUNDLED_CONTENT, data_folder
from kiosk.session import SessionTimes, VisitMachine
from kiosk.settings.reading import LoadedSettings
from kiosk.settings.sections import Settings
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.speech.recorded import Recordings
from kiosk.station.leaving import ExitCode
from kiosk.station.supervisor import Supervisor
from kiosk.ui.edition_watch import EditionWatch
from kiosk.ui.heartbeat import Heartbeat
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.keyboards import load_keyboards
from kiosk.ui.lockdown import shut_side_doors
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.signals import leaving_on_signals
from kiosk.ui.speech_player import SoundPlayer, open_audio_sink
from kiosk.ui.stage import Stage
from kiosk.ui.translation import Translation
from kiosk.ui.viewmodels.terminal import TerminalParts
from kiosk.ui.window import UnavailableWindow, log_qt_messages, make_application

_log = logging.getLogger(__name__)


def run_terminal(
    content: Path, loaded: LoadedSettings, windowed: tuple[int, int] | None = None
) -> int:
    """Run the terminal until it is told to leave; return the exit code.

    Where the content can't be used the bundled one is shown, with a notice; where that can't be
    used either, a screen that says whom to ask.
    """
    settings = loaded.settings
    log_qt_messages()
    if windowed is None:
        shut_side_doors()
    application = make_application(settings.screen.renderer)
    found = find_content(content)
    with leaving_on_signals(application):
        if found is None:
            return _run_without_content(application, settings, windowed)
        store, is_fallback = found
        retranslate = Translation(application).use
        parts = make_parts(store, settings, retranslate, has_content_notice=is_fallback)
        parts = replace(parts, administrator=make_administrator(_leave, loaded.path))
        return _run_with_content(application, parts, windowed, loaded.path)


def find_content(wanted: Path) -> tuple[ContentStore, bool] | None:
    """Open the wanted content, or the bundled one (then true), or none."""
    for path in dict.fromkeys((wanted, BUNDLED_CONTENT)):
        try:
            return open_content(path), path != wanted
        except ContentUnavailable as error:
            _log.error("%s", error)
    return None


def make_parts(
    store: ContentStore,
    settings: Settings,
    retranslate: Callable[[str], None],
    *,
    has_content_notice: bool = False,
) -> TerminalParts:
    """Make what a terminal consists of; `retranslate` puts the screens' texts in a language."""
    session = settings.session
    languages = tuple(offered_languages().values())
    known_words = load_word_list(ASSETS / "words")
    return TerminalParts(
        store=store,
        search=DeferredSearch(store, data_folder()),
        executor=WorkerThread(),
        settings=settings,
        machine=VisitMachine(SessionTimes(session.idle_seconds, session.warning_seconds)),
        keyboards=load_keyboards(languages),
        languages=languages,
        retranslate=retranslate,
        now=datetime.now,
        book=CounterBook(data_folder() / "counters", date.today, known_words.__contains__),
        speech=make_speech(languages, store),
        has_content_notice=has_content_notice,
    )


def make_speech(languages: Iterable[Language], store: ContentStore) -> SpeechParts:
    """Make what reads aloud; where nothing can sound, the highlight still moves."""
    return SpeechParts(
        engine=EspeakSynthesizer(),
        executor=WorkerThread(),
        player=SoundPlayer(open_audio_sink),
        languages=languages,
        recordings=Recordings(ASSETS / "recordings", store),
    )


def _leave(code: ExitCode) -> None:
    QGuiApplication.exit(code)


def _run_with_content(
    application: QGuiApplication,
    parts: TerminalParts,
    windowed: tuple[int, int] | None,
    config: Path | None,
) -> int:
    stage = Stage(parts, windowed)
    heartbeat = Heartbeat(Supervisor.of())
    watches: list[EditionWatch] = []
    stage.window.on_first_frame(heartbeat.start)
    stage.window.on_first_frame(lambda: watches.append(_watch_editions(stage, config)))
    code = application.exec()
    heartbeat.stop()
    for watch in watches:
        watch.stop()
    stage.close()
    return code


def _watch_editions(stage: Stage, config: Path | None) -> EditionWatch:
    # What checks signatures takes its time to load: not before the first screen.
    from kiosk.edition_switch import watch_editions  # noqa: PLC0415

    watch = watch_editions(stage, make_parts, config)
    watch.start()
    return watch


def _run_without_content(
    application: QGuiApplication, settings: Settings, windowed: tuple[int, int] | None
) -> int:
    Translation(application).use(SOURCE_LANGUAGE)
    ask_here = settings.place.ask_here.get(SOURCE_LANGUAGE, "")
    window = UnavailableWindow(ask_here)
    heartbeat = Heartbeat(Supervisor.of())
    window.on_first_frame(heartbeat.start)
    window.show(windowed)
    code = application.exec()
    heartbeat.stop()
    window.close()
    return code
