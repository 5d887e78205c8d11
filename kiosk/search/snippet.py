"""Shows why an item was found: the matching words of its title, and its best sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from kiosk.search.document import MarkedText, Span
from kiosk.search.query import Query
from kiosk.search.shown_text import ShownText
from kiosk.search.strength import Form
from kiosk.search.vocabulary import Vocabulary

_LONGEST_SNIPPET = 200
_BEFORE_MATCH = 60
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word to mark: the number of the query's term that it stands for, and how well."""

    term: int
    quality: float


def wanted_words(query: Query, vocabulary: Vocabulary) -> Mapping[str, Wanted]:
    """Return the words of the index that a query's matches are marked by."""
    wanted: dict[str, Wanted] = {}
    for number, term in enumerate(query.terms):
        for variant in (*term.variants, *(v for part in term.parts for v in part.variants)):
            is_exact = variant.form is Form.EXACT
            same = (variant.word,) if is_exact else vocabulary.words_of(variant.word)
            for word in same:
                wanted.setdefault(word, Wanted(number, variant.quality))
    return wanted


def mark(shown: ShownText, wanted: Mapping[str, Wanted]) -> MarkedText:
    """Return the text with all its matching words marked."""
    numbers = [number for number, _ in shown.places_of(wanted.keys())]
    spans = (Span(shown.starts[number], shown.ends[number]) for number in numbers)
    return MarkedText(shown.text, tuple(spans))


def best_sentence(shown: ShownText, wanted: Mapping[str, Wanted]) -> MarkedText:
    """Return the sentence that answers most of the query, marked; the first if none does."""
    if not shown.sentences:
        return MarkedText("")
    best, most = None, 0.0
    for answering in shown.answering(wanted.keys()):
        value = _value(wanted[word] for word in answering.words)
        if value > most:
            best, most = answering, value
    if best is None:
        return _cut_out(shown, *shown.sentences[0], ())
    return _cut_out(shown, best.start, best.end, best.numbers)


def matching_phrase(everyday: ShownText, wanted: Mapping[str, Wanted]) -> str:
    """Return the everyday word that answers most of the query; "" if none does."""
    best, most = "", 0.0
    for answering in everyday.answering(wanted.keys()):
        value = _value(wanted[word] for word in answering.words) / answering.length**0.5
        if value > most:
            best, most = everyday.text[answering.start : answering.end], value
    return best


def _value(found: Iterable[Wanted]) -> float:
    """Add up how well each term is answered; a term answered twice counts once."""
    best: dict[int, float] = {}
    for one in found:
        best[one.term] = max(best.get(one.term, 0.0), one.quality)
    return sum(best.values())


def _cut_out(shown: ShownText, start: int, end: int, matching: Sequence[int]) -> MarkedText:
    """Return a sentence with its matches marked, a long one cut at words around its first match."""
    text = shown.text
    before = after = ""
    if end - start > _LONGEST_SNIPPET:
        first = shown.starts[matching[0]] if matching else start
        if first - start > _BEFORE_MATCH:
            space = text.find(" ", first - _BEFORE_MATCH, first)
            start, before = (space + 1 if space >= 0 else first), _ELLIPSIS
        if end - start > _LONGEST_SNIPPET:
            space = text.rfind(" ", start + _BEFORE_MATCH, start + _LONGEST_SNIPPET)
            end, after = (space if space >= 0 else start + _LONGEST_SNIPPET), _ELLIPSIS
    offset = len(before) - start
    spans = tuple(
        Span(shown.starts[number] + offset, shown.ends[number] + offset)
        for number in matching
        if start <= shown.starts[number] and shown.ends[number] <= end
    )
    return MarkedText(before + text[start:end] + after, spans)
