"""Search: any text in, the items that answer it out."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.search.document import Outcome, SearchDocument, SearchHit, SearchResult
from kiosk.search.function_words import base_language
from kiosk.search.index import build_in_memory, open_index
from kiosk.search.language_index import LanguageIndex
from kiosk.search.query import LONGEST_QUERY, Query, understand
from kiosk.search.ranking import Clock, OutOfTime, Ranked, rank
from kiosk.search.snippet import Wanted, best_sentence, mark, matching_phrase, wanted_words

_log = logging.getLogger(__name__)
_TIME_LIMIT_MS = 500


@dataclass(frozen=True, slots=True)
class _Found:
    index: LanguageIndex
    query: Query
    ranked: list[Ranked]

    @property
    def is_whole(self) -> bool:
        """Whether something answers all of the query, as it was typed."""
        return self.query.suggestion is None and any(one.is_whole for one in self.ranked)


class SearchEngine:
    """Searches the index of each language. One thread at a time may search, whichever it is."""

    def __init__(self, indexes: Mapping[str, LanguageIndex], fingerprint: str = "") -> None:
        self._indexes = dict(indexes)
        self.fingerprint = fingerprint

    @classmethod
    def open(cls, folder: Path) -> "SearchEngine":
        """Open the index in a folder.

        Raises:
            IndexUnusable: The index is missing, damaged, or made by another version of the program.
        """
        manifest, indexes = open_index(folder)
        return cls(indexes, manifest.fingerprint)

    @classmethod
    def in_memory(
        cls, documents: Iterable[SearchDocument], fingerprint: str = ""
    ) -> "SearchEngine":
        """Build an index in memory and search that."""
        return cls(build_in_memory(documents), fingerprint)

    def search(
        self,
        text: str,
        language: str = SOURCE_LANGUAGE,
        limit: int = 10,
        time_limit_ms: float = _TIME_LIMIT_MS,
    ) -> SearchResult:
        """Search for whatever was typed; any text gives hits or an honest empty result.

        Args:
            text: What was typed, as it is.
            language: The language of the screen; words that it doesn't know are tried in the
                others.
            limit: How many hits to return at most.
            time_limit_ms: After this time the search ends with `Outcome.TIMED_OUT` and no hits.
        """
        clock = Clock(time_limit_ms)
        hits: tuple[SearchHit, ...] = ()
        suggestion = None
        try:
            found = self._find(text[:LONGEST_QUERY], language, limit, clock)
            hits = self._hits(found, limit, clock)
            outcome = _outcome(found, hits)
            if hits and found[0].ranked:
                suggestion = found[0].query.suggestion
        except OutOfTime:
            outcome = Outcome.TIMED_OUT
        # A damaged file can show as any exception of Whoosh; a resident gets an empty result, the
        # log the reason.
        except Exception:
            _log.exception("The search failed; the index may be damaged.")
            outcome = Outcome.NO_MATCHES
        return SearchResult(text, language, outcome, hits, suggestion, clock.elapsed_ms)

    def close(self) -> None:
        """Let go of the files of the index."""
        for index in self._indexes.values():
            index.close()

    def _find(self, text: str, language: str, limit: int, clock: Clock) -> list[_Found]:
        """Search in the given language; in the others too where that leaves words unanswered."""
        found: list[_Found] = []
        for index in self._in_order(language):
            query = understand(text, index.language, index.vocabulary)
            if not query.terms:
                continue
            found.append(_Found(index, query, rank(query, index, limit, clock)))
            if found[0].is_whole:
                break
        # Another language goes first only where it knows words that the screen's language had to
        # guess or leave out.
        answering = [one for one in found if one.ranked]
        answering.sort(key=lambda one: (not one.is_whole, one.query.suggestion is not None))
        return answering or found

    def _in_order(self, language: str) -> list[LanguageIndex]:
        """Return the indexes: the language itself, its varieties, the source, the others."""
        base = base_language(language)
        return sorted(
            self._indexes.values(),
            key=lambda index: (
                index.language != language,
                base_language(index.language) != base,
                index.language != SOURCE_LANGUAGE,
                index.language,
            ),
        )

    def _hits(self, found: Iterable[_Found], limit: int, clock: Clock) -> tuple[SearchHit, ...]:
        hits: dict[str, SearchHit] = {}
        for one in found:
            wanted = wanted_words(one.query, one.index.vocabulary)
            for ranked in one.ranked:
                if len(hits) == limit:
                    break
                clock.check()
                hit = _hit(one.index, ranked, wanted)
                hits.setdefault(hit.id, hit)
        return tuple(hits.values())


def _hit(index: LanguageIndex, ranked: Ranked, wanted: Mapping[str, Wanted]) -> SearchHit:
    document = index.document(ranked.number)
    title, snippet = mark(document.title, wanted), best_sentence(document.body, wanted)
    phrase = ""
    if not title.spans and not snippet.spans:
        phrase = matching_phrase(index.everyday(ranked.number), wanted)
    return SearchHit(
        id=document.id,
        kind=document.kind,
        language=index.language,
        score=round(ranked.score, 4),
        title=title,
        snippet=snippet,
        also_known_as=phrase,
    )


def _outcome(found: Iterable[_Found], hits: tuple[SearchHit, ...]) -> Outcome:
    if hits:
        return Outcome.FOUND
    return Outcome.NO_MATCHES if any(one.query.terms for one in found) else Outcome.NO_QUERY
