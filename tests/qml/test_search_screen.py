"""Searching with a finger on the keyboard of the screen, and with a real keyboard."""

import pytest
from PySide6.QtCore import Qt

from kiosk.search.document import Outcome, SearchResult


@pytest.fixture
def visitor(visitor):
    """The visitor, who has just opened the search screen."""
    visitor.tap("searchBox")
    assert visitor.screen == "search"
    return visitor


@pytest.fixture
def until_state(visitor):
    def until_state(state):
        visitor.wait_until(lambda: visitor.terminal.search.state == state, f"search is {state}")
        visitor.look()

    return until_state


def tap_keys(visitor, keys):
    for key in keys:
        visitor.tap(f"key-{key}")


def query(visitor):
    assert visitor.text("searchField") == visitor.terminal.search.query
    return visitor.terminal.search.query


def hits(visitor):
    return visitor.names("hit-")


def test_it_begins_with_an_empty_field_the_keyboard_and_ways_on(visitor):
    assert query(visitor) == ""
    assert visitor.says("Waar zoekt u naar?")
    assert len([name for name in visitor.names("key-") if len(name) == 1]) == 28
    assert visitor.sees("allQuestions")
    assert not visitor.sees("clearButton")


def test_answers_come_while_one_taps_the_letters_and_a_tap_opens_one(visitor, until_state):
    tap_keys(visitor, "bu")
    until_state("found")
    assert hits(visitor)
    tap_keys(visitor, "rgemeester")
    assert query(visitor) == "burgemeester"
    visitor.wait_until(
        lambda: "wat-is-het-alliantiebestuur" in hits(visitor), "the answer is among the first"
    )
    visitor.tap("hit-wat-is-het-alliantiebestuur")
    assert (visitor.screen, visitor.item_id) == ("answer", "wat-is-het-alliantiebestuur")


def test_back_from_an_answer_finds_words_and_answers_again(visitor, until_state):
    tap_keys(visitor, "buurt")
    until_state("found")
    before = hits(visitor)
    visitor.tap(f"hit-{before[0]}")
    visitor.tap("backButton")
    visitor.look()
    assert query(visitor) == "buurt"
    assert hits(visitor) == before


def test_wiping_takes_the_words_and_the_answers_away(visitor, until_state):
    tap_keys(visitor, "buurt")
    until_state("found")
    visitor.tap("clearButton")
    assert query(visitor) == ""
    visitor.look()
    assert hits(visitor) == []
    assert visitor.says("Waar zoekt u naar?")
    tap_keys(visitor, "wo")
    assert query(visitor) == "wo"


def test_backspace_takes_one_letter_and_does_no_harm_in_an_empty_field(visitor):
    tap_keys(visitor, [*"buy", "backspace", *"ur"])
    assert query(visitor) == "buur"
    tap_keys(visitor, ["backspace"] * 6)
    assert query(visitor) == ""


def test_one_letter_is_not_searched_yet(visitor):
    tap_keys(visitor, "b")
    assert visitor.terminal.search.state == "start"
    assert hits(visitor) == []


def test_shift_is_for_one_letter(visitor):
    tap_keys(visitor, ["shift", "W", "o", "n"])
    assert query(visitor) == "Won"


def test_digits_and_accents_are_on_the_other_side_of_the_keyboard(visitor):
    tap_keys(visitor, ["symbols", "2", "0", "é", "letters", "x", "space", "y"])
    assert query(visitor) == "20éx y"


def test_letters_are_put_in_where_the_cursor_stands(visitor):
    tap_keys(visitor, "wonn")
    for _ in range(2):
        visitor.key(Qt.Key.Key_Left)
    tap_keys(visitor, ["backspace", "o"])
    assert query(visitor) == "wonn"
    tap_keys(visitor, ["e"])
    assert query(visitor) == "woenn"


def test_without_the_keyboard_all_answers_are_shown_at_length_and_it_comes_back(
    visitor, until_state
):
    tap_keys(visitor, "pr")
    until_state("found")
    total = visitor.terminal.search.hits.count
    assert total > len(hits(visitor)) == 3
    visitor.tap("key-hide")
    visitor.look()
    assert len(hits(visitor)) == total
    assert visitor.names("key-") == []
    visitor.tap("searchField")
    visitor.look()
    assert visitor.sees("key-q")
    visitor.tap("allHits")
    visitor.look()
    assert len(hits(visitor)) == total


def test_back_finds_all_answers_where_they_were_left(visitor, until_state):
    tap_keys(visitor, "pr")
    until_state("found")
    visitor.tap("key-search")
    visitor.look()
    last = [row.item_id for row in visitor.terminal.search.hits.records if row.kind != "page"][-1]
    visitor.tap(f"hit-{last}")
    assert visitor.item_id == last
    assert visitor.terminal.navigation._trail.places[-2].scroll > 0
    visitor.tap("backButton")
    visitor.look()
    assert visitor.names("key-") == []
    assert 0 < visitor.area(f"hit-{last}").center().y() < visitor.area("backButton").top()


