"""How a Dutch word sounds, roughly: a word spelt by ear gets the key of its right spelling."""

import re
from functools import lru_cache

# In this order: longer spellings before the letters that they are made of.
_SPELLINGS = (
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
_DOUBLED = re.compile(r"(.)\1+")
_HARD_END = {"d": "t", "b": "p"}
_ENDING = re.compile(r"ink$")


@lru_cache(maxsize=65536)
def sound_key(word: str) -> str:
    """Return the key of a normalised word; two words with one key sound (nearly) alike."""
    key = word
    for spelling, sound in _SPELLINGS:
        key = key.replace(spelling, sound)
    key = _ENDING.sub("ing", _DOUBLED.sub(r"\1", key))
    return key[:-1] + _HARD_END.get(key[-1:], key[-1:])
