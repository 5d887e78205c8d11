"""Pictures and recordings that arrive in an edition are decoded, or the edition is refused.

A key that was stolen, or a faulty editor, could sign anything.
"""

import hashlib
import io
import random
import shutil
import struct
import wave
import zlib

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from kiosk.edition_media import try_media
from kiosk.editions.errors import EditionRefused
from kiosk.paths import BUNDLED_CONTENT


def drawn(form, width=60, height=40):
    pixels = random.Random(7).randbytes(width * height * 3)
    image = QImage(pixels, width, height, width * 3, QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form)
    return bytes(buffer.data().data())


def chunk(name, body):
    check = struct.pack(">I", zlib.crc32(name + body))
    return struct.pack(">I", len(body)) + name + body + check


def png(width, height, rows):
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(rows, 9))
        + chunk(b"IEND", b"")
    )


def sound(seconds=1, rate=16_000, width=2, channels=1):
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setparams((channels, width, rate, 0, "NONE", ""))
        file.writeframes(bytes(seconds * rate * width * channels))
    return out.getvalue()


@pytest.fixture
def edition(tmp_path):
    """Lay files beside a content database, and return the database."""

    def edition(ending, data, name=None):
        content = tmp_path / "content.db"
        shutil.copy(BUNDLED_CONTENT, content)
        folder = tmp_path / "media"
        folder.mkdir(exist_ok=True)
        name = name or f"{hashlib.sha256(data).hexdigest()}.{ending}"
        (folder / name).write_bytes(data)
        return content

    return edition


@pytest.mark.parametrize(
    ("ending", "data"), [("png", drawn("PNG")), ("jpg", drawn("JPG")), ("wav", sound())]
)
def test_what_can_be_shown_and_played_is_taken(ending, data, edition):
    try_media(edition(ending, data))


PHOTO = drawn("JPG")
SCAN = PHOTO.index(b"\xff\xda")
FRAME = PHOTO.index(b"\xff\xc0")
# One picture of 4096x4096 is drawn; what its 5 MB could unfold to is not.
BOMBS = {
    "a picture of 65000 by 65000": ("png", png(65000, 65000, b"\0" * 1000)),
    "a photo of 65000 by 65000": (
        "jpg",
        PHOTO[: FRAME + 5] + b"\xfd\xe8\xfd\xe8" + PHOTO[FRAME + 9 :],
    ),
    "a photo in ten thousand passes": ("jpg", PHOTO[:-2] + PHOTO[SCAN:-2] * 10_000 + PHOTO[-2:]),
    "a picture without end": ("png", png(60, 40, b"\0" * 61 * 40)[:-12]),
    "a picture of which the half is there": ("png", drawn("PNG")[: len(drawn("PNG")) // 2]),
    "a picture without rows": ("png", png(60, 40, b"")),
    "a picture that is no deflate stream": (
        "png",
        png(60, 40, b"").replace(zlib.compress(b"", 9), b"\xff" * 8),
    ),
    "half a photo": ("jpg", PHOTO[: len(PHOTO) // 2]),
    "a photo in a picture's clothes": ("png", PHOTO),
    "a sound in a picture's clothes": ("png", sound()),
    "a picture in a sound's clothes": ("wav", drawn("PNG")),
    "an SVG": ("png", b"<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>"),
    "a program": ("jpg", b"\x7fELF" + bytes(500)),
    "nothing": ("png", b""),
    "a sound of an hour": ("wav", sound(3600, rate=4000)),
    "a sound of half an hour": ("wav", sound(1800, rate=8000)),
    "a sound of 24 bits": ("wav", sound(width=3)),
    "a sound in six channels": ("wav", sound(channels=6)),
    "a sound without sound": ("wav", sound(0)),
    "half a header of sound": ("wav", sound()[:30]),
    "more than 5 MB": ("png", png(60, 40, b"\0" * 2440) + bytes(5_000_000)),
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_what_cannot_is_refused_with_a_sentence(bomb, edition, qtlog):
    ending, data = BOMBS[bomb]
    with qtlog.disabled(), pytest.raises(EditionRefused, match=r"\.$") as raised:
        try_media(edition(ending, data))
    assert len(str(raised.value)) < 300


def test_a_file_that_the_texts_name_and_that_is_not_there_is_missed(edition):
    data = drawn("PNG")
    content = edition("png", data)
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(content)) as connection:
        item, language = connection.execute("SELECT item, language FROM texts").fetchone()
        connection.execute(
            "INSERT INTO media (item, language, kind, file, alt_text, licence, words_hash)"
            " VALUES (?, ?, 'picture', ?, 'een plein', 'eigen werk', '')",
            (item, language, "0" * 64 + ".png"),
        )
        connection.commit()
    with pytest.raises(EditionRefused, match="missing"):
        try_media(content)


def test_a_file_that_is_not_what_its_name_says_is_refused(edition):
    with pytest.raises(EditionRefused, match="missing or damaged"):
        try_media(edition("png", drawn("PNG"), "0" * 64 + ".png"))


def test_content_without_media_has_none_to_try():
    try_media(BUNDLED_CONTENT)
