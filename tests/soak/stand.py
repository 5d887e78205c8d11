"""The terminal that is put to the test: the real one, with a clock and a voice of its own."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import make_parts
from kiosk.catalogue.opening import open_content
from kiosk.languages import offered_languages
from kiosk.paths import BUNDLED_CONTENT
from kiosk.session import SessionTimes, VisitMachine, boot_seconds
from kiosk.settings.sections import Settings
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.speech.silent import SilentEngine
from kiosk.ui.jobs import WorkerThread
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.stage import Stage
from kiosk.ui.translation import Translation
from kiosk.ui.window import make_application

SIZE = (1280, 800)
LONG_AFTER = 10_000
# In real time a visit must end before one falls asleep.
_REAL_TIMES = SessionTimes(idle_seconds=4, warning_seconds=3)
_REAL_WAIT_MS = 50


@dataclass
class HandClock:
    """A clock that stands still until it is moved."""

    seconds: float = 5000.0

    def __call__(self) -> float:
        return self.seconds


class CountedWorker:
    """The real worker thread; knows whether it is at work, so that a step can be done again."""

    def __init__(self) -> None:
        self._worker = WorkerThread()
        self.begun = self.ended = 0

    def submit(self, work: Callable[[], None]) -> None:
        self.begun += 1

        def run() -> None:
            try:
                work()
            finally:
                self.ended += 1

        self._worker.submit(run)

    def close(self) -> None:
        self._worker.close()
        self.ended = self.begun

    @property
    def is_busy(self) -> bool:
        return self.ended < self.begun


class Stand:
    """A terminal in a window, and two editions that take turns."""

    def __init__(self, folder: Path, *, in_real_time: bool) -> None:
        os.environ["KIOSK_DATA"] = str(folder / "data")
        self._application: QGuiApplication = make_application("software")
        self._translation = Translation(self._application)
        self.in_real_time = in_real_time
        self.clock = HandClock()
        self.wall_clock = datetime(2026, 11, 24, 14, 0)
        self.finger = QTest.createTouchDevice()
        self.contents = (BUNDLED_CONTENT, _other_edition(folder))
        self.edition = 0
        self.workers: list[CountedWorker] = []
        # At once: what is counted must not depend on how quick the machine is.
        self.stage = Stage(self._parts(), SIZE, ready_after_ms=0)
        self.frames = 0
        self._come_on()

    @property
    def window(self):
        return self.stage.window.window

    @property
    def terminal(self):
        return self.stage.terminal

    def change_edition(self) -> None:
        """Show the other edition, as the terminal does it when nobody is there."""
        self.edition = 1 - self.edition
        old = self.stage.parts
        fresh = self._parts()
        self.window.frameSwapped.disconnect(self._count_frame)
        self.stage.replace(replace(fresh, book=old.book))
        self._come_on()

    def end_visit(self) -> None:
        """Be gone for so long that the visit ends."""
        if self.in_real_time:
            self.until(lambda: self.stage.is_unused)
        else:
            self.wait(LONG_AFTER)

    def wait(self, seconds: int) -> None:
        """Let time pass for the visit; in real time it passes as it does, but less of it."""
        if self.in_real_time:
            self.pause(seconds * _REAL_WAIT_MS)
        else:
            self.clock.seconds += seconds
            self.terminal.visit.refresh()

    def settle(self, *, wholly: bool = False) -> None:
        """Let Qt do what waits; wait for the worker where the screen does, or wholly."""
        self._application.processEvents()
        if wholly or self.terminal.navigation.screen == "search":
            while any(worker.is_busy for worker in self.workers):
                self.pause(1)
            self._application.processEvents()

    def look(self) -> None:
        """Let a frame be drawn."""
        before = self.frames
        self.window.update()
        self.until(lambda: self.frames > before)

    def until(self, condition: Callable[[], bool]) -> None:
        """Let Qt and the worker go on until something holds; 20 seconds are too long."""
        for _ in range(10_000):
            if condition():
                return
            self.pause(2)
        raise AssertionError("the screen does not answer any more")

    def pause(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def close(self) -> None:
        self.stage.close()
        self._translation.remove()

    def _come_on(self) -> None:
        # What keeps a trembling finger from tapping twice.
        self.guard = self.stage.window._engine.singletonInstance("Kiosk.Ui", "TapGuard")
        self.window.frameSwapped.connect(self._count_frame)
        before = self.frames
        self.until(lambda: self.frames > before)
        self.settle(wholly=True)

    def _count_frame(self) -> None:
        self.frames += 1

    def _parts(self):
        languages = tuple(offered_languages().values())
        store = open_content(self.contents[self.edition])
        parts = make_parts(store, Settings(), self._translation.use)
        parts.executor.close()
        self.workers = [CountedWorker(), CountedWorker()]
        has_voice = self.in_real_time and shutil.which("espeak-ng")
        engine = EspeakSynthesizer() if has_voice else SilentEngine(offered_languages().values())
        clock = boot_seconds if self.in_real_time else self.clock
        times = _REAL_TIMES if self.in_real_time else SessionTimes()
        return replace(
            parts,
            executor=self.workers[0],
            speech=SpeechParts(engine, self.workers[1], SilentPlayer(), languages),
            machine=VisitMachine(times, clock),
            clock=clock,
            now=lambda: self.wall_clock,
        )


def _other_edition(folder: Path) -> Path:
    content = Path(shutil.copy(BUNDLED_CONTENT, folder / "other.db"))
    with closing(sqlite3.connect(content)) as connection:
        connection.execute("UPDATE texts SET title = 'Klokkentoren' WHERE item = 'page-about'")
        connection.commit()
    return content
