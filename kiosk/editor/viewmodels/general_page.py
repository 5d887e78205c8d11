"""What belongs to no single item: how residents reach the programme, and what stands on home."""

from dataclasses import dataclass, replace
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.checks import contact_findings
from kiosk.content.model import ContactFields, ItemStatus, Kind
from kiosk.editor.dutch import CONTACT_FIELDS
from kiosk.editor.item_table import title_of
from kiosk.editor.steady_list import SteadyListModel
from kiosk.editor.viewmodels.item_history import HistoryViewModel
from kiosk.editor.viewmodels.safekeeping import TRY_AGAIN_MS, SafekeepingViewModel
from kiosk.editor.workspace import Workspace

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# A pause in typing makes a version; who types on and on is saved all the same.
_PAUSE_MS, _AT_LATEST_MS = 1000, 1500
_HINTS = {
    "website": "https://…",
    "mail": "naam@voorbeeld.nl",
    "phone": "",
    "address": "straat, nummer en plaats",
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
        saved: something was saved; carries what to say of it.
    """

    changed = Signal()
    saved = Signal(str)

    def __init__(
        self, work: Workspace, safe: SafekeepingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._safe = safe
        self._history = HistoryViewModel(self)
        self._contact = ContactFields()
        # Whether something was typed that is not on the disk yet.
        self.is_unsaved = False
        self._much_asked: tuple[str, ...] = ()
        self._questions: list[dict[str, str]] = []
        self._fields = ContactFieldListModel(self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.flush)
        self._at_latest = QTimer(self)
        self._at_latest.setSingleShot(True)
        self._at_latest.setInterval(_AT_LATEST_MS)
        self._at_latest.timeout.connect(self.flush)

    def _get_fields(self) -> ContactFieldListModel:
        return self._fields

    def _get_history(self) -> HistoryViewModel:
        return self._history

    def _get_much_asked(self) -> str:
        return " ".join(self._much_asked)

    def _get_questions(self) -> list[dict[str, str]]:
        return self._questions

    fields = Property(ContactFieldListModel, _get_fields, constant=True)
    history = Property(HistoryViewModel, _get_history, constant=True)
    muchAsked = Property(str, _get_much_asked, notify=changed)
    questions = Property(list, _get_questions, notify=changed)

    def show(self) -> None:
        """Show what is saved; what is still being typed stays."""
        content, items = self._work.content(), self._work.items
        if not self.is_unsaved:
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
        self.is_unsaved = True
        self._soon.start(_PAUSE_MS)
        if not self._at_latest.isActive():
            self._at_latest.start()
        self._tell()

    @Slot(str)
    def setMuchAsked(self, ids: str) -> None:
        with self._safe.telling():
            self._work.set_much_asked(ids.split())
            self.saved.emit("Opgeslagen.")

    @Slot()
    def flush(self) -> None:
        """Have saved at once what was typed."""
        if not self.is_unsaved:
            return
        self._at_latest.stop()
        # Where it fails it is tried again, as all that is typed.
        self._soon.start(TRY_AGAIN_MS)
        with self._safe.telling():
            self._work.set_contact(self._contact)
            self.is_unsaved = False
            self._soon.stop()
            self.saved.emit("Opgeslagen.")

    def show_history(self) -> None:
        """Show every saved state."""
        with self._safe.telling():
            self._history.show_shared(self._work.shared_history(), self._work.items)

    @Slot(int)
    def restore(self, number: int) -> None:
        """Bring an earlier state back, as the newest one."""
        with self._safe.telling():
            self._work.restore_shared(number)
            self.saved.emit(f"Versie {number} is teruggehaald.")

    def _tell(self) -> None:
        wrong = {found.field: found for found in contact_findings(self._contact) if found.is_error}
        self._fields.update(
            [
                ContactField(
                    name,
                    label,
                    _HINTS[name],
                    getattr(self._contact, name),
                    f"{wrong[name].message} {wrong[name].remedy}" if name in wrong else "",
                )
                for name, label in CONTACT_FIELDS.items()
            ]
        )
        self.changed.emit()
