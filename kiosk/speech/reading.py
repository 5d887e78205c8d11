"""Reading a screen aloud as a pure machine: what is said now, and what comes next."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.speech.sentences import split_sentences


@dataclass(frozen=True, slots=True)
class SpokenText:
    """One text of a screen.

    `recording_of` is the item that the text belongs to: if staff recorded that item, the recording
    is heard in the place of all its texts that follow one another.
    """

    text: str
    language: str
    is_heading: bool = False
    recording_of: str = ""


@dataclass(frozen=True, slots=True)
class Utterance:
    """What is said in one go: characters `start` to `end` of a text of the screen.

    A recording covers all texts up to `last_text_index`.
    """

    text_index: int
    start: int
    end: int
    text: str
    language: str
    last_text_index: int
    is_heading: bool = False
    recording_of: str = ""


class Phase(Enum):
    """What the voice does."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the voice is; every step gives a new one. One position: never two voices."""

    utterances: tuple[Utterance, ...] = ()
    position: int = 0
    phase: Phase = Phase.STOPPED
    is_slower: bool = False

    @property
    def current(self) -> Utterance | None:
        """What is said now, or was being said when the visitor paused."""
        if self.phase is Phase.STOPPED:
            return None
        return self.utterances[self.position]

    @property
    def upcoming(self) -> Utterance | None:
        """What is said after that."""
        if self.phase is Phase.STOPPED or self._is_last:
            return None
        return self.utterances[self.position + 1]

    def begin(self, utterances: Sequence[Utterance]) -> "Reading":
        """Start at the first of these; the speed stays what it was."""
        phase = Phase.PLAYING if utterances else Phase.STOPPED
        return Reading(tuple(utterances), 0, phase, self.is_slower)

    def stop(self) -> "Reading":
        """Be silent and forget the place."""
        return Reading(is_slower=self.is_slower)

    def pause(self) -> "Reading":
        """Be silent and keep the place."""
        return replace(self, phase=Phase.PAUSED) if self.phase is Phase.PLAYING else self

    def resume(self) -> "Reading":
        """Go on from the place."""
        return replace(self, phase=Phase.PLAYING) if self.phase is Phase.PAUSED else self

    def next(self) -> "Reading":
        """Go to the next sentence; after the last one the reading is over."""
        if self.phase is Phase.STOPPED or self._is_last:
            return self.stop()
        return self._at(self.position + 1)

    def previous(self) -> "Reading":
        """Go to the sentence before; before the first one there is only the first."""
        return self if self.phase is Phase.STOPPED else self._at(max(0, self.position - 1))

    def repeat(self) -> "Reading":
        """Say this sentence once more."""
        return self if self.phase is Phase.STOPPED else self._at(self.position)

    def toggle_slower(self) -> "Reading":
        """Speak slower, or at the usual speed again."""
        return replace(self, is_slower=not self.is_slower)

    def with_utterances(self, utterances: Sequence[Utterance]) -> "Reading":
        """Say these instead, from the text on that is being said now; over if none is left."""
        now = self.current
        if now is None:
            return self
        position = sum(one.text_index < now.text_index for one in utterances)
        if position == len(utterances):
            return self.stop()
        return replace(self, utterances=tuple(utterances), position=position)

    @property
    def _is_last(self) -> bool:
        return self.position + 1 >= len(self.utterances)

    def _at(self, position: int) -> "Reading":
        return replace(self, position=position, phase=Phase.PLAYING)


def utterances_of(
    texts: Sequence[SpokenText],
    has_recording: Callable[[str, str], bool] = lambda _item, _language: False,
) -> tuple[Utterance, ...]:
    """Return what is said for these texts, in their order."""
    return tuple(_utterances(texts, has_recording))


def _utterances(
    texts: Sequence[SpokenText], has_recording: Callable[[str, str], bool]
) -> Iterator[Utterance]:
    index = 0
    while index < len(texts):
        text = texts[index]
        if text.recording_of and has_recording(text.recording_of, text.language):
            last = _last_of_recording(texts, index)
            yield _recording(texts, index, last)
            index = last
        else:
            yield from _read_out(text, index)
        index += 1


def _last_of_recording(texts: Sequence[SpokenText], first: int) -> int:
    last = first
    while last + 1 < len(texts) and _belong_together(texts[first], texts[last + 1]):
        last += 1
    return last


def _belong_together(one: SpokenText, other: SpokenText) -> bool:
    return (one.recording_of, one.language) == (other.recording_of, other.language)


def _recording(texts: Sequence[SpokenText], first: int, last: int) -> Utterance:
    text = texts[first]
    return Utterance(
        first,
        0,
        len(text.text),
        text.text,
        text.language,
        last_text_index=last,
        recording_of=text.recording_of,
    )


def _read_out(text: SpokenText, index: int) -> Iterator[Utterance]:
    for sentence in split_sentences(text.text):
        yield Utterance(
            index,
            sentence.start,
            sentence.end,
            sentence.text,
            text.language,
            last_text_index=index,
            is_heading=text.is_heading,
        )
