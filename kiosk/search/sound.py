"""How a word sounds, roughly: a word spelt by ear gets the key of its right spelling."""

import re
from functools import lru_cache

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.search.function_words import base_language

# In this order: longer spellings before the letters that they are made of.
_DUTCH = (
    ("tie", "si"),
    ("tio", "sio"),
    ("tia", "sia"),
    ("sch", "sg"),
    ("ch", "g"),
    ("gh", "g"),
    ("ph", "f"),
    ("th", "t"),
    ("qu", "kw"),
    ("ck", "k"),
    ("x", "ks"),
    ("dt", "t"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("c", "k"),
    ("q", "k"),
    ("v", "f"),
    ("z", "s"),
    ("ij", "y"),
    ("ei", "y"),
    ("ey", "y"),
    ("ai", "y"),
    ("ie", "i"),
    ("ou", "au"),
    ("oe", "u"),
    ("uw", "u"),
    ("eau", "o"),
)
# Letters that many speakers of Arabic pronounce, and so write, alike.
_ARABIC = (("ظ", "ض"), ("ذ", "د"), ("ث", "ت"), ("ص", "س"), ("ط", "ت"))
_ENGLISH = (
    ("eigh", "ay"),
    ("igh", "y"),
    ("gh", ""),
    ("our", "or"),
    ("oar", "or"),
    ("ei", "ie"),
    ("wh", "w"),
    ("kn", "n"),
    ("ph", "f"),
    ("ck", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "sy"),
    ("c", "k"),
)
_SPELLINGS = {"nl": _DUTCH, "en": _ENGLISH, "ar": _ARABIC}
_DOUBLED = re.compile(r"(.)\1+")
_DOUBLED_CONSONANT = re.compile(r"([^aeiou])\1+")
_HARD_END = {"d": "t", "b": "p"}
_ENDING = re.compile(r"ink$")


@lru_cache(maxsize=65536)
def sound_key(word: str, language: str = SOURCE_LANGUAGE) -> str:
    """Return the key of a normalised word; two words with one key sound (nearly) alike."""
    base = base_language(language)
    key = word
    for spelling, sound in _SPELLINGS.get(base, ()):
        key = key.replace(spelling, sound)
    if base != "nl":
        return _DOUBLED_CONSONANT.sub(r"\1", key)
    key = _ENDING.sub("ing", _DOUBLED.sub(r"\1", key))
    return key[:-1] + _HARD_END.get(key[-1:], key[-1:])
