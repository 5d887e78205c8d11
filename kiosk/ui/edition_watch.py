"""Watches for new content beside the screens, and says when it can be shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.ui.jobs import Executor, LatestJob


class EditionWatch(QObject):
    """Looks every few seconds, on a thread of its own, for content that waits.

    Signals:
        waiting: there is content to show; carries what the look returned. It comes again at every
            look until the content is shown.
    """

    waiting = Signal(object)

    def __init__(
        self,
        look: Callable[[], object | None],
        executor: Executor,
        seconds: int,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._executor = executor
        self._is_looking = False
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._tell)
        self._job.failed.connect(self._rest)
        self._timer = QTimer(self)
        self._timer.setInterval(seconds * 1000)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Look now, and then every few seconds."""
        self._timer.start()
        self.look()

    def stop(self) -> None:
        """Look no more; what runs is waited for."""
        self._timer.stop()
        self._job.forget()
        self._executor.close()

    @Slot()
    def look(self) -> None:
        """Look, unless the last look is still going on: installing takes longer than waiting."""
        if not self._is_looking:
            self._is_looking = True
            self._job.ask(self._look)

    @Slot(object)
    def _tell(self, found: object | None) -> None:
        self._is_looking = False
        if found is not None:
            self.waiting.emit(found)

    @Slot()
    def _rest(self) -> None:
        self._is_looking = False
