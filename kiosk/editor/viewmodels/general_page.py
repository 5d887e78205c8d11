"""What belongs to no single item: how residents reach the programme, and what stands on home."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.checks import contact_findings
from kiosk.content.model import ContactFields, Content, Item, ItemStatus, Kind
from kiosk.editor.item_table import title_of
from kiosk.editor.steady_list import SteadyListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DELAY_MS = 1000
_FIELDS = {
    "website": ("Website", "https://…"),
    "mail": ("Mailadres", "naam@voorbeeld.nl"),
    "phone": ("Telefoonnummer", ""),
    "address": ("Adres", "straat, nummer en plaats"),
}


@dataclass(frozen=True, slots=True)
class ContactField:
    """One way to reach the programme; `error` says what is wrong with it."""

    name: str
    label: str
    hint: str
    value: str
    error: str


@QmlElement
class ContactFieldListModel(SteadyListModel):
    record_type: ClassVar[type] = ContactField


@QmlElement
class GeneralPageViewModel(QObject):
    """The page; it has no save button: what is typed is saved at once.

    Signals:
        changed: something that is shown is another than before.
        contactTyped: contact fields were filled in; carries them, a moment after the last key.
        muchAskedChosen: other questions are to stand on home; carries their ids.
    """

    changed = Signal()
    contactTyped = Signal(object)
    muchAskedChosen = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._contact = ContactFields()
        self._much_asked: tuple[str, ...] = ()
        self._questions: list[dict[str, str]] = []
        self._fields = ContactFieldListModel(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DELAY_MS)
        self._soon.timeout.connect(self.flush)

    def _get_fields(self) -> ContactFieldListModel:
        return self._fields

    def _get_much_asked(self) -> str:
        return " ".join(self._much_asked)

    def _get_questions(self) -> list[dict[str, str]]:
        return self._questions

    fields = Property(ContactFieldListModel, _get_fields, constant=True)
    muchAsked = Property(str, _get_much_asked, notify=changed)
    questions = Property(list, _get_questions, notify=changed)

    def show(self, content: Content, items: Mapping[str, Item]) -> None:
        """Show what is saved; what is still being typed stays."""
        if not self._soon.isActive():
            self._contact = content.contact
        self._much_asked = content.much_asked
        self._questions = [
            {"value": item.id, "words": title_of(item)}
            for item in items.values()
            if item.kind is Kind.QUESTION and item.status is not ItemStatus.ARCHIVED
        ]
        self._tell()

    @Slot(str, str)
    def setContact(self, name: str, value: str) -> None:
        self._contact = replace(self._contact, **{name: value.strip()})
        self._soon.start()
        self._tell()

    @Slot(str)
    def setMuchAsked(self, ids: str) -> None:
        self.muchAskedChosen.emit(tuple(ids.split()))

    @Slot()
    def flush(self) -> None:
        """Have saved at once what was typed."""
        if self._soon.isActive() or self.sender() is self._soon:
            self._soon.stop()
            self.contactTyped.emit(self._contact)

    def _tell(self) -> None:
        wrong = {found.field: found for found in contact_findings(self._contact) if found.is_error}
        self._fields.update(
            [
                ContactField(
                    name,
                    label,
                    hint,
                    getattr(self._contact, name),
                    f"{wrong[name].message} {wrong[name].remedy}" if name in wrong else "",
                )
                for name, (label, hint) in _FIELDS.items()
            ]
        )
        self.changed.emit()
