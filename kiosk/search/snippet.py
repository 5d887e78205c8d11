"""Shows why an item was found: the matching words of its title, and its best sentence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from kiosk.search.analysis import analyse
from kiosk.search.document import MarkedText, Span
from kiosk.search.query import Query
from kiosk.search.shown_text import Sentence, ShownText
from kiosk.search.strength import Form

_LONGEST_SNIPPET = 200
_BEFORE_MATCH = 60
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class Wanted:
    """The words to mark: the number of the query's term that each stands for, and how well."""

    by_exact: Mapping[str, tuple[int, float]]
    by_stem: Mapping[str, tuple[int, float]]

    def found_in(self, exact: str, stem: str) -> tuple[int, float] | None:
        """Return which term a word stands for and how well, or None."""
        return self.by_exact.get(exact) or self.by_stem.get(stem)


def wanted_words(query: Query) -> Wanted:
    """Return the words that a query's matches are marked by."""
    by_exact: dict[str, tuple[int, float]] = {}
    by_stem: dict[str, tuple[int, float]] = {}
    for number, term in enumerate(query.terms):
        for variant in (*term.variants, *(v for part in term.parts for v in part.variants)):
            target = by_exact if variant.form is Form.EXACT else by_stem
            target.setdefault(variant.word, (number, variant.quality))
    return Wanted(by_exact, by_stem)


def mark(shown: ShownText, wanted: Wanted) -> MarkedText:
    """Return the text with all its matching words marked."""
    matching = [
        Span(start, end)
        for start, end, exact, stem in zip(
            shown.starts, shown.ends, shown.exacts, shown.stems, strict=False
        )
        if wanted.found_in(exact, stem)
    ]
    return MarkedText(shown.text, tuple(matching))


def best_sentence(shown: ShownText, wanted: Wanted) -> MarkedText:
    """Return the sentence that answers most of the query, marked; the first if none does."""
    best, most, matching = None, -1.0, list[int]()
    for sentence in shown.sentences:
        value, numbers = _answers(shown, sentence, wanted)
        if value > most:
            best, most, matching = sentence, value, numbers
    return _cut_out(shown, best, matching) if best else MarkedText("")


def matching_phrase(phrases: Sequence[str], wanted: Wanted, language: str) -> str:
    """Return the everyday word that answers most of the query; "" if none does."""
    best, most = "", 0.0
    for phrase in phrases:
        tokens = list(analyse(phrase, language))
        found = [wanted.found_in(token.exact, token.stem) for token in tokens]
        value = _value([one for one in found if one]) / max(1, len(tokens)) ** 0.5
        if value > most:
            best, most = phrase, value
    return best


def _answers(shown: ShownText, sentence: Sentence, wanted: Wanted) -> tuple[float, list[int]]:
    """Return how much of the query a sentence answers, and the numbers of its matching words."""
    numbers, found = [], []
    for number in range(sentence.first, sentence.last):
        one = wanted.found_in(shown.exacts[number], shown.stems[number])
        if one:
            numbers.append(number)
            found.append(one)
    return _value(found), numbers


def _value(found: Sequence[tuple[int, float]]) -> float:
    """Add up how well each term is answered; a term answered twice counts once."""
    best: dict[int, float] = {}
    for term, quality in found:
        best[term] = max(best.get(term, 0.0), quality)
    return sum(best.values())


def _cut_out(shown: ShownText, sentence: Sentence, matching: Sequence[int]) -> MarkedText:
    """Return a sentence with its matches marked, a long one cut at words around its first match."""
    text, start, end = shown.text, sentence.start, sentence.end
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
