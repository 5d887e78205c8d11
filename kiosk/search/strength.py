"""How strongly an item holds each of its words, worked out when the index is built."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from kiosk.search.analysis import Token, analyse
from kiosk.search.document import SearchDocument


class Form(StrEnum):
    """Words as they are written (for typing), or by their stem (for whole words)."""

    EXACT = "exact"
    STEM = "stem"


_TITLE = 3.5
_EVERYDAY = 2.25
_BODY = 1.0
# As in BM25: how soon more of the same word adds little, and how much a long text weakens each.
_SATURATION = 1.2
_LENGTH_MATTERS = 0.6
# Title and everyday phrases are all names of the item: the best one counts, another adds little.
_SECOND_NAME = 0.15
# A word is less of a name the more words of weight stand beside it.
_PART_POWER = 0.5
_FUNCTION_PART = 0.3


@dataclass(frozen=True, slots=True)
class Analysed:
    """The words of an item: its title, each of its everyday phrases, and its body.

    The function words of a body carry nothing and are left out. Words joined by a hyphen count as
    one word too: `nieuw-west` is found as `nieuwwest`.
    """

    title: Sequence[Token]
    everyday: Sequence[Sequence[Token]]
    body: Sequence[Token]

    @classmethod
    def of(cls, document: SearchDocument) -> "Analysed":
        """Find the words of an item."""
        language = document.language
        return cls(
            title=_tokens(document.title, language),
            everyday=[_tokens(phrase, language) for phrase in document.everyday_words],
            body=[token for token in _tokens(document.body, language) if not token.is_function],
        )

    def tokens(self) -> Iterator[Token]:
        """Yield all words."""
        yield from self.title
        for phrase in self.everyday:
            yield from phrase
        yield from self.body


def mean_length(items: Sequence[Analysed]) -> float:
    """Return how many words of weight the bodies have on average."""
    return max(1.0, sum(len(one.body) for one in items) / max(1, len(items)))


def strengths(item: Analysed, form: Form, mean: float) -> Mapping[str, float]:
    """Return how strongly the item holds each word.

    Args:
        item: The item.
        form: The form of the words.
        mean: The mean length of a body.
    """
    title, everyday = _in_phrases([item.title], form), _in_phrases(item.everyday, form)
    total: defaultdict[str, float] = defaultdict(float, _in_body(item.body, form, mean))
    for word in title.keys() | everyday.keys():
        weak, strong = sorted((_TITLE * title.get(word, 0.0), _EVERYDAY * everyday.get(word, 0.0)))
        total[word] += strong + _SECOND_NAME * weak
    return total


def _in_phrases(phrases: Sequence[Sequence[Token]], form: Form) -> Mapping[str, float]:
    """Return for each word how much it is of that phrase of which it is most."""
    found: dict[str, float] = {}
    for phrase in phrases:
        weights = [_FUNCTION_PART if token.is_function else 1.0 for token in phrase]
        whole = sum(weights)
        for token, weight in zip(phrase, weights, strict=True):
            word = _form_of(token, form)
            found[word] = max(found.get(word, 0.0), (weight / whole) ** _PART_POWER)
    return found


def _in_body(tokens: Sequence[Token], form: Form, mean: float) -> Mapping[str, float]:
    length = 1 - _LENGTH_MATTERS + _LENGTH_MATTERS * len(tokens) / mean
    counts = Counter(_form_of(token, form) for token in tokens)
    return {word: _BODY * n / (n + _SATURATION * length) for word, n in counts.items()}


def _form_of(token: Token, form: Form) -> str:
    return token.exact if form is Form.EXACT else token.stem


def _tokens(text: str, language: str) -> list[Token]:
    tokens = list(analyse(text, language))
    joined = [
        Token(one.start, other.end, one.exact + other.exact, one.exact + other.stem, False)
        for one, other in pairwise(tokens)
        if text[one.end : other.start] == "-"
    ]
    return tokens + joined
