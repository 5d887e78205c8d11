"""Says sentence after sentence: has sounds made, plays them, and copes with those that fail."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.languages import Language
from kiosk.speech.errors import EngineMissing, SpeechFailed
from kiosk.speech.espeak import Engine
from kiosk.speech.reading import Phase, Reading, SpokenText, Utterance, utterances_of
from kiosk.speech.recorded import Recordings
from kiosk.speech.sound import Sound, read_wav
from kiosk.speech.spoken_form import spoken_form
from kiosk.speech.voices import Voice, find_voices
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.sentence_sounds import SentenceSounds, SentenceWish
from kiosk.ui.speech_player import SpeechPlayer

WORDS_PER_MINUTE = 150
SLOWER_WORDS_PER_MINUTE = 110
_PAUSE_AFTER_HEADING_SECONDS = 0.5
# So many sentences in a row that fail, each tried twice, mean that none will do.
_FAILURES_TO_GIVE_UP = 3


@dataclass(frozen=True)
class SpeechParts:
    """What reading aloud is made of; the composition root and the tests bring their own.

    The executor is for speech alone: a long sentence must not keep a search waiting.
    """

    engine: Engine
    executor: Executor
    player: SpeechPlayer
    languages: Iterable[Language]
    recordings: Recordings = field(default_factory=Recordings)


class Narrator(QObject):
    """One voice.

    Signals:
        changed: the reading, or what is known of the voices, is another than before.
        sentenceBegan: a sentence is the one to be heard now.
        ended: the last sentence was heard to its end, or skipped; not emitted after a stop.
    """

    changed = Signal()
    sentenceBegan = Signal()
    ended = Signal()

    def __init__(self, parts: SpeechParts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._voices: Mapping[str, Voice] | None = None
        self._is_engine_gone = False
        self._broken_recordings: set[tuple[str, str]] = set()
        self._texts: Sequence[SpokenText] = ()
        self._reading = Reading()
        # Whether the player holds the current sentence, be it playing or paused.
        self._is_loaded = False
        self._was_retried = False
        self._failures = 0
        self._player = parts.player
        self._player.finished.connect(self._go_on)
        self._sounds = SentenceSounds(parts.executor, self._make_sound, self)
        self._sounds.made.connect(self._play_if_awaited)
        self._sounds.failed.connect(self._cope)
        self._voice_search = LatestJob(parts.executor, self)
        self._voice_search.done.connect(self._learn_voices)

    @property
    def reading(self) -> Reading:
        """Where the voice is."""
        return self._reading

    @property
    def knows_voices(self) -> bool:
        """Whether the engine has told which voices it has."""
        return self._voices is not None

    def has_voice(self, language: str) -> bool:
        """Say whether there is a voice for a language, and an engine that uses it."""
        return not self._is_engine_gone and language in (self._voices or {})

    def find_voices(self) -> None:
        """Ask off the GUI thread which voices there are; until then there are none."""
        engine, languages = self._parts.engine, tuple(self._parts.languages)
        self._voice_search.ask(lambda: find_voices(engine, languages))

    def begin(self, texts: Sequence[SpokenText]) -> None:
        """Say these, in place of what is being said; a text without a voice is left out."""
        self._be_silent()
        self._texts = texts
        self._failures = 0
        self._go_to(self._reading.begin(self._utterances()))

    def stop(self) -> None:
        """Be silent."""
        self._be_silent()
        self._go_to(self._reading.stop())

    def pause(self) -> None:
        """Be silent and keep the place, within the sentence."""
        self._player.pause()
        self._reading = self._reading.pause()
        self.changed.emit()

    def resume(self) -> None:
        """Go on from the place."""
        if self._reading.phase is not Phase.PAUSED:
            return
        self._reading = self._reading.resume()
        if self._is_loaded:
            self._player.resume()
            self.changed.emit()
        else:
            self._speak()

    def next(self) -> None:
        """Go to the next sentence."""
        self._go_to(self._reading.next())

    def previous(self) -> None:
        """Go to the sentence before."""
        self._go_to(self._reading.previous())

    def repeat(self) -> None:
        """Say this sentence once more."""
        self._go_to(self._reading.repeat())

    def toggle_slower(self) -> None:
        """Change the speed; the sentence that is being said begins anew with it."""
        self._sounds.forget()
        self._go_to(self._reading.toggle_slower())

    def reset(self) -> None:
        """Forget what a visitor chose, and give an engine that failed another try."""
        self._be_silent()
        self._is_engine_gone = self._was_retried = False
        self._failures = 0
        self._texts = ()
        self._reading = Reading()
        self.changed.emit()

    def _utterances(self) -> tuple[Utterance, ...]:
        return tuple(filter(self._is_heard, utterances_of(self._texts, self._has_recording)))

    def _has_recording(self, item: str, language: str) -> bool:
        is_broken = (item, language) in self._broken_recordings
        return not is_broken and self._parts.recordings.has(item, language)

    def _is_heard(self, utterance: Utterance) -> bool:
        if utterance.recording_of:
            return True
        has_words = bool(spoken_form(utterance.text, utterance.language))
        return has_words and self.has_voice(utterance.language)

    def _be_silent(self) -> None:
        self._player.stop()
        self._is_loaded = False
        self._sounds.forget()

    def _go_to(self, reading: Reading) -> None:
        self._player.stop()
        self._is_loaded = False
        self._was_retried = False
        self._reading = reading
        if reading.phase is Phase.PLAYING:
            self._speak()
        else:
            self.changed.emit()

    def _speak(self) -> None:
        """Begin the current sentence, as soon as its sound is there."""
        self.changed.emit()
        self.sentenceBegan.emit()
        wish = self._wish(self._reading.current)
        if wish is not None:
            self._sounds.ask(wish)
            self._play_if_awaited(wish)

    def _wish(self, utterance: Utterance | None) -> SentenceWish | None:
        speed = SLOWER_WORDS_PER_MINUTE if self._reading.is_slower else WORDS_PER_MINUTE
        return SentenceWish(utterance, speed) if utterance else None

    def _is_awaited(self, wish: SentenceWish) -> bool:
        return not self._is_loaded and wish == self._wish(self._reading.current)

    @Slot(object)
    def _play_if_awaited(self, wish: SentenceWish) -> None:
        if self._reading.phase is not Phase.PLAYING or not self._is_awaited(wish):
            return
        sound = self._sounds.take(wish)
        if sound is None:
            return
        self._is_loaded = True
        self._failures = 0
        self._player.play(sound)
        upcoming = self._wish(self._reading.upcoming)
        if upcoming is not None:
            self._sounds.ask(upcoming)

    @Slot()
    def _go_on(self) -> None:
        is_last = self._reading.upcoming is None
        self._go_to(self._reading.next())
        if is_last:
            self.ended.emit()

    @Slot(object, object)
    def _cope(self, wish: SentenceWish, error: SpeechFailed) -> None:
        if not self._is_awaited(wish):
            # It was made ahead, and is tried again when its turn comes.
            return
        if isinstance(error, EngineMissing):
            self._give_up()
        elif wish.utterance.recording_of:
            self._read_out_instead(wish.utterance)
        elif not self._was_retried:
            self._was_retried = True
            self._sounds.ask(wish)
        else:
            self._skip()

    def _skip(self) -> None:
        self._failures += 1
        if self._failures >= _FAILURES_TO_GIVE_UP:
            self._give_up()
        elif self._reading.phase is Phase.PLAYING:
            self._go_on()

    def _give_up(self) -> None:
        self._is_engine_gone = True
        self.stop()

    def _read_out_instead(self, recording: Utterance) -> None:
        self._broken_recordings.add((recording.recording_of, recording.language))
        self._go_to(self._reading.with_utterances(self._utterances()))

    @Slot(object)
    def _learn_voices(self, voices: Mapping[str, Voice]) -> None:
        self._voices = voices
        self.changed.emit()

    def _make_sound(self, wish: SentenceWish) -> Sound:
        """Make the sound of a sentence; runs on the executor."""
        utterance = wish.utterance
        if utterance.recording_of:
            return self._parts.recordings.read(utterance.recording_of, utterance.language)
        voice = (self._voices or {})[utterance.language]
        words = spoken_form(utterance.text, utterance.language)
        sound = read_wav(self._parts.engine.synthesize(words, voice, wish.words_per_minute))
        if utterance.is_heading:
            return sound.followed_by_silence(_PAUSE_AFTER_HEADING_SECONDS)
        return sound
