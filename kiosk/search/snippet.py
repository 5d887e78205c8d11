"""Shows why an item was found: the matching words of its title, and its best sentence."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kiosk.search.analysis import analyse
from kiosk.search.document import MarkedText, Span
from kiosk.search.language_index import LanguageIndex
from kiosk.search.query import Query
from kiosk.search.strength import Form

_SENTENCE_END = re.compile(r"(?<=[.!?…؟])[\s]+|\n+")
_LONGEST_SNIPPET = 200
_BEFORE_MATCH = 60
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words to mark, each with the number of the query's term that it stands for."""

    by_exact: dict[str, int]
    by_stem: dict[str, int]

    def term_of(self, exact: str, stem: str) -> int | None:
        """Return the number of the term that a word matches, or None."""
        return self.by_exact.get(exact, self.by_stem.get(stem))


def wanted_words(query: Query) -> Wanted:
    """Return the words that a query's matches are marked by."""
    by_exact: dict[str, int] = {}
    by_stem: dict[str, int] = {}
    for number, term in enumerate(query.terms):
        for variant in term.variants:
            target = by_exact if variant.form is Form.EXACT else by_stem
            target.setdefault(variant.word, number)
    return Wanted(by_exact, by_stem)


def mark(text: str, wanted: Wanted, language: str) -> MarkedText:
    """Return the text with all its matching words marked."""
    return MarkedText(text, tuple(span for span, _ in _matches(text, wanted, language)))


def best_sentence(body: str, wanted: Wanted, language: str) -> MarkedText:
    """Return the sentence that answers most of the query, marked; the first if none does."""
    best, most = "", -1
    for sentence in _sentences(body):
        count = len({term for _, term in _matches(sentence, wanted, language)})
        if count > most:
            best, most = sentence, count
    return mark(_shortened(best, wanted, language), wanted, language)


def matching_phrase(phrases: Sequence[str], wanted: Wanted, language: str) -> str:
    """Return the everyday word that answers most of the query; "" if none does."""
    best, most = "", 0
    for phrase in phrases:
        count = len({term for _, term in _matches(phrase, wanted, language)})
        if count > most or (count == most and count and len(phrase) < len(best)):
            best, most = phrase, count
    return best


def _matches(text: str, wanted: Wanted, language: str) -> Iterator[tuple[Span, int]]:
    for token in analyse(text, language):
        term = wanted.term_of(token.exact, token.stem)
        if term is not None:
            yield Span(token.start, token.end), term


def _sentences(body: str) -> Iterator[str]:
    return (sentence for part in _SENTENCE_END.split(body) if (sentence := part.strip()))


def _shortened(sentence: str, wanted: Wanted, language: str) -> str:
    """Cut a long sentence at words around its first match."""
    if len(sentence) <= _LONGEST_SNIPPET:
        return sentence
    first = next((span.start for span, _ in _matches(sentence, wanted, language)), 0)
    start = 0 if first <= _BEFORE_MATCH else sentence.find(" ", first - _BEFORE_MATCH) + 1
    start = min(start, first)
    end = start + _LONGEST_SNIPPET
    cut = sentence[start:end]
    if end < len(sentence):
        cut = cut[: cut.rfind(" ")] if " " in cut[_BEFORE_MATCH:] else cut
        cut = cut.rstrip(" ,;:") + _ELLIPSIS
    return _ELLIPSIS + cut if start else cut


def marks_of(
    index: LanguageIndex, number: int, wanted: Wanted
) -> tuple[MarkedText, MarkedText, str]:
    """Return an item's marked title, best sentence, and the everyday word if only that matches."""
    document, language = index.document(number), index.language
    title = mark(document.title, wanted, language)
    snippet = best_sentence(document.body, wanted, language)
    is_visible = bool(title.spans or snippet.spans)
    phrase = "" if is_visible else matching_phrase(document.everyday_words, wanted, language)
    return title, snippet, phrase
