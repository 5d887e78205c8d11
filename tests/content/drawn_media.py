"""Pictures and recordings that tests make themselves: the smallest that are whole."""

import io
import struct
import wave
import zlib


def png_chunk(name, body):
    check = struct.pack(">I", zlib.crc32(name + body))
    return struct.pack(">I", len(body)) + name + body + check


def small_png(shade=0, width=2, height=1):
    """Return a grey picture; each shade is another file."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = (b"\0" + bytes([shade]) * width) * height
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(*chunk) for chunk in chunks)


def small_wav(seconds=0.5, rate=16_000, width=2, channels=1):
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(bytes(range(1, 3)) * int(seconds * rate * width * channels / 2))
    return out.getvalue()
