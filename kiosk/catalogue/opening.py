"""Opens the content and the search index that fits it; makes the index where there is none.

The content opens first (`open_content`), for the first screen needs no search. The engine
(`open_engine`) imports Whoosh, and may have to build the index: that belongs on the worker
thread.
"""

import logging
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.store import ContentStore
from kiosk.paths import BUNDLED_CONTENT, BUNDLED_INDEX

if TYPE_CHECKING:
    from kiosk.search.engine import SearchEngine

_log = logging.getLogger(__name__)
_INDEX_FOLDER = "index"
_NAME_LENGTH = 16
_KEPT_OTHERS = 2


@dataclass(frozen=True, slots=True)
class OpenedEngine:
    """The engine, or None where search is impossible; `notice` says why, or is empty."""

    engine: "SearchEngine | None"
    notice: str = ""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Content and search together; without an engine the kiosk can be browsed."""

    store: ContentStore
    engine: "SearchEngine | None"
    notice: str = ""


def open_content(content_path: Path = BUNDLED_CONTENT) -> ContentStore:
    """Open the content alone: all that the first screen needs.

    Raises:
        ContentUnavailable: The content is missing, damaged, or newer than this program.
    """
    return ContentStore.open(content_path)


def open_engine(store: ContentStore, data_folder: Path) -> OpenedEngine:
    """Open the index that fits the content, or build it. May take seconds; never raises.

    Looked for are the bundled index, then the one in the data folder. A missing or damaged one is
    built anew, in memory where the data folder can't be written.
    """
    try:
        return _open_or_build(store, data_folder)
    # Whatever it is, residents can still browse.
    except Exception as error:
        _log.exception("The search index can't be opened or built.")
        return OpenedEngine(None, f"Search is off, the index can't be built: {error}")


def open_catalogue(content_path: Path, data_folder: Path) -> Catalogue:
    """Open content and search at once.

    Raises:
        ContentUnavailable: The content is missing, damaged, or newer than this program.
    """
    store = open_content(content_path)
    opened = open_engine(store, data_folder)
    return Catalogue(store, opened.engine, opened.notice)


def build_bundled_index(content_path: Path = BUNDLED_CONTENT, folder: Path = BUNDLED_INDEX) -> None:
    """Build the index that is shipped with the program.

    Raises:
        ContentUnavailable: The content can't be opened.
        OSError: The folder can't be written.
    """
    from kiosk.catalogue.documents import search_documents  # noqa: PLC0415 - see open_engine
    from kiosk.search.index import build_index  # noqa: PLC0415

    store = open_content(content_path)
    build_index(search_documents(store), folder, store.fingerprint)


def _open_or_build(store: ContentStore, data_folder: Path) -> OpenedEngine:
    own_folder = data_folder / _INDEX_FOLDER / store.fingerprint[:_NAME_LENGTH]
    for folder in (BUNDLED_INDEX, own_folder):
        engine = _open_fitting(folder, store.fingerprint)
        if engine is not None:
            return OpenedEngine(engine)
    return _build(store, own_folder)


def _open_fitting(folder: Path, fingerprint: str) -> "SearchEngine | None":
    """Open the index in a folder if it is whole and made of this content."""
    # Whoosh takes a tenth of a second to import: not before the first screen.
    from kiosk.search.engine import SearchEngine  # noqa: PLC0415
    from kiosk.search.errors import IndexUnusable  # noqa: PLC0415

    if not folder.is_dir():
        return None
    try:
        engine = SearchEngine.open(folder)
    except IndexUnusable as error:
        _log.info("%s It is built anew.", error)
        return None
    if engine.fingerprint == fingerprint:
        return engine
    engine.close()
    return None


def _build(store: ContentStore, folder: Path) -> OpenedEngine:
    from kiosk.catalogue.documents import search_documents  # noqa: PLC0415
    from kiosk.search.engine import SearchEngine  # noqa: PLC0415
    from kiosk.search.errors import IndexUnusable  # noqa: PLC0415
    from kiosk.search.index import build_index  # noqa: PLC0415

    try:
        build_index(search_documents(store), folder, store.fingerprint)
        engine = SearchEngine.open(folder)
    except (OSError, IndexUnusable) as error:
        _log.info("The index is kept in memory: %s", error)
        engine = SearchEngine.in_memory(search_documents(store), store.fingerprint)
        notice = f"The search index is kept in memory, {folder} can't be written: {error}"
        return OpenedEngine(engine, notice)
    _forget_others(folder)
    return OpenedEngine(engine)


def _forget_others(folder: Path) -> None:
    """Remove the oldest indexes of other content."""
    others = sorted(
        (other for other in folder.parent.iterdir() if other.is_dir() and other != folder),
        key=lambda other: other.stat().st_mtime,
        reverse=True,
    )
    for other in others[_KEPT_OTHERS:]:
        shutil.rmtree(other, ignore_errors=True)
