"""What is released: which version, for which machines, as of when, and under which names."""

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from kiosk import __version__

CHECKOUT = Path(__file__).resolve().parents[2]
BUNDLE = CHECKOUT / "dist" / "kiosk"
NAME = "samen-nieuw-west-kiosk"


@dataclass(frozen=True, slots=True)
class Release:
    """A version of the program for one kind of machine.

    `epoch` dates all that is in it: packages made twice from the same sources are the same bytes.
    """

    version: str
    architecture: str
    machine: str
    epoch: int

    @property
    def debian_file(self) -> str:
        """The name that Debian gives such a package."""
        return f"{NAME}_{self.version}_{self.architecture}.deb"

    @property
    def portable_name(self) -> str:
        """The name of the portable archive, without its ending."""
        return f"{NAME}-{self.version}-linux-{self.machine}"


def current_release() -> Release:
    """Return what this checkout makes on this machine."""
    return Release(
        version=__version__,
        architecture=_output("dpkg", "--print-architecture"),
        machine=os.uname().machine,
        epoch=_epoch(),
    )


def _epoch() -> int:
    """Return the date of the sources in seconds: as the caller says, or that of the commit."""
    if said := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(said)
    return int(_output("git", "-C", str(CHECKOUT), "log", "-1", "--format=%ct"))


def _output(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