def test_a_word_that_is_misspelt_is_answered_and_its_correction_offered(visitor, until_state):
    visitor.type("gementee")
    until_state("found")
    visitor.wait_until(lambda: bool(visitor.terminal.search.suggestion), "a correction is offered")
    visitor.look()
    assert visitor.text("suggestion") == "Bedoelde u: gemeente?"
    visitor.tap("suggestion")
    assert query(visitor) == "gemeente"
    visitor.wait_until(lambda: not visitor.terminal.search.suggestion, "the correction is gone")
    until_state("found")
    assert not visitor.sees("suggestion")


def test_what_is_not_there_is_said_with_ways_on(visitor, until_state):
    visitor.type("parkeervergunning")
    until_state("empty")
    assert visitor.text("searchStateTitle") == "Hier hebben we geen antwoord op"
    assert hits(visitor) == []
    visitor.tap("key-hide")
    visitor.look()
    assert visitor.says("www.samennieuw-west.nl")
    visitor.tap("retry")
    visitor.look()
    assert visitor.sees("key-q")
    visitor.tap("allQuestions")
    assert len(visitor.names("question-")) == 15


def test_whom_to_ask_is_one_of_the_ways_on(visitor, until_state):
    visitor.type("parkeervergunning")
    until_state("empty")
    visitor.tap("key-hide")
    visitor.tap("askSomeone")
    assert visitor.item_id == "page-contact"


def test_what_is_asked_most_is_one_of_the_ways_on(visitor):
    (first, *_) = visitor.names("way-")
    visitor.tap(f"way-{first}")
    assert visitor.item_id == first


def test_a_real_keyboard_types_without_a_tap_on_the_field(visitor, until_state):
    visitor.type("wonen")
    assert query(visitor) == "wonen"
    until_state("found")
    visitor.key(Qt.Key.Key_Backspace)
    assert query(visitor) == "wone"
    visitor.key(Qt.Key.Key_Return)
    visitor.look()
    assert visitor.names("key-") == []


def test_no_text_is_longer_than_search_takes(visitor):
    visitor.terminal.search.query = "a" * 118
    visitor.type("bcdef")
    tap_keys(visitor, "g")
    assert query(visitor) == "a" * 118 + "bc"


@pytest.mark.parametrize(
    "text", ["<b>", "' OR 1=1 --", "*", '"', "a" * 100, "\\", "%s", "und AND NOT", "😀"]
)
def test_any_text_at_all_is_answered(visitor, text):
    answered = []
    visitor.terminal.search.query = text
    visitor.terminal._parts.executor.submit(lambda: answered.append(text))
    visitor.wait_until(lambda: bool(answered), "it is answered")
    visitor.look()
    assert visitor.terminal.search.state in {"start", "found", "empty"}
    assert visitor.text("searchField") == text


def test_the_next_visitor_finds_nothing_of_the_last(visitor, until_state):
    tap_keys(visitor, [*"buurt", "symbols"])
    until_state("found")
    visitor.begin()
    visitor.tap("searchBox")
    visitor.look()
    assert query(visitor) == ""
    assert hits(visitor) == []
    assert visitor.sees("key-q")


class Broken:
    """An engine that fails as a test wants."""

    def __init__(self, answer):
        self.answer = answer

    def open(self):
        pass

    def close(self):
        pass

    def __call__(self, *_):
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer


@pytest.mark.parametrize("answer", [None, RuntimeError("the index is gone")])
def test_without_an_index_the_screen_says_so_and_leads_to_all_questions(
    make_visitor, make_clock, caplog, answer
):
    visitor = make_visitor(clock=make_clock(), search=Broken(answer))
    visitor.begin()
    visitor.tap("searchBox")
    visitor.type("buurt")
    visitor.wait_until(lambda: visitor.terminal.search.state == "unavailable", "it is said")
    visitor.look()
    assert visitor.text("searchStateTitle") == "Zoeken werkt nu niet"
    visitor.tap("allQuestions")
    assert len(visitor.names("question-")) == 15
    assert bool(caplog.records) == isinstance(answer, Exception)


def test_a_search_that_takes_too_long_counts_as_nothing_found(make_visitor, make_clock):
    slow = SearchResult("", "nl", Outcome.TIMED_OUT)
    visitor = make_visitor(clock=make_clock(), search=Broken(slow))
    visitor.begin()
    visitor.tap("searchBox")
    visitor.type("buurt")
    visitor.wait_until(lambda: visitor.terminal.search.state == "empty", "it is said")
