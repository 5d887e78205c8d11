"""One language's Whoosh index as the ranking reads it: how strongly each item holds a word."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from whoosh.analysis.filters import DelimitedAttributeFilter
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer
from whoosh.fields import STORED, TEXT, Schema

from kiosk.search.analysis import analyse
from kiosk.search.document import SearchDocument
from kiosk.search.strength import Form, Zone
from kiosk.search.vocabulary import Vocabulary

_CACHED_WORDS = 20_000
_CACHED_DOCUMENTS = 256


def field_name(zone: Zone, form: Form) -> str:
    """Return the name of the field that holds this form of this zone."""
    return f"{zone}_{form}"


def make_schema() -> Schema:
    """Return the fields. Words come in analysed: so no class of ours is pickled into the index."""
    indexed = {
        field_name(zone, form): TEXT(analyzer=_words_with_strengths(), phrase=False)
        for zone in Zone
        for form in Form
    }
    stored = dict.fromkeys(("id", "kind", "title", "body", "everyday_words"), STORED)
    return Schema(**indexed, **stored)


def _words_with_strengths() -> Any:
    """Read `word^0.25`: what Whoosh stores as the weight of a word in an item is its strength."""
    tokenizer: Any = SpaceSeparatedTokenizer
    return tokenizer() | DelimitedAttributeFilter(delimiter="^", attribute="boost")


class LanguageIndex:
    """A read-only view of the index of one language. Not for two threads at a time."""

    def __init__(self, language: str, reader: Any, vocabulary: Vocabulary) -> None:
        self.language = language
        self.vocabulary = vocabulary
        self.count: int = reader.doc_count_all()
        self._reader = reader
        self.strengths = lru_cache(maxsize=_CACHED_WORDS)(self._read_strengths)
        self.document = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_document)
        self.names = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_names)

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def _read_strengths(self, zone: Zone, form: Form, word: str) -> Mapping[int, float]:
        """Return how strongly each item holds the word in this zone: its number, and 0 to 1."""
        field, strengths = field_name(zone, form), dict[int, float]()
        if (field, word) not in self._reader:
            return strengths
        matcher = self._reader.postings(field, word)
        while matcher.is_active():
            strengths[matcher.id()] = matcher.weight()
            matcher.next()
        return strengths

    def _read_names(self, number: int) -> tuple[frozenset[str], ...]:
        """Return what an item may be called in full, as stems: its title, its everyday phrases."""
        document = self.document(number)
        return tuple(
            frozenset(token.stem for token in analyse(name, self.language))
            for name in (document.title, *document.everyday_words)
        )

    def _read_document(self, number: int) -> SearchDocument:
        stored = self._reader.stored_fields(number)
        return SearchDocument(
            id=stored["id"],
            kind=stored["kind"],
            language=self.language,
            title=stored["title"],
            body=stored["body"],
            everyday_words=tuple(stored["everyday_words"]),
        )
