"""Builds the index: one Whoosh index a language with its vocabulary, whole or not there at all."""

import json
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from whoosh.filedb.filestore import FileStorage, RamStorage

from kiosk.search.document import SearchDocument
from kiosk.search.errors import IndexUnusable
from kiosk.search.language_index import NAMES, LanguageIndex, make_schema, name_key
from kiosk.search.manifest import Manifest, read_manifest, verify_files, write_manifest
from kiosk.search.shown_text import to_store
from kiosk.search.strength import Analysed, Form, mean_length, strengths
from kiosk.search.vocabulary import Vocabulary

# Whoosh is typed in part only: as a whole it is untyped here.
_OnDisk: Any = FileStorage
_InMemory: Any = RamStorage
_WORDS_FILE = "words.json"
_WRITE_BUFFER_MB = 64


def build_index(documents: Iterable[SearchDocument], folder: Path, fingerprint: str = "") -> None:
    """Build the index of the documents in a new folder, which appears whole or not at all.

    Args:
        documents: All texts in all languages.
        folder: Where the index comes to be; an index that is there already is replaced.
        fingerprint: What the content is known by, to tell later whether the index fits it.

    Raises:
        OSError: The folder can't be written.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    workshop = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        languages: dict[str, str] = {}
        for language, texts in _by_language(documents).items():
            languages[language] = f"language-{len(languages)}"
            part = workshop / languages[language]
            part.mkdir()
            _write_language(texts, part)
        write_manifest(workshop, fingerprint, languages)
        # A temporary folder is private; the finished index may be read by whoever may read its
        # neighbours.
        workshop.chmod(0o755)
        if folder.exists():
            shutil.rmtree(folder)
        workshop.rename(folder)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def build_in_memory(documents: Iterable[SearchDocument]) -> dict[str, LanguageIndex]:
    """Build the index of the documents in memory, for when no folder can be written."""
    indexes = {}
    for language, texts in _by_language(documents).items():
        storage = _InMemory()
        columns = _fill(storage.create_index(make_schema()), texts)
        indexes[language] = _language_index(language, storage, columns)
    return indexes


def open_index(folder: Path) -> tuple[Manifest, dict[str, LanguageIndex]]:
    """Open an index that `build_index` made, after checking every byte of it.

    Raises:
        IndexUnusable: It is missing, damaged, or made by another version of the program.
    """
    manifest = read_manifest(folder)
    verify_files(folder, manifest)
    indexes: dict[str, LanguageIndex] = {}
    try:
        for language, name in manifest.languages.items():
            columns = json.loads((folder / name / _WORDS_FILE).read_text(encoding="utf-8"))
            indexes[language] = _language_index(language, _OnDisk(folder / name), columns)
    # Whoosh answers damage with many types of exception (EOFError, struct.error, pickle errors,
    # its own).
    except Exception as error:
        for index in indexes.values():
            index.close()
        raise IndexUnusable(f"The search index in {folder} can't be opened: {error}") from error
    return manifest, indexes


def _by_language(documents: Iterable[SearchDocument]) -> dict[str, list[SearchDocument]]:
    grouped: dict[str, list[SearchDocument]] = defaultdict(list)
    for document in documents:
        grouped[document.language].append(document)
    return dict(sorted(grouped.items()))


def _write_language(texts: Sequence[SearchDocument], folder: Path) -> None:
    storage = _OnDisk(folder)
    columns = _fill(storage.create_index(make_schema()), texts)
    storage.close()
    for lock in folder.glob("*_WRITELOCK"):
        lock.unlink()
    text = json.dumps(columns, ensure_ascii=True, separators=(",", ":"))
    (folder / _WORDS_FILE).write_text(text, encoding="utf-8")


def _fill(index: Any, texts: Sequence[SearchDocument]) -> dict[str, Any]:
    """Write the texts into an empty Whoosh index; return what the index file of words holds."""
    writer = index.writer(limitmb=_WRITE_BUFFER_MB)
    try:
        columns = _write(writer, texts)
    except BaseException:
        writer.cancel()
        raise
    writer.commit()
    return columns


def _write(writer: Any, texts: Sequence[SearchDocument]) -> dict[str, Any]:
    stems: dict[str, str] = {}
    counts: Counter[str] = Counter()
    every = [Analysed.of(text) for text in texts]
    mean = mean_length(every)
    for text, item in zip(texts, every, strict=True):
        words = {token.exact: token.stem for token in item.tokens()}
        stems |= words
        counts.update(words.keys())
        writer.add_document(**_stored(text), **_indexed(item, mean))
    return dict(Vocabulary.of(stems, counts).columns())


def _stored(text: SearchDocument) -> dict[str, object]:
    return {
        "id": text.id,
        "kind": text.kind,
        "title": to_store(text.title, text.language),
        "body": to_store(text.body, text.language),
        "everyday": to_store("\n".join(text.everyday_words), text.language),
    }


def _indexed(item: Analysed, mean: float) -> dict[str, str]:
    names = (name_key(token.stem for token in name) for name in (item.title, *item.everyday))
    fields = {NAMES: " ".join(names)}
    for form in Form:
        pairs = strengths(item, form, mean).items()
        fields[form.value] = " ".join(f"{word}^{strength:.4f}" for word, strength in pairs)
    return fields


def _language_index(language: str, storage: Any, columns: Mapping[str, Any]) -> LanguageIndex:
    reader = storage.open_index().reader()
    return LanguageIndex(language, reader, Vocabulary(**columns, language=language))
