"""One partner: what is known of it, and where that stands."""

from PySide6.QtCore import Property, QLocale, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.ui.body import item_blocks, readable_address
from kiosk.ui.dates import readable_date
from kiosk.ui.models.body_list import BodyListModel
from kiosk.ui.partner_kinds import kind_icon, kind_key
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.answer import find_item
from kiosk.ui.viewmodels.theme_page import neighbours
from kiosk.ui.viewmodels.translated import TranslatedViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class PartnerViewModel(TranslatedViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._partners: tuple[LocalizedItem, ...] = ()
        self._partner: LocalizedItem | None = None
        self._body = BodyListModel(self)

    def _get_title(self) -> str:
        return self._partner.title if self._partner else ""

    def _get_kind(self) -> str:
        return kind_key(self._partner.item.partner_kind) if self._partner else ""

    def _get_icon(self) -> str:
        return kind_icon(self._get_kind()) if self._partner else ""

    def _get_website(self) -> str:
        return self._partner.item.website if self._partner else ""

    def _get_readable_website(self) -> str:
        return readable_address(self._get_website())

    def _get_source(self) -> str:
        source = self._partner.item.source_url if self._partner else ""
        return readable_address(source).partition("/")[0].removeprefix("www.")

    def _get_source_date(self) -> str:
        source_date = self._partner.item.source_date if self._partner else ""
        return (
            readable_date(source_date, QLocale(self._language.partition("-")[0]))
            if source_date
            else ""
        )

    def _get_verified_on(self) -> str:
        verified = self._partner.item.verified_on if self._partner else None
        return (
            readable_date(verified.isoformat(), QLocale(self._language.partition("-")[0]))
            if verified
            else ""
        )

    def _neighbour(self, index: int) -> str:
        if self._partner is None:
            return ""
        position = [other.id for other in self._partners].index(self._partner.id)
        return neighbours(self._partners, position)[index].id

    def _get_previous_id(self) -> str:
        return self._neighbour(0)

    def _get_next_id(self) -> str:
        return self._neighbour(1)

    def _get_body(self) -> BodyListModel:
        return self._body

    title = Property(str, _get_title, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    icon = Property(str, _get_icon, notify=changed)
    website = Property(str, _get_website, notify=changed)
    readableWebsite = Property(str, _get_readable_website, notify=changed)
    source = Property(str, _get_source, notify=changed)
    sourceDate = Property(str, _get_source_date, notify=changed)
    verifiedOn = Property(str, _get_verified_on, notify=changed)
    previousId = Property(str, _get_previous_id, notify=changed)
    nextId = Property(str, _get_next_id, notify=changed)
    body = Property(BodyListModel, _get_body, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        self._partner = self.text_to_show(place, language)
        self._partners = self._store.partners(language)
        self._body.replace(
            item_blocks(self._partner, lambda item_id: find_item(self._store, item_id, language))
        )
        self.changed.emit()
