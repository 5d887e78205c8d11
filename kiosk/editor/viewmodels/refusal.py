"""Why a draft can't be opened."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RefusalViewModel(QObject):
    """The refusal.

    Signals:
        changed: the reason is another than before.
        tryRequested: staff want to try again.
    """

    changed = Signal()
    tryRequested = Signal()

    def __init__(self, reason: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reason = reason

    def _get_reason(self) -> str:
        return self._reason

    reason = Property(str, _get_reason, notify=changed)

    @Slot()
    def tryAgain(self) -> None:
        self.tryRequested.emit()

    def say(self, reason: str) -> None:
        """Tell another reason."""
        self._reason = reason
        self.changed.emit()
