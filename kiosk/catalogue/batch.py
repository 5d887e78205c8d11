"""Answers queries, one JSON object a line: what `kiosk search` prints."""

import json
from collections.abc import Iterable, Iterator

from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.search.document import SearchResult
from kiosk.search.engine import SearchEngine


def answer_lines(
    engine: SearchEngine | None, lines: Iterable[str], default_language: str = SOURCE_LANGUAGE
) -> Iterator[str]:
    """Yield exactly one line of ASCII JSON for each line, blank ones too.

    Args:
        engine: The search engine; None answers every query with an empty result.
        lines: The queries, each with or without its line end. `code<TAB>query` sets the language
            of one query, if the code is that of an offered language; otherwise the tab is a part
            of the query.
        default_language: The language of the other queries.
    """
    for line in lines:
        language, text = _language_and_text(_without_line_end(line), default_language)
        yield answer(engine, text, language)


def answer(engine: SearchEngine | None, text: str, language: str = SOURCE_LANGUAGE) -> str:
    """Return one query's answer as one line of ASCII JSON."""
    result = engine.search(text, language) if engine else None
    return json.dumps(_as_table(text, language, result), ensure_ascii=True)


def split_lines(content: bytes) -> list[str]:
    """Return the lines of a file of queries; only LF or CRLF ends one, bad bytes are replaced."""
    text = content.decode("utf-8", errors="replace").removeprefix("\ufeff")
    lines = text.split("\n")
    return lines[:-1] if lines[-1] == "" else lines


def _as_table(text: str, language: str, result: SearchResult | None) -> dict[str, object]:
    return {
        "query": text,
        "lang": language,
        "hits": [
            {
                "id": hit.id,
                "kind": hit.kind,
                "title": hit.title.text,
                "lang": hit.language,
                "score": hit.score,
            }
            for hit in (result.hits if result else ())
        ],
        "suggestion": result.suggestion if result else None,
        "ms": round(result.elapsed_ms, 3) if result else 0.0,
    }


def _without_line_end(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _language_and_text(line: str, default_language: str) -> tuple[str, str]:
    code, tab, rest = line.partition("\t")
    return (code, rest) if tab and code in offered_languages() else (default_language, line)
