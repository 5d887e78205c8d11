"""How strongly an item holds each of its words: 0 to 1, worked out when the index is built."""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import StrEnum
from itertools import pairwise

from kiosk.search.analysis import Token, analyse
from kiosk.search.document import SearchDocument


class Zone(StrEnum):
    """The parts of an item that are searched apart, because a word weighs differently in each."""

    TITLE = "title"
    EVERYDAY = "everyday"
    BODY = "body"


class Form(StrEnum):
    """Words as they are written (for typing), or by their stem (for whole words)."""

    EXACT = "exact"
    STEM = "stem"


# As in BM25: how soon more of the same word adds little, and how much a long text weakens each.
_SATURATION = 1.2
_LENGTH_MATTERS = 0.6
# A word is less of a title or of an everyday phrase the more words of weight stand beside it.
_FUNCTION_PART = 0.3


def phrases_of(document: SearchDocument, zone: Zone) -> list[list[Token]]:
    """Return the words of a zone, apart for each everyday phrase.

    The function words of a body carry nothing and are left out. Words joined by a hyphen count
    as one word too: `nieuw-west` is found as `nieuwwest`.
    """
    if zone is Zone.EVERYDAY:
        return [_analysed(phrase, document.language) for phrase in document.everyday_words]
    if zone is Zone.TITLE:
        return [_analysed(document.title, document.language)]
    tokens = _analysed(document.body, document.language)
    return [[token for token in tokens if not token.is_function]]


def in_phrases(phrases: Sequence[Sequence[Token]], form: Form) -> Mapping[str, float]:
    """Return the strength of each word of everyday phrases: the part of its best phrase it is."""
    strengths: dict[str, float] = {}
    for phrase in phrases:
        weights = [_FUNCTION_PART if token.is_function else 1.0 for token in phrase]
        whole = sum(weights)
        for token, weight in zip(phrase, weights, strict=True):
            word = _form_of(token, form)
            strengths[word] = max(strengths.get(word, 0.0), (weight / whole) ** 0.5)
    return strengths


def in_running_text(tokens: Sequence[Token], form: Form, mean_length: float) -> Mapping[str, float]:
    """Return the strength of each word of a running text."""
    length = 1 - _LENGTH_MATTERS + _LENGTH_MATTERS * len(tokens) / max(1.0, mean_length)
    counts = Counter(_form_of(token, form) for token in tokens)
    return {word: times / (times + _SATURATION * length) for word, times in counts.items()}


def _form_of(token: Token, form: Form) -> str:
    return token.exact if form is Form.EXACT else token.stem


def _analysed(text: str, language: str) -> list[Token]:
    tokens = list(analyse(text, language))
    joined = [
        Token(one.start, other.end, one.exact + other.exact, one.exact + other.stem, False)
        for one, other in pairwise(tokens)
        if text[one.end : other.start] == "-"
    ]
    return tokens + joined
