"""The overview of the themes."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.markdown import plain_text
from kiosk.content.store import ContentStore
from kiosk.ui.models.item_list import ItemListModel, ItemRow
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ThemesViewModel(ScreenViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._title = ""
        self._introduction = ""
        self._cards = ItemListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_introduction(self) -> str:
        return self._introduction

    def _get_cards(self) -> ItemListModel:
        return self._cards

    title = Property(str, _get_title, notify=changed)
    introduction = Property(str, _get_introduction, notify=changed)
    cards = Property(ItemListModel, _get_cards, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        page = self._store.item("page-themes", language)
        self._title = page.title
        self._introduction = plain_text(page.body)
        self._cards.replace(
            [
                ItemRow(
                    theme.id,
                    theme.title,
                    icon_name=theme.item.icon,
                    colour=theme.item.colour,
                    picture=f"theme-{theme.id.removeprefix('thema-')}",
                )
                for theme in self._store.themes(language)
            ]
        )
        self.changed.emit()
