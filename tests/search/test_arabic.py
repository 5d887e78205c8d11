"""Arabic words are found in each of their forms."""

import pytest

from kiosk.search.analysis import stem_of
from kiosk.search.arabic import keys_of_kin, kin_keys
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.text import normalize_word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("السكن", "سكن"),
        ("والعمل", "عمل"),
        ("للشباب", "شباب"),
        ("فكرتي", "فكرة"),
        ("مؤسستنا", "مؤسسة"),
        ("البطالة", "بطاله"),
        ("اجتماعات", "اجتماع"),
        ("الوطنيّة", "وطني"),
    ],
)
def test_article_and_endings_are_no_part_of_the_stem(one: str, other: str):
    assert stem_of(one, "ar") == stem_of(other, "ar")


@pytest.mark.parametrize("word", ["سكان", "بيت", "صوت", "حي", "وقت", "أمن"])
def test_a_short_word_keeps_its_letters(word: str):
    assert stem_of(word, "ar") == normalize_word(word)


@pytest.mark.parametrize(
    ("one", "other"),
    [("وظيفة", "وظائف"), ("ميثاق", "مواثيق"), ("مدرسة", "مدارس"), ("طفل", "أطفال")],
)
def test_plurals_made_inside_the_word_share_its_root(one: str, other: str):
    assert kin_keys(normalize_word(one)) & keys_of_kin(normalize_word(other))


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    return SearchEngine.in_memory(
        [
            SearchDocument("work", "theme", "ar", "العمل", "", ("وظيفة", "شغل")),
            SearchDocument("youth", "theme", "ar", "الشباب", "لكل طفل مدرسة.", ("أطفال",)),
            SearchDocument("join", "question", "ar", "كيف أشارك في البرنامج؟", "", ("انضمام",)),
            SearchDocument("what", "question", "ar", "ما هو البرنامج؟"),
        ]
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("الوظائف", "work"),
        ("وبالعمل", "work"),
        ("العم", "work"),
        ("عمل", "work"),
        ("لأطفالنا", "youth"),
        ("المدارس", "youth"),
        ("كيفاش نشارك", "join"),
        ("شو هاد البرنامج", "what"),
        ("البرنامح", "what"),
        ("البرنمج", "what"),
    ],
)
def test_words_are_found_in_each_of_their_forms(engine: SearchEngine, text: str, expected: str):
    assert engine.search(text, "ar").hits[0].id == expected


@pytest.mark.parametrize("text", ["طبيب", "جواز سفر", "رخصة قيادة", "مستشفى", "شرطة"])
def test_what_is_not_there_is_not_found_by_a_letter_less_or_more(engine: SearchEngine, text: str):
    assert engine.search(text, "ar").hits == ()
