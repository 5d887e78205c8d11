"""Makes the sounds of sentences off the GUI thread, each once, the next one while this is heard."""

import logging
import traceback
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.speech.errors import SpeechFailed
from kiosk.speech.reading import Utterance
from kiosk.speech.sound import Sound
from kiosk.ui.jobs import Executor

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SentenceWish:
    """A sentence that is to be heard, and how fast."""

    utterance: Utterance
    words_per_minute: int


class SentenceSounds(QObject):
    """Keeps what was made until it is taken, or until everything is forgotten.

    Signals:
        made: this wish can be taken.
        failed: this wish could not be made; carries the `SpeechFailed` as well.
    """

    made = Signal(object)
    failed = Signal(object, object)
    _finished = Signal(int, object, object)

    def __init__(
        self,
        executor: Executor,
        make: Callable[[SentenceWish], Sound],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._executor = executor
        self._make = make
        self._age = 0
        self._making: set[SentenceWish] = set()
        self._sounds: dict[SentenceWish, Sound] = {}
        self._finished.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    def ask(self, wish: SentenceWish) -> None:
        """Have a sound made, unless it is there or under way."""
        if wish in self._sounds or wish in self._making:
            return
        self._making.add(wish)
        age = self._age

        def run() -> None:
            # Reading an int is safe across threads; a stale read only costs one needless run.
            if age == self._age:
                self._finished.emit(age, wish, self._made_or_error(wish))

        self._executor.submit(run)

    def take(self, wish: SentenceWish) -> Sound | None:
        """Return a sound that was made, and keep it no longer."""
        return self._sounds.pop(wish, None)

    def forget(self) -> None:
        """Let go all that was made and all that is under way."""
        self._age += 1
        self._making.clear()
        self._sounds.clear()

    def _made_or_error(self, wish: SentenceWish) -> Sound | SpeechFailed:
        try:
            return self._make(wish)
        except SpeechFailed as error:
            _log.warning("%s", error)
            return error
        # Whatever it is, the screen must go on.
        except Exception as error:
            # Not the error's own text: it may quote what the visitor typed.
            place = "".join(traceback.format_tb(error.__traceback__))
            _log.error("Speaking failed: %s\n%s", type(error).__name__, place)
            return SpeechFailed("Speaking failed.")

    @Slot(int, object, object)
    def _keep(self, age: int, wish: SentenceWish, answer: Sound | SpeechFailed) -> None:
        if age != self._age:
            return
        self._making.discard(wish)
        if isinstance(answer, SpeechFailed):
            self.failed.emit(wish, answer)
        else:
            self._sounds[wish] = answer
            self.made.emit(wish)
