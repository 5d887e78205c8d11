"""The one list model: shows frozen records to QML, each field of the record as a role."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, ClassVar

from PySide6.QtCore import (
    Property,
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

_ROOT = QModelIndex()


def _camel_case(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)


def _for_qml(value: Any) -> Any:
    # QML knows lists, not tuples.
    return [_for_qml(part) for part in value] if isinstance(value, tuple) else value


class RecordListModel(QAbstractListModel):
    """A list of records of one frozen dataclass; subclasses name the class.

    Signals:
        countChanged: the number of rows is another than before.
    """

    record_type: ClassVar[type]
    countChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._records: tuple[Any, ...] = ()
        names = [field.name for field in fields(self.record_type)]
        first = int(Qt.ItemDataRole.UserRole) + 1
        self._fields = dict(enumerate(names, start=first))

    def replace(self, records: Sequence[Any]) -> None:
        """Show these records instead; equal ones change nothing, so that nothing flickers."""
        new = tuple(records)
        if new == self._records:
            return
        count_changes = len(new) != len(self._records)
        self.beginResetModel()
        self._records = new
        self.endResetModel()
        if count_changes:
            self.countChanged.emit()

    def revise(self, records: Sequence[Any]) -> None:
        """Show these records in the places of the others: what has the focus there keeps it."""
        new = tuple(records)
        if len(new) != len(self._records):
            self.replace(new)
            return
        old, self._records = self._records, new
        for row, (before, now) in enumerate(zip(old, new, strict=True)):
            changed = [
                role
                for role, name in self._fields.items()
                if getattr(before, name) != getattr(now, name)
            ]
            if changed:
                self.dataChanged.emit(self.index(row), self.index(row), changed)

    @property
    def records(self) -> tuple[Any, ...]:
        """The records that are shown."""
        return self._records

    def _get_count(self) -> int:
        return len(self._records)

    count = Property(int, _get_count, notify=countChanged)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._records)

    @override
    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        name = self._fields.get(role)
        if name is None or not index.isValid() or index.row() >= len(self._records):
            return None
        return _for_qml(getattr(self._records[index.row()], name))

    @override
    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(_camel_case(name).encode()) for role, name in self._fields.items()}
