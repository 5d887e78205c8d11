"""The picture and the recording of a text: what they are, what they say, why we may use them."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.draft_errors import DraftError
from kiosk.content.freshness import hash_of, is_heard
from kiosk.content.media import MAX_RECORDING_BYTES, MediaFile, accept_picture, accept_recording
from kiosk.content.media_errors import MediaRefused
from kiosk.content.model import Picture, Recording, Text
from kiosk.editor.viewmodels.file_chooser import FileChooserViewModel
from kiosk.editor.viewmodels.listening import ListeningViewModel
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.ui.speech_player import SpeechPlayer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_ACCEPT = {"picture": accept_picture, "recording": accept_recording}


@QmlElement
class TextMediaViewModel(QObject):
    """What is seen and heard with a text.

    Signals:
        changed: another text is shown, or it has another picture or recording.
        pictureEdited: the text has another picture, which is carried, or none.
        recordingEdited: the text has another recording, which is carried, or none.
        failed: a file could not be taken; carries why.
    """

    changed = Signal()
    pictureEdited = Signal(object)
    recordingEdited = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._text = Text(SOURCE_LANGUAGE, "")
        self._add: Callable[[bytes], MediaFile] | None = None
        self._chooser = FileChooserViewModel(self)
        self._chooser.chosen.connect(self._take_file)
        self._listening = ListeningViewModel(self)
        self._listening.failed.connect(self.failed)

    def add_with(self, add: Callable[[bytes], MediaFile]) -> None:
        """Tell what keeps a file in the draft."""
        self._add = add

    def listen_with(self, player: SpeechPlayer, read: Callable[[str], bytes]) -> None:
        """Tell what plays recordings, and what gives their bytes."""
        self._listening.use(player, read)

    def be_silent(self) -> None:
        """Stop the recording that is heard."""
        self._listening.stop()

    def _get_picture(self) -> str:
        return self._text.picture.file if self._text.picture else ""

    def _get_alt_text(self) -> str:
        return self._text.picture.alt_text if self._text.picture else ""

    def _get_picture_licence(self) -> str:
        return self._text.picture.licence if self._text.picture else ""

    def _get_recording(self) -> str:
        return self._text.recording.file if self._text.recording else ""

    def _get_recording_licence(self) -> str:
        return self._text.recording.licence if self._text.recording else ""

    def _get_is_heard(self) -> bool:
        return is_heard(self._text)

    def _get_chooser(self) -> FileChooserViewModel:
        return self._chooser

    def _get_listening(self) -> ListeningViewModel:
        return self._listening

    picture = Property(str, _get_picture, notify=changed)
    altText = Property(str, _get_alt_text, notify=changed)
    pictureLicence = Property(str, _get_picture_licence, notify=changed)
    recording = Property(str, _get_recording, notify=changed)
    recordingLicence = Property(str, _get_recording_licence, notify=changed)
    isHeard = Property(bool, _get_is_heard, notify=changed)
    listening = Property(ListeningViewModel, _get_listening, constant=True)
    chooser = Property(FileChooserViewModel, _get_chooser, constant=True)

    def show(self, text: Text) -> None:
        """Show what a text has."""
        self._text = text
        self._listening.keep_to(self._get_recording())
        self.changed.emit()

    @Slot(str)
    def setAltText(self, words: str) -> None:
        if self._text.picture:
            self.pictureEdited.emit(replace(self._text.picture, alt_text=words))

    @Slot(str)
    def setPictureLicence(self, words: str) -> None:
        if self._text.picture:
            self.pictureEdited.emit(replace(self._text.picture, licence=words))

    @Slot(str)
    def setRecordingLicence(self, words: str) -> None:
        if self._text.recording:
            self.recordingEdited.emit(replace(self._text.recording, licence=words))

    @Slot()
    def removePicture(self) -> None:
        self.pictureEdited.emit(None)

    @Slot()
    def removeRecording(self) -> None:
        self.recordingEdited.emit(None)

    @Slot(str, str)
    def _take_file(self, kind: str, path: str) -> None:
        if self._add is None:
            return
        try:
            data = _bytes_of(Path(path))
            _ACCEPT[kind](data)
            file = self._add(data)
        except (MediaRefused, DraftError) as error:
            self.failed.emit(error.for_staff)
        except OSError:
            self.failed.emit(f"Het bestand {path} kan niet gelezen worden.")
        else:
            self._use(file)

    def _use(self, file: MediaFile) -> None:
        if file.format.is_picture:
            self.pictureEdited.emit(replace(self._text.picture or Picture(""), file=file.name))
        else:
            old = self._text.recording or Recording("")
            words = hash_of(self._text)
            self.recordingEdited.emit(replace(old, file=file.name, words_hash=words))


def _bytes_of(path: Path) -> bytes:
    # One byte more than may be is enough to be refused.
    with path.open("rb") as file:
        return file.read(MAX_RECORDING_BYTES + 1)
