"""Makes a signed edition file: complete and read back, or not there at all."""

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import BinaryIO

from kiosk.durable import flush_folder
from kiosk.editions.archive import ArchiveWriter
from kiosk.editions.edition_file import files_in_order, open_edition
from kiosk.editions.errors import EditionRefused, PublishFailed
from kiosk.editions.keyring import only
from kiosk.editions.manifest import CONTENT, MANIFEST, SIGNATURE, FileEntry, Manifest, check_files
from kiosk.editions.minisign import PublicKey, SecretKey

# Told after each part how many bytes of how many are done.
Progress = Callable[[int, int], None]


def publish(
    content: Path,
    media: Iterable[Path],
    *,
    number: int,
    made_on: date,
    schema: int,
    key: SecretKey,
    out: Path,
    progress: Progress = lambda *_: None,
) -> Manifest:
    """Write an edition file, read it back from where it lies, and return its list of files.

    Args:
        content: The content database, made anew from ready states.
        media: Pictures and recordings; they are named by what they hold.
        number: The edition's number, higher than those that terminals have.
        made_on: The day to tell people.
        schema: The version of the content's tables.
        key: The key that signs.
        out: The file to write; one that is there is replaced in one step.
        progress: Is told how far writing and reading back are.

    Raises:
        PublishFailed: It can't be written or read back; `out` is as it was before.
    """
    try:
        files = dict(_named(content, media))
        entries = {name: _entry(path) for name, path in files.items()}
        check_files(entries)
        manifest = Manifest(format=1, number=number, made_on=made_on, schema=schema, files=entries)
        with _in_place(out) as unfinished:
            with unfinished.open("xb") as stream:
                _write(stream, manifest, files, key, progress)
                stream.flush()
                os.fsync(stream.fileno())
                _forget_cached(stream)
            _read_back(unfinished, key.public)
            progress(2 * manifest.size, 2 * manifest.size)
    except OSError as error:
        raise PublishFailed(f"{out} can't be written: {error.strerror or error}.") from error
    except EditionRefused as error:
        raise PublishFailed(f"The edition is not right and was not written: {error}") from error
    return manifest


def _named(content: Path, media: Iterable[Path]) -> Iterator[tuple[str, Path]]:
    yield CONTENT, content
    for path in media:
        yield f"media/{_entry(path).sha256}{path.suffix.lower()}", path


def _entry(path: Path) -> FileEntry:
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256")
        return FileEntry(file.tell(), digest.hexdigest())


def _write(
    stream: BinaryIO, manifest: Manifest, files: dict[str, Path], key: SecretKey, progress: Progress
) -> None:
    archive = ArchiveWriter(stream)
    listed = manifest.encode()
    comment = f"edition {manifest.number}, {manifest.made_on.isoformat()}"
    archive.add(MANIFEST, listed)
    archive.add(SIGNATURE, key.sign(listed, comment).encode())
    done = 0
    for name in files_in_order(manifest):
        archive.add(name, files[name].read_bytes())
        done += manifest.files[name].size
        progress(done, 2 * manifest.size)
    archive.finish()


def _forget_cached(stream: BinaryIO) -> None:
    # What is read back must come from the stick, not from memory.
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(stream.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def _read_back(path: Path, key: PublicKey) -> None:
    with open_edition(path, only(key)) as edition:
        edition.check_files()


@contextmanager
def _in_place(out: Path) -> Iterator[Path]:
    unfinished = out.with_name(f".{out.name}.new")
    unfinished.unlink(missing_ok=True)
    try:
        yield unfinished
        unfinished.replace(out)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise
    flush_folder(out.parent)
