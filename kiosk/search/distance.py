"""How many slips of the finger or of the ear lie between two words."""

from functools import cache

# A letter for its neighbour on the keyboard, or a vowel for a vowel, is one slip. Any other letter
# in its place is no slip at all: `betaalt` is no misspelt `bepaalt`.
_KEYBOARD = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_VOWELS = frozenset("aeiouy")
_ALIKE = frozenset(map(frozenset, ("dt", "bp", "vf", "sz", "gc", "ck", "gh", "mn", "vw")))
_SLIP = 1.0
_OTHER_LETTER = 2.1


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
    above: list[float] = []
    row: list[float] = [float(n) for n in range(len(other) + 1)]
    for i, letter in enumerate(one, start=1):
        before, above, row = above, row, [float(i)]
        for j, against in enumerate(other, start=1):
            cost = min(above[j] + _SLIP, row[j - 1] + _SLIP)
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
        or _are_neighbours(letter, against)
        or not (letter.isascii() and against.isascii())
    )
    return _SLIP if is_near else _OTHER_LETTER


def _are_neighbours(letter: str, against: str) -> bool:
    places = {
        key: (across, down) for down, row in enumerate(_KEYBOARD) for across, key in enumerate(row)
    }
    if letter not in places or against not in places:
        return False
    (across, down), (other_across, other_down) = places[letter], places[against]
    return abs(across - other_across) <= 1 and abs(down - other_down) <= 1
