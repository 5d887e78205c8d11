"""The list of all items: searched, limited, and always in order."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Item
from kiosk.editor.dutch import KINDS, STATUSES, amount
from kiosk.editor.item_table import (
    TAGS,
    ListedItem,
    TableEntry,
    TableFilter,
    matching,
    narrows,
    table_entries,
    table_entry,
)
from kiosk.editor.steady_list import SteadyListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListedItemListModel(SteadyListModel):
    record_type: ClassVar[type] = ListedItem


@QmlElement
class ItemListViewModel(QObject):
    """The list.

    Signals:
        changed: the lines, or what they are limited to, are others than before.
        countsChanged: other numbers of items are of a kind or in a state than before.
    """

    changed = Signal()
    countsChanged = Signal()

    def __init__(self, parent: QObject | None = None, *, titles_first: bool = False) -> None:
        super().__init__(parent)
        self._titles_first = titles_first
        self._entries: list[TableEntry] = []
        self._places: dict[str, int] = {}
        self._filter = TableFilter()
        # What the filter has left, until an item changes.
        self._left: tuple[TableEntry, ...] | None = None
        self._kinds: list[dict[str, str]] = []
        self._states: list[dict[str, str]] = []
        self._selected = ""
        self._rows = ListedItemListModel(self)

    def _get_rows(self) -> ListedItemListModel:
        return self._rows

    def _get_words(self) -> str:
        return self._filter.words

    def _get_kind(self) -> str:
        return self._filter.kind

    def _get_state(self) -> str:
        return self._filter.state

    def _get_selected(self) -> str:
        return self._selected

    def _get_selected_row(self) -> int:
        ids = [line.item_id for line in self._rows.records]
        return ids.index(self._selected) if self._selected in ids else -1

    def _get_count_words(self) -> str:
        shown, all_of_them = len(self._rows.records), len(self._entries)
        if shown == all_of_them:
            return amount(all_of_them, "onderdeel", "onderdelen")
        return f"{shown} van {amount(all_of_them, 'onderdeel', 'onderdelen')}"

    def _get_kinds(self) -> list[dict[str, str]]:
        return self._kinds

    def _get_states(self) -> list[dict[str, str]]:
        return self._states

    rows = Property(ListedItemListModel, _get_rows, constant=True)
    words = Property(str, _get_words, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    state = Property(str, _get_state, notify=changed)
    selected = Property(str, _get_selected, notify=changed)
    selectedRow = Property(int, _get_selected_row, notify=changed)
    countWords = Property(str, _get_count_words, notify=changed)
    kinds = Property(list, _get_kinds, notify=countsChanged)
    states = Property(list, _get_states, notify=countsChanged)

    def show(self, items: Mapping[str, Item], today: date, unsaved: frozenset[str]) -> None:
        """Show all items anew."""
        self._entries = list(table_entries(items.values(), today, unsaved))
        self._places = {entry.line.item_id: row for row, entry in enumerate(self._entries)}
        self._count()
        self._fill(self._entries)

    def show_one(
        self, item: Item, items: Mapping[str, Item], today: date, *, is_unsaved: bool
    ) -> None:
        """Show one item anew, where it stands: all of them would take too long for a key."""
        place = self._places[item.id]
        entry = table_entry(item, items, today, is_unsaved=is_unsaved)
        before, self._entries[place] = self._entries[place], entry
        if entry != before:
            self._left = None
        if entry.states != before.states:
            self._count()
        if entry.line != before.line:
            # It stays where it is while it is written, whatever the list is limited to.
            self._rows.update_one(entry.line)
            self.changed.emit()

    def select(self, item_id: str) -> None:
        """Mark the line of an item."""
        self._selected = item_id
        self.changed.emit()

    def beside(self, by: int) -> str:
        """Return the id of the line below (1) or above (-1) the selected one, if there is one."""
        row = self._get_selected_row() + by
        lines = self._rows.records
        return lines[row].item_id if 0 <= row < len(lines) else self._selected

    def first(self) -> str:
        """Return the id of the first line, if there is one."""
        return self._rows.records[0].item_id if self._rows.records else ""

    @Slot(int, result=str)
    def itemIdAt(self, row: int) -> str:
        return str(self._rows.records[row].item_id)

    @Slot(int, int, result=bool)
    def shareOrder(self, row: int, other: int) -> bool:
        """Tell whether two lines stand in one order, so that one can come in the other's place."""
        return bool(self._rows.records[row].group == self._rows.records[other].group)

    @Slot(int, result=str)
    def titleAt(self, row: int) -> str:
        return str(self._rows.records[row].title)

    @Slot(str)
    def search(self, words: str) -> None:
        self._limit(TableFilter(self._filter.kind, self._filter.state, words))

    @Slot(str)
    def limitToKind(self, kind: str) -> None:
        self._limit(TableFilter(kind, self._filter.state, self._filter.words))

    @Slot(str)
    def limitToState(self, state: str) -> None:
        self._limit(TableFilter(self._filter.kind, state, self._filter.words))

    @Slot()
    def showAll(self) -> None:
        """Take all limits away."""
        self._limit(TableFilter())

    def _limit(self, chosen: TableFilter) -> None:
        if chosen != self._filter:
            # An order by titles depends on the words, so it begins with all of them.
            can_narrow = narrows(chosen, self._filter) and not self._titles_first
            self._filter = chosen
            self._fill((self._left if can_narrow else None) or self._entries)

    def _fill(self, entries: Sequence[TableEntry]) -> None:
        self._left = matching(entries, self._filter, titles_first=self._titles_first)
        self._rows.update([entry.line for entry in self._left])
        self.changed.emit()

    def _count(self) -> None:
        kinds = Counter(entry.kind for entry in self._entries)
        states = Counter(str(state) for entry in self._entries for state in entry.states)
        names = [(str(state), word) for state, word in (*STATUSES.items(), *TAGS.items())]
        self._kinds = [
            {"value": "", "words": "Alle soorten"},
            *({"value": kind, "words": f"{KINDS[kind]} ({kinds[kind]})"} for kind in KINDS),
        ]
        self._states = [
            {"value": "", "words": "Alles"},
            *({"value": name, "words": f"{word} ({states[name]})"} for name, word in names),
        ]
        self.countsChanged.emit()
