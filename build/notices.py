"""Collect the licences of what the packaged program contains: LICENSES/ and THIRD-PARTY-NOTICES.md.

The texts of Python packages are copied from the installed packages; those of the rest lie in
LICENSES/ and are kept by hand. `--check` only says whether all is as it should be.
"""

import re
import sys
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement

CHECKOUT = Path(__file__).resolve().parent.parent
TEXTS = CHECKOUT / "LICENSES"
NOTICES = CHECKOUT / "THIRD-PARTY-NOTICES.md"
PROJECT = "samen-nieuw-west-kiosk"
# PyInstaller's start program becomes the executable; the others are required but left out.
ADDED = ("pyinstaller",)
LEFT_OUT = {"pip", "pycparser", "tzdata"}
LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)

# Packages that name no SPDX expression in their metadata; read from their licence files.
EXPRESSIONS = {
    "PySide6_Addons": "LGPL-3.0-only",
    "PySide6_Essentials": "LGPL-3.0-only",
    "click-default-group": "Public domain",
    "defusedxml": "PSF-2.0",
    "markdown-it-py": "MIT",
    "mdurl": "MIT",
    "pluggy": "MIT",
    "pyinstaller": "GPL-2.0-or-later, with an exception for packaged programs",
    "segno": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "snowballstemmer": "BSD-3-Clause",
    "sqlite-fts4": "Apache-2.0",
}


@dataclass(frozen=True)
class Part:
    """Something that the packaged program contains and others made."""

    name: str
    licence: str
    texts: str


# What no Python package brings, or brings without its licence.
OTHERS = (
    Part("Atkinson Hyperlegible Next", "OFL-1.1", "assets/fonts/OFL.txt"),
    Part("Expat", "MIT", "LICENSES/Expat"),
    Part("ICU, as brought by Qt", "Unicode-3.0", "LICENSES/Qt"),
    Part("Python", "PSF-2.0", "LICENSES/Python"),
    Part("Qt", "LGPL-3.0-only", "LICENSES/Qt"),
    Part("SQLite", "Public domain", "LICENSES/SQLite"),
    Part("Tabler Icons", "MIT", "assets/icons/LICENSE.txt"),
    Part("bzip2", "bzip2-1.0.6", "LICENSES/bzip2"),
    Part("libffi", "MIT", "LICENSES/libffi"),
    Part("xz (liblzma)", "0BSD and public domain", "LICENSES/xz"),
    Part("zlib", "Zlib", "LICENSES/zlib"),
)
INTRODUCTION = """# Notices on the work of others

The kiosk itself is licensed under the EUPL-1.2 (`LICENSE`). The packaged program contains the works
below, each under its own licence. Made by `python build/notices.py`.

Qt and PySide6 are used under the LGPL-3.0, linked as shared libraries in `_internal/PySide6`, so
that they can be replaced by other builds of the same versions. Qt contains code of others in turn;
https://doc.qt.io/qt-6/licenses-used-in-qt.html lists it. Its reader of JPEG pictures is based in
part on the work of the Independent JPEG Group.

| work | licence | texts |
|---|---|---|
"""


def runtime_distributions() -> dict[str, Distribution]:
    """Return the installed packages that the program needs when it runs, by name."""
    found: dict[str, Distribution] = {}
    wanted = [PROJECT, *ADDED]
    while wanted:
        package = distribution(wanted.pop())
        name = package.metadata["Name"]
        if name in found or name in LEFT_OUT:
            continue
        found[name] = package
        if name in ADDED:
            continue
        requirements = [Requirement(line) for line in package.requires or ()]
        wanted += [
            requirement.name
            for requirement in requirements
            if requirement.marker is None or requirement.marker.evaluate({"extra": ""})
        ]
    del found[PROJECT]
    return found


def licence_of(package: Distribution) -> str:
    """Return the licence of a package, as an SPDX expression where it has one."""
    metadata = package.metadata
    key = "License-Expression" if "License-Expression" in metadata else "License"
    return EXPRESSIONS.get(metadata["Name"]) or metadata[key]


def licence_texts(package: Distribution) -> dict[str, str]:
    """Return the licence files of a package by name."""
    files = [path for path in package.files or () if ".dist-info" in path.parts[0]]
    texts = [path for path in files if LICENCE_FILE.search(path.name)]
    return {path.name: path.read_text("utf-8") for path in texts}


def wanted_files() -> dict[Path, str]:
    """Return every file as it should be: the notices and the texts copied from packages."""
    parts = list(OTHERS)
    files: dict[Path, str] = {}
    for name, package in runtime_distributions().items():
        texts = licence_texts(package)
        folder = name if texts else "Qt"
        parts.append(Part(name, licence_of(package), f"LICENSES/{folder}"))
        files.update({TEXTS / name / file: text for file, text in texts.items()})
    rows = [f"| {part.name} | {part.licence} | `{part.texts}` |\n" for part in sorted_parts(parts)]
    files[NOTICES] = INTRODUCTION + "".join(rows)
    return files


def sorted_parts(parts: list[Part]) -> list[Part]:
    """Return the parts by name, as people look them up."""
    return sorted(parts, key=lambda part: part.name.casefold())


def main() -> None:
    """Write the files, or with `--check` exit 1 where one is missing or differs."""
    files = wanted_files()
    if "--check" in sys.argv[1:]:
        wrong = [
            path
            for path, text in files.items()
            if not path.exists() or path.read_text("utf-8") != text
        ]
        if wrong:
            sys.exit(f"Not as it should be: {', '.join(map(str, wrong))}; run build/notices.py")
        return
    for path, text in files.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


if __name__ == "__main__":
    main()
