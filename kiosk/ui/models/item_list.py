"""Rows, tiles, cards and chips: whatever leads to an item."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement

from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ItemRow:
    """What a row shows of an item.

    `icon_name` and `picture` name assets, `colour` a colour of the theme (the look).
    """

    item_id: str
    title: str
    detail: str = ""
    kind: str = ""
    icon_name: str = ""
    colour: str = ""
    picture: str = ""
    number: int = 0
    is_emphasised: bool = False


@QmlElement
class ItemListModel(RecordListModel):
    record_type: ClassVar[type] = ItemRow
