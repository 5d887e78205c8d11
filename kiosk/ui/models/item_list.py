"""Rows, tiles, cards and chips: whatever leads to an item."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ItemRow:
    """What a row shows of an item. `icon` and `picture` are names of assets, `colour` is #RRGGBB."""

    item_id: str
    title: str
    detail: str = ""
    icon: str = ""
    colour: str = ""
    picture: str = ""
    number: int = 0
    is_emphasised: bool = False


@QmlElement
@QmlUncreatable("Python makes the lists.")
class ItemListModel(RecordListModel):
    record_type: ClassVar[type] = ItemRow
