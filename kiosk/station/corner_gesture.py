"""The hidden gesture that leads to the administrator's page: which taps count, without a screen."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final


class Corner(StrEnum):
    """The two corners in which the gesture is made."""

    LEFT = "left"
    RIGHT = "right"


# Going to and fro: a resident taps often in one place, but never five times across the screen.
ORDER: Final = (Corner.LEFT, Corner.RIGHT, Corner.LEFT, Corner.RIGHT, Corner.LEFT)
LONGEST_SECONDS: Final = 6.0
_SHARE = 0.1


def corner_at(x: float, y: float, width: float, height: float, top: float = 0.0) -> Corner | None:
    """Return the corner that a point lies in, if any.

    Args:
        x: From the left, as the screen stands: the layout of Arabic does not matter.
        y: From the top.
        width: Of the screen.
        height: Of the screen.
        top: Where the part begins that can be reached; in 'Lager' the corners lie lower.
    """
    side = min(width, height) * _SHARE
    if not top <= y < top + side:
        return None
    if 0 <= x < side:
        return Corner.LEFT
    return Corner.RIGHT if width - side <= x < width else None


class CornerGesture:
    """Tells when the corners were tapped in order; it sees all taps and takes none."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._taps = 0
        self._began = 0.0

    def tap(self, corner: Corner | None) -> bool:
        """Note a tap, in a corner or elsewhere; return whether it completes the gesture."""
        now = self._clock()
        is_in_time = 0 <= now - self._began <= LONGEST_SECONDS
        if not self._taps or not is_in_time or corner is not ORDER[self._taps]:
            self._taps = 0
        if corner is not ORDER[self._taps]:
            return False
        if not self._taps:
            self._began = now
        self._taps += 1
        if self._taps < len(ORDER):
            return False
        self._taps = 0
        return True

    def forget(self) -> None:
        """Begin anew: something came that is no tap, such as a second finger."""
        self._taps = 0
