"""What a visitor chooses at the real window, and what is left of it for the next one."""

import pytest
from PySide6.QtCore import Qt
from test_keys import SHIFT, controls, focused, go_round

LONG_ANSWER = "aan-wie-legt-alliantie-verantwoording-af"
ALLIANCE = "waar-werkt-de-alliantie-aan"
DUTCH = "Waar werkt de alliantie aan?"


def letters(visitor, words):
    """The height in pixels of the letters of a text."""
    (text,) = [item for item in visitor.all() if words in str(item.property("text") or "")]
    return text.property("font").pixelSize()


def still_picture(visitor):
    """The picture of the screen when nothing moves any more."""
    pictures = []

    def is_still():
        visitor.look()
        pictures.append(visitor.window.grabWindow())
        return len(pictures) > 3 and pictures[-1] == pictures[-3]

    visitor.wait_until(is_still, "nothing moves")
    return pictures[-1]


def choose_language(visitor, code):
    visitor.tap("languageButton")
    visitor.tap(f"language-{code}")
    visitor.look()


def test_one_tap_on_the_first_screen_chooses_the_language_and_begins(standing_visitor):
    visitor = standing_visitor
    visitor.leave()
    visitor.tap("start-en")
    assert visitor.screen == "home"
    visitor.look()
    assert visitor.text("screenTitle") == "What would you like to know?"


def test_a_language_chosen_on_a_page_leads_back_to_that_page(visitor):
    visitor.go(ALLIANCE)
    choose_language(visitor, "tr")
    assert visitor.item_id == ALLIANCE
    assert visitor.text("screenTitle") == "İttifak ne üzerinde çalışıyor?"


def test_arabic_runs_from_right_to_left(visitor):
    visitor.go("section-alliantie")
    back = visitor.area("backButton")
    choose_language(visitor, "ar")
    width = visitor.window.width()
    assert visitor.area("backButton").center().x() == pytest.approx(
        width - back.center().x(), abs=2
    )


@pytest.mark.parametrize("code", ["nl-simple", "en", "tr", "ar"])
def test_a_translation_says_that_it_is_not_official_with_dutch_one_tap_away(visitor, code):
    visitor.go(ALLIANCE)
    assert not visitor.sees("translationNotice")
    choose_language(visitor, code)
    translated = visitor.text("screenTitle")
    assert visitor.sees("translationNotice")
    visitor.tap("sourceButton")
    visitor.look()
    assert visitor.text("screenTitle") == DUTCH
    visitor.tap("sourceButton")
    visitor.look()
    assert visitor.text("screenTitle") == translated


def test_letters_grow_on_the_page_where_one_is_and_are_small_again(visitor):
    visitor.go(ALLIANCE)
    sizes = []
    for _ in range(3):
        sizes.append(letters(visitor, "werkt aan vijf thema"))
        visitor.tap("textSizeButton")
        visitor.look()
        assert visitor.item_id == ALLIANCE
    assert [round(size / sizes[0], 1) for size in sizes] == [1, 1.5, 2]
    assert letters(visitor, "werkt aan vijf thema") == sizes[0]


def test_contrast_changes_the_picture_and_back(visitor):
    def ground():
        visitor.look()
        return visitor.window.grabWindow().pixelColor(5, 300).name()

    visitor.go(ALLIANCE)
    plain = ground()
    visitor.tap("contrastButton")
    assert ground() == "#000000"
    visitor.tap("contrastButton")
    assert ground() == plain != "#000000"


@pytest.mark.parametrize("place", [ALLIANCE, "section-alliantie", "page-themes", "partner-woon"])
def test_lager_brings_all_that_can_be_tapped_into_the_lower_part(visitor, place):
    visitor.go(place)
    visitor.tap("reachButton")
    visitor.look()
    top = 0.45 * visitor.window.height()
    high = [name for name in controls(visitor) if visitor.area(name).bottom() < top]
    assert high == []
    visitor.tap("reachButton")
    visitor.look()


def test_the_next_visitor_finds_the_screen_as_it_always_is(visitor):
    plain = still_picture(visitor)
    choose_language(visitor, "ar")
    for button in ("textSizeButton", "contrastButton", "reachButton"):
        visitor.tap(button)
    visitor.begin()
    assert still_picture(visitor) == plain


@pytest.mark.parametrize(
    ("button", "other"), [("helpedYes", "helpedNo"), ("helpedNo", "helpedYes")]
)
def test_who_says_if_it_helped_is_thanked_and_asked_once(visitor, button, other):
    visitor.go("wat-is-het-programma")
    visitor.tap(button)
    visitor.look()
    assert visitor.text("helpedQuestion") == "Dank u wel"
    assert not visitor.sees(other)
    assert not visitor.find(button).isEnabled()


def test_the_next_visitor_is_asked_anew_and_reads_the_translation(visitor):
    visitor.go(ALLIANCE)
    choose_language(visitor, "tr")
    translated = visitor.text("screenTitle")
    visitor.tap("helpedYes")
    visitor.tap("sourceButton")
    visitor.begin()
    choose_language(visitor, "tr")
    visitor.go(ALLIANCE)
    assert visitor.text("screenTitle") == translated
    assert visitor.find("helpedYes").isEnabled()


def test_the_codes_of_an_answer_are_gone_through_and_back(visitor):
    visitor.go(LONG_ANSWER)
    visitor.tap("takeAlong")
    visitor.look()
    assert visitor.text("takeAlongNumber").startswith("Code 1 van ")
    count = int(visitor.text("takeAlongNumber").split()[-1])
    for number in range(2, count + 1):
        visitor.tap("nextCode")
        visitor.look()
        assert visitor.text("takeAlongNumber") == f"Code {number} van {count}"
    assert not visitor.sees("nextCode")
    visitor.tap("previousCode")
    visitor.look()
    assert visitor.text("takeAlongNumber") == f"Code {count - 1} van {count}"


@pytest.mark.parametrize("choice", ["textSizeButton", "contrastButton", "reachButton"])
@pytest.mark.parametrize("place", ["home", "languages", "take-along", ALLIANCE])
def test_tab_comes_round_whatever_is_chosen(visitor, choice, place):
    visitor.tap(choice)
    navigation = visitor.terminal.navigation
    if place == "languages":
        navigation.openLanguages()
    elif place == "take-along":
        navigation.takeAlong(LONG_ANSWER)
    elif place != "home":
        navigation.open(place)
    visitor.look()
    paging = {"readOn", "readBack"}
    assert set(go_round(visitor)) | paging == controls(visitor) | paging


@pytest.mark.parametrize("choice", [None, "contrastButton"])
def test_the_focus_is_to_be_seen_on_every_stop(visitor, choice):
    if choice:
        visitor.tap(choice)
    visitor.look()
    visitor.key(Qt.Key.Key_Tab)
    for _ in range(len(go_round(visitor))):
        visitor.look()
        name = focused(visitor)
        area = visitor.area(name).toRect().adjusted(-8, -8, 8, 8)
        with_ring = visitor.window.grabWindow().copy(area)
        visitor.key(Qt.Key.Key_Tab)
        visitor.look()
        assert visitor.window.grabWindow().copy(area) != with_ring, name
    visitor.key(Qt.Key.Key_Tab, SHIFT)
