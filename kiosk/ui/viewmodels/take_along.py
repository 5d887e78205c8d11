"""The answer to take along: codes that hold the official page, and then the text itself."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.markdown import plain_text
from kiosk.content.store import ContentStore
from kiosk.ui.places import Place
from kiosk.ui.take_along import take_along_texts
from kiosk.ui.viewmodels.answer import OFFICIAL_PAGE
from kiosk.ui.viewmodels.translated import TranslatedViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TakeAlongViewModel(TranslatedViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._title = ""
        self._codes: tuple[str, ...] = ()
        self._position = 0

    def _get_title(self) -> str:
        return self._title

    def _get_code(self) -> str:
        return self._codes[self._position] if self._codes else ""

    def _get_number(self) -> int:
        return self._position + 1

    def _get_count(self) -> int:
        return len(self._codes)

    def _get_is_address(self) -> bool:
        return self._position == 0

    title = Property(str, _get_title, notify=changed)
    code = Property(str, _get_code, notify=changed)
    number = Property(int, _get_number, notify=changed)
    count = Property(int, _get_count, notify=changed)
    isAddress = Property(bool, _get_is_address, notify=changed)

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Show another code; before the first and after the last there is none."""
        self._position = max(0, min(self._position + steps, len(self._codes) - 1))
        self.changed.emit()

    @override
    def show(self, place: Place, language: str) -> None:
        item = self.text_to_show(place, language)
        self._title = item.title
        self._codes = take_along_texts(
            item.title, plain_text(item.body), official_url=OFFICIAL_PAGE
        )
        self._position = 0
        self.changed.emit()
