"""An engine that has every voice and says nothing, so that a tour looks alike on every machine."""

import io
import wave
from collections.abc import Iterable

from kiosk.languages import Language
from kiosk.speech.voices import Voice

_RATE = 8_000
_SECONDS = 0.1


class SilentEngine:
    """Answers every sentence with a moment of silence."""

    def __init__(self, languages: Iterable[Language]) -> None:
        self._names = frozenset(language.voice for language in languages)

    def voice_names(self) -> frozenset[str]:
        """Return the voices that the languages ask for."""
        return self._names

    def synthesize(self, text: str, voice: Voice, words_per_minute: int) -> bytes:  # noqa: ARG002 - an engine takes them
        """Return a WAV file of silence."""
        data = io.BytesIO()
        with wave.open(data, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(_RATE)
            file.writeframes(bytes(round(2 * _RATE * _SECONDS)))
        return data.getvalue()
