"""A list model whose rows stay while their contents change, so that what has the focus keeps it."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from kiosk.ui.models.record_list import RecordListModel


class SteadyListModel(RecordListModel):
    """Rows are the same as long as their first fields are."""

    def update(self, records: Sequence[Any]) -> None:
        """Show these records; where the rows are the same, only what changed is told."""
        new, old = tuple(records), self._records
        key = self._key()
        if len(new) != len(old) or list(map(key, new)) != list(map(key, old)):
            self.replace(new)
            return
        self._records = new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                self._tell(row)

    def update_one(self, record: Any) -> None:
        """Show one record anew, if its row is there."""
        key = self._key()
        keys = list(map(key, self._records))
        if key(record) in keys:
            row = keys.index(key(record))
            self._records = (*self._records[:row], record, *self._records[row + 1 :])
            self._tell(row)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        value = super().data(index, role)
        # QML knows lists, and tuples not at all.
        return list(value) if isinstance(value, tuple) else value

    def _tell(self, row: int) -> None:
        index = self.index(row)
        self.dataChanged.emit(index, index, list(self._fields))

    def _key(self) -> Callable[[Any], Any]:
        return attrgetter(next(iter(self._fields.values())))
