"""The other engines that ours is compared with, each over the same documents of one language."""

import json
import shutil
import subprocess
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Protocol

from benchmarks.search.full_text import FullText
from kiosk.search.document import SearchDocument
from kiosk.text import words

_HERE = Path(__file__).parent
_MINISEARCH = Path(".cache/minisearch/node_modules/minisearch")
_STEMMERS = {"nl": "dutch", "nl-simple": "dutch", "en": "english", "tr": "turkish", "ar": "arabic"}


class Peer(Protocol):
    """An engine as the comparison sees it."""

    def search_all(self, queries: Sequence[str]) -> list[list[str]]:
        """Return the ids of the hits of each query."""


class FullTextPeer:
    """SQLite's FTS5, with or without the last word as a prefix."""

    def __init__(self, documents: Iterable[SearchDocument], *, prefix: bool) -> None:
        self._full_text = FullText(documents, prefix=prefix)

    def search_all(self, queries: Sequence[str]) -> list[list[str]]:
        """Return the ids of the hits of each query."""
        return [list(self._full_text.search(query)) for query in queries]


class TantivyPeer:
    """tantivy with the stemmer of the language; any word may match, all matching is better."""

    def __init__(self, documents: Sequence[SearchDocument]) -> None:
        import tantivy  # noqa: PLC0415 - only `make bench` installs it

        builder = tantivy.SchemaBuilder()
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        for field in ("title", "everyday", "body"):
            builder.add_text_field(field, stored=True, tokenizer_name="words")
        self._index = tantivy.Index(builder.build())
        self._index.register_tokenizer("words", _analyser(tantivy, documents[0].language))
        writer = self._index.writer()
        for one in documents:
            everyday = "\n".join(one.everyday_words)
            document = tantivy.Document(id=one.id, title=one.title, body=one.body)
            document.add_text("everyday", everyday)
            writer.add_document(document)
        writer.commit()
        writer.wait_merging_threads()
        self._index.reload()

    def search_all(self, queries: Sequence[str]) -> list[list[str]]:
        """Return the ids of the hits of each query."""
        return [self.search(query) for query in queries]

    def search(self, text: str) -> list[str]:
        """Return the ids of the hits."""
        query = " ".join(word.normal for word in words(text[:120]))
        if not query:
            return []
        searcher = self._index.searcher()
        boosts = {"title": 3.0, "everyday": 2.0}
        fields = ["title", "everyday", "body"]
        parsed, _ = self._index.parse_query_lenient(query, fields, field_boosts=boosts)
        found = searcher.search(parsed, 30).hits
        return [searcher.doc(address)["id"][0] for _, address in found]


class MiniSearchPeer:
    """MiniSearch with prefixes and near spelling, in Node."""

    def __init__(self, documents: Sequence[SearchDocument]) -> None:
        self._documents = [
            {
                "key": number,
                "id": one.id,
                "title": one.title,
                "body": one.body,
                "everyday": "\n".join(one.everyday_words),
            }
            for number, one in enumerate(documents)
        ]
        self.times: list[float] = []

    def search_all(self, queries: Sequence[str]) -> list[list[str]]:
        """Return the ids of the hits of each query."""
        table = {"documents": self._documents, "queries": list(queries)}
        run = subprocess.run(
            ["node", str(_HERE / "minisearch" / "search.mjs")],
            input=json.dumps(table),
            capture_output=True,
            text=True,
            check=True,
        )
        answer = json.loads(run.stdout)
        self.times = answer["times"]
        ids: list[list[str]] = answer["ids"]
        return ids


def peers(documents: Sequence[SearchDocument]) -> dict[str, Peer]:
    """Return the engines that are installed, filled with the documents of one language."""
    found: dict[str, Peer] = {
        "FTS5": FullTextPeer(documents, prefix=False),
        "FTS5 with prefix": FullTextPeer(documents, prefix=True),
        "tantivy": TantivyPeer(documents),
    }
    if has_minisearch():
        found["MiniSearch"] = MiniSearchPeer(documents)
    return found


def has_minisearch() -> bool:
    """Tell whether Node and MiniSearch are there."""
    return shutil.which("node") is not None and _MINISEARCH.is_dir()


def _analyser(tantivy: Any, language: str) -> Any:
    filters = tantivy.Filter
    return (
        tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
        .filter(filters.lowercase())
        .filter(filters.ascii_fold())
        .filter(filters.stemmer(_STEMMERS[language]))
        .build()
    )
