"""A page of text (contact, about): its body, its web address as a code, whom to ask here."""

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.store import ContentStore
from kiosk.ui.body import item_blocks, paragraph, readable_address, web_addresses
from kiosk.ui.models.body_list import BodyListModel
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.answer import find_item
from kiosk.ui.viewmodels.translated import TranslatedViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_CONTACT = "page-contact"


@QmlElement
class PageViewModel(TranslatedViewModel):
    changed = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(store, parent)
        self._title = ""
        self._icon = ""
        self._is_contact = False
        self._web_address = ""
        self._mail = ""
        self._phone = ""
        self._address = ""
        self._body = BodyListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_icon(self) -> str:
        return self._icon

    def _get_is_contact(self) -> bool:
        return self._is_contact

    def _get_web_address(self) -> str:
        return self._web_address

    def _get_readable_address(self) -> str:
        return readable_address(self._web_address)

    def _get_mail(self) -> str:
        return self._mail

    def _get_phone(self) -> str:
        return self._phone

    def _get_address(self) -> str:
        return self._address

    def _get_body(self) -> BodyListModel:
        return self._body

    title = Property(str, _get_title, notify=changed)
    icon = Property(str, _get_icon, notify=changed)
    isContact = Property(bool, _get_is_contact, notify=changed)
    webAddress = Property(str, _get_web_address, notify=changed)
    readableAddress = Property(str, _get_readable_address, notify=changed)
    mail = Property(str, _get_mail, notify=changed)
    phone = Property(str, _get_phone, notify=changed)
    address = Property(str, _get_address, notify=changed)
    body = Property(BodyListModel, _get_body, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        page = self.text_to_show(place, language)
        contact = self._store.contact()
        self._title = page.title
        self._is_contact = page.id == _CONTACT
        self._icon = page.item.icon or (
            "message-circle-question" if self._is_contact else "info-circle"
        )
        addresses = web_addresses(page.body)
        self._web_address = addresses[0] if addresses else contact.website
        self._mail, self._phone, self._address = (
            (contact.mail, contact.phone, contact.address) if self._is_contact else ("", "", "")
        )
        blocks = item_blocks(page, lambda item_id: find_item(self._store, item_id, language))
        if page.mail_line and contact.mail:
            # The line asks to send a mail: it would be an empty promise without an address.
            blocks += (paragraph(page.mail_line),)
        self._body.replace(blocks)
        self.changed.emit()
