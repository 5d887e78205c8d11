"""One answer: the question, its body, what to read on."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.errors import ItemNotFound
from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.ui.body import item_blocks
from kiosk.ui.models.body_list import BodyListModel
from kiosk.ui.models.item_list import ItemListModel
from kiosk.ui.places import Place
from kiosk.ui.rows import item_rows
from kiosk.ui.viewmodels.translated import TranslatedViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# Three fit beside an answer; more would push each other off the screen.
_MOST_RELATED = 3
# The programme's own page with these questions and answers.
OFFICIAL_PAGE = "https://www.samennieuw-west.nl/faq/"


def find_item(store: ContentStore, item_id: str, language: str) -> LocalizedItem | None:
    """Return an item, or None where it can't be shown: a text may link to what has expired."""
    try:
        return store.item(item_id, language)
    except ItemNotFound:
        return None


@QmlElement
class AnswerViewModel(TranslatedViewModel):
    """One answer.

    `helped` is "" until the visitor says whether it helped, then "yes" or "no".

    Signals:
        judged: the visitor said whether it helped; carries the item's id and that.
    """

    changed = Signal()
    judged = Signal(str, bool)

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._title = ""
        self._section_title = ""
        self._section_icon = ""
        self._helped = ""
        self._body = BodyListModel(self)
        self._related = ItemListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_section_title(self) -> str:
        return self._section_title

    def _get_section_icon(self) -> str:
        return self._section_icon

    def _get_body(self) -> BodyListModel:
        return self._body

    def _get_related(self) -> ItemListModel:
        return self._related

    def _get_helped(self) -> str:
        return self._helped

    def _get_web_address(self) -> str:
        return OFFICIAL_PAGE

    title = Property(str, _get_title, notify=changed)
    sectionTitle = Property(str, _get_section_title, notify=changed)
    sectionIcon = Property(str, _get_section_icon, notify=changed)
    helped = Property(str, _get_helped, notify=changed)
    body = Property(BodyListModel, _get_body, constant=True)
    related = Property(ItemListModel, _get_related, constant=True)
    webAddress = Property(str, _get_web_address, constant=True)

    @Slot(bool)
    def judge(self, has_helped: bool) -> None:
        """Take the visitor's word on whether the answer helped; the first word counts."""
        if self._place is not None and not self._helped:
            self._helped = "yes" if has_helped else "no"
            self.changed.emit()
            self.judged.emit(self._place.item_id, has_helped)

    @override
    def show(self, place: Place, language: str) -> None:
        if self._place is None or place.item_id != self._place.item_id:
            self._helped = ""
        item = self.text_to_show(place, language)
        section = find_item(self._store, item.item.section, language)
        self._title = item.title
        self._section_title = section.title if section else ""
        self._section_icon = section.item.icon if section else ""
        self._body.replace(
            item_blocks(item, lambda item_id: find_item(self._store, item_id, language))
        )
        related = self._store.related(item.id, language)[:_MOST_RELATED]
        self._related.replace(item_rows(related))
        self.changed.emit()
