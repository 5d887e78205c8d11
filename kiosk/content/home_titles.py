"""Which titles are too long for the home screen, by the measured widths of their letters.

The limits are those of the drawing at 1920x1080 and 1080x1920 with letters of 100 % (larger ones
scroll): a tile has two lines, the narrowest of 276 px on its own and of 196 px beside its icon
where all stands low; a row of the much-asked questions has two lines of 580 px. With a third line
a row pushes the last one off the low home screen. Which questions are much asked is for the
counters to say, so every question must fit.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Final

from kiosk.content.findings import Finding, advice
from kiosk.content.model import Item, Kind
from kiosk.paths import ASSETS

# The overviews that have a tile on home, beside the sections.
OVERVIEWS: Final = frozenset({"page-themes", "page-partners"})

# Lines break after a space or a hyphen.
_BETWEEN_BREAKS = re.compile(r"[^ -]+[ -]*|[ -]+")
# Letters are drawn a little closer than their widths add up to.
_KERNING = 1.01


@dataclass(frozen=True, slots=True)
class Room:
    """A place for a title: so many lines of this width, in letters of this size and weight."""

    width: int
    size: int
    weight: str
    lines: int = 2


TILE: Final = (Room(276, 36, "extra_bold"), Room(196, 36, "bold"))
ROW: Final = (Room(580, 34, "bold"),)


def long_titles(item: Item) -> Iterator[Finding]:
    """Yield the titles of an item that its place on home can't hold."""
    rooms = rooms_of(item)
    place = "tegel" if rooms == TILE else "rij"
    for text in item.texts:
        fitting = min((fitting_length(text.title, room) for room in rooms), default=0)
        if rooms and fitting < len(text.title):
            yield advice(
                f"De titel past niet op de {place} van het beginscherm: "
                f"'{text.title[fitting:]}' valt er buiten.",
                "Maak de titel korter, of gebruik kortere woorden.",
                item.id,
                text.language,
                "title",
                place=(fitting, len(text.title)),
            )


def rooms_of(item: Item) -> tuple[Room, ...]:
    """Return the places on home in which the item's title must fit."""
    if item.kind is Kind.SECTION or item.id in OVERVIEWS:
        return TILE
    return ROW if item.kind is Kind.QUESTION else ()


def fitting_length(title: str, room: Room) -> int:
    """Return how many characters of a title fit; all of them if it is short enough."""
    widths = _widths(room.weight)
    whole_line = room.width / room.size * 1000 * _KERNING
    lines, used, fitting = 1, 0.0, 0
    for piece in _BETWEEN_BREAKS.findall(title):
        # A space at the end of a line needs no room.
        drawn = sum(widths.get(letter, widths["other"]) for letter in piece.rstrip(" "))
        if used + drawn > whole_line:
            lines, used = lines + 1, 0.0
        if lines > room.lines or drawn > whole_line:
            return fitting
        used += drawn + widths[" "] * piece.endswith(" ")
        fitting += len(piece)
    return len(title)


@cache
def _widths(weight: str) -> dict[str, int]:
    table = tomllib.loads((ASSETS / "fonts" / "title-widths.toml").read_text(encoding="utf-8"))
    widths = {"other": table[weight].pop("other")}
    for width, letters in table[weight].items():
        widths |= dict.fromkeys(letters, int(width))
    return widths
