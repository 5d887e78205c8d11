"""The records that go into search and come out of it."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class SearchDocument:
    """One item in one language, as search reads it: plain text, no markup."""

    id: str
    kind: str
    language: str
    title: str
    body: str = ""
    everyday_words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of a text, in characters: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A text with the pieces of it that match the query; the screen decides how a match looks."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class SearchHit:
    """One found item.

    `language` is that of the text which matched. Title and snippet are in the language of the
    screen where the item has a text in it. `also_known_as` is what matched where neither of them
    holds the query's words (an everyday word, or words of another language), or "".
    """

    id: str
    kind: str
    language: str
    score: float
    title: MarkedText
    snippet: MarkedText
    also_known_as: str = ""


class Outcome(StrEnum):
    """How a search ended; none of these is an error."""

    FOUND = "found"
    NO_MATCHES = "no_matches"
    NO_QUERY = "no_query"
    TIMED_OUT = "timed_out"


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The answer to one search.

    `suggestion` is the whole query with its unknown words corrected (already searched for), or
    None. `elapsed_ms` is the time from text to hits with snippets.
    """

    query: str
    language: str
    outcome: Outcome
    hits: tuple[SearchHit, ...] = ()
    suggestion: str | None = None
    elapsed_ms: float = 0.0
