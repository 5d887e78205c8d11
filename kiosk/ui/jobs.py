"""Work off the GUI thread, one piece at a time; a newer wish supersedes an older one."""

import logging
import traceback
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

_log = logging.getLogger(__name__)


class Executor(Protocol):
    """Runs pieces of work; tests bring their own, which runs them when they say so."""

    def submit(self, work: Callable[[], None]) -> None:
        """Run the work, now or later."""

    def close(self) -> None:
        """Finish what runs and take no more."""


class WorkerThread:
    """One thread besides the GUI's; there runs all that must not keep the screen waiting."""

    def __init__(self) -> None:
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        # What is opened on this thread belongs to it: it must not be ended and begun anew.
        self._pool.setExpiryTimeout(-1)

    def submit(self, work: Callable[[], None]) -> None:
        """Queue the work."""
        # Not QRunnable.create: its Python wrapper outlives the object, and is taken for whatever
        # item comes to lie at the same address.
        self._pool.start(work)

    def close(self) -> None:
        """Drop what is queued, wait for what runs: a thread that outlives Python crashes it."""
        self._pool.clear()
        self._pool.waitForDone()


class LatestJob(QObject):
    """Answers the newest of a row of wishes and skips those that have become pointless.

    Signals:
        done: a wish is answered and is still the newest; carries the answer, on the GUI thread.
        failed: the newest wish could not be answered; the log says why.
    """

    done = Signal(object)
    failed = Signal()
    _finished = Signal(int, object)
    _broke = Signal(int)

    def __init__(self, executor: Executor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = executor
        self._newest = 0
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._broke.connect(self._deliver_failure, Qt.ConnectionType.QueuedConnection)

    def ask(self, work: Callable[[], object]) -> None:
        """Ask for the answer of `work`, which runs on the executor."""
        self._newest += 1
        wish = self._newest

        def run() -> None:
            # Reading an int is safe across threads; a stale read only costs one needless run.
            if wish != self._newest:
                return
            try:
                answer = work()
            # Whatever it is, the screen must go on.
            except Exception as error:
                # Not the error's own text: it may quote what the visitor typed.
                place = "".join(traceback.format_tb(error.__traceback__))
                _log.error("Work beside the screen failed: %s\n%s", type(error).__name__, place)
                self._broke.emit(wish)
            else:
                self._finished.emit(wish, answer)

        self._executor.submit(run)

    def forget(self) -> None:
        """Let the answers of all earlier wishes go."""
        self._newest += 1

    @Slot(int, object)
    def _deliver(self, wish: int, answer: object) -> None:
        if wish == self._newest:
            self.done.emit(answer)

    @Slot(int)
    def _deliver_failure(self, wish: int) -> None:
        if wish == self._newest:
            self.failed.emit()
