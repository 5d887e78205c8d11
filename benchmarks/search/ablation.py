"""Prints what each part of the search adds: the figures when that part alone is left out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace
from unittest import mock

from benchmarks.search.judged import (
    DUTCH,
    LANGUAGES,
    JudgedQuery,
    figures,
    judged_ids,
    language_sets,
    read_absent,
    read_queries,
)
from benchmarks.search.tables import FOREIGN
from kiosk.catalogue.documents import search_documents
from kiosk.catalogue.opening import open_content
from kiosk.search import (
    distance,
    multilingual,
    query,
    ranking,
    strength,
    vocabulary,
    word_finder,
)
from kiosk.search.analysis import analyse
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.strength import Form
from kiosk.search.term import Variant
from kiosk.search.vocabulary import Vocabulary
from kiosk.search.word_finder import WordFinder

LeaveOut = Callable[[], AbstractContextManager[object]]


def _nothing(*_: object, **__: object) -> tuple[()]:
    return ()


def _never(*_: object, **__: object) -> bool:
    return False


def _no_sentences() -> AbstractContextManager[object]:
    return mock.patch.multiple(query, _SENTENCE=99, _LONG=99)


def _exact_only(finder: WordFinder, exact: str, stem: str) -> Iterator[Variant]:
    del stem
    if finder.vocabulary.knows(exact):
        yield Variant(Form.EXACT, exact, 1.0)


PARTS: dict[str, LeaveOut] = {
    "everyday words": lambda: mock.patch.object(strength, "_EVERYDAY", 0.0),
    "stems": lambda: mock.patch.object(WordFinder, "_same", _exact_only),
    "completions": lambda: mock.patch.object(WordFinder, "_completions", _nothing),
    "words taken apart": lambda: mock.patch.object(WordFinder, "_parts_of", _nothing),
    "compounds by their end": lambda: mock.patch.object(WordFinder, "_compounds", _nothing),
    "words joined": lambda: mock.patch.object(
        query, "_joins", lambda tokens, _: [[] for _ in tokens]
    ),
    "words run together": lambda: mock.patch.object(
        query, "_words", lambda text, finder: analyse(text, finder.language)
    ),
    "near spelling": lambda: mock.patch.object(Vocabulary, "_nearest", _nothing),
    "sounds": lambda: mock.patch.object(vocabulary, "sound_key", lambda word, _: word),
    "likely slips only": lambda: mock.patch.object(distance, "_OTHER_LETTER", 1.0),
    "forms of Arabic words": lambda: mock.patch.object(WordFinder, "_arabic_forms", _nothing),
    "other languages": lambda: mock.patch.object(multilingual, "_counts", return_value=False),
    "kindred words": lambda: mock.patch.object(Vocabulary, "relatives", _nothing),
    "letters beside sounds": lambda: mock.patch.object(Vocabulary, "_by_letters", {}),
    "whole sentences apart": _no_sentences,
    "other matters": lambda: mock.patch.multiple(
        word_finder, is_other_matter=_never, means_other_matter=_never
    ),
    "how much a word is of an item": lambda: mock.patch.object(ranking, "_WHOLLY", 0.01),
}


def main() -> None:
    """Print a line for each part."""
    queries = {("nl", name): read_queries(path) for name, path in DUTCH.items()}
    for language in LANGUAGES:
        for name, path in language_sets(language).items():
            queries[language, name] = read_queries(path)
    for (language, _), texts in read_absent().items():
        absent = queries.setdefault((language, "no answer"), [])
        absent += [JudgedQuery(text, "no-answer", text, {}) for text in texts]
    documents = list(search_documents(open_content()))
    print(f"{'left out':<32}" + "".join(f"{' '.join(name):>24}{'empty':>7}" for name in queries))
    print_line("nothing", documents, queries)
    for name, leave_out in PARTS.items():
        with left_out(name, leave_out) as without:
            print_line(name, without(documents), queries)


@contextmanager
def left_out(
    name: str, leave_out: LeaveOut
) -> Iterator[Callable[[Sequence[SearchDocument]], Sequence[SearchDocument]]]:
    """Leave a part out; what is given takes it out of the documents as well."""
    distance._change.cache_clear()  # noqa: SLF001 - it remembers the part left out
    with leave_out():
        if name == "everyday words":
            yield lambda documents: [replace(one, everyday_words=()) for one in documents]
        else:
            yield lambda documents: documents
    distance._change.cache_clear()  # noqa: SLF001 - it remembers the part left out


def print_line(
    name: str, documents: Sequence[SearchDocument], sets: dict[tuple[str, str], list[JudgedQuery]]
) -> None:
    """Print the part of queries with a right answer first, and of empty ones kept empty."""
    engine = SearchEngine.in_memory(documents)
    engine.prepare()
    cells = []
    for (language, _), queries in sets.items():
        answered = [query for query in queries if query.grades and query.kind not in FOREIGN]
        empty = [query for query in queries if not query.grades]

        def search(asked: list[JudgedQuery], screen: str = language) -> list[list[str]]:
            results = (engine.search(query.text, screen, limit=30) for query in asked)
            return [[hit.id for hit in result.hits] for result in results]

        judged = judged_ids(queries)
        first = figures(answered, search(answered), judged).first if answered else None
        kept = figures(empty, search(empty), judged).kept_empty if empty else None
        cells.append("".join(_cell(part, width) for part, width in ((first, 24), (kept, 7))))
    print(f"{name:<32}" + "".join(cells))
    engine.close()


def _cell(part: float | None, width: int) -> str:
    return f"{'' if part is None else f'{part:.1%}':>{width}}"


if __name__ == "__main__":
    main()
