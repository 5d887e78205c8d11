"""Every line of a file of queries gets exactly one JSON object, whatever the line holds."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.catalogue.batch import answer_lines, split_lines
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine

FIELDS = ["query", "lang", "hits", "suggestion", "ms"]


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    return SearchEngine.in_memory(
        [SearchDocument("thema-werk", "theme", "nl", "Werk en bestaanszekerheid", "Geld genoeg.")]
    )


def answers(engine: SearchEngine | None, content: bytes) -> list[dict]:
    return [json.loads(line) for line in answer_lines(engine, split_lines(content), "nl")]


def test_an_answer_has_the_fields_of_the_contract(engine: SearchEngine):
    (answer,) = answers(engine, b"werk\n")
    assert list(answer) == FIELDS
    assert answer["query"] == "werk"
    assert answer["lang"] == "nl"
    assert answer["suggestion"] is None
    assert answer["ms"] > 0
    (hit,) = answer["hits"]
    assert list(hit) == ["id", "kind", "title", "lang", "score"]
    assert hit["id"] == "thema-werk"
    assert hit["title"] == "Werk en bestaanszekerheid"
    assert hit["score"] > 0


def test_a_correction_is_told(engine: SearchEngine):
    (answer,) = answers(engine, b"bestaanzekerheit\n")
    assert answer["suggestion"] == "bestaanszekerheid"


@pytest.mark.parametrize(
    ("content", "queries"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"werk", ["werk"]),
        (b"werk\n\n  \nbaan\n", ["werk", "", "  ", "baan"]),
        (b"werk\r\nbaan\r\n", ["werk", "baan"]),
        (b"a\rb\n", ["a\rb"]),
        (b"a\x0bb\x0cc\x1cd\xc2\x85e\n", ["a\x0bb\x0cc\x1cd\x85e"]),
        ("a\u2028b\u2029c\n".encode(), ["a\u2028b\u2029c"]),
        (b"\xff\xfewerk\n", ["\ufffd\ufffdwerk"]),
        ("\ufeffwerk\n".encode(), ["werk"]),
        (b"\x00\n", ["\x00"]),
        (b"w" * 5_000 + b"\r\n", ["w" * 5_000]),
        (b"nl\t\r\n\t\n", ["", "\t"]),
        (b"\xef\xbb\xbfnl\twerk\r\n", ["werk"]),
        (b"\xed\xa0\x80werk\n", ["\ufffd\ufffd\ufffdwerk"]),
        (b"w" * 100_000 + b"\nwerk\n", ["w" * 100_000, "werk"]),
    ],
)
def test_each_line_has_one_answer(engine: SearchEngine, content: bytes, queries: list[str]):
    assert [answer["query"] for answer in answers(engine, content)] == queries


def test_an_answer_is_one_line_of_ascii(engine: SearchEngine):
    for line in answer_lines(engine, ["\ud800 é\u2028 السكن\n"], "nl"):
        assert line.isascii()
        assert "\n" not in line


def test_a_code_and_a_tab_set_the_language_of_one_query(engine: SearchEngine):
    first, second = answer_lines(engine, ["nl\twerk", "werk"], "en")
    assert (json.loads(first)["lang"], json.loads(first)["query"]) == ("nl", "werk")
    assert json.loads(second)["lang"] == "en"


def test_a_code_that_is_not_offered_is_a_part_of_the_query(engine: SearchEngine):
    (answer,) = answers(engine, b"xx\twerk\n")
    assert (answer["lang"], answer["query"]) == ("nl", "xx\twerk")


def test_without_an_engine_every_query_has_an_empty_answer():
    (answer,) = answers(None, b"werk\n")
    assert answer["hits"] == []
    assert answer["ms"] == 0


def test_a_hit_tells_the_language_of_the_text_that_matched():
    engine = SearchEngine.in_memory(
        [
            SearchDocument("thema-werk", "theme", "nl", "Werk", "Burgemeester."),
            SearchDocument("thema-werk", "theme", "tr", "Çalışma"),
            SearchDocument("hulp", "page", "tr", "Yardım"),
        ]
    )
    lines = ["tr\tçalışma", "tr\tburgemeester", "nl\tyardım", "nl\twerk"]
    found = [json.loads(line) for line in answer_lines(engine, lines, "nl")]
    assert [answer["lang"] for answer in found] == ["tr", "tr", "nl", "nl"]
    assert [answer["hits"][0]["lang"] for answer in found] == ["tr", "nl", "tr", "nl"]
    # The title is the one that the screen shows, also where another language's text matched.
    assert [answer["hits"][0]["title"] for answer in found] == [
        "Çalışma",
        "Çalışma",
        "Yardım",
        "Werk",
    ]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=60).filter(lambda line: b"\n" not in line), max_size=6))
def test_any_bytes_give_one_answer_a_line(engine: SearchEngine, lines: list[bytes]):
    content = b"".join(line + b"\n" for line in lines)
    found = list(answer_lines(engine, split_lines(content), "nl"))
    assert len(found) == len(lines)
    for line in found:
        assert line.isascii()
        assert "\n" not in line
        assert list(json.loads(line)) == FIELDS


@settings(max_examples=200, deadline=None)
@given(
    st.text(st.characters(exclude_categories=(), exclude_characters="\n\r\t"), max_size=80),
    st.sampled_from(["nl", "nl-simple", "en", "tr", "ar"]),
)
def test_any_text_comes_back_as_it_was_typed(engine: SearchEngine, text: str, language: str):
    (answer,) = answer_lines(engine, [f"{language}\t{text}\r\n"], "nl")
    table = json.loads(answer)
    assert (table["query"], table["lang"]) == (text, language)
    assert table["ms"] >= 0
