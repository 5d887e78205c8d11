"""The one normalisation of text: used alike by indexing, querying, highlighting and checking."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_MARKS = frozenset({"Mn", "Mc"})
_LAST_LATIN = 0x024F
_LATIN_EXTENDED_ADDITIONAL = range(0x1E00, 0x1F00)
_COMBINING_DIACRITICS = range(0x0300, 0x0370)
_ARABIC = range(0x0600, 0x0700)
# Marks that join or direct letters inside a word (soft hyphen, joiners, direction marks) are no
# part of it.
_JOINERS = frozenset("\u00ad\u034f\u061c\u200c\u200d\u200e\u200f\u2060\ufeff")

_ONE_FORM = {
    # Turkish has four letters i (İ I ı i) that other languages fold into one; so do we, on both
    # sides.
    **dict.fromkeys("İIıi", "i"),
    # Arabic letters that are written in more than one way, and the mark that only stretches a word.
    **dict.fromkeys("أإآٱ", "ا"),
    "ى": "ي",
    "ئ": "ي",
    "ؤ": "و",
    "ة": "ه",
    "ـ": "",
    # Letters with a stroke have no decomposition.
    **dict(zip("øØłŁđĐ", "oolldd", strict=True)),
    **dict.fromkeys("’‘ʼ`´", "'"),
}


class _Folding(dict[int, str]):
    """What each character is compared as, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold(chr(code))
        return folded


class _WordShape(dict[int, str]):
    """One character for each: itself where it can be part of a word, an apostrophe, or a space."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        if character in "'’‘ʼ":
            shape = "'"
        elif character.isalnum() or character in _JOINERS:
            shape = character
        else:
            shape = character if unicodedata.category(character) in _MARKS else " "
        self[code] = shape
        return shape


_FOLDING = _Folding()
_WORD_SHAPE = _WordShape()
_WORD = re.compile(r"[^\s']+(?:'[^\s']+)*")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: where it stands (`text[start:end]`) and how it is compared."""

    start: int
    end: int
    normal: str


def normalize(text: str) -> str:
    """Return the text as it is compared: lower case, one form of each letter, no accents."""
    return unicodedata.normalize("NFKC", text).translate(_FOLDING)


@lru_cache(maxsize=65536)
def normalize_word(word: str) -> str:
    """Return one word as it is compared; its apostrophes do not count (`thema's` is `themas`)."""
    return "".join(normalize(word).replace("'", "").split())


def words(text: str) -> Iterator[Word]:
    """Yield the words of the text in order. In every script marks belong to the letter before."""
    for match in _WORD.finditer(text.translate(_WORD_SHAPE)):
        normal = normalize_word(text[match.start() : match.end()])
        if normal:
            yield Word(match.start(), match.end(), normal)


def _fold(character: str) -> str:
    if character in _ONE_FORM:
        return _ONE_FORM[character]
    if character in _JOINERS:
        return ""
    category = unicodedata.category(character)
    if category in _INVISIBLE:
        return " "
    code = ord(character)
    if code in _COMBINING_DIACRITICS or (code in _ARABIC and category == "Mn"):
        return ""
    if code <= _LAST_LATIN or code in _LATIN_EXTENDED_ADDITIONAL:
        letters = unicodedata.normalize("NFD", character.casefold())
        return "".join(letter for letter in letters if not unicodedata.combining(letter))
    return character.lower()
