"""The language is near on every screen, changes what one types with, and leaves no text out."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import write_database
from kiosk.content.source_text import read_source
from kiosk.counters import CounterBook
from kiosk.languages import offered_languages
from kiosk.paths import ASSETS

ALLIANCE = "waar-werkt-de-alliantie-aan"
DUTCH = "Waar werkt de alliantie aan?"
PLACES = [
    *("home", "help", "search", "take-along"),
    *("section-alliantie", ALLIANCE, "page-questions", "page-themes", "thema-wonen"),
    *("page-partners", "partner-woon", "page-contact", "page-about"),
]


def go(visitor, place):
    navigation = visitor.terminal.navigation
    ways = {
        "home": lambda: None,
        "help": navigation.openHelp,
        "search": navigation.openSearch,
        "take-along": lambda: navigation.takeAlong(ALLIANCE),
    }
    ways.get(place, lambda: navigation.open(place))()
    visitor.look()


def place_of(visitor):
    return visitor.screen, visitor.item_id


@pytest.fixture(autouse=True)
def next_module_finds_dutch(standing_visitor):
    """The texts of the application are Dutch again, whatever was chosen."""
    yield
    standing_visitor.begin()


def choose(visitor, code):
    visitor.tap("languageButton")
    visitor.tap(f"language-{code}")
    visitor.look()


@pytest.mark.parametrize("place", PLACES)
def test_the_languages_are_one_tap_away_and_each_of_them_one_more(visitor, place):
    go(visitor, place)
    before = place_of(visitor)
    visitor.tap("languageButton")
    visitor.look()
    assert set(visitor.names("language-")) == set(offered_languages())
    visitor.tap("language-en")
    assert place_of(visitor) == before
    assert visitor.terminal.language.code == "en"


@pytest.mark.parametrize("code", offered_languages())
def test_on_the_first_screen_every_language_is_one_tap_away(standing_visitor, code):
    standing_visitor.leave()
    standing_visitor.tap(f"start-{code}")
    assert standing_visitor.screen == "home"
    assert standing_visitor.terminal.language.code == code


@pytest.mark.parametrize(
    ("code", "key"), [("nl", "q"), ("nl-simple", "q"), ("en", "q"), ("tr", "ğ"), ("ar", "ض")]
)
def test_one_types_in_the_language_of_the_screen(visitor, code, key):
    choose(visitor, "en" if code == "nl" else "tr" if code == "en" else "en")
    choose(visitor, code)
    visitor.tap("searchBox")
    visitor.tap(f"key-{key}")
    assert visitor.text("searchField") == key


@pytest.fixture
def without_a_translation(make_visitor, make_clock, tmp_path):
    """Content in which one question is not translated into English."""
    content = read_source(ASSETS / "content").content

    def without_english(item):
        texts = tuple(text for text in item.texts if text.language != "en")
        return replace(item, texts=texts) if item.id == ALLIANCE else item

    path = tmp_path / "content.db"
    write_database(replace(content, items=tuple(map(without_english, content.items))), path)
    visitor = make_visitor(clock=make_clock(), content=path)
    visitor.begin()
    yield visitor
    visitor.leave()


def test_what_is_not_translated_is_shown_in_dutch_and_says_so(without_a_translation):
    visitor = without_a_translation
    choose(visitor, "en")
    visitor.go(ALLIANCE)
    assert visitor.text("screenTitle") == DUTCH
    assert visitor.sees("translationNotice")
    assert visitor.says("This text is only in Dutch.")
    assert not visitor.sees("sourceButton")
    visitor.go("wat-is-het-programma")
    assert visitor.text("screenTitle").startswith("What is")
    assert visitor.sees("sourceButton")


def test_an_answer_that_is_not_translated_is_still_in_its_section(without_a_translation):
    visitor = without_a_translation
    choose(visitor, "en")
    visitor.go("section-alliantie")
    visitor.tap(f"question-{ALLIANCE}")
    assert visitor.item_id == ALLIANCE


def test_what_helped_is_counted_once_in_the_language_of_the_text(
    make_visitor, make_clock, tmp_path
):
    book = CounterBook(tmp_path, lambda: date(2026, 11, 24), lambda _: True)
    visitor = make_visitor(clock=make_clock(), book=book)
    visitor.begin()
    choose(visitor, "tr")
    visitor.go("wat-is-het-programma")
    visitor.tap("helpedYes")
    visitor.rest()
    visitor.tap_at(visitor.area("helpedYes").center().toPoint())
    (day,) = book.days()
    (counts,) = [one for one in day.items if one.item == "wat-is-het-programma"]
    assert (counts.language, counts.helped, counts.not_helped) == ("tr", 1, 0)
    visitor.leave()
