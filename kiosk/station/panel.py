"""How large the screen is and how high it hangs: can fingers hit all of it, and everybody reach it?

The heights are those of EN 301 549 (8.3.2), the size of what is touched is the design's own.
"""

from dataclasses import dataclass
from math import ceil, floor, hypot
from typing import Final

LOWEST_TOUCH_MM: Final = 380
HIGHEST_TOUCH_MM: Final = 1220
SMALLEST_TARGET_MM: Final = 20
DECLARED_PIXELS: Final = (1920, 1080)

_MM_PER_INCH: Final = 25.4
# The drawings' own numbers: what they are made for, and the smallest that is touched on them. On
# screens of other proportions than 16:9 there is more room, also for the keys.
_DRAWN_WIDE: Final = (1920, 1080)
_DRAWN_HIGH: Final = (1080, 1700)
_SMALLEST_TARGET: Final = 73
_SMALLEST_TARGET_WITH_ROOM: Final = 96
_MUCH_HEIGHT: Final = 1120
# 'Lager': from here on down all that is touched, in parts of the height.
_LOW_TOP_WIDE: Final = 0.45
_LOW_TOP_HIGH: Final = 0.5


@dataclass(frozen=True, slots=True)
class Panel:
    """A screen as it hangs: upright if it is higher than wide; a lower edge at 0 is not known."""

    pixels: tuple[int, int] = DECLARED_PIXELS
    diagonal_inches: int = 24
    lower_edge_mm: int = 0

    @property
    def is_upright(self) -> bool:
        """Whether it is higher than wide."""
        return self.pixels[1] > self.pixels[0]

    @property
    def millimetres(self) -> tuple[float, float]:
        """How wide and how high the picture is."""
        wide, high = self.pixels
        pitch = self._diagonal_mm / hypot(wide, high)
        return wide * pitch, high * pitch

    @property
    def smallest_target_mm(self) -> float:
        """The shorter side of the smallest thing that is touched."""
        return self._smallest_target_pixels * self._diagonal_mm / hypot(*self.pixels)

    @property
    def is_too_small(self) -> bool:
        """Whether fingers miss the smallest things."""
        return self.smallest_target_mm < SMALLEST_TARGET_MM

    @property
    def least_inches(self) -> int:
        """How large a screen of these pixels has to be, at least."""
        diagonal = SMALLEST_TARGET_MM / self._smallest_target_pixels * hypot(*self.pixels)
        return ceil(diagonal / _MM_PER_INCH)

    @property
    def is_height_known(self) -> bool:
        """Whether it was said how high it hangs."""
        return self.lower_edge_mm > 0

    @property
    def upper_edge_mm(self) -> float:
        """How high above the floor one touches, at most."""
        return self.lower_edge_mm + self.millimetres[1]

    @property
    def low_top_mm(self) -> float:
        """How high above the floor one touches in 'Lager', at most."""
        low = 1 - (_LOW_TOP_HIGH if self.is_upright else _LOW_TOP_WIDE)
        return self.lower_edge_mm + self.millimetres[1] * low

    @property
    def is_too_low(self) -> bool:
        """Whether the lowest things are below reach."""
        return self.is_height_known and self.lower_edge_mm < LOWEST_TOUCH_MM

    @property
    def is_too_high(self) -> bool:
        """Whether the highest things are above reach."""
        return self.is_height_known and self.upper_edge_mm > HIGHEST_TOUCH_MM

    @property
    def is_low_within_reach(self) -> bool:
        """Whether 'Lager' brings the highest things within reach."""
        return self.low_top_mm <= HIGHEST_TOUCH_MM

    @property
    def highest_lower_edge_mm(self) -> int:
        """How high the lower edge can be with all within reach; too low if it is too large."""
        return floor(HIGHEST_TOUCH_MM - self.millimetres[1])

    @property
    def _diagonal_mm(self) -> float:
        return self.diagonal_inches * _MM_PER_INCH

    @property
    def _smallest_target_pixels(self) -> float:
        wide, high = self.pixels
        drawn = _DRAWN_HIGH if self.is_upright else _DRAWN_WIDE
        unit = min(wide / drawn[0], high / drawn[1])
        has_room = not self.is_upright and high / unit > _MUCH_HEIGHT
        return (_SMALLEST_TARGET_WITH_ROOM if has_room else _SMALLEST_TARGET) * unit
