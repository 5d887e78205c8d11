"""Titles that home can't hold: which items it concerns, and what is said of them."""

from dataclasses import replace

import pytest

from kiosk.content.home_titles import ROW, TILE, fitting_length, long_titles, rooms_of


@pytest.fixture
def items(content):
    return {item.id: item for item in content.items}


def titled(item, title):
    return replace(item, texts=(replace(item.texts[0], title=title),))


@pytest.mark.parametrize("item_id", ["section-meedoen", "page-themes", "page-partners"])
def test_what_has_a_tile_must_fit_on_it(items, item_id):
    assert rooms_of(items[item_id]) == TILE
    assert list(long_titles(items[item_id])) == []
    title = "Meedoen, meepraten en meedenken"
    (finding,) = long_titles(titled(items[item_id], title))
    assert "tegel" in finding.message
    assert (finding.field, title[finding.start : finding.end]) == ("title", "en meedenken")


def test_every_question_must_fit_in_a_row_as_each_may_be_much_asked(items):
    question = items["wat-is-het-programma"]
    assert rooms_of(question) == ROW
    assert list(long_titles(question)) == []
    title = "Hoe kan ik als bewoner van het stadsdeel meedoen, meepraten en vooral ook meedenken?"
    (finding,) = long_titles(titled(question, title))
    assert "rij" in finding.message
    assert title[finding.start : finding.end] == "vooral ook meedenken?"


@pytest.mark.parametrize("item_id", ["thema-wonen", "partner-hva", "page-about"])
def test_what_is_not_on_home_may_have_any_title(items, item_id):
    assert list(long_titles(titled(items[item_id], "lang " * 50))) == []


def test_a_word_that_is_wider_than_a_line_does_not_fit(items):
    (finding,) = long_titles(titled(items["section-meedoen"], "Bewonersorganisaties"))
    assert (finding.start, finding.end) == (0, 20)


def test_narrow_letters_leave_room_for_more_of_them():
    (room,) = ROW
    assert fitting_length("ilili " * 100, room) > 2 * fitting_length("wmwmw " * 100, room)


def test_lines_break_at_spaces_and_hyphens_only():
    (room,) = ROW
    half = "breed" * 6
    assert fitting_length(f"{half} {half} {half}", room) == 62
    assert fitting_length(f"{half}-{half}", room) == 61
    assert fitting_length(f"{half}\u00a0{half}", room) == 0
