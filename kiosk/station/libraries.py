"""The system libraries that Qt links but its wheels leave out, and the Debian packages they are in.

Imports the standard library only: the set-up runs this with the system's Python, before anything
is installed.
"""

import ctypes
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Need(StrEnum):
    """What a library is needed for."""

    DRAWING = "drawing"
    WINDOW = "a window under X11"
    WAYLAND_WINDOW = "a window under Wayland"
    # Where it is missing the kiosk is silent, and otherwise as it should be.
    AUDIO = "sound"


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by the name that the loader knows, and the Debian package that holds it."""

    soname: str
    package: str
    need: Need


# Debian 13 calls some of these packages …t64; there they provide the names used here as well.
LIBRARIES = (
    Library("libEGL.so.1", "libegl1", Need.DRAWING),
    Library("libGL.so.1", "libgl1", Need.DRAWING),
    Library("libX11.so.6", "libx11-6", Need.DRAWING),
    Library("libbrotlidec.so.1", "libbrotli1", Need.DRAWING),
    Library("libdbus-1.so.3", "libdbus-1-3", Need.DRAWING),
    Library("libfontconfig.so.1", "libfontconfig1", Need.DRAWING),
    Library("libfreetype.so.6", "libfreetype6", Need.DRAWING),
    Library("libglib-2.0.so.0", "libglib2.0-0", Need.DRAWING),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", Need.DRAWING),
    Library("libgthread-2.0.so.0", "libglib2.0-0", Need.DRAWING),
    Library("libxkbcommon.so.0", "libxkbcommon0", Need.DRAWING),
    Library("libz.so.1", "zlib1g", Need.DRAWING),
    Library("libzstd.so.1", "libzstd1", Need.DRAWING),
    Library("libpulse.so.0", "libpulse0", Need.AUDIO),
    Library("libX11-xcb.so.1", "libx11-xcb1", Need.WINDOW),
    Library("libxcb-cursor.so.0", "libxcb-cursor0", Need.WINDOW),
    Library("libxcb-glx.so.0", "libxcb-glx0", Need.WINDOW),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", Need.WINDOW),
    Library("libxcb-image.so.0", "libxcb-image0", Need.WINDOW),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", Need.WINDOW),
    Library("libxcb-randr.so.0", "libxcb-randr0", Need.WINDOW),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", Need.WINDOW),
    Library("libxcb-render.so.0", "libxcb-render0", Need.WINDOW),
    Library("libxcb-shape.so.0", "libxcb-shape0", Need.WINDOW),
    Library("libxcb-shm.so.0", "libxcb-shm0", Need.WINDOW),
    Library("libxcb-sync.so.1", "libxcb-sync1", Need.WINDOW),
    Library("libxcb-util.so.1", "libxcb-util1", Need.WINDOW),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", Need.WINDOW),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", Need.WINDOW),
    Library("libxcb.so.1", "libxcb1", Need.WINDOW),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", Need.WINDOW),
    Library("libwayland-client.so.0", "libwayland-client0", Need.WAYLAND_WINDOW),
    Library("libwayland-cursor.so.0", "libwayland-cursor0", Need.WAYLAND_WINDOW),
    Library("libwayland-egl.so.1", "libwayland-egl1", Need.WAYLAND_WINDOW),
)


def missing_libraries(libraries: Sequence[Library] = LIBRARIES) -> tuple[Library, ...]:
    """Return the libraries that this machine cannot load; only on Linux does Qt need any."""
    if not sys.platform.startswith("linux"):
        return ()
    return tuple(library for library in libraries if not _loads(library.soname))


def packages_of(libraries: Sequence[Library]) -> tuple[str, ...]:
    """Return the Debian packages that bring these libraries, each once, in alphabetical order."""
    return tuple(sorted({library.package for library in libraries}))


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def main() -> None:
    """Print the packages that this machine lacks, one a line."""
    sys.stdout.writelines(f"{package}\n" for package in packages_of(missing_libraries()))


if __name__ == "__main__":
    main()
