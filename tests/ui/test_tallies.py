from datetime import date

import pytest

from kiosk.counters import CounterBook
from kiosk.counters.word_list import load_word_list
from kiosk.paths import ASSETS
from kiosk.ui.tallies import Tally

TODAY = date(2026, 11, 24)


@pytest.fixture
def book(tmp_path):
    words = load_word_list(ASSETS / "words")
    return CounterBook(tmp_path, lambda: TODAY, words.__contains__)


@pytest.fixture
def tally(book, executor, application):
    assert application
    tally = Tally(book, executor)
    yield tally
    tally.stop()


def test_what_is_counted_is_written_when_the_program_ends(tally, tmp_path):
    tally.visit()
    tally.view("thema-wonen", "nl")
    tally.helped("thema-wonen", "nl", True)
    tally.language("tr")
    tally.stop()
    again = CounterBook(tmp_path, lambda: TODAY, lambda _: False)
    (day,) = again.days()
    assert (day.visits, dict(day.languages)) == (1, {"tr": 1})
    assert [(one.item, one.viewed, one.helped) for one in day.items] == [("thema-wonen", 1, 1)]


def test_an_empty_search_counts_once_the_visitor_has_stopped_typing(tally, book, qtbot):
    for query in ("pasp", "paspoort"):
        tally.search_ended(query, found_nothing=True)
    assert book.days() == ()
    qtbot.waitUntil(lambda: book.days() != (), timeout=6000)
    assert dict(book.days()[0].words) == {"paspoort": 1}


def test_a_search_that_found_something_after_all_counts_nothing(tally, book, qtbot):
    tally.search_ended("paspoort", found_nothing=True)
    tally.search_ended("partners", found_nothing=False)
    qtbot.wait(2300)
    assert book.days() == ()


def test_the_word_list_holds_subjects_in_their_plain_form():
    words = load_word_list(ASSETS / "words")
    assert {"paspoort", "huurtoeslag", "parkeervergunning", "passport"} <= words
    assert not any(word.startswith("#") for word in words)


def test_without_a_word_list_no_word_is_counted(tmp_path):
    assert load_word_list(tmp_path) == frozenset()
