"""A virtual screen of 1920 × 1080 whose pixels can be read at any moment without asking anybody."""

import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np

from benchmarks.beside.pointer import Pointer

WIDTH, HEIGHT = 1920, 1080
# One pixel of each 8 × 8 tells enough, and is read in a fifth of a millisecond.
_STEP = 8
_POLL_SECONDS = 0.001

Picture = np.ndarray


class VirtualScreen:
    """An X server without a monitor; use it in a `with`."""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", self._folder.name]
        self.server = subprocess.Popen(
            [*command, "-nolisten", "tcp", "-noreset"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.server.stdout is not None
        self.display = f":{self.server.stdout.readline().strip()}"
        path = Path(self._folder.name, "Xvfb_screen0")
        # The file is a window dump: a header, a table of colours, the pixels row by row.
        offset = path.stat().st_size - WIDTH * HEIGHT * 4
        pixels = np.memmap(path, np.uint32, "r", offset, (HEIGHT, WIDTH))
        self._sampled = pixels[_STEP // 2 :: _STEP, _STEP // 2 :: _STEP]
        self.pointer = Pointer(self.display)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.pointer.close()
        self.server.terminate()
        self.server.wait()
        self._folder.cleanup()

    def picture(self) -> Picture:
        """Return what is on the screen now, an eighth as wide and high."""
        return self._sampled.copy()

    def watch(
        self, seconds: float, still_for: float, at_least: float = 0
    ) -> list[tuple[float, Picture]]:
        """Return each new picture with its moment, until nothing changed for so long.

        The watch lasts from `at_least` to `seconds`.
        """
        last = self.picture()
        now = began = changed = time.perf_counter()
        seen: list[tuple[float, Picture]] = []
        while now - began < at_least or (now - began < seconds and now - changed < still_for):
            time.sleep(_POLL_SECONDS)
            picture = self.picture()
            now = time.perf_counter()
            if not np.array_equal(picture, last):
                last, changed = picture, now
                seen.append((now, picture))
        return seen


def share_equal(one: Picture, other: Picture, where: Picture | None = None) -> float:
    """Return which share of the pixels is the same in both pictures."""
    equal = one == other
    return float(np.mean(equal if where is None else equal[where]))
