"""The Debian package: the bundle in a folder of its own, and what the system needs around it."""

import re
import shutil
import subprocess
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from release import BUNDLE, CHECKOUT, NAME, Release
from settings_file import settings_file
from system_tree import SystemTree

from kiosk.station.libraries import LIBRARIES, packages_of

RECIPE = Path(__file__).parent
PROGRAM = f"usr/lib/{NAME}"
DOCUMENTS = f"usr/share/doc/{NAME}"
SETTINGS = f"etc/{NAME}/kiosk.toml"
_KIB = 1024
_GLIBC = re.compile(rb"GLIBC_2\.(\d+)(?:\.\d+)?(?=\x00)")


def build_debian_package(release: Release, workshop: Path, folder: Path) -> Path:
    """Build the package and return its path.

    Args:
        release: What it is called, and as of when it is.
        workshop: A folder for what is only needed meanwhile.
        folder: Where the package comes to be.
    """
    tree = _lay_out(release, workshop / "debian")
    _write_control(tree, release)
    tree.settle()
    package = folder / release.debian_file
    # One thread: with more, the bytes would depend on the machine. dpkg-deb takes its dates from
    # the environment.
    pack = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build"]
    subprocess.run(
        [*pack, tree.root, package],
        env={"PATH": "/usr/bin:/bin", "SOURCE_DATE_EPOCH": str(release.epoch)},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return package


def _lay_out(release: Release, root: Path) -> SystemTree:
    """Lay out all that the package puts into a system."""
    tree = SystemTree(root, release.epoch)
    tree.copy_folder(RECIPE / "root")
    tree.copy_folder(BUNDLE, PROGRAM)
    tree.link("usr/bin/kiosk", f"../lib/{NAME}/kiosk")
    tree.write(SETTINGS, settings_file())
    icon = f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg"
    tree.copy(CHECKOUT / "assets" / "pictures" / "sign.svg", icon)
    tree.compress("usr/share/man/man1/kiosk.1")
    tree.link("usr/share/man/man8/kiosk-terminal.8.gz", "../man1/kiosk.1.gz")
    tree.write(f"{DOCUMENTS}/changelog", _changelog(release))
    tree.compress(f"{DOCUMENTS}/changelog")
    tree.copy(CHECKOUT / "CHANGELOG.md", f"{DOCUMENTS}/CHANGELOG.md")
    tree.write(f"{DOCUMENTS}/copyright", _copyright())
    for document in ("handleiding-beheer.md", "settings.md"):
        tree.copy(CHECKOUT / "docs" / document, f"{DOCUMENTS}/{document}")
    return tree


def _write_control(tree: SystemTree, release: Release) -> None:
    # Before the control files are there, which the system does not keep in this place.
    size = str(-(-tree.size() // _KIB))
    control = (RECIPE / "debian" / "control").read_text("utf-8")
    for mark, value in {
        "@VERSION@": release.version,
        "@ARCHITECTURE@": release.architecture,
        "@INSTALLED_SIZE@": size,
        "@DEPENDS@": ", ".join(_needed_packages()),
    }.items():
        control = control.replace(mark, value)
    tree.write("DEBIAN/control", control)
    tree.write("DEBIAN/conffiles", "".join(f"/{path}\n" for path in _settings_of(tree.root)))
    for script in ("postinst", "prerm", "postrm"):
        shutil.copy(RECIPE / "debian" / script, tree.root / "DEBIAN" / script)


def _settings_of(root: Path) -> list[str]:
    """Return the files that are the administrator's to change."""
    files = sorted(path for path in (root / "etc").rglob("*") if path.is_file())
    return [str(path.relative_to(root)) for path in files]


def _needed_packages() -> list[str]:
    """Return what must be there: Qt's libraries, C's, and what makes the user and its folders."""
    return sorted(
        [
            f"libc6 (>= 2.{_newest_glibc()})",
            "libgcc-s1",
            "libstdc++6",
            "systemd",
            *packages_of(LIBRARIES),
        ]
    )


def _newest_glibc() -> int:
    """Return the newest minor version of the C library that a file of the bundle asks for."""
    binaries = [path for path in BUNDLE.rglob("*") if path.name == "kiosk" or ".so" in path.name]
    return max(
        int(minor)
        for path in binaries
        if path.is_file()
        for minor in _GLIBC.findall(path.read_bytes())
    )


def _changelog(release: Release) -> str:
    """Return the changelog in Debian's form, which has one entry: this version."""
    control = (RECIPE / "debian" / "control").read_text("utf-8")
    (maintainer,) = re.findall("^Maintainer: (.+)$", control, re.MULTILINE)
    date = format_datetime(datetime.fromtimestamp(release.epoch, UTC))
    return (
        f"{NAME} ({release.version}) unstable; urgency=medium\n\n"
        f"  * What changed is in CHANGELOG.md, beside this file.\n\n -- {maintainer}  {date}\n"
    )


def _copyright() -> str:
    parts = (
        RECIPE / "debian" / "copyright",
        CHECKOUT / "THIRD-PARTY-NOTICES.md",
        CHECKOUT / "LICENSE",
    )
    return "\n\n".join(part.read_text("utf-8").strip() for part in parts) + "\n"
