"""What is in a folder, as somebody looks for a file in it."""

import os
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FolderEntry:
    """A folder, or a file that can be chosen."""

    name: str
    is_folder: bool


def folder_listing(folder: Path, endings: Collection[str]) -> tuple[FolderEntry, ...]:
    """Return the folders in a folder and its files with one of these endings, in their order.

    Raises:
        OSError: The folder can't be read.
    """
    found = []
    with os.scandir(folder) as entries:
        for entry in entries:
            is_folder = entry.is_dir()
            if entry.name.startswith("."):
                continue
            if is_folder or Path(entry.name).suffix.lower() in endings:
                found.append(FolderEntry(entry.name, is_folder))
    return tuple(sorted(found, key=lambda one: (not one.is_folder, one.name.casefold())))


def first_folder() -> Path:
    """Return the folder to begin in: that of the user's pictures, or their home."""
    try:
        home = Path.home()
    except RuntimeError:
        return Path.cwd()
    for name in ("Afbeeldingen", "Pictures"):
        if (home / name).is_dir():
            return home / name
    return home
