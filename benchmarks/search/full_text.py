"""The yardstick: SQLite's own full-text search, with prefixes and snippets."""

import sqlite3
from collections.abc import Iterable, Sequence

from kiosk.search.document import SearchDocument
from kiosk.text import words

_QUERY = """
    SELECT id, snippet(item, 2, '[', ']', '…', 20), highlight(item, 1, '[', ']')
    FROM item WHERE item MATCH ? ORDER BY bm25(item, 0, 4, 1, 2) LIMIT 30
"""


class FullText:
    """FTS5 over the same documents, in memory: all words must match, the last as a prefix."""

    def __init__(self, documents: Iterable[SearchDocument], *, prefix: bool = True) -> None:
        self._last = "*" if prefix else ""
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE item USING fts5(id UNINDEXED, title, body, everyday, "
            "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')"
        )
        self._connection.executemany(
            "INSERT INTO item VALUES (?, ?, ?, ?)",
            ((d.id, d.title, d.body, "\n".join(d.everyday_words)) for d in documents),
        )

    def search(self, text: str) -> Sequence[str]:
        """Return the ids of the hits."""
        terms = [f'"{word.normal}"' for word in words(text[:120])]
        if not terms:
            return []
        rows = self._connection.execute(_QUERY, [" ".join(terms) + self._last]).fetchall()
        return [row[0] for row in rows]

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()
