"""One language's Whoosh index as the ranking reads it: how strongly each item holds a word."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from typing import Any

from whoosh.fields import KEYWORD, STORED, Schema

from kiosk.search.document import SearchDocument
from kiosk.search.vocabulary import Vocabulary


class Zone(StrEnum):
    """The parts of an item that are searched apart, because a word weighs differently in each."""

    TITLE = "title"
    EVERYDAY = "everyday"
    BODY = "body"


class Form(StrEnum):
    """Words as they are written (for typing), or by their stem (for whole words)."""

    EXACT = "exact"
    STEM = "stem"


# How much the length of a zone weakens a word in it: a word of a short title says more; a long
# list of everyday words is no reason to trust each of them less.
_LENGTH_MATTERS = {Zone.TITLE: 0.6, Zone.EVERYDAY: 0.0, Zone.BODY: 0.6}
_SATURATION = 1.2
_CACHED_WORDS = 20_000
_CACHED_DOCUMENTS = 256


def field_name(zone: Zone, form: Form) -> str:
    """Return the name of the field that holds this form of this zone."""
    return f"{zone}_{form}"


def make_schema() -> Schema:
    """Return the fields. Words come in analysed: so no class of ours is pickled into the index."""
    indexed = {
        field_name(zone, form): KEYWORD(lowercase=False, scorable=True)
        for zone in Zone
        for form in Form
    }
    stored = dict.fromkeys(("id", "kind", "title", "body", "everyday_words"), STORED)
    return Schema(**indexed, **stored)


class LanguageIndex:
    """A read-only view of the index of one language. Not for two threads at a time."""

    def __init__(
        self,
        language: str,
        reader: Any,
        vocabulary: Vocabulary,
        lengths: Mapping[str, Sequence[int]],
    ) -> None:
        self.language = language
        self.vocabulary = vocabulary
        self.count: int = reader.doc_count_all()
        self._reader = reader
        self._lengths = {zone: lengths[zone] for zone in Zone}
        self._mean_length = {
            zone: max(1.0, sum(self._lengths[zone]) / max(1, self.count)) for zone in Zone
        }
        if any(len(self._lengths[zone]) != self.count for zone in Zone):
            raise ValueError("the lengths are not those of this index")
        self.impacts = lru_cache(maxsize=_CACHED_WORDS)(self._read_impacts)
        self.document = lru_cache(maxsize=_CACHED_DOCUMENTS)(self._read_document)

    def close(self) -> None:
        """Let go of the files."""
        self._reader.close()

    def _read_impacts(self, zone: Zone, form: Form, word: str) -> Mapping[int, float]:
        """Return how strongly each item holds the word in this zone, between 0 and 1."""
        field, impacts = field_name(zone, form), dict[int, float]()
        if (field, word) not in self._reader:
            return impacts
        lengths, mean, part = self._lengths[zone], self._mean_length[zone], _LENGTH_MATTERS[zone]
        matcher = self._reader.postings(field, word)
        while matcher.is_active():
            number, times = matcher.id(), matcher.weight()
            dampening = _SATURATION * (1 - part + part * lengths[number] / mean)
            impacts[number] = times / (times + dampening)
            matcher.next()
        return impacts

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
