"""What people ask at other counters finds nothing here, whatever other words stand beside it."""

import pytest

from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine

DOCUMENTS = (
    SearchDocument("safety", "theme", "nl", "Veiligheid", "", ("inbraak in auto", "bang")),
    SearchDocument("work", "theme", "nl", "Werk", "", ("schoonmaker", "wat het kost", "geld")),
    SearchDocument("home", "theme", "nl", "Wonen", "Een mooie buurt.", ("huur", "kind")),
    *(SearchDocument(f"page-{n}", "page", "nl", f"Bladzijde {n}") for n in range(8)),
    SearchDocument("work", "theme", "en", "Work", "", ("no money in the bank", "lost my job")),
    SearchDocument("contact", "page", "en", "Contact", "", ("phone",)),
    SearchDocument("home", "theme", "en", "Housing", "", ("broken", "rent")),
    SearchDocument("work", "theme", "tr", "İş", "", ("kayıp", "para")),
    SearchDocument("contact", "page", "ar", "اتصال", "", ("مكتب", "سؤال")),
    SearchDocument("work", "theme", "ar", "العمل", "", ("schulden", "فقدت عملي")),
)


@pytest.fixture(scope="module")
def engine() -> SearchEngine:
    return SearchEngine.in_memory(DOCUMENTS)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("paspoort", "nl"),
        ("wat kost een rijbewijs", "nl"),
        ("waar kan ik zwemmen in de buurt", "nl"),
        ("hoeveel kost de hondenbelasting", "nl"),
        ("is er een gebedsruimte in de buurt", "nl"),
        ("ik wil mijn auto parkeren", "nl"),
        ("ik wil in de buurt pinn", "nl"),
        ("i lost my passport", "en"),
        ("my phone is broken", "en"),
        ("where do i withdraw money", "en"),
        ("pasaportumu nasıl yenilerim para", "tr"),
        ("أريد جواز سفر جديد في العمل", "ar"),
    ],
)
def test_a_matter_of_other_counters_finds_nothing(engine: SearchEngine, text: str, language: str):
    assert engine.search(text, language).hits == ()


def test_a_real_word_is_no_misspelling_of_ours(engine: SearchEngine):
    assert engine.search("schoenmaker").hits == ()
    assert engine.search("scoonmaker").hits[0].id == "work"


def test_a_real_word_of_the_screen_is_not_guessed_in_another_language(engine: SearchEngine):
    assert engine.search("scheiden").hits == ()


def test_a_library_is_no_office_though_the_words_have_one_stem(engine: SearchEngine):
    assert engine.search("مكتب", "ar").hits[0].id == "contact"
    assert engine.search("مكتبة", "ar").hits == ()
    assert engine.search("المكتبة", "ar").hits == ()


def test_a_word_that_the_content_uses_is_ours():
    engine = SearchEngine.in_memory(
        [SearchDocument("passport", "page", "nl", "Balie", "Een paspoort is niet gratis.")]
    )
    assert engine.search("paspoort").hits[0].id == "passport"
    assert engine.search("hoe kom ik aan een paspoort").hits[0].id == "passport"
    assert engine.search("paspoorten").hits[0].id == "passport"


def test_a_form_of_a_word_that_the_content_uses_is_ours():
    document = SearchDocument("passport", "page", "nl", "Balie", "Paspoorten zijn niet gratis.")
    assert SearchEngine.in_memory([document]).search("paspoort").hits[0].id == "passport"


def test_a_word_with_no_more_than_a_short_stem_of_ours_is_not_ours():
    engine = SearchEngine.in_memory([SearchDocument("goals", "page", "nl", "Wat pakken we aan?")])
    assert engine.search("pakketje").hits == ()


def test_two_words_of_ours_outweigh_another_matter(engine: SearchEngine):
    text = "ik ben bang voor een inbraak in mijn auto bij het zwembad"
    assert engine.search(text).hits[0].id == "safety"


def test_beside_an_unknown_word_one_that_is_said_in_passing_tells_too_little(engine: SearchEngine):
    assert engine.search("ik wil in de buurt skeeleren").hits == ()
    assert engine.search("ik wil een buurt").hits[0].id == "home"
