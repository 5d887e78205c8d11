"""The attract screen: one question after another, so that passers-by see what can be asked."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.store import ContentStore
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class AttractViewModel(ScreenViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._questions: tuple[str, ...] = ()
        self._position = 0

    def _get_question(self) -> str:
        return self._questions[self._position] if self._questions else ""

    question = Property(str, _get_question, notify=changed)

    @override
    def show(self, place: Place, language: str) -> None:
        self._questions = tuple(item.title for item in self._store.questions(language))
        self._position = 0
        self.changed.emit()

    @Slot()
    def turn(self) -> None:
        """Show the next question; after the last comes the first."""
        if self._questions:
            self._position = (self._position + 1) % len(self._questions)
            self.changed.emit()
