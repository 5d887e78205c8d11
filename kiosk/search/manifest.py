"""What an index folder holds, checked byte for byte before Whoosh, which unpickles it, reads it."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import whoosh

from kiosk.search.errors import IndexUnusable

_NAME = "manifest.json"
# Raise the number whenever the analysis or the fields change: indexes of before are then built
# anew.
_FORMAT = f"kiosk-index 6, whoosh {'.'.join(map(str, whoosh.__version__))}"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What content the index is of, the folder of each language, the SHA-256 of each file."""

    fingerprint: str
    languages: Mapping[str, str]
    files: Mapping[str, str]


def write_manifest(folder: Path, fingerprint: str, languages: Mapping[str, str]) -> None:
    """Write the manifest of a finished index."""
    files = {name: _sha256(folder / name) for name in sorted(_names(folder))}
    content = {
        "format": _FORMAT,
        "fingerprint": fingerprint,
        "languages": dict(languages),
        "files": files,
    }
    text = json.dumps({**content, "seal": _seal(content)}, indent=1)
    (folder / _NAME).write_text(text, encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an index.

    Raises:
        IndexUnusable: There is none, it is damaged, or the index is another version's.
    """
    try:
        content = json.loads((folder / _NAME).read_text(encoding="utf-8"))
        seal = content.pop("seal")
        manifest = Manifest(content["fingerprint"], content["languages"], content["files"])
        made_by = content["format"]
    except FileNotFoundError:
        raise IndexUnusable(f"There is no search index in {folder}.") from None
    except (OSError, ValueError, KeyError, AttributeError, TypeError, RecursionError) as error:
        raise IndexUnusable(f"The manifest of the search index in {folder} is damaged.") from error
    if seal != _seal(content):
        raise IndexUnusable(f"The manifest of the search index in {folder} is damaged.")
    if made_by != _FORMAT:
        raise IndexUnusable(f"The search index in {folder} was made by another version.")
    return manifest


def verify_files(folder: Path, manifest: Manifest) -> None:
    """Check that the folder holds exactly the files of the manifest, byte for byte.

    Raises:
        IndexUnusable: A file is missing, damaged or foreign.
    """
    try:
        if _names(folder) != set(manifest.files):
            raise IndexUnusable(f"The search index in {folder} lacks a file or has a foreign one.")
        for name, expected in manifest.files.items():
            if _sha256(folder / name) != expected:
                raise IndexUnusable(f"The search index in {folder} is damaged: {name}.")
    except OSError as error:
        raise IndexUnusable(f"The search index in {folder} can't be read: {error}") from error


def _names(folder: Path) -> set[str]:
    return {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name != _NAME
    }


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _seal(content: Mapping[str, object]) -> str:
    canonical = json.dumps(content, sort_keys=True, ensure_ascii=True)
    return hashlib.sha256(canonical.encode()).hexdigest()
