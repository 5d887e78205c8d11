"""One language's Whoosh index as the ranking reads it: how strongly each item holds a word."""

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from whoosh.analysis.filters import DelimitedAttributeFilter
from whoosh.analysis.tokenizers import SpaceSeparatedTokenizer
from whoosh.fields import ID, KEYWORD, STORED, TEXT, Schema

from kiosk.search.shown_text import ShownText
from kiosk.search.strength import Form
from kiosk.search.vocabulary import Vocabulary

NAMES = "names"
_CACHED_WORDS = 20_000
_CACHED_DOCUMENTS = 2_000


def make_schema() -> Schema:
    """Return the fields. Words come in analysed: so no class of ours is pickled into the index."""
    words = {form.value: TEXT(analyzer=_words_with_strengths(), phrase=False) for form in Form}
    names = {NAMES: KEYWORD()}
    stored = dict.fromkeys(("kind", "title", "body", "everyday"), STORED)
    return Schema(id=ID(stored=True), **words, **names, **stored)


def _words_with_strengths() -> Any:
    """Read `word^0.25`: what Whoosh stores as the weight of a word in an item is its strength."""
    tokenizer: Any = SpaceSeparatedTokenizer
    return tokenizer() | DelimitedAttributeFilter(delimiter="^", attribute="boost")


def name_key(stems: Iterable[str]) -> str:
    """Return what a title or phrase is known by as a whole: its different stems, in order."""
    return "_".join(sorted(set(stems)))


def strongest(strengths: Mapping[int, float], most: int) -> list[tuple[int, float]]:
    """Return the items that hold a word most, by their numbers; of equal ones the first."""
    if len(strengths) > most:
        # Without a key to ask for each, the least of the best is soon found.
        least = heapq.nlargest(most, strengths.values())[-1]
        strengths = {number: held for number, held in strengths.items() if held >= least}
    return sorted(strengths.items(), key=lambda pair: (-pair[1], pair[0]))[:most]


@dataclass(frozen=True, slots=True)
class IndexedDocument:
    """An item as the index keeps it, ready to be shown."""

    id: str
    kind: str
    title: ShownText
    body: ShownText


class LanguageIndex:
    """A read-only view of the index of one language. Not for two threads at a time."""

    def __init__(self, language: str, reader: Any, vocabulary: Vocabulary) -> None:
        self.language = language
        self.vocabulary = vocabulary
        self.count: int = reader.doc_count_all()
        self._reader = reader
        self.strengths = lru_cache(maxsize=_CACHED_WORDS)(self._read_strengths)
        self.strongest = lru_cache(maxsize=_CACHED_WORDS)(self._find_strongest)
        self.document = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_document)
        self.everyday = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_everyday)
        self.named = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_named)

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def _read_strengths(self, form: Form, word: str) -> Mapping[int, float]:
        """Return how strongly each item holds the word, by the item's number."""
        strengths: dict[int, float] = {}
        if (form.value, word) not in self._reader:
            return strengths
        matcher = self._reader.postings(form.value, word)
        while matcher.is_active():
            strengths[matcher.id()] = matcher.weight()
            matcher.next()
        return strengths

    def _find_strongest(self, form: Form, word: str, most: int) -> Mapping[int, float]:
        """Return how strongly the items hold the word that hold it most."""
        strengths = self.strengths(form, word)
        return strengths if len(strengths) <= most else dict(strongest(strengths, most))

    def number_of(self, item: str) -> int | None:
        """Return the number of an item by its id; None where it has no text in this language."""
        if ("id", item) not in self._reader:
            return None
        return next(iter(self._reader.postings("id", item).all_ids()), None)

    def _read_named(self, name: str) -> frozenset[int]:
        """Return the items with this very title or everyday phrase (a key of `name_key`)."""
        if not name or (NAMES, name) not in self._reader:
            return frozenset()
        return frozenset(self._reader.postings(NAMES, name).all_ids())

    def _read_document(self, number: int) -> IndexedDocument:
        stored = self._reader.stored_fields(number)
        return IndexedDocument(
            id=stored["id"],
            kind=stored["kind"],
            title=ShownText(*stored["title"]),
            body=ShownText(*stored["body"]),
        )

    def _read_everyday(self, number: int) -> ShownText:
        """Return the everyday phrases of an item, each as a sentence of one text."""
        return ShownText(*self._reader.stored_fields(number)["everyday"])
