"""The screen at rest, as QML sees it: dark outside the opening hours, until it is touched."""

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.session.visit import Phase
from kiosk.station.opening_hours import ScreenRest
from kiosk.ui.viewmodels.visit import VisitViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Minutes are what opening hours are told in; a clock that is set is seen as soon.
_LOOK_SECONDS = 30


@QmlElement
class RestViewModel(QObject):
    """Looks at the hours now and then, if there are any.

    Signals:
        changed: the screen goes dark or is lit.
    """

    changed = Signal()

    def __init__(
        self, rest: ScreenRest, visit: VisitViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._rest = rest
        self._visit = visit
        self._is_dark = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.refresh)
        if rest.is_ever_dark:
            self._timer.start(_LOOK_SECONDS * 1000)
            self.refresh()

    def _get_is_dark(self) -> bool:
        return self._is_dark

    isDark = Property(bool, _get_is_dark, notify=changed)

    @property
    def is_dark(self) -> bool:
        """Whether the screen is dark."""
        return self._is_dark

    @Slot()
    def refresh(self) -> None:
        """Look at the clock."""
        is_dark = self._rest.is_dark(is_unused=self._visit.phase is Phase.ATTRACT)
        if is_dark != self._is_dark:
            self._is_dark = is_dark
            self.changed.emit()

    def wake(self) -> None:
        """Light the screen: it was touched."""
        self._rest.wake()
        self.refresh()

    def stop(self) -> None:
        """Stop the timer, before the window goes."""
        self._timer.stop()
