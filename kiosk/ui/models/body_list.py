"""The body of an answer, block by block."""

from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtQml import QmlElement

from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class BodyBlock:
    """One block: `kind` is "paragraph", "heading", "bullet", "link" or "picture".

    `html` is styled text of our own making, with the content's characters escaped. `item_id` to
    `colour` belong to links, which lead to an item; `file` to `licence` to pictures. A picture's
    `caption` is in the language of the text, to be read.
    """

    kind: str
    html: str = ""
    item_id: str = ""
    title: str = ""
    icon_name: str = ""
    colour: str = ""
    file: str = ""
    alt_text: str = ""
    caption: str = ""
    licence: str = ""


@QmlElement
class BodyListModel(RecordListModel):
    record_type: ClassVar[type] = BodyBlock
