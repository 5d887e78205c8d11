import struct

import pytest
from drawn_media import png_chunk, small_wav
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QImageReader

from kiosk.content.media import (
    MAX_PICTURE_BYTES,
    MAX_RECORDING_BYTES,
    MediaFormat,
    accept_media,
    accept_picture,
    accept_recording,
    is_media_name,
)
from kiosk.content.media_errors import MediaRefused
from kiosk.editions.manifest import LARGEST_MEDIUM
from kiosk.speech.sound import read_wav

SECRET = b"Piet de Vries, 52.3702 N 4.8952 E"


def drawn(form, width=8, height=4, **options):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, form, **options)
    return bytes(buffer.data().data())


def read(data):
    """Return the picture as a screen draws it, the right side up."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    image = reader.read()
    assert not image.isNull(), reader.errorString()
    return image


def png_with(name, body):
    data = drawn("PNG")
    return data[:33] + png_chunk(name, body) + data[33:]


def jpeg_with(marker, body):
    data = drawn("JPG")
    return data[:2] + bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body + data[2:]


def exif(orientation, order=">"):
    head = b"MM\0*" if order == ">" else b"II*\0"
    entry = struct.pack(f"{order}HHIHH", 0x0112, 3, 1, orientation, 0)
    table = struct.pack(f"{order}IH", 8, 1) + entry + struct.pack(f"{order}I", 0)
    return b"Exif\0\0" + head + table + SECRET


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (drawn("PNG"), (MediaFormat.PNG, 8, 4)),
        (drawn("JPG"), (MediaFormat.JPEG, 8, 4)),
        (drawn("PNG", 4096, 1), (MediaFormat.PNG, 4096, 1)),
    ],
)
def test_a_picture_is_known_by_its_bytes(data, expected):
    file = accept_picture(data)
    assert (file.format, file.width, file.height) == expected
    assert read(file.data) == read(data)
    assert is_media_name(file.name)
    assert file.name.endswith(f".{file.format}")


def test_a_recording_is_known_by_its_bytes_and_can_be_played():
    data = small_wav(channels=2)
    file = accept_recording(data)
    assert (file.format, file.seconds) == (MediaFormat.WAV, 0.5)
    assert read_wav(file.data) == read_wav(data)


@pytest.mark.parametrize(
    "data",
    [
        png_with(b"tEXt", b"Author\0" + SECRET),
        png_with(b"iTXt", SECRET),
        png_with(b"eXIf", SECRET),
        png_with(b"zzZz", SECRET),
        drawn("PNG") + SECRET,
        jpeg_with(0xE1, exif(1)),
        jpeg_with(0xED, SECRET),
        jpeg_with(0xFE, SECRET),
        jpeg_with(0xE0, b"JFXX\0" + SECRET),
        drawn("JPG") + SECRET,
        small_wav() + b"LIST" + struct.pack("<I", len(SECRET)) + SECRET,
    ],
)
def test_what_tells_of_people_is_taken_out(data):
    assert SECRET in data
    assert SECRET not in accept_media(data).data


def test_equal_pictures_are_one_whoever_sent_them():
    plain, signed = accept_media(drawn("PNG")), accept_media(png_with(b"tEXt", SECRET))
    assert plain == signed
    assert accept_media(plain.data) == plain


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_keeps_the_right_side_up(orientation, order):
    data = jpeg_with(0xE1, exif(orientation, order))
    file = accept_media(data)
    image = read(file.data)
    assert image == read(data)
    assert (file.width, file.height) == (image.width(), image.height())
    assert (file.width, file.height) == ((4, 8) if orientation >= 5 else (8, 4))


@pytest.mark.parametrize(
    "body", [exif(9), exif(0), b"Exif\0\0MM\0*", b"Exif\0\0II*\0\xff\xff\xff\xff", b"http:", b""]
)
def test_broken_notes_of_a_camera_do_no_harm(body):
    file = accept_media(jpeg_with(0xE1, body))
    assert file == accept_media(drawn("JPG"))


def test_a_photo_in_several_steps_is_kept_whole():
    """A progressive JPEG draws the picture in several scans, with tables between them."""
    data = drawn("JPG", 64, 64, quality=90)
    start = data.index(b"\xff\xda")
    scan = data[start:-2]
    data = data[:-2] + b"\xff\xfe" + struct.pack(">H", len(SECRET) + 2) + SECRET + scan + data[-2:]
    file = accept_media(data)
    assert file.data.count(b"\xff\xda") == 2
    assert SECRET not in file.data


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "geen PNG, JPEG of WAV"),
        (b"GIF89a" + b"\0" * 50, "geen PNG, JPEG of WAV"),
        (b"<svg onload='alert(1)'/>", "geen PNG, JPEG of WAV"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "geen PNG, JPEG of WAV"),
        (b"MZ\x90\0", "geen PNG, JPEG of WAV"),
        (drawn("PNG")[:-5], "beschadigd"),
        (drawn("PNG")[:8], "beschadigd"),
        (drawn("PNG").replace(b"IDAT", b"iDAT"), "beschadigd"),
        (b"\x89PNG\r\n\x1a\n" + png_chunk(b"IEND", b""), "beschadigd"),
        (drawn("PNG")[:33] + png_chunk(b"IEND", b""), "beschadigd"),
        (drawn("JPG")[:-2], "beschadigd"),
        (drawn("JPG")[:40], "beschadigd"),
        (b"\xff\xd8\xff\xd9", "beschadigd"),
        (b"\xff\xd8\xff\xc0\x00\x04\0\0\xff\xd9", "beschadigd"),
        (drawn("PNG", 4097, 1), "4097 bij 1 punten"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 5_000_000, "groter dan 5 MB"),
        (small_wav(width=1), "16 bits"),
        (small_wav(rate=4_000), "8 tot 96 kHz"),
        (small_wav(channels=3), "mono of stereo"),
        (small_wav(seconds=0), "geen geluid"),
        (b"RIFF\0\0\0\0WAVEfmt ", "niet afgespeeld"),
    ],
)
def test_what_the_kiosk_cannot_show_is_refused_in_words(data, words):
    with pytest.raises(MediaRefused) as caught:
        accept_media(data)
    assert words in caught.value.for_staff


def test_a_recording_that_is_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("kiosk.content.media.MAX_RECORDING_BYTES", 100)
    with pytest.raises(MediaRefused) as caught:
        accept_media(small_wav())
    assert "groter dan 32 MB" in caught.value.for_staff


def test_what_is_taken_fits_into_an_edition():
    assert max(MAX_PICTURE_BYTES, MAX_RECORDING_BYTES) <= LARGEST_MEDIUM


def test_a_picture_is_no_recording_whatever_it_is_called():
    with pytest.raises(MediaRefused):
        accept_recording(drawn("PNG"))
    with pytest.raises(MediaRefused):
        accept_picture(small_wav())


@given(st.sampled_from([drawn("PNG"), drawn("JPG"), small_wav(0.01)]), st.data())
def test_any_damage_is_refused_or_does_no_harm(data, draw):
    place = draw.draw(st.integers(0, len(data) - 1))
    value = draw.draw(st.binary(max_size=3))
    try:
        file = accept_media(data[:place] + value + data[place + 1 :])
    except MediaRefused:
        return
    assert accept_media(file.data) == file


@pytest.mark.parametrize("name", ["", "nl.png", "../" + "a" * 64 + ".png", "a" * 64 + ".svg"])
def test_only_names_that_we_give_are_names(name):
    assert not is_media_name(name)
