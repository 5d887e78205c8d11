"""A snippet is the sentence that answers most, short enough to read, with its matches marked."""

import pytest

from kiosk.search.document import MarkedText, SearchDocument
from kiosk.search.engine import SearchEngine

LONG = "Vooraf staat hier een heel lange aanloop, die maar doorgaat " * 6


def snippet(body: str, text: str) -> MarkedText:
    engine = SearchEngine.in_memory([SearchDocument("een", "question", "nl", "Titel", body)])
    return engine.search(text).hits[0].snippet


def marked(text: MarkedText) -> list[str]:
    return [text.text[span.start : span.end] for span in text.spans]


def test_the_sentence_with_most_of_the_query_is_shown():
    shown = snippet("Er is werk. Er is werk en een huis.\nEr is een huis.", "werk huis")
    assert shown.text == "Er is werk en een huis."
    assert marked(shown) == ["werk", "huis"]


def test_of_equal_sentences_the_first_is_shown():
    assert snippet("Eerst werk. Dan werk.", "werk").text == "Eerst werk."


def test_without_a_match_in_the_body_it_begins_at_the_beginning():
    assert snippet("Een begin. Een einde.", "titel") == MarkedText("Een begin.")


def test_without_a_body_there_is_no_snippet():
    assert snippet("", "titel") == MarkedText("")


@pytest.mark.parametrize(
    "body",
    [
        LONG + "werk.",
        "Werk " + LONG,
        LONG + "werk " + LONG,
        "x" * 500 + " werk",
        "werk" + " y" * 300,
    ],
)
def test_a_long_sentence_is_cut_around_its_match(body: str):
    shown = snippet(body, "werk")
    assert len(shown.text) <= 210
    assert [word.lower() for word in marked(shown)] == ["werk"]


def test_inflections_are_marked_in_full():
    assert marked(snippet("De bewoners en hun woningen.", "bewoner woning")) == [
        "bewoners",
        "woningen",
    ]


def test_marks_fit_where_letters_are_written_as_two():
    shown = snippet("Goede ide\u0065\u0308e\u0308n en plannen.", "plannen ideeën")
    assert marked(shown) == ["ide\u0065\u0308e\u0308n", "plannen"]
