"""One theme: what it is about, what to read on, and the themes beside it."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.ui.body import item_blocks
from kiosk.ui.models.body_list import BodyListModel
from kiosk.ui.models.item_list import ItemListModel
from kiosk.ui.places import Place
from kiosk.ui.rows import item_rows
from kiosk.ui.viewmodels.answer import find_item
from kiosk.ui.viewmodels.translated import TranslatedViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_RELATED = 2


def neighbours(
    sequence: tuple[LocalizedItem, ...], position: int
) -> tuple[LocalizedItem, LocalizedItem]:
    """Return what stands before and after a position; the last is followed by the first."""
    return sequence[position - 1], sequence[(position + 1) % len(sequence)]


@QmlElement
class ThemeViewModel(TranslatedViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._themes: tuple[LocalizedItem, ...] = ()
        self._title = ""
        self._position = 0
        self._web_address = ""
        self._body = BodyListModel(self)
        self._related = ItemListModel(self)

    def _theme(self) -> LocalizedItem | None:
        return self._themes[self._position] if self._themes else None

    def _neighbour(self, step: int) -> LocalizedItem | None:
        if not self._themes:
            return None
        return neighbours(self._themes, self._position)[0 if step < 0 else 1]

    def _get_title(self) -> str:
        return self._title

    def _get_icon(self) -> str:
        theme = self._theme()
        return theme.item.icon if theme else ""

    def _get_colour(self) -> str:
        theme = self._theme()
        return theme.item.colour if theme else ""

    def _get_picture(self) -> str:
        theme = self._theme()
        return f"theme-{theme.id.removeprefix('thema-')}-panel" if theme else ""

    def _get_number(self) -> int:
        return self._position + 1

    def _get_count(self) -> int:
        return len(self._themes)

    def _get_previous_id(self) -> str:
        theme = self._neighbour(-1)
        return theme.id if theme else ""

    def _get_next_id(self) -> str:
        theme = self._neighbour(1)
        return theme.id if theme else ""

    def _get_next_title(self) -> str:
        theme = self._neighbour(1)
        return theme.title if theme else ""

    def _get_web_address(self) -> str:
        return self._web_address

    def _get_body(self) -> BodyListModel:
        return self._body

    def _get_related(self) -> ItemListModel:
        return self._related

    title = Property(str, _get_title, notify=changed)
    icon = Property(str, _get_icon, notify=changed)
    colour = Property(str, _get_colour, notify=changed)
    picture = Property(str, _get_picture, notify=changed)
    number = Property(int, _get_number, notify=changed)
    count = Property(int, _get_count, notify=changed)
    previousId = Property(str, _get_previous_id, notify=changed)
    nextId = Property(str, _get_next_id, notify=changed)
    nextTitle = Property(str, _get_next_title, notify=changed)
    webAddress = Property(str, _get_web_address, notify=changed)
    body = Property(BodyListModel, _get_body, constant=True)
    related = Property(ItemListModel, _get_related, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        theme = self.text_to_show(place, language)
        self._title = theme.title
        self._themes = self._store.themes(language)
        self._position = [other.id for other in self._themes].index(theme.id)
        self._web_address = self._store.contact().website
        self._body.replace(
            item_blocks(theme, lambda item_id: find_item(self._store, item_id, language))
        )
        self._related.replace(item_rows(self._store.related(theme.id, language)[:_MOST_RELATED]))
        self.changed.emit()
