"""Search that opens its engine when it is first needed, so that the first screen need not wait."""

import logging
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.catalogue.opening import open_engine
from kiosk.content.store import ContentStore
from kiosk.search.document import SearchResult

if TYPE_CHECKING:
    from kiosk.search.engine import SearchEngine

_log = logging.getLogger(__name__)


class DeferredSearch:
    """Searches one content. Everything here but the making belongs on one worker thread."""

    def __init__(self, store: ContentStore, data_folder: Path) -> None:
        self._store = store
        self._data_folder = data_folder
        self._is_opened = False
        self._engine: SearchEngine | None = None

    def open(self) -> None:
        """Open the engine, or build its index; the first search waits for it otherwise."""
        if self._is_opened:
            return
        self._is_opened = True
        opened = open_engine(self._store, self._data_folder)
        if opened.notice:
            _log.warning("%s", opened.notice)
        self._engine = opened.engine
        if self._engine:
            self._engine.prepare()

    def __call__(self, text: str, language: str) -> SearchResult | None:
        """Return the answer to a search, or None where search is impossible."""
        self.open()
        return self._engine.search(text, language) if self._engine else None

    def close(self) -> None:
        """Close the engine."""
        if self._engine:
            self._engine.close()
            self._engine = None
