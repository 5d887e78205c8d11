"""A sentence as sound: what a WAV file holds, read strictly, since staff may bring recordings."""

import io
import wave
from dataclasses import dataclass, replace

from kiosk.speech.errors import SpeechFailed

_BYTES_A_SAMPLE = 2
_RATES = range(8_000, 96_001)


@dataclass(frozen=True, slots=True)
class Sound:
    """Samples of 16 bits, `rate` a second for each of one or two channels."""

    samples: bytes
    rate: int
    channels: int = 1

    @property
    def seconds(self) -> float:
        """How long it takes to play."""
        return len(self.samples) / (self.rate * self.channels * _BYTES_A_SAMPLE)

    def followed_by_silence(self, seconds: float) -> "Sound":
        """Return the sound with a pause after it."""
        frames = round(self.rate * seconds)
        silence = bytes(frames * self.channels * _BYTES_A_SAMPLE)
        return replace(self, samples=self.samples + silence)


def read_wav(data: bytes) -> Sound:
    """Return the sound of a WAV file, whose header may promise more, as a stream's does.

    Raises:
        SpeechFailed: It is no WAV file, not of 16 bits, or empty.
    """
    try:
        with wave.open(io.BytesIO(data)) as file:
            width, rate, channels = file.getsampwidth(), file.getframerate(), file.getnchannels()
            samples = file.readframes(file.getnframes())
    except (wave.Error, EOFError, OverflowError, MemoryError, RuntimeError) as error:
        # A chunk that ends behind the whole is a bare RuntimeError to `wave`.
        raise SpeechFailed("This is no WAV file that can be played.") from error
    if width != _BYTES_A_SAMPLE or rate not in _RATES or channels not in (1, 2):
        raise SpeechFailed("A WAV file must have 16 bits, 8 to 96 kHz, and one or two channels.")
    whole = len(samples) - len(samples) % (width * channels)
    if not whole:
        raise SpeechFailed("There is no sound in this WAV file.")
    return Sound(samples[:whole], rate, channels)
