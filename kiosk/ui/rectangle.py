"""Rectangles of the screen, and what of one is left to see when others lie on it: without Qt."""

from collections.abc import Iterable
from dataclasses import dataclass

# Positions are sums of fractions: less than this is nothing that anyone sees.
_NOTHING = 0.5


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A part of the window, in pixels from its top left."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing of it to see."""
        return self.right - self.left <= _NOTHING or self.bottom - self.top <= _NOTHING

    @property
    def pixels(self) -> tuple[int, int, int, int]:
        """Left, top, width and height in whole pixels."""
        left, top = round(self.left), round(self.top)
        return left, top, round(self.right) - left, round(self.bottom) - top

    def crossed_with(self, other: "Rectangle") -> "Rectangle":
        """Return the part that both have; it is empty if they have none."""
        return Rectangle(
            max(self.left, other.left),
            max(self.top, other.top),
            min(self.right, other.right),
            min(self.bottom, other.bottom),
        )

    def united_with(self, other: "Rectangle") -> "Rectangle":
        """Return the smallest rectangle around both."""
        return Rectangle(
            min(self.left, other.left),
            min(self.top, other.top),
            max(self.right, other.right),
            max(self.bottom, other.bottom),
        )

    def holds(self, other: "Rectangle") -> bool:
        """Tell whether the other lies inside this one."""
        return not _left_over(other, self)

    def without(self, covers: Iterable["Rectangle"]) -> tuple["Rectangle", ...]:
        """Return what the covers leave of it, in pieces."""
        pieces: tuple[Rectangle, ...] = () if self.is_empty else (self,)
        for cover in covers:
            pieces = tuple(rest for piece in pieces for rest in _left_over(piece, cover))
        return pieces


def _left_over(piece: Rectangle, cover: Rectangle) -> tuple[Rectangle, ...]:
    common = piece.crossed_with(cover)
    if common.is_empty:
        return (piece,)
    rests = (
        Rectangle(piece.left, piece.top, piece.right, common.top),
        Rectangle(piece.left, common.bottom, piece.right, piece.bottom),
        Rectangle(piece.left, common.top, common.left, common.bottom),
        Rectangle(common.right, common.top, piece.right, common.bottom),
    )
    return tuple(rest for rest in rests if not rest.is_empty)
