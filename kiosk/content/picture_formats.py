"""PNG and JPEG as far as the kiosk must know them: their size, and what in them tells of people.

After the PNG specification (W3C, third edition), ITU-T T.81 and Exif 2.3. Nothing is decoded.
"""

import re
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
# What a picture needs to look right; the rest is text, times, places, animation.
_PNG_KEPT = frozenset(b"IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP bKGD pHYs".split())

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_FIRST_APP, _APP1, _LAST_APP = 0xE0, 0xE1, 0xEF
_COMMENT = 0xFE
# A progressive picture comes in some ten passes over the whole; thousands would take hours.
_MOST_SCANS = 100
# Start of a frame, baseline to progressive; the other kinds are not decoded by what we use.
_SOF = frozenset({0xC0, 0xC1, 0xC2})
# Within what is drawn a byte FF is followed by 00 or by a mark to start again.
_END_OF_SCAN = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_ORIENTATION_TAG = 0x0112
_TURNED = range(5, 9)


class PictureUnreadable(Exception):
    """The bytes don't follow their own format; the text says where, in English."""


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture without what tells of people; the size is that in which it is seen."""

    data: bytes
    width: int
    height: int


def clean_png(data: bytes) -> CleanPicture:
    """Return a PNG with nothing but its picture.

    Raises:
        PictureUnreadable: It is no whole PNG.
    """
    chunks = list(_png_chunks(data))
    if not chunks or chunks[0][0] != b"IHDR" or len(chunks[0][1]) != 13:  # noqa: PLR2004
        raise PictureUnreadable("it has no header")
    if not any(name == b"IDAT" for name, _ in chunks):
        raise PictureUnreadable("there is no picture in it")
    width, height = struct.unpack(">II", chunks[0][1][:8])
    kept = b"".join(_png_chunk(name, body) for name, body in chunks if name in _PNG_KEPT)
    return CleanPicture(_PNG_SIGNATURE + kept, width, height)


def clean_jpeg(data: bytes) -> CleanPicture:
    """Return a JPEG with nothing but its picture, its colours and which side is up.

    Raises:
        PictureUnreadable: It is no whole JPEG.
    """
    kept = []
    size = None
    orientation = 1
    for marker, body, scan in _jpeg_segments(data):
        if marker == _APP1:
            orientation = _orientation(body) or orientation
        elif _is_kept(marker, body):
            kept.append(_segment(marker, body) + scan)
        if marker in _SOF:
            size = _frame_size(body)
    if size is None:
        raise PictureUnreadable("there is no picture in it")
    if orientation != 1:
        kept.insert(0, _segment(_APP1, _exif(orientation)))
    width, height = size if orientation not in _TURNED else size[::-1]
    whole = bytes((0xFF, _SOI)) + b"".join(kept) + bytes((0xFF, _EOI))
    return CleanPicture(whole, width, height)


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    place = len(_PNG_SIGNATURE)
    name = b""
    while name != b"IEND":
        head = data[place : place + 8]
        if len(head) < 8:  # noqa: PLR2004
            raise PictureUnreadable("its end is missing")
        length, name = struct.unpack(">I4s", head)
        body = data[place + 8 : place + 8 + length]
        check = data[place + 8 + length : place + 12 + length]
        if check != struct.pack(">I", zlib.crc32(name + body)):
            raise PictureUnreadable("a check sum in it is wrong")
        yield name, body
        place += 12 + length


def _png_chunk(name: bytes, body: bytes) -> bytes:
    check = zlib.crc32(name + body)
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", check)


def _jpeg_segments(data: bytes) -> Iterator[tuple[int, bytes, bytes]]:
    """Yield marker and body of each segment, and what is drawn after it, up to the end.

    Behind the end cameras keep further pictures.
    """
    place, scans = 2, 0
    while True:
        while data[place : place + 2] == b"\xff\xff":
            place += 1
        if data[place : place + 2] == bytes((0xFF, _EOI)):
            return
        head = data[place : place + 4]
        if len(head) < 4 or head[0] != 0xFF:  # noqa: PLR2004
            raise PictureUnreadable("its segments are broken")
        marker, end = head[1], place + 2 + int.from_bytes(head[2:], "big")
        body = data[place + 4 : end]
        place = end
        if marker == _SOS:
            scans += 1
            if scans > _MOST_SCANS:
                raise PictureUnreadable("it comes in too many passes")
            found = _END_OF_SCAN.search(data, end)
            if found is None:
                raise PictureUnreadable("its end is missing")
            place = found.start()
        yield marker, body, data[end:place]


def _is_kept(marker: int, body: bytes) -> bool:
    match marker:
        case 0xE0:
            return body.startswith(b"JFIF\0")
        case 0xE2:
            return body.startswith(b"ICC_PROFILE\0")
        case 0xEE:
            return body.startswith(b"Adobe")
        case _:
            return not (_FIRST_APP <= marker <= _LAST_APP or marker == _COMMENT)


def _frame_size(body: bytes) -> tuple[int, int]:
    if len(body) < 6:  # noqa: PLR2004
        raise PictureUnreadable("its frame is broken")
    height, width = struct.unpack(">HH", body[1:5])
    return width, height


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body


def _orientation(body: bytes) -> int | None:
    """Return which side is up, by the camera's own notes; None where they don't say."""
    tiff = body.removeprefix(b"Exif\0\0")
    order = {b"II*\0": "<", b"MM\0*": ">"}.get(tiff[:4])
    if order is None or tiff is body:
        return None
    try:
        (start,) = struct.unpack_from(f"{order}I", tiff, 4)
        (count,) = struct.unpack_from(f"{order}H", tiff, start)
        for entry in range(count):
            tag, _, _, value = struct.unpack_from(f"{order}HHIH", tiff, start + 2 + 12 * entry)
            if tag == _ORIENTATION_TAG:
                return value if 1 <= value <= 8 else None  # noqa: PLR2004
    except struct.error:
        pass
    return None


def _exif(orientation: int) -> bytes:
    entry = struct.pack(">HHIHH", _ORIENTATION_TAG, 3, 1, orientation, 0)
    return b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 1) + entry + struct.pack(">I", 0)
