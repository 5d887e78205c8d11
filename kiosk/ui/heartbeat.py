"""The kiosk's sign of life, from the thread that answers taps: where that hangs it stays out."""

from PySide6.QtCore import QObject, Qt, QTimer

from kiosk.station.supervisor import Supervisor


class Heartbeat(QObject):
    """Tells the supervisor, if there is one, that the event loop turns."""

    def __init__(self, supervisor: Supervisor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._supervisor = supervisor
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(supervisor.alive)

    def start(self) -> None:
        """Say that the first screen is drawn, and from now on that the program is alive."""
        self._supervisor.ready()
        if seconds := self._supervisor.heartbeat_seconds:
            self._supervisor.alive()
            self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Say that the program ends."""
        self._timer.stop()
        self._supervisor.stopping()
