"""Lets staff look for a picture or a recording among their files."""

from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.editor.folder_listing import FolderEntry, first_folder, folder_listing
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

ENDINGS = {"picture": (".png", ".jpg", ".jpeg"), "recording": (".wav",)}


@QmlElement
class FolderEntryListModel(RecordListModel):
    record_type: ClassVar[type] = FolderEntry


@QmlElement
class FileChooserViewModel(QObject):
    """A folder at a time.

    Signals:
        changed: another folder is shown.
        chosen: a file is chosen; carries "picture" or "recording", and its path.
    """

    changed = Signal()
    chosen = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kind = "picture"
        self._folder = Path()
        self._problem = ""
        self._rows = FolderEntryListModel(self)

    def _get_folder(self) -> str:
        return str(self._folder)

    def _get_problem(self) -> str:
        return self._problem

    def _get_rows(self) -> FolderEntryListModel:
        return self._rows

    folder = Property(str, _get_folder, notify=changed)
    problem = Property(str, _get_problem, notify=changed)
    rows = Property(FolderEntryListModel, _get_rows, constant=True)

    @Slot(str)
    def begin(self, kind: str) -> None:
        """Look for a picture or a recording, in the folder of the last time."""
        self._kind = kind
        self._show(self._folder if self._folder != Path() else first_folder())

    @Slot(str, result=bool)
    def open(self, name: str) -> bool:
        """Go into a folder, or choose a file: true if that is done."""
        return self.take(str(self._folder / name))

    @Slot()
    def up(self) -> None:
        """Go to the folder around this one."""
        self._show(self._folder.parent)

    @Slot(str, result=bool)
    def take(self, path: str) -> bool:
        """Go to the folder that somebody typed, or choose the file; true if a file is chosen."""
        wanted = Path(path.strip().strip('"')).expanduser()
        if wanted.is_file():
            self.chosen.emit(self._kind, str(wanted))
            return True
        self._show(wanted)
        return False

    @Slot(str, QUrl)
    def drop(self, kind: str, url: QUrl) -> None:
        """Choose a file that was dropped on the form."""
        if url.isLocalFile():
            self.chosen.emit(kind, url.toLocalFile())

    def _show(self, folder: Path) -> None:
        self._folder, self._problem = folder, ""
        try:
            self._rows.replace(folder_listing(folder, ENDINGS[self._kind]))
        except OSError:
            self._rows.replace(())
            self._problem = "Deze map is er niet, of u mag er niet in kijken."
        self.changed.emit()
