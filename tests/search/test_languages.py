"""Words of each language are found as its readers write them."""

import pytest

from kiosk.search.document import MarkedText, SearchDocument
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


@pytest.mark.parametrize(
    ("text", "language", "title"),
    [
        ("schimmel", "tr", "Konut ve yaşam çevresi"),
        ("rent", "nl", "Wonen en leefomgeving"),
        ("burgemeester", "tr", "Wat is het alliantiebestuur en wie zitten daar in?"),
    ],
)
def test_an_item_is_shown_in_the_language_of_the_screen_where_it_has_one(
    engine: SearchEngine, text: str, language: str, title: str
):
    assert engine.search(text, language).hits[0].title.text == title


@pytest.mark.parametrize(
    ("text", "language", "reason"),
    [
        ("schimmel", "tr", "schimmel in huis"),
        ("leefomgeving", "en", "Wonen en leefomgeving"),
        ("mahalle", "nl", "mahalle"),
    ],
)
def test_an_item_found_by_another_language_says_by_which_words(
    engine: SearchEngine, text: str, language: str, reason: str
):
    hit = engine.search(text, language).hits[0]
    assert (hit.id, hit.also_known_as) == ("thema-wonen", reason)


def test_an_item_comes_once_whatever_languages_it_is_found_by():
    documents = [
        SearchDocument("partners", "page", language, "Partners", everyday_words=("partners",))
        for language in ("nl", "en")
    ]
    hits = SearchEngine.in_memory(documents).search("partners", "en").hits
    assert [hit.id for hit in hits] == ["partners"]


def test_a_misspelt_word_is_corrected_in_the_language_of_the_screen():
    documents = [
        SearchDocument("gemeente", "partner", "nl", "De gemeente"),
        SearchDocument("cement", "question", "tr", "Gemente"),
    ]
    result = SearchEngine.in_memory(documents).search("gementee", "nl")
    assert result.suggestion == "gemeente"
    assert result.hits[0].id == "gemeente"


def test_a_word_that_only_another_language_knows_is_not_taken_for_a_kindred_word():
    documents = [
        SearchDocument("goals", "question", "nl", "Meetbaar"),
        SearchDocument("panel", "question", "en", "A meeting"),
    ]
    assert SearchEngine.in_memory(documents).search("meeting", "nl").hits[0].id == "panel"


def test_dutch_words_are_found_on_a_screen_in_another_language(engine: SearchEngine):
    assert engine.search("burgemeester", "ar").hits[0].language == "nl"


def test_an_unknown_language_searches_the_dutch_texts(engine: SearchEngine):
    assert engine.search("burgemeester", "xx").hits[0].id == "bestuur"


def test_easy_dutch_searches_the_dutch_texts_where_it_has_none(engine: SearchEngine):
    assert engine.search("burgemeesters", "nl-simple").hits[0].id == "bestuur"


def test_vowel_marks_stay_inside_the_marked_word(engine: SearchEngine):
    title = engine.search("السكن", "ar").hits[0].title
    assert marked(title) == ["السَّكَن"]


def test_five_letters_are_enough_to_guess_a_word_of_another_language():
    documents = (
        SearchDocument("other", "page", "nl", "Iets anders"),
        SearchDocument("house", "page", "en", "House"),
        SearchDocument("cold", "page", "en", "Cold"),
    )
    engine = SearchEngine.in_memory(documents)
    assert engine.search("houze", "nl").suggestion == "house"
    assert engine.search("kold", "nl").hits == ()
    assert engine.search("kold", "en").suggestion == "cold"
