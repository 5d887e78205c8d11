"""An answer to take home: which texts the codes on the screen hold, one after another. No Qt."""

import re
import unicodedata
from collections.abc import Iterator

# A QR code of version 20 has 97 x 97 modules and, at level M, room for so many bytes of UTF-8
# (ISO/IEC 18004, table 7, less what it takes to say that it is UTF-8).
MOST_MODULES = 97
MOST_BYTES = 665

# A sentence ends at its sign, with the quotation mark or bracket that closes after it, or with the
# line. Arabic has a question mark and a full stop of its own.
_SENTENCE_END = re.compile(r"(?<=[.!?…؟۔])[\"'’”»)\]]*\s+|\n\s*")
_WORD_END = re.compile(r"\s+")
_NO_TEXT = {"Cc", "Cs"}
_ZERO_WIDTH_JOINER = "\u200d"
_SKIN_TONES = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)


def take_along_texts(
    title: str, body_plain_text: str, language_name: str = "", official_url: str = ""
) -> tuple[str, ...]:
    """Return the text of each code, in the order of the screen.

    First comes the address of the official page, alone, so that a phone opens it; then the answer,
    in pieces that each fit a code of version 20 at level M and begin with their number ('2/3 ').
    Pieces end with a sentence where one ends in their second half, else with a word.

    Args:
        title: The question or the item's title.
        body_plain_text: The answer without marks, a line for each paragraph and point.
        language_name: The language's own name; stands under the title.
        official_url: Left out if empty, or too long for a code.
    """
    head = "\n".join(line for line in map(_clean, (title, language_name)) if line)
    text = "\n\n".join(part for part in (head, _clean(body_plain_text)) if part)
    address = _clean(official_url)
    addresses = (address,) if address and _size(address) <= MOST_BYTES else ()
    return (*addresses, *_numbered(text))


def _numbered(text: str) -> tuple[str, ...]:
    digits = 0
    while True:
        digits += 1
        longest_number = 2 * digits + len("/ ")
        pieces = tuple(_pieces(text, MOST_BYTES - longest_number))
        if len(str(len(pieces))) <= digits:
            return tuple(f"{n}/{len(pieces)} {piece}" for n, piece in enumerate(pieces, 1))


def _pieces(text: str, most_bytes: int) -> Iterator[str]:
    while text:
        end = _end_of_piece(text, most_bytes)
        yield text[:end].rstrip()
        text = text[end:].lstrip()


def _end_of_piece(text: str, most_bytes: int) -> int:
    end = _whole_characters(text, most_bytes)
    if end == len(text):
        return end
    # The space after a last word that just fits belongs to what may be looked at, not to the piece.
    for boundary, earliest in ((_SENTENCE_END, end // 2), (_WORD_END, 0)):
        ends = [found.end() for found in boundary.finditer(text, 0, end + 1)]
        if ends and ends[-1] > earliest and len(text[: ends[-1]].rstrip()) <= end:
            return ends[-1]
    return end


def _whole_characters(text: str, most_bytes: int) -> int:
    """Return where the longest beginning ends that fits and cuts no character as people see it."""
    end = start_of_character = room_used = 0
    flag_letters = 0
    for position, sign in enumerate(text):
        is_flag_letter = ord(sign) in _FLAG_LETTERS
        joins = position > 0 and (
            _belongs_to_the_sign_before(sign)
            or text[position - 1] == _ZERO_WIDTH_JOINER
            or (is_flag_letter and flag_letters % 2 == 1)
        )
        flag_letters = flag_letters + 1 if is_flag_letter else 0
        if not joins:
            start_of_character = position
        room_used += _size(sign)
        if room_used > most_bytes:
            # One heap of marks that fills a code by itself is cut all the same.
            return start_of_character or end
        end = position + 1
    return end


def _belongs_to_the_sign_before(sign: str) -> bool:
    code = ord(sign)
    return (
        unicodedata.category(sign).startswith("M")
        or sign == _ZERO_WIDTH_JOINER
        or code in _SKIN_TONES
        or code in _TAGS
    )


def _clean(text: str) -> str:
    """Return the text with plain line ends and without signs that are no text."""
    lines = "\n".join(text.splitlines()).replace("\t", " ")
    kept = (sign for sign in lines if sign == "\n" or unicodedata.category(sign) not in _NO_TEXT)
    return "".join(kept).strip()


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
