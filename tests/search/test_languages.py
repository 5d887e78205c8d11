"""Words of each language are found as its readers write them."""

import pytest

from kiosk.search.document import MarkedText
from kiosk.search.engine import SearchEngine


def marked(text: MarkedText) -> list[str]:
    return [text.text[span.start : span.end] for span in text.spans]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("housing", "en"),
        ("houses", "en"),
        ("homes", "en"),
        ("neighbourhoods", "en"),
        ("konut", "tr"),
        ("KONUT", "tr"),
        ("konutlar", "tr"),
        ("yasam", "tr"),
        ("YAŞAM", "tr"),
        ("ıspanak", "tr"),
        ("ISPANAK", "tr"),
        ("iyi", "tr"),
        ("السكن", "ar"),
        ("سكن", "ar"),
        ("اصدقاء", "ar"),
        ("الأصدقاء", "ar"),
        ("ايجار", "ar"),
        ("حي", "ar"),
    ],
)
def test_a_word_is_found_in_its_language(engine: SearchEngine, text: str, language: str):
    hits = engine.search(text, language).hits
    assert [(hit.id, hit.language) for hit in hits][:1] == [("thema-wonen", language)]


@pytest.mark.parametrize(("text", "language"), [("rent", "en"), ("kira", "tr"), ("إيجار", "ar")])
def test_words_of_another_language_than_the_screen_are_found_there(
    engine: SearchEngine, text: str, language: str
):
    (hit,) = engine.search(text, "nl").hits
    assert (hit.id, hit.language) == ("thema-wonen", language)


def test_dutch_words_are_found_on_a_screen_in_another_language(engine: SearchEngine):
    assert engine.search("burgemeester", "ar").hits[0].language == "nl"


def test_an_unknown_language_searches_the_dutch_texts(engine: SearchEngine):
    assert engine.search("burgemeester", "xx").hits[0].id == "bestuur"


def test_easy_dutch_searches_the_dutch_texts_where_it_has_none(engine: SearchEngine):
    assert engine.search("burgemeesters", "nl-simple").hits[0].id == "bestuur"


def test_vowel_marks_stay_inside_the_marked_word(engine: SearchEngine):
    title = engine.search("السكن", "ar").hits[0].title
    assert marked(title) == ["السَّكَن"]
