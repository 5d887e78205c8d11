"""Whether there is a screen to draw on, told without Qt, which aborts if not."""

import math
import os
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

_X_SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - where X servers listen, by convention
_LISTENING = Path("/proc/net/unix")
_RENDER_NODES = Path("/dev/dri")
_GRAPHICS_CARDS = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class Display:
    """Whether windows can be shown, what was seen, and whether it is X, which needs more of Qt."""

    is_there: bool
    detail: str
    is_x: bool = False


@dataclass(frozen=True, slots=True)
class ConnectedScreen:
    """A screen that the kernel sees: its pixels and its diagonal, as far as it tells them."""

    connector: str
    pixels: tuple[int, int] | None = None
    inches: int | None = None

    @override
    def __str__(self) -> str:
        """Return it in words, as 'HDMI-A-1 1920x1080 24 inch'."""
        pixels = [f"{self.pixels[0]}x{self.pixels[1]}"] if self.pixels else []
        inches = [f"{self.inches} inch"] if self.inches else []
        return " ".join([self.connector, *pixels, *inches])


def find_display(environment: Mapping[str, str] = os.environ) -> Display:
    """Return what this process could draw on."""
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return Display(True, f"Qt's platform is set to {platform}")
    if sys.platform != "linux":
        return Display(True, f"the desktop of {sys.platform}")
    if name := environment.get("WAYLAND_DISPLAY"):
        socket = Path(environment.get("XDG_RUNTIME_DIR", "/"), name)
        if socket.exists():
            return Display(True, f"Wayland display {name}")
    if name := environment.get("DISPLAY"):
        if _is_x_server_there(name):
            return Display(True, f"X display {name}", is_x=True)
        return Display(False, f"no X server answers for DISPLAY={name}")
    return Display(False, "neither WAYLAND_DISPLAY nor DISPLAY leads to a display")


def connected_screens(cards: Path = _GRAPHICS_CARDS) -> tuple[ConnectedScreen, ...]:
    """Return the screens that the kernel sees, each with the first of its modes."""
    screens = []
    for status in sorted(cards.glob("card*-*/status")):
        try:
            modes = (status.parent / "modes").read_text().split()
            if status.read_text().strip() == "connected":
                connector = status.parent.name.partition("-")[2]
                screens.append(ConnectedScreen(connector, _pixels(modes), _inches(status.parent)))
        except OSError:
            continue
    return tuple(screens)


def _pixels(modes: list[str]) -> tuple[int, int] | None:
    found = re.match(r"([1-9]\d*)x([1-9]\d*)", modes[0]) if modes else None
    return (int(found[1]), int(found[2])) if found else None


def _inches(connector: Path) -> int | None:
    # VESA E-EDID 1.4, 3.6.2: bytes 21 and 22 are the sides in centimetres, 0 where unknown.
    try:
        wide, high = (connector / "edid").read_bytes()[21:23]
    except (OSError, ValueError):
        return None
    return round(math.hypot(wide, high) / 2.54) if wide and high else None


def draws_in_software(renderer: str) -> bool:
    """Tell whether the processor draws the screens, with "auto", "software" or "hardware" set.

    Without a graphics card that is the faster way (measured), so "auto" takes it where no render
    node is there.
    """
    has_graphics_card = any(_RENDER_NODES.glob("renderD*")) if os.name == "posix" else True
    return renderer == "software" or (renderer == "auto" and not has_graphics_card)


def _is_x_server_there(name: str) -> bool:
    """Say whether a local X server listens; one on another machine is taken on trust."""
    host, _, number = name.rpartition(":")
    if host not in ("", "unix"):
        return True
    socket = f"{_X_SOCKETS}/X{number.partition('.')[0]}"
    if Path(socket).exists():
        return True
    try:
        return any(line.endswith(socket) for line in _LISTENING.read_text().splitlines())
    except OSError:
        return False
