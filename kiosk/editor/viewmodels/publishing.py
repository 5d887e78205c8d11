"""The page 'Publiceren': what an edition would change, what stops it, and writing it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.catalogue.edition_changes import Change, ItemChange, edition_changes
from kiosk.catalogue.publishing import (
    ContentNotReady,
    edition_name,
    errors_in,
    last_published,
    next_number,
    publish_content,
)
from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftError
from kiosk.editions.errors import EditionError, KeyUnusable
from kiosk.editions.key_files import open_secret_key
from kiosk.editor.dutch import ONE_OF_KIND, amount
from kiosk.editor.item_table import title_of
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_WORDS = {
    Change.NEW: "Nieuw",
    Change.CHANGED: "Gewijzigd",
    Change.GONE: "Verdwijnt",
    Change.HELD_BACK: "Blijft concept",
}


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """An item and what becomes of it, in words; `mark` is which it is, for the colour."""

    item_id: str
    title: str
    kind: str
    words: str
    mark: str


@QmlElement
class ChangeListModel(RecordListModel):
    record_type: ClassVar[type] = ChangeRow


@QmlElement
class PublishingViewModel(QObject):
    """Publishing.

    Signals:
        changed: something that is shown is another than before.
        said: an edition was written, or could not be: a sentence, and whether it failed.
    """

    changed = Signal()
    said = Signal(str, bool)
    _progressed = Signal(int, int)

    def __init__(
        self, executor: Executor, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._desk: EditingDesk | None = None
        self._rows = ChangeListModel(self)
        self._summary = ""
        self._stops = ""
        self._progress = -1.0
        self._key, self._folder = "", ""
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._finish)
        self._job.failed.connect(self._fail)
        self._progressed.connect(self._show_progress)

    def _get_rows(self) -> ChangeListModel:
        return self._rows

    def _get_summary(self) -> str:
        return self._summary

    def _get_stops(self) -> str:
        return self._stops

    def _get_progress(self) -> float:
        return self._progress

    def _get_is_busy(self) -> bool:
        return self._progress >= 0

    def _get_key(self) -> str:
        return self._key

    def _get_folder(self) -> str:
        return self._folder

    rows = Property(ChangeListModel, _get_rows, constant=True)
    summary = Property(str, _get_summary, notify=changed)
    stops = Property(str, _get_stops, notify=changed)
    progress = Property(float, _get_progress, notify=changed)
    isBusy = Property(bool, _get_is_busy, notify=changed)
    key = Property(str, _get_key, notify=changed)
    folder = Property(str, _get_folder, notify=changed)

    def show(self, desk: EditingDesk, unsaved_count: int) -> None:
        """Show what an edition of this draft would change.

        Raises:
            DraftError: The draft can't be read.
        """
        self._desk = desk
        current, coming = desk.content(), desk.publishable()
        changes = edition_changes(last_published(), current, coming)
        self._rows.replace([_row(change) for change in changes])
        self._summary = _summary(changes, next_number(self._today()))
        errors = errors_in(coming, self._today())
        self._stops = _stops(len(errors), unsaved_count)
        self.changed.emit()

    @Slot(str)
    def chooseKey(self, path: str) -> None:
        """Sign with the key in this file; it is chosen by typing, or by dropping it."""
        self._key = _local(path)
        self.changed.emit()

    @Slot(str)
    def chooseFolder(self, path: str) -> None:
        """Write to this folder, such as a stick."""
        self._folder = _local(path)
        self.changed.emit()

    @Slot(str)
    def publish(self, passphrase: str) -> None:
        """Write the edition; the passphrase is forgotten when that is done."""
        desk = self._desk
        if desk is None or self._get_is_busy():
            return
        today = self._today()
        number = next_number(today)
        out, key = Path(self._folder) / edition_name(number), Path(self._key)
        if not self._folder or not Path(self._folder).is_dir():
            self.said.emit("Kies een map die er is, zoals een stick.", True)
            return
        content, read_media = desk.publishable(), desk.read_media

        def work() -> str:
            secret = open_secret_key(key, passphrase)
            publish_content(
                content,
                secret,
                out,
                today=today,
                number=number,
                read_media=read_media,
                progress=self._progressed.emit,
            )
            return f"Uitgave {number} staat in {out} en is daar nagelezen."

        self._progress = 0.0
        self.changed.emit()
        self._job.ask(lambda: _told(work))

    def stop(self) -> None:
        """Let what runs end without being told of it."""
        self._job.forget()

    @Slot(int, int)
    def _show_progress(self, done: int, all_of_it: int) -> None:
        if self._get_is_busy():
            self._progress = done / all_of_it if all_of_it else 1.0
            self.changed.emit()

    @Slot(object)
    def _finish(self, told: tuple[str, bool]) -> None:
        self._progress = -1.0
        if self._desk is not None:
            self.show(self._desk, 0)
        self.said.emit(*told)

    @Slot()
    def _fail(self) -> None:
        self._progress = -1.0
        self.changed.emit()
        self.said.emit("De uitgave is niet gemaakt. Het logboek zegt waarom.", True)


def _told(work: Callable[[], str]) -> tuple[str, bool]:
    try:
        return work(), False
    except KeyUnusable:
        sentence = "Deze sleutel kan niet worden gebruikt: is het bestand goed, en de wachtzin?"
        return sentence, True
    except ContentNotReady as error:
        count = amount(len(error.findings), "fout", "fouten")
        return f"Niet gepubliceerd: er is nog {count}. Zie Controle.", True
    except EditionError as error:
        cause = error.__cause__
        reason = f" ({cause.strerror})" if isinstance(cause, OSError) and cause.strerror else ""
        return f"Daar kon niet worden geschreven{reason}. Er is niets achtergebleven.", True
    except DraftError as error:
        return error.for_staff, True


def _row(change: ItemChange) -> ChangeRow:
    item = change.item
    words = _WORDS[change.change]
    return ChangeRow(item.id, title_of(item), ONE_OF_KIND[item.kind], words, change.change.value)


def _summary(changes: tuple[ItemChange, ...], number: int) -> str:
    told = [one for one in changes if one.change is not Change.HELD_BACK]
    held = len(changes) - len(told)
    if told:
        count = amount(len(told), "onderdeel verandert", "onderdelen veranderen")
        sentence = f"Uitgave {number}: {count}."
    else:
        sentence = "Er is niets veranderd sinds de vorige uitgave."
    if held:
        sentence += f" {amount(held, 'concept blijft', 'concepten blijven')} thuis."
    return sentence


def _stops(errors: int, unsaved: int) -> str:
    if errors:
        return f"Los eerst {amount(errors, 'fout', 'fouten')} op. Zie Controle."
    if unsaved:
        return f"Let op: {amount(unsaved, 'onderdeel is', 'onderdelen zijn')} nog niet opgeslagen."
    return ""


def _local(path: str) -> str:
    url = QUrl(path)
    return url.toLocalFile() if url.isLocalFile() else path.strip()
