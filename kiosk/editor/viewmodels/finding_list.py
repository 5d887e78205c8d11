"""What the checks have to say: of the open item while it is written, and of all items together."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.checks import Surroundings, check, check_item
from kiosk.content.findings import Finding
from kiosk.content.model import Content, Item
from kiosk.editor.dutch import amount
from kiosk.editor.finding_words import remedy_in_the_form
from kiosk.editor.item_table import title_of
from kiosk.languages import offered_languages
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DELAY_MS = 400


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding as a line; `place` says where it is, in words."""

    is_error: bool
    message: str
    remedy: str
    place: str
    item_id: str
    language: str
    field: str
    start: int
    end: int


@QmlElement
class FindingListModel(RecordListModel):
    record_type: ClassVar[type] = FindingRow


@QmlElement
class FindingListViewModel(QObject):
    """The findings.

    Signals:
        changed: the findings are others than before.
    """

    changed = Signal()

    def __init__(
        self, executor: Executor, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._surroundings: Surroundings | None = None
        self._content: Callable[[], Content] | None = None
        self._items: Mapping[str, Item] = {}
        self._item: Item | None = None
        self._has_looked = False
        self._of_item = FindingListModel(self)
        self._all = FindingListModel(self)
        self._checking = LatestJob(executor, self)
        self._checking.done.connect(self._take)
        self._looking_around = LatestJob(executor, self)
        self._looking_around.done.connect(self._take_surroundings)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DELAY_MS)
        self._soon.timeout.connect(self.look_at_item)

    def _get_of_item(self) -> FindingListModel:
        return self._of_item

    def _get_all(self) -> FindingListModel:
        return self._all

    def _get_item_summary(self) -> str:
        return _summary(self._of_item.records)

    def _get_summary(self) -> str:
        if not self._has_looked:
            return "Even kijken…"
        return _summary(self._all.records)

    def _get_error_count(self) -> int:
        return sum(row.is_error for row in self._all.records)

    def _get_item_error_count(self) -> int:
        return sum(row.is_error for row in self._of_item.records)

    def _get_faulty_fields(self) -> str:
        # Each as language:field, with spaces around it.
        fields = (f"{row.language}:{row.field}" for row in self._of_item.records if row.is_error)
        return f" {' '.join(fields)} "

    faultyFields = Property(str, _get_faulty_fields, notify=changed)
    ofItem = Property(FindingListModel, _get_of_item, constant=True)
    all = Property(FindingListModel, _get_all, constant=True)
    itemSummary = Property(str, _get_item_summary, notify=changed)
    summary = Property(str, _get_summary, notify=changed)
    errorCount = Property(int, _get_error_count, notify=changed)
    itemErrorCount = Property(int, _get_item_error_count, notify=changed)

    @property
    def is_ready(self) -> bool:
        """Whether one item can be looked at: the others are known."""
        return self._surroundings is not None

    @property
    def has_looked(self) -> bool:
        """Whether all items were looked at."""
        return self._has_looked

    def watch(
        self, item: Item | None, items: Mapping[str, Item], content: Callable[[], Content]
    ) -> None:
        """Look soon at what is typed now; at another item, look at once."""
        is_another = (item and item.id) != (self._item and self._item.id)
        self._item, self._items, self._content = item, items, content
        if is_another:
            self.look_at_item()
        else:
            self._soon.start()

    def count_errors(self) -> int:
        """Look at the open item at once, whatever it takes; return how many errors it has."""
        if self._surroundings is None and self._content is not None:
            self._surroundings = Surroundings.of(self._content(), self._today())
        self.look_at_item()
        return self._get_item_error_count()

    @Slot()
    def look_at_item(self) -> None:
        """Look at the open item, once the others are known."""
        self._soon.stop()
        found: tuple[Finding, ...] = ()
        if self._item is not None and self._surroundings is not None:
            found = check_item(self._item, self._surroundings)
        rows = (replace(self._row(finding), place=_language(finding)) for finding in found)
        self._of_item.replace(tuple(rows))
        self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Look at all items, off the GUI thread."""
        if self._content is not None:
            content = self._content()
            self._checking.ask(lambda: check(content, self._today()))

    def look_around(self, content: Content) -> None:
        """Learn what the check on one item has to know of all others: after each save."""
        self._looking_around.ask(lambda: Surroundings.of(content, self._today()))

    def stop(self) -> None:
        """Look no more, before the window goes."""
        self._soon.stop()
        self._checking.forget()
        self._looking_around.forget()

    @Slot(object)
    def _take_surroundings(self, surroundings: Surroundings) -> None:
        self._surroundings = surroundings
        self.look_at_item()

    @Slot(object)
    def _take(self, found: tuple[Finding, ...]) -> None:
        self._all.replace(tuple(map(self._row, found)))
        self._has_looked = True
        self.changed.emit()

    def _row(self, finding: Finding) -> FindingRow:
        item = self._items.get(finding.item)
        parts = [title_of(item) if item else "", _language(finding)]
        return FindingRow(
            is_error=finding.is_error,
            message=finding.message,
            remedy=remedy_in_the_form(finding),
            place=" · ".join(part for part in parts if part),
            item_id=finding.item if item else "",
            language=finding.language,
            field=finding.field,
            start=finding.start,
            end=finding.end,
        )


def _language(finding: Finding) -> str:
    language = offered_languages().get(finding.language)
    return language.own_name if language else ""


def _summary(rows: tuple[FindingRow, ...]) -> str:
    errors = sum(row.is_error for row in rows)
    tips = len(rows) - errors
    if not rows:
        return "Alles in orde"
    said = [amount(errors, "fout", "fouten")] if errors else []
    return " en ".join([*said, *([amount(tips, "tip", "tips")] if tips else [])])
