"""Lets staff hear a recording, as residents will."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.errors import KioskError
from kiosk.speech.sound import read_wav
from kiosk.ui.speech_player import SpeechPlayer

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ListeningViewModel(QObject):
    """What is heard now, if anything.

    Signals:
        changed: something begins or ends.
        failed: a recording can't be played; carries why.
    """

    changed = Signal()
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player: SpeechPlayer | None = None
        self._read: Callable[[str], bytes] | None = None
        self._playing = ""

    def use(self, player: SpeechPlayer, read: Callable[[str], bytes]) -> None:
        """Tell what plays, and what gives the bytes of a recording by its name."""
        self._player, self._read = player, read
        player.finished.connect(self._end)

    def _get_is_playing(self) -> bool:
        return self._playing != ""

    isPlaying = Property(bool, _get_is_playing, notify=changed)

    @Slot(str)
    def play(self, name: str) -> None:
        """Play a recording from its beginning."""
        if self._player is None or self._read is None:
            return
        try:
            sound = read_wav(self._read(name))
        except KioskError:
            self.failed.emit("Deze opname kan niet worden afgespeeld. Kies een andere opname.")
            return
        self._playing = name
        self.changed.emit()
        self._player.play(sound)

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        if self._player is not None and self._playing:
            self._player.stop()
            self._end()

    def keep_to(self, name: str) -> None:
        """Be silent if it is another recording that is heard."""
        if self._playing != name:
            self.stop()

    @Slot()
    def _end(self) -> None:
        self._playing = ""
        self.changed.emit()
