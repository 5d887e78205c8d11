"""A list model whose rows stay while their contents change, so that what has the focus keeps it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from kiosk.ui.models.record_list import RecordListModel


class SteadyListModel(RecordListModel):
    """Rows are the same as long as their first fields are."""

    def update(self, records: Sequence[Any]) -> None:
        """Show these records; where the rows are the same, only what changed is told."""
        new, old = tuple(records), self._records
        if [self._key(one) for one in new] != [self._key(one) for one in old]:
            self.replace(new)
            return
        self._records = new
        for row, (before, after) in enumerate(zip(old, new, strict=True)):
            if before != after:
                index = self.index(row)
                self.dataChanged.emit(index, index, list(self._fields))

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        value = super().data(index, role)
        # QML knows lists, and tuples not at all.
        return list(value) if isinstance(value, tuple) else value

    def _key(self, record: Any) -> Any:
        return getattr(record, next(iter(self._fields.values())))
