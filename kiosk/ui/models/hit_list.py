"""The hits of a search."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement

from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class HitRow:
    """One hit; the marked pieces of title and snippet are styled text of our own making."""

    item_id: str
    title: str
    title_html: str
    snippet_html: str
    kind: str
    icon_name: str
    also_known_as: str = ""
    snippet: str = ""


@QmlElement
class HitListModel(RecordListModel):
    record_type: ClassVar[type] = HitRow
