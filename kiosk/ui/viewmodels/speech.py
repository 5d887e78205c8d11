"""Reading aloud as QML sees it: the sentence that is heard, and what the visitor can do."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.speech.reading import Phase, Reading, SpokenText, Utterance
from kiosk.ui.narrator import Narrator, SpeechParts
from kiosk.ui.speech_player import DEFAULT_VOLUME

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_VOLUME_STEP = 0.2
_LOWEST_VOLUME = 0.2


@QmlElement
class SpeechViewModel(QObject):
    """Reads the screen aloud, a sentence at a time, and announces single things.

    What is announced is heard but not shown: the properties of the reading are those of silence.

    Signals:
        changed: any of the properties is another than before.
        used: a sentence of the screen begins; this counts as use of the kiosk.
        finished: the last sentence was heard to its end; not emitted after a stop.
    """

    changed = Signal()
    used = Signal()
    finished = Signal()

    def __init__(
        self,
        parts: SpeechParts,
        texts: Callable[[], Sequence[SpokenText]],
        language: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._player = parts.player
        self._texts = texts
        self._language = language
        self._screen_texts: Sequence[SpokenText] = ()
        self._is_announcing = False
        self._is_speech_mode = False
        self._is_focus_unsaid = False
        self._volume = DEFAULT_VOLUME
        self._narrator = Narrator(parts, self)
        self._narrator.changed.connect(self.changed)
        self._narrator.sentenceBegan.connect(self._note_use)
        self._narrator.ended.connect(self._end)
        self._player.set_volume(self._volume)

    @property
    def _reading(self) -> Reading:
        return Reading() if self._is_announcing else self._narrator.reading

    @property
    def _current(self) -> Utterance | None:
        return self._reading.current

    def _get_can_speak(self) -> bool:
        return self._narrator.has_voice(self._language)

    def _get_has_no_voice(self) -> bool:
        return self._narrator.knows_voices and not self._get_can_speak()

    def _get_is_speaking(self) -> bool:
        return self._current is not None

    def _get_is_paused(self) -> bool:
        return self._reading.phase is Phase.PAUSED

    def _get_sentence_number(self) -> int:
        return self._reading.position + 1 if self._current else 0

    def _get_sentence_count(self) -> int:
        return len(self._reading.utterances)

    def _get_is_slower(self) -> bool:
        return self._narrator.reading.is_slower

    def _get_current_text_index(self) -> int:
        return self._current.text_index if self._current else -1

    def _get_current_last_text_index(self) -> int:
        return self._current.last_text_index if self._current else -1

    def _get_current_start(self) -> int:
        return self._place_for_qml(self._current, self._current.start) if self._current else 0

    def _get_current_end(self) -> int:
        return self._place_for_qml(self._current, self._current.end) if self._current else 0

    def _get_is_speech_mode(self) -> bool:
        return self._is_speech_mode

    def _get_volume(self) -> int:
        return round(self._volume * 100)

    canSpeak = Property(bool, _get_can_speak, notify=changed)
    hasNoVoice = Property(bool, _get_has_no_voice, notify=changed)
    isSpeaking = Property(bool, _get_is_speaking, notify=changed)
    isPaused = Property(bool, _get_is_paused, notify=changed)
    sentenceNumber = Property(int, _get_sentence_number, notify=changed)
    sentenceCount = Property(int, _get_sentence_count, notify=changed)
    isSlower = Property(bool, _get_is_slower, notify=changed)
    currentTextIndex = Property(int, _get_current_text_index, notify=changed)
    currentLastTextIndex = Property(int, _get_current_last_text_index, notify=changed)
    currentStart = Property(int, _get_current_start, notify=changed)
    currentEnd = Property(int, _get_current_end, notify=changed)
    isSpeechMode = Property(bool, _get_is_speech_mode, notify=changed)
    volume = Property(int, _get_volume, notify=changed)

    @property
    def marked_texts(self) -> tuple[int, int]:
        """The first and the last text that is heard now, or -1 twice."""
        return self._get_current_text_index(), self._get_current_last_text_index()

    @property
    def marked_characters(self) -> tuple[int, int]:
        """Where the sentence begins and ends in its text, counted as Qt does."""
        return self._get_current_start(), self._get_current_end()

    @property
    def has_found_voices(self) -> bool:
        """Whether it is known which voices there are."""
        return self._narrator.knows_voices

    @property
    def is_in_speech_mode(self) -> bool:
        """Whether every change of focus is announced."""
        return self._is_speech_mode

    @property
    def is_heard(self) -> bool:
        """Whether the screen is being read aloud, or pausing in it."""
        return self._get_is_speaking()

    def has_voice(self, language: str) -> bool:
        """Tell whether a language can be heard, as far as the voices are known."""
        return self._narrator.has_voice(language)

    def prepare(self) -> None:
        """Ask off the GUI thread which voices there are; until then nothing can be read."""
        self._narrator.find_voices()

    def set_language(self, language: str) -> None:
        """Tell the language of the screen; what is being said ends."""
        self._language = language
        self.stop()

    @Slot()
    def start(self) -> None:
        """Read the texts of the screen, from the first."""
        self._screen_texts = tuple(self._texts())
        self._is_announcing = False
        self._narrator.begin(self._screen_texts)

    @Slot()
    def stop(self) -> None:
        self._narrator.stop()

    @Slot()
    def pause(self) -> None:
        self._narrator.pause()

    @Slot()
    def resume(self) -> None:
        self._narrator.resume()

    @Slot()
    def next(self) -> None:
        self._narrator.next()

    @Slot()
    def previous(self) -> None:
        self._narrator.previous()

    @Slot()
    def repeat(self) -> None:
        self._narrator.repeat()

    @Slot()
    def toggleSlower(self) -> None:
        self._narrator.toggle_slower()

    @Slot()
    def louder(self) -> None:
        self._set_volume(self._volume + _VOLUME_STEP)

    @Slot()
    def quieter(self) -> None:
        self._set_volume(self._volume - _VOLUME_STEP)

    @Slot()
    def toggleSpeechMode(self) -> None:
        """Begin or end that every focus change is announced."""
        self._is_speech_mode = not self._is_speech_mode
        self.changed.emit()

    @Slot(str, str)
    def announce(self, text: str, language: str) -> None:
        """Say one short thing at once, in place of what is being said.

        It doesn't count as use: the warning that the visit ends is announced too.
        """
        self._is_announcing = True
        self._narrator.begin((SpokenText(text, language),))

    @Slot(str, str)
    def announceFocus(self, text: str, language: str) -> None:
        """Announce what has the focus, if the visitor goes by ear."""
        if self._is_speech_mode and not self._is_focus_unsaid:
            self.announce(text, language)

    def keep_focus_unsaid(self, is_unsaid: bool) -> None:
        """Say or keep what has the focus: digits of a PIN are nobody else's."""
        self._is_focus_unsaid = is_unsaid

    def reset(self) -> None:
        """Forget what this visitor chose: speed, volume, speech mode."""
        # The voice ends first: whoever marks what it says still needs the texts, and has to know
        # whether it is one of them.
        self._narrator.reset()
        self._is_speech_mode = self._is_announcing = False
        self._screen_texts = ()
        self._set_volume(DEFAULT_VOLUME)

    @Slot()
    def _note_use(self) -> None:
        if not self._is_announcing:
            self.used.emit()

    @Slot()
    def _end(self) -> None:
        if not self._is_announcing:
            self.finished.emit()

    def _set_volume(self, volume: float) -> None:
        self._volume = min(1.0, max(_LOWEST_VOLUME, volume))
        self._player.set_volume(self._volume)
        self.changed.emit()

    def _place_for_qml(self, utterance: Utterance, index: int) -> int:
        """Count as QML does, where a sign beyond the first 65,536 is two."""
        text = self._screen_texts[utterance.text_index].text
        return len(text[:index].encode("utf-16-le", "surrogatepass")) // 2
