"""Whether there is a screen to draw on, told without Qt, which aborts if not."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

_X_SOCKETS = "/tmp/.X11-unix"  # noqa: S108 - where X servers listen, by convention
_LISTENING = Path("/proc/net/unix")
_GRAPHICS_CARDS = Path("/sys/class/drm")


@dataclass(frozen=True, slots=True)
class Display:
    """Whether windows can be shown, what was seen, and whether it is X, which needs more of Qt."""

    is_there: bool
    detail: str
    is_x: bool = False


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


def connected_screens(cards: Path = _GRAPHICS_CARDS) -> tuple[str, ...]:
    """Return the screens that the kernel sees, each as 'HDMI-A-1 1920x1080'."""
    screens = []
    for status in sorted(cards.glob("card*-*/status")):
        try:
            modes = (status.parent / "modes").read_text().split()
            if status.read_text().strip() == "connected":
                connector = status.parent.name.partition("-")[2]
                screens.append(" ".join([connector, *modes[:1]]))
        except OSError:
            continue
    return tuple(screens)


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
