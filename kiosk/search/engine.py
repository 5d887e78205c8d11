"""Search: any text in, the items that answer it out."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.search.document import Outcome, SearchDocument, SearchHit, SearchResult
from kiosk.search.index import build_in_memory, open_index
from kiosk.search.language_index import LanguageIndex
from kiosk.search.multilingual import Answer, find
from kiosk.search.query import LONGEST_QUERY
from kiosk.search.ranking import Clock, OutOfTime, Ranked
from kiosk.search.snippet import Wanted, best_sentence, mark, matching_phrase, wanted_words

_log = logging.getLogger(__name__)
_TIME_LIMIT_MS = 500
# Unknown in every language: all ways to find what it may stand for are tried.
_NO_WORD = "qwertyuiop"


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

    def prepare(self) -> None:
        """Do now, for each language, what its first misspelt word would wait for."""
        for language in self._indexes:
            self.search(_NO_WORD, language)

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
            indexes = list(self._indexes.values())
            answer = find(text[:LONGEST_QUERY], language, indexes, limit, clock)
            hits = self._hits(answer, language, limit, clock)
            outcome = _outcome(answer)
            suggestion = answer.suggestion
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

    def _hits(
        self, answer: Answer, language: str, limit: int, clock: Clock
    ) -> tuple[SearchHit, ...]:
        """Return each item once, by its best match."""
        hits: dict[str, SearchHit] = {}
        wanted: dict[str, Mapping[str, Wanted]] = {}
        for found, ranked in answer.items:
            if len(hits) == limit:
                break
            clock.check()
            index = found.index
            document = index.document(ranked.number)
            if document.id in hits:
                continue
            if index.language not in wanted:
                wanted[index.language] = wanted_words(found.query, index.vocabulary)
            hit = _hit(index, ranked, wanted[index.language])
            hits[hit.id] = self._on_screen(hit, language)
        return tuple(hits.values())

    def _on_screen(self, hit: SearchHit, language: str) -> SearchHit:
        """Show an item that was found by another language as the screen will open it."""
        shown = self._indexes.get(language)
        if hit.language == language or shown is None:
            return hit
        number = shown.number_of(hit.id)
        if number is None:
            return hit
        document = shown.document(number)
        return replace(
            hit,
            title=mark(document.title, {}),
            snippet=best_sentence(document.body, {}),
            also_known_as=hit.also_known_as or _marked_words(hit),
        )


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


def _marked_words(hit: SearchHit) -> str:
    """Return the title in which the match stands, or else the words of the text that match."""
    if hit.title.spans:
        return hit.title.text
    found = [hit.snippet.text[span.start : span.end] for span in hit.snippet.spans]
    return " ".join(dict.fromkeys(found))


def _outcome(answer: Answer) -> Outcome:
    if answer.items:
        return Outcome.FOUND
    return Outcome.NO_MATCHES if answer.is_query else Outcome.NO_QUERY
