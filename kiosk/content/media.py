"""Pictures and recordings that staff bring: what they are is read from the bytes, never a name.

What tells of people (who made it, where, when, with what) is taken out, as an edition is public.
"""

import hashlib
import io
import re
import wave
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.media_errors import MediaMissing, MediaRefused
from kiosk.content.picture_formats import PictureUnreadable, clean_jpeg, clean_png

MAX_PICTURE_BYTES = 5_000_000
MAX_PICTURE_SIDE = 4096
# What an edition carries, and reading aloud takes: 16 bits, one or two channels.
MAX_RECORDING_BYTES = 32 * 1024 * 1024
MAX_RECORDING_SECONDS = 1200
RECORDING_RATES = range(8_000, 96_001)
_BYTES_A_SAMPLE = 2

_NAME = re.compile(r"[0-9a-f]{64}\.(?:png|jpg|wav)")

ReadMedia = Callable[[str], bytes]


class MediaFormat(StrEnum):
    """How a picture or recording is written down; the value is the ending of its name."""

    PNG = "png"
    JPEG = "jpg"
    WAV = "wav"

    @property
    def is_picture(self) -> bool:
        """Whether it is seen; else it is heard."""
        return self is not MediaFormat.WAV


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A picture or recording as the kiosk keeps it, without what would tell of people.

    `name` is made of the bytes, so that equal files are one. Pictures have a width and a height in
    pixels, as they are seen; recordings have seconds.
    """

    name: str
    format: MediaFormat
    data: bytes
    width: int = 0
    height: int = 0
    seconds: float = 0


def accept_picture(data: bytes) -> MediaFile:
    """Return a picture to keep, PNG or JPEG.

    Raises:
        MediaRefused: It is none, is damaged, or is too large.
    """
    file = accept_media(data)
    if not file.format.is_picture:
        raise MediaRefused("This is no picture.", "Dit is geen plaatje. Kies een PNG of JPEG.")
    return file


def accept_recording(data: bytes) -> MediaFile:
    """Return a recording to keep, WAV of 16 bits.

    Raises:
        MediaRefused: It is none, is damaged, or is too large.
    """
    file = accept_media(data)
    if file.format.is_picture:
        raise MediaRefused("This is no recording.", "Dit is geen opname. Kies een WAV-bestand.")
    return file


def accept_media(data: bytes) -> MediaFile:
    """Return a picture or a recording to keep, whichever the bytes are.

    Raises:
        MediaRefused: They are neither, are damaged, or are too many.
    """
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _picture(data, MediaFormat.PNG)
    if data.startswith(b"\xff\xd8\xff"):
        return _picture(data, MediaFormat.JPEG)
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return _recording(data)
    raise MediaRefused(
        "This is neither a PNG or JPEG picture nor a WAV recording.",
        "Dit bestand is geen PNG, JPEG of WAV. Bewaar het in een van deze vormen.",
    )


def is_media_name(name: str) -> bool:
    """Tell whether this is a name that we give; others never become a path."""
    return _NAME.fullmatch(name) is not None


def whole(name: str, data: bytes) -> bytes:
    """Return the bytes, if they are those that the name was made of.

    Raises:
        MediaMissing: They are others: the file is damaged.
    """
    if name.partition(".")[0] != hashlib.sha256(data).hexdigest():
        raise MediaMissing(name)
    return data


def no_media(name: str) -> bytes:
    """Read media where there is none.

    Raises:
        MediaMissing: Always.
    """
    raise MediaMissing(name)


def _picture(data: bytes, picture_format: MediaFormat) -> MediaFile:
    if len(data) > MAX_PICTURE_BYTES:
        raise MediaRefused(
            f"The picture has {len(data)} bytes; at most {MAX_PICTURE_BYTES} are taken.",
            "Dit plaatje is groter dan 5 MB. Maak het kleiner.",
        )
    try:
        clean = (clean_png if picture_format is MediaFormat.PNG else clean_jpeg)(data)
    except PictureUnreadable as error:
        raise MediaRefused(
            f"The picture is damaged: {error}.",
            "Dit plaatje is beschadigd. Bewaar het opnieuw als PNG of JPEG.",
        ) from error
    if not (0 < clean.width <= MAX_PICTURE_SIDE and 0 < clean.height <= MAX_PICTURE_SIDE):
        raise MediaRefused(
            f"The picture is {clean.width}x{clean.height}; at most {MAX_PICTURE_SIDE} are taken.",
            f"Dit plaatje is {clean.width} bij {clean.height} punten. Maak het kleiner: "
            f"ten hoogste {MAX_PICTURE_SIDE} breed en hoog.",
        )
    name = _name(clean.data, picture_format)
    return MediaFile(name, picture_format, clean.data, clean.width, clean.height)


def _recording(data: bytes) -> MediaFile:
    if len(data) > MAX_RECORDING_BYTES:
        raise MediaRefused(
            "The recording is larger than 32 MiB.",
            "Deze opname is groter dan 32 MB. Neem in mono op, of kort de opname in.",
        )
    try:
        with wave.open(io.BytesIO(data)) as file:
            width, rate, channels = file.getsampwidth(), file.getframerate(), file.getnchannels()
            samples = file.readframes(file.getnframes())
    except (wave.Error, EOFError, OverflowError, MemoryError, RuntimeError) as error:
        # A chunk that ends behind the whole is a bare RuntimeError to `wave`.
        raise MediaRefused(
            "This is no WAV file that can be played.",
            "Deze opname kan niet afgespeeld worden. Bewaar haar als WAV, 16 bits PCM.",
        ) from error
    if width != _BYTES_A_SAMPLE or rate not in RECORDING_RATES or channels not in (1, 2):
        raise MediaRefused(
            "A WAV file must have 16 bits, 8 to 96 kHz, and one or two channels.",
            "Bewaar de opname als WAV van 16 bits, 8 tot 96 kHz, mono of stereo.",
        )
    frames = len(samples) // (width * channels)
    if not frames:
        raise MediaRefused("There is no sound in it.", "In deze opname is geen geluid.")
    if frames > MAX_RECORDING_SECONDS * rate:
        raise MediaRefused(
            "The recording is longer than 20 minutes.",
            "Deze opname duurt langer dan 20 minuten. Kort haar in.",
        )
    clean = io.BytesIO()
    with wave.open(clean, "wb") as file:
        file.setparams((channels, width, rate, frames, "NONE", ""))
        file.writeframes(samples[: frames * width * channels])
    name = _name(clean.getvalue(), MediaFormat.WAV)
    return MediaFile(name, MediaFormat.WAV, clean.getvalue(), seconds=frames / rate)


def _name(data: bytes, media_format: MediaFormat) -> str:
    return f"{hashlib.sha256(data).hexdigest()}.{media_format.value}"
