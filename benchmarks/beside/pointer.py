"""Moves and taps on an X display, through the X server's own test extension."""

import ctypes
import time

# A finger rests about so long on the glass.
_PRESS_SECONDS = 0.05
LEFT, WHEEL_UP, WHEEL_DOWN = 1, 4, 5


class Pointer:
    """The pointer of one display."""

    def __init__(self, display: str) -> None:
        self._x11 = ctypes.CDLL("libX11.so.6")
        self._test = ctypes.CDLL("libXtst.so.6")
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        handle = self._x11.XOpenDisplay(display.encode())
        if not handle:
            raise SystemExit(f"The display {display} can't be opened.")
        self._display = ctypes.c_void_p(handle)

    def tap(self, spot: tuple[int, int]) -> float:
        """Tap; return the moment at which the finger leaves the glass."""
        self.move(spot)
        self._button(LEFT, is_down=True)
        time.sleep(_PRESS_SECONDS)
        released = time.perf_counter()
        self._button(LEFT, is_down=False)
        return released

    def move(self, spot: tuple[int, int]) -> None:
        """Move the pointer."""
        self._test.XTestFakeMotionEvent(self._display, -1, *spot, ctypes.c_ulong(0))
        self._x11.XFlush(self._display)

    def turn_wheel(self, button: int) -> None:
        """Turn the wheel by one notch."""
        self._button(button, is_down=True)
        self._button(button, is_down=False)

    def close(self) -> None:
        """Leave the display."""
        self._x11.XCloseDisplay(self._display)

    def _button(self, button: int, *, is_down: bool) -> None:
        self._test.XTestFakeButtonEvent(self._display, button, int(is_down), ctypes.c_ulong(0))
        self._x11.XFlush(self._display)
