"""What people ask, judged by people: search on the real content answers no fewer than it did.

Only the queries that search was made with are asked: those that it was never fitted to are for
`make bench` alone. Who makes search or the texts better raises the numbers here.
"""

import csv
from pathlib import Path

import pytest

from kiosk.catalogue.documents import search_documents
from kiosk.content.store import ContentStore
from kiosk.paths import BUNDLED_CONTENT
from kiosk.search.engine import SearchEngine

TABLES = Path(__file__).parents[2] / "benchmarks" / "search"


@pytest.fixture(scope="module")
def engine():
    engine = SearchEngine.in_memory(tuple(search_documents(ContentStore.open(BUNDLED_CONTENT))))
    yield engine
    engine.close()


def rows(table):
    with (TABLES / f"{table}.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def found(engine, text, language):
    return [hit.id for hit in engine.search(text, language, limit=10, time_limit_ms=60_000).hits]


@pytest.mark.parametrize(
    ("table", "language", "first", "in_three", "kept_empty"),
    [
        ("queries", "nl", 260, 286, 12),
        ("queries_own", "nl", 194, 202, 20),
        ("queries_later", "nl", 258, 267, 58),
        ("queries_nl-simple", "nl-simple", 97, 106, 15),
        ("queries_en", "en", 113, 118, 16),
        ("queries_tr", "tr", 104, 110, 16),
        ("queries_ar", "ar", 112, 115, 17),
    ],
)
def test_questions_find_what_answers_them(  # noqa: PLR0917 - a table
    engine, table, language, first, in_three, kept_empty
):
    reached = {"first": 0, "in three": 0, "kept empty": 0}
    for row in rows(table):
        ids = found(engine, row["query"], language)
        grades = (pair.rpartition(":") for pair in (row["relevant"] or "").split(",") if pair)
        right = {item for item, _, grade in grades if grade == "2"}
        if row["relevant"]:
            reached["first"] += not right.isdisjoint(ids[:1])
            reached["in three"] += not right.isdisjoint(ids[:3])
        else:
            reached["kept empty"] += not ids
    floor = {"first": first, "in three": in_three, "kept empty": kept_empty}
    assert {name: min(reached[name], least) for name, least in floor.items()} == floor, reached


def test_what_the_kiosk_knows_nothing_of_finds_nothing(engine):
    asked = [row for row in rows("queries_absent") if row["half"] == "development"]
    assert asked
    assert sum(not found(engine, row["query"], row["language"]) for row in asked) >= 101
