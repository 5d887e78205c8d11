"""Which voice speaks which language: named in `languages.toml`, there if the engine has it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kiosk.languages import Language
from kiosk.speech.errors import SpeechFailed


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice by the name that the engine knows, and the language of the kiosk that it speaks."""

    name: str
    language: str


class KnowsVoices(Protocol):
    """An engine that can tell which voices it has."""

    def voice_names(self) -> frozenset[str]:
        """Return the names of all voices.

        Raises:
            SpeechFailed: The engine gives no answer.
        """


def find_voices(engine: KnowsVoices, languages: Iterable[Language]) -> Mapping[str, Voice]:
    """Return the voice of each language that has one, by the language's code.

    The engine is asked once. An engine that gives no answer has no voices.
    """
    try:
        names = engine.voice_names()
    except SpeechFailed:
        return {}
    return {
        language.code: Voice(language.voice, language.code)
        for language in languages
        if language.voice and language.voice in names
    }
