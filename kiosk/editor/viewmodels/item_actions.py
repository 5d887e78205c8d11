"""What is done with items: saved, made, copied, put in order, brought back."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Item, ItemStatus, Kind
from kiosk.editor.dutch import ONE_OF_KIND, amount
from kiosk.editor.item_table import moved, shares_order, siblings, title_of
from kiosk.editor.viewmodels.finding_list import FindingListViewModel
from kiosk.editor.viewmodels.item_form import ItemFormViewModel
from kiosk.editor.viewmodels.safekeeping import SafekeepingViewModel
from kiosk.editor.workspace import Workspace

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ItemActionsViewModel(QObject):
    """The actions; most are about the item that is open in the form.

    Signals:
        done: something was saved; carries what to say of it, the item to open ("" for the one that
            is open), and the only item whose line in the list changed, None if others did too.
    """

    done = Signal(str, str, object)

    def __init__(
        self,
        work: Workspace,
        safe: SafekeepingViewModel,
        form: ItemFormViewModel,
        findings: FindingListViewModel,
        today: Callable[[], date],
    ) -> None:
        super().__init__(form)
        self._work = work
        self._safe = safe
        self._form = form
        self._findings = findings
        self._today = today

    @Slot()
    def save(self) -> None:
        """Save the open item; with errors in it, as a draft, so that residents don't see them."""
        item = self._item()
        if item is None:
            return
        has_errors = self._findings.count_errors() > 0
        is_held_back = item.status is ItemStatus.READY and has_errors
        status = ItemStatus.DRAFT if is_held_back else None
        said = "Opgeslagen."
        if is_held_back:
            said = "Opgeslagen als concept: er zit nog een fout in. Zie Controle."
        self._save(item, status, said)

    @Slot(str)
    def setStatus(self, status: str) -> None:
        """Save the open item in another status."""
        item = self._item()
        if item is None:
            return
        new = ItemStatus(status)
        if new is ItemStatus.READY and (errors := self._findings.count_errors()):
            self._safe.say(
                f"Los eerst {amount(errors, 'fout', 'fouten')} op. Zie Controle.", failed=True
            )
            return
        said = {
            ItemStatus.READY: "Opgeslagen, en klaar om te publiceren.",
            ItemStatus.DRAFT: "Opgeslagen als concept. Wat eerder klaar was, blijft zoals het was.",
            ItemStatus.ARCHIVED: "In het archief. Bezoekers zien het niet meer.",
        }
        self._save(item, new, said[new])

    @Slot()
    def discard(self) -> None:
        """Go back to what is saved of the open item."""
        item = self._item()
        if item is not None:
            with self._safe.telling():
                self._work.discard(item.id)
                self.done.emit("Teruggezet naar wat was opgeslagen.", "", None)

    @Slot(str, str)
    def create(self, kind: str, title: str) -> None:
        """Make a new item and open it."""
        with self._safe.telling():
            item = self._work.create(Kind(kind), title.strip())
            said = f"Nieuwe {ONE_OF_KIND[item.kind]} gemaakt, als concept."
            self.done.emit(said, item.id, None)

    @Slot()
    def duplicate(self) -> None:
        """Make a copy of the open item, and open the copy."""
        item = self._item()
        if item is not None:
            with self._safe.telling():
                copy = self._work.duplicate(item.id)
                self.done.emit(f"Dit is de kopie van ‘{title_of(item)}’.", copy.id, None)

    @Slot(int)
    def move(self, by: int) -> None:
        """Put the open item before (-1) or behind (1) its neighbour."""
        item = self._item()
        if item is not None:
            group = siblings(self._work.items.values(), item)
            self._reorder(group, moved(group, item.id, by))

    @Slot(str)
    def moveTo(self, target_id: str) -> None:
        """Put the open item where another one of its group stands."""
        item, target = self._item(), self._work.items.get(target_id)
        if item is not None and target is not None and shares_order(item, target):
            group = siblings(self._work.items.values(), item)
            by = group.index(target) - group.index(item)
            self._reorder(group, moved(group, item.id, by))

    @Slot(int)
    def restore(self, number: int) -> None:
        """Bring an earlier state of the open item back, as its newest."""
        item = self._item()
        if item is None:
            return
        if item.id in self._work.unsaved:
            self._safe.say("Sla eerst op wat u typte, of zet het terug.", failed=True)
            return
        with self._safe.telling():
            self._work.restore(item.id, number)
            self.done.emit(f"Versie {number} is teruggehaald.", "", None)

    @Slot(str, str)
    def markReviewed(self, item_id: str, language: str) -> None:
        """Note that the one who works here found a translation right."""
        if item_id in self._work.unsaved:
            self._safe.say("Sla dit onderdeel eerst op: het is gewijzigd.", failed=True)
            return
        with self._safe.telling():
            self._work.mark_reviewed(item_id, language, self._today())
            self.done.emit(f"Nagekeken door {self._work.desk.author}.", "", None)

    def _item(self) -> Item | None:
        self._form.body_text.flush()
        return self._form.item

    def _save(self, item: Item, status: ItemStatus | None, said: str) -> None:
        if self._form.refused:
            self._safe.say(f"Nog niet opgeslagen. {self._form.refused[0]}", failed=True)
            return
        with self._safe.telling():
            self._work.save(item.id, status)
            # The name of a section stands above the lines of its questions.
            self.done.emit(said, "", None if item.kind is Kind.SECTION else item.id)

    def _reorder(self, group: Sequence[Item], order: Sequence[str]) -> None:
        if list(order) != [one.id for one in group]:
            with self._safe.telling():
                self._work.reorder(order)
                self.done.emit("De volgorde is opgeslagen.", "", None)
