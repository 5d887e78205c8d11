"""The rows of the administrator's pages: what it is, and what a tap on it does."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement

from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class AdministratorRow:
    """A row: a button where it has an id, else only words; `is_chosen` marks what is so now.

    `steps` are small buttons below words, each with its id and text; they change the `detail`.
    """

    row_id: str
    title: str
    detail: str = ""
    icon_name: str = ""
    is_chosen: bool = False
    is_primary: bool = False
    steps: tuple[tuple[str, str], ...] = ()


@QmlElement
class AdministratorRowModel(RecordListModel):
    record_type: ClassVar[type] = AdministratorRow
