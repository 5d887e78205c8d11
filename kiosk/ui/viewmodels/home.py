"""Home: the six ways in, and what is asked most."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.counters import CounterBook, much_asked
from kiosk.ui.models.item_list import ItemListModel, ItemRow
from kiosk.ui.places import Place
from kiosk.ui.rows import item_rows
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_NOON = 12
_EVENING = 18
# The section that is also an invitation stands last and stands out.
_INVITATION = "section-meedoen"
# Icon and drawing of each overview; the drawings are named in Dutch, as the content is.
_OVERVIEWS = {
    "page-themes": ("category", "motif-themas"),
    "page-partners": ("building-community", "motif-partners"),
}


def part_of_day(now: datetime) -> str:
    """Return "morning", "afternoon" or "evening", for the greeting."""
    if now.hour < _NOON:
        return "morning"
    return "afternoon" if now.hour < _EVENING else "evening"


@QmlElement
class HomeViewModel(ScreenViewModel):
    changed = Signal()

    def __init__(
        self,
        store: ContentStore,
        now: Callable[[], datetime],
        book: CounterBook,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._now = now
        self._book = book
        self._part_of_day = "afternoon"
        self._tiles = ItemListModel(self)
        self._much_asked = ItemListModel(self)

    def _get_tiles(self) -> ItemListModel:
        return self._tiles

    def _get_much_asked(self) -> ItemListModel:
        return self._much_asked

    def _get_part_of_day(self) -> str:
        return self._part_of_day

    tiles = Property(ItemListModel, _get_tiles, constant=True)
    muchAsked = Property(ItemListModel, _get_much_asked, constant=True)
    partOfDay = Property(str, _get_part_of_day, notify=changed)

    @override
    def show(self, place: Place, language: str) -> None:
        self._part_of_day = part_of_day(self._now())
        self._tiles.replace(self._make_tiles(language))
        self._much_asked.replace(item_rows(self._choose_much_asked(language)))
        self.changed.emit()

    def _choose_much_asked(self, language: str) -> list[LocalizedItem]:
        """Return what was asked most, or the content's own order until enough was asked."""
        fixed = [item.id for item in self._store.much_asked(language)]
        questions = {item.id for item in self._store.questions(language)}
        return [
            self._store.item(item_id, language)
            for item_id in much_asked(self._book, fixed, questions)
        ]

    def _make_tiles(self, language: str) -> list[ItemRow]:
        sections = [self._section_tile(item, language) for item in self._store.sections(language)]
        details = {
            "page-themes": QCoreApplication.translate(
                "HomeViewModel", "%n thema’s", "", len(self._store.themes(language))
            ),
            "page-partners": QCoreApplication.translate(
                "HomeViewModel", "%n partners", "", len(self._store.partners(language))
            ),
        }
        overviews = [
            self._overview_tile(page, details[page.id])
            for page in self._store.pages(language)
            if page.id in details
        ]
        plain = [tile for tile in sections if not tile.is_emphasised]
        inviting = [tile for tile in sections if tile.is_emphasised]
        return [*plain, *overviews, *inviting]

    def _section_tile(self, section: LocalizedItem, language: str) -> ItemRow:
        count = len(self._store.questions(language, section.id))
        return ItemRow(
            item_id=section.id,
            title=section.title,
            detail=QCoreApplication.translate("HomeViewModel", "%n vragen", "", count),
            icon_name=section.item.icon,
            picture=f"motif-{section.id.removeprefix('section-')}",
            is_emphasised=section.id == _INVITATION,
        )

    @staticmethod
    def _overview_tile(page: LocalizedItem, detail: str) -> ItemRow:
        icon, picture = _OVERVIEWS[page.id]
        return ItemRow(page.id, page.title, detail=detail, icon_name=icon, picture=picture)
