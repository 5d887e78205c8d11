"""How many slips of the finger or of the ear lie between two words."""

from functools import cache
from itertools import accumulate

# A letter for its neighbour on the keyboard, or a vowel for a vowel, is one slip. Any other letter
# in its place is no slip at all: `betaalt` is no misspelt `bepaalt`.
_KEYBOARDS = (
    ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    ("ضصثقفغعهخحجد", "شسيبلاتنمكط", "ءورزظ"),
)
_VOWELS = frozenset("aeiouy")
_WEAK = frozenset("اوي")
_LATIN_ALIKE = ("dt", "bp", "vf", "sz", "gc", "ck", "gh", "mn", "vw")
_ARABIC_ALIKE = (
    "دذ",
    "طت",
    "صس",
    "ضظ",
    "ثت",
    "ثس",
    "زذ",
    "رز",
    "سش",
    "حخ",
    "جح",
    "عغ",
    "فق",
    "قك",
    "حه",
)
_ALIKE = frozenset(map(frozenset, (*_LATIN_ALIKE, *_ARABIC_ALIKE)))
_SLIP = 1.0
_OTHER_LETTER = 2.1
_TWO_SLIPS = 2 * _SLIP
# Two letters that are swapped.
_MOST_OF_ONE_SLIP = 2
# An Arabic word is little more than its strong letters: one more or less makes another word.
_STRONG_ARABIC = range(ord("ب"), ord("ن") + 1)
_STRONG_LETTER = 1.5


def edit_distance(one: str, other: str, most: float) -> float:
    """Return the number of letters added, left out, changed or swapped with their neighbour.

    Args:
        one: a word.
        other: another word.
        most: where the distance is larger, any larger number may be returned.
    """
    if abs(len(one) - len(other)) > most:
        return most + 1
    one, other = _differing(one, other)
    if most < _TWO_SLIPS and max(len(one), len(other)) > _MOST_OF_ONE_SLIP:
        return most + 1
    above: list[float] = []
    adding, dropping = _additions(other), _additions(one)
    row: list[float] = [0.0, *accumulate(adding)]
    for i, letter in enumerate(one, start=1):
        drop = dropping[i - 1]
        before, above, row = above, row, [row[0] + drop]
        for j, against in enumerate(other, start=1):
            cost = min(above[j] + drop, row[j - 1] + adding[j - 1])
            if letter == against:
                cost = min(cost, above[j - 1])
            else:
                cost = min(cost, above[j - 1] + _change(letter, against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, before[j - 2] + _SLIP)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def _differing(one: str, other: str) -> tuple[str, str]:
    """Leave out what both words begin and end with."""
    shortest = min(len(one), len(other))
    start = 0
    while start < shortest and one[start] == other[start]:
        start += 1
    end = 0
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


@cache
def _change(letter: str, against: str) -> float:
    is_near = (
        (letter in _VOWELS and against in _VOWELS)
        or frozenset((letter, against)) in _ALIKE
        or (letter in _WEAK and against in _WEAK)
        or _are_neighbours(letter, against)
    )
    return _SLIP if is_near else _OTHER_LETTER


def _additions(word: str) -> list[float]:
    """Return what each letter costs where it is too many; twice the same is always a slip."""
    if word.isascii():
        return [_SLIP] * len(word)
    return [
        _STRONG_LETTER if ord(letter) in _STRONG_ARABIC and letter != before else _SLIP
        for before, letter in zip(" " + word, word, strict=False)
    ]


def _are_neighbours(letter: str, against: str) -> bool:
    for keyboard in _KEYBOARDS:
        places = {
            key: (across, down)
            for down, row in enumerate(keyboard)
            for across, key in enumerate(row)
        }
        if letter in places and against in places:
            (across, down), (other_across, other_down) = places[letter], places[against]
            return abs(across - other_across) <= 1 and abs(down - other_down) <= 1
    return False
