"""The visit as QML sees it: the warning and its seconds; the machine behind it knows the rules."""

import math

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.visit import Phase, VisitMachine

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VisitViewModel(QObject):
    """Drives the visit machine with one single-shot timer, so that an idle kiosk sleeps.

    Signals:
        stateChanged: the phase or the seconds that are left are others than before.
        ended: the visit is over; whoever holds something of the visitor forgets it now.
    """

    stateChanged = Signal()
    ended = Signal()

    def __init__(
        self, machine: VisitMachine, warning_seconds: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._machine = machine
        self._warning_seconds = warning_seconds
        self._seen = (machine.phase, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.refresh)

    def _get_is_warning(self) -> bool:
        return self._seen[0] is Phase.WARNING

    def _get_seconds_left(self) -> int:
        return self._seen[1]

    def _get_warning_seconds(self) -> int:
        return self._warning_seconds

    isWarning = Property(bool, _get_is_warning, notify=stateChanged)
    secondsLeft = Property(int, _get_seconds_left, notify=stateChanged)
    warningSeconds = Property(int, _get_warning_seconds, constant=True)

    @property
    def phase(self) -> Phase:
        """The phase of the visit."""
        return self._seen[0]

    @Slot()
    def begin(self) -> None:
        self._machine.begin()
        self.refresh()

    @Slot()
    def activity(self) -> None:
        """Any touch, key or scrolling: the visitor is there."""
        self._machine.activity()
        self.refresh()

    @Slot()
    def end(self) -> None:
        self._machine.end()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Let the machine look at the clock, and tell what became of it."""
        before = self._seen
        phase = self._machine.tick()
        self._seen = (phase, self._machine.seconds_left() if phase is Phase.WARNING else 0)
        self._wait()
        if self._seen != before:
            self.stateChanged.emit()
        if phase is Phase.ATTRACT and before[0] is not Phase.ATTRACT:
            self.ended.emit()

    def stop(self) -> None:
        """Stop the timer, before the window goes."""
        self._timer.stop()

    def _wait(self) -> None:
        deadline = self._machine.next_deadline()
        if deadline is None:
            self._timer.stop()
        else:
            # Never early: a tick before its time would find nothing to do and ask again at once.
            self._timer.start(math.ceil(deadline * 1000) + 1)
