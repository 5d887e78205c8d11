"""The partners, with a choice of one kind of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.ui.body import item_blocks
from kiosk.ui.models.body_list import BodyListModel
from kiosk.ui.models.item_list import ItemListModel, ItemRow
from kiosk.ui.models.record_list import RecordListModel
from kiosk.ui.partner_kinds import ALL_KINDS, kind_icon, kind_key
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.answer import find_item
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class KindChoice:
    """One filter: `kind` is a key that the screen has a word for, "all" for all partners."""

    kind: str
    icon_name: str
    partner_count: int
    is_chosen: bool


def kind_choices(partners: Sequence[LocalizedItem], chosen: str) -> tuple[KindChoice, ...]:
    """Return the filters that lead to something, in the order in which the kinds occur."""
    keys = [kind_key(partner.item.partner_kind) for partner in partners]
    counts = {ALL_KINDS: len(keys)} | {key: keys.count(key) for key in dict.fromkeys(keys)}
    return tuple(
        KindChoice(key, kind_icon(key), count, key == chosen) for key, count in counts.items()
    )


@QmlElement
class KindChoiceModel(RecordListModel):
    record_type: ClassVar[type] = KindChoice


@QmlElement
class PartnersViewModel(ScreenViewModel):
    """The partners of the chosen kind.

    Signals:
        chosen: the visitor chose another kind; carries its key.
    """

    changed = Signal()
    chosen = Signal(str)

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._title = ""
        self._notice_title = ""
        self._partners: tuple[LocalizedItem, ...] = ()
        self._choices = KindChoiceModel(self)
        self._cards = ItemListModel(self)
        self._notice = BodyListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_notice_title(self) -> str:
        return self._notice_title

    def _get_choices(self) -> KindChoiceModel:
        return self._choices

    def _get_cards(self) -> ItemListModel:
        return self._cards

    def _get_notice(self) -> BodyListModel:
        return self._notice

    title = Property(str, _get_title, notify=changed)
    noticeTitle = Property(str, _get_notice_title, notify=changed)
    choices = Property(KindChoiceModel, _get_choices, constant=True)
    cards = Property(ItemListModel, _get_cards, constant=True)
    notice = Property(BodyListModel, _get_notice, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        page = self._store.item("page-partners", language)
        self._title = page.title
        self._partners = self._store.partners(language)
        blocks = item_blocks(page, lambda item_id: find_item(self._store, item_id, language))
        self._notice_title = next((block.html for block in blocks if block.kind == "heading"), "")
        self._notice.replace([block for block in blocks if block.kind == "paragraph"])
        self._apply(place.choice or ALL_KINDS)

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Show the partners of one kind, or of all."""
        self._apply(kind)
        self.chosen.emit(kind)

    def _apply(self, kind: str) -> None:
        self._choices.replace(kind_choices(self._partners, kind))
        self._cards.replace(
            [
                ItemRow(partner.id, partner.title, kind=key, icon_name=kind_icon(key))
                for partner in self._partners
                if (key := kind_key(partner.item.partner_kind)) == kind or kind == ALL_KINDS
            ]
        )
        self.changed.emit()
