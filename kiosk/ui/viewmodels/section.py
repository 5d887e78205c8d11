"""A list of questions: those of a section, or all."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import Kind
from kiosk.content.store import ContentStore
from kiosk.ui.models.item_list import ItemListModel
from kiosk.ui.places import Place
from kiosk.ui.rows import numbered_rows
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SectionViewModel(ScreenViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._title = ""
        self._icon = ""
        self._colour = ""
        self._picture = ""
        self._questions = ItemListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_icon(self) -> str:
        return self._icon

    def _get_colour(self) -> str:
        return self._colour

    def _get_picture(self) -> str:
        return self._picture

    def _get_questions(self) -> ItemListModel:
        return self._questions

    title = Property(str, _get_title, notify=changed)
    icon = Property(str, _get_icon, notify=changed)
    colour = Property(str, _get_colour, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    questions = Property(ItemListModel, _get_questions, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        item = self._store.item(place.item_id, language)
        self._title = item.title
        self._icon = item.item.icon
        self._colour = item.item.colour
        is_section = item.kind is Kind.SECTION
        self._picture = item.id if is_section else ""
        section = item.id if is_section else None
        self._questions.replace(numbered_rows(self._store.questions(language, section)))
        self.changed.emit()
