"""Which work each shared library of the bundle belongs to, and in which version it is there."""

import pyexpat
import re
import shutil
import sqlite3
import subprocess
import sys
import zlib
from importlib.metadata import version
from pathlib import Path

_ICU = "ICU, as brought by Qt"
# By path below the bundle's inner folder; the first that fits counts. Names are those of the
# third-party notices.
_OWNERS = (
    (re.compile(r"PySide6/Qt/lib/libicu"), _ICU),
    (re.compile(r"PySide6/Qt/"), "Qt"),
    (re.compile(r"PySide6/QtMultimedia\."), "PySide6_Addons"),
    (re.compile(r"PySide6/|libpyside6"), "PySide6_Essentials"),
    (re.compile(r"shiboken6/|libshiboken6\."), "shiboken6"),
    (re.compile(r"libpython3|python3\.\d+/lib-dynload/"), "Python"),
    (re.compile(r"libsqlite3\."), "SQLite"),
    (re.compile(r"libbz2\."), "bzip2"),
    (re.compile(r"libexpat\."), "Expat"),
    (re.compile(r"libffi\."), "libffi"),
    (re.compile(r"liblzma\."), "xz (liblzma)"),
    (re.compile(r"libz\."), "zlib"),
    (re.compile(r"_cffi_backend\."), "cffi"),
    (re.compile(r"msgspec/"), "msgspec"),
    (re.compile(r"nacl/"), "PyNaCl"),
)
_FROM_THE_SYSTEM = {
    "bzip2": "libbz2.so.1.0",
    "libffi": "libffi.so.8",
    "xz (liblzma)": "liblzma.so.5",
}


def libraries_by_owner(bundle: Path) -> dict[str, list[Path]]:
    """Return the shared libraries of the bundle by the work that they belong to.

    Raises:
        ValueError: A library belongs to nothing that is known: the notices are not complete.
    """
    inner = bundle / "_internal"
    found: dict[str, list[Path]] = {}
    for path in sorted(inner.rglob("*.so*")):
        if not path.is_symlink():
            found.setdefault(_owner(path.relative_to(inner).as_posix()), []).append(path)
    return found


def version_of(name: str) -> str:
    """Return the version of a work that no Python package brings, or nothing if none is known."""
    known = {
        "Qt": version("PySide6_Essentials"),
        "Python": ".".join(map(str, sys.version_info[:3])),
        "SQLite": sqlite3.sqlite_version,
        "Expat": pyexpat.EXPAT_VERSION.removeprefix("expat_"),
        "zlib": zlib.ZLIB_RUNTIME_VERSION,
    }
    return known.get(name) or _version_on_debian(_FROM_THE_SYSTEM.get(name, ""))


def _owner(path: str) -> str:
    for pattern, name in _OWNERS:
        if pattern.match(path):
            return name
    raise ValueError(f"{path} belongs to no known work: complete build/notices.py and this list.")


def _version_on_debian(soname: str) -> str:
    """Return the version of a library of the building machine, where Debian's packages tell it."""
    if not soname or shutil.which("dpkg-query") is None:
        return ""
    search = ["dpkg-query", "--search", f"*/{soname}"]
    found = subprocess.run(search, capture_output=True, text=True, check=False).stdout
    package = found.partition(": ")[0]
    if not package:
        return ""
    show = ["dpkg-query", "--show", "--showformat=${Version}", package]
    return subprocess.run(show, capture_output=True, text=True, check=True).stdout
