"""What lies on the disk: the packaged program, the bare window, and Chromium's packages."""

import subprocess
from collections.abc import Iterable
from pathlib import Path

from benchmarks.beside.candidate import BARE_BUNDLE, BUNDLE, CACHE

CHROMIUM_PACKAGES = ("chromium", "chromium-common")


def measure_sizes() -> dict[str, float]:
    """Return mebibytes; of a Debian package only where one was made."""
    sizes = {
        "kiosk, packaged": _mib(BUNDLE.rglob("*")),
        "bare QML window, packaged": _mib(BARE_BUNDLE.rglob("*")),
        "Chromium's packages": _mib(_files_of(CHROMIUM_PACKAGES)),
        "the site in Chromium": _mib((CACHE / "site").rglob("*")),
    }
    for package in Path("dist").glob("*.deb"):
        sizes[".deb"] = _mib([package])
    return sizes


def _files_of(packages: Iterable[str]) -> list[Path]:
    command = ["dpkg-query", "--listfiles", *packages]
    listed = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [Path(line) for line in set(listed.splitlines()) if line.startswith("/")]


def _mib(paths: Iterable[Path]) -> float:
    whole = (path.stat().st_size for path in paths if path.is_file() and not path.is_symlink())
    return sum(whole) / 2**20
