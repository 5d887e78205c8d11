"""Every saved state of an item, or of what belongs to none, with what changed in it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement

from kiosk.content.desk import SavedState, SharedState
from kiosk.content.model import Item
from kiosk.editor.dutch import STATUSES
from kiosk.editor.item_table import title_of
from kiosk.editor.readable_changes import (
    ReadableChange,
    readable_changes,
    readable_moment,
    readable_shared_changes,
)
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """A saved state: when, by whom, what they said of it, and what changed, as styled text."""

    number: int
    heading: str
    note: str
    changes: str
    status: str
    status_name: str
    is_current: bool


@QmlElement
class HistoryListModel(RecordListModel):
    record_type: ClassVar[type] = HistoryRow


@QmlElement
class HistoryViewModel(QObject):
    """The history of one item, or of what belongs to none.

    Signals:
        changed: the history of another item, or a longer one, is shown.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._rows = HistoryListModel(self)

    def _get_title(self) -> str:
        return self._title

    def _get_rows(self) -> HistoryListModel:
        return self._rows

    title = Property(str, _get_title, notify=changed)
    rows = Property(HistoryListModel, _get_rows, constant=True)

    def show(self, states: Sequence[SavedState], items: Mapping[str, Item]) -> None:
        """Show the states of an item, the newest first."""
        self._title = title_of(states[0].item) if states else ""
        older: list[SavedState | None] = [*states[1:], None]
        self._rows.replace(
            [
                _row(state, before, items, is_current=number == 0)
                for number, (state, before) in enumerate(zip(states, older, strict=True))
            ]
        )
        self.changed.emit()

    def show_shared(self, states: Sequence[SharedState], items: Mapping[str, Item]) -> None:
        """Show the states of what belongs to no item, the newest first."""
        self._title = "Contact en Veel gevraagd"
        older: list[SharedState | None] = [*states[1:], None]
        self._rows.replace(
            [
                _shared_row(state, before, items, is_current=number == 0)
                for number, (state, before) in enumerate(zip(states, older, strict=True))
            ]
        )
        self.changed.emit()


def _row(
    state: SavedState, before: SavedState | None, items: Mapping[str, Item], *, is_current: bool
) -> HistoryRow:
    changes = readable_changes(before.item, state.item, items) if before else ()
    return HistoryRow(
        number=state.number,
        heading=_heading(state),
        note=state.note,
        changes=_lines(changes),
        status=state.item.status.value,
        status_name=STATUSES[state.item.status],
        is_current=is_current,
    )


def _shared_row(
    state: SharedState, before: SharedState | None, items: Mapping[str, Item], *, is_current: bool
) -> HistoryRow:
    changes = readable_shared_changes(before, state, items) if before else ()
    return HistoryRow(
        number=state.number,
        heading=_heading(state),
        note=state.note,
        changes=_lines(changes),
        status="",
        status_name="",
        is_current=is_current,
    )


def _heading(state: SavedState | SharedState) -> str:
    return f"Versie {state.number} · {readable_moment(state.saved_at)} · {state.author}"


def _lines(changes: Sequence[ReadableChange]) -> str:
    return "<br>".join(f"<b>{change.field}</b>: {change.html}" for change in changes)
