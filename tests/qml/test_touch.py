"""What fingers do: press, tremble, slip off, tap twice, flick."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

LONG = "hoe-kan-ik-als-bewoner-meedoen"


def middle_of(visitor, name):
    return visitor.area(name).center().toPoint()


def reading(visitor):
    return visitor.find("readingArea")


def scroll(visitor):
    return reading(visitor).property("contentY")


def bottom(visitor):
    return reading(visitor).property("contentHeight") - reading(visitor).height()


@pytest.fixture
def reader(visitor):
    """The visitor, before an answer that is longer than the screen."""
    visitor.go(LONG)
    assert bottom(visitor) > 200
    return visitor


@pytest.mark.parametrize("name", ["tile-section-alliantie", "muchAsked-wat-is-het-programma"])
def test_a_press_is_seen_at_once_and_acts_when_the_finger_lifts(visitor, name):
    point = visitor.point_at(name)
    visitor.rest()
    visitor.press(point)
    assert visitor.find(name).property("down")
    assert visitor.screen == "home"
    visitor.release(point)
    assert visitor.screen != "home"


@pytest.mark.parametrize(
    "name", ["tile-section-alliantie", "searchBox", "helpButton", "backButton"]
)
def test_a_finger_that_slips_off_before_it_lifts_does_nothing(visitor, name):
    start, elsewhere = visitor.point_at(name), QPoint(640, 5)
    visitor.rest()
    visitor.press(start)
    visitor.move(elsewhere)
    visitor.release(elsewhere)
    assert visitor.screen == "home"
    assert not visitor.find(name).property("down")


def test_what_is_pressed_looks_pressed(visitor):
    point = visitor.point_at("tile-section-alliantie")
    before = visitor.window.grabWindow()
    visitor.press(point)
    during = visitor.window.grabWindow()
    edge = visitor.area("tile-section-alliantie").bottomLeft().toPoint() + QPoint(20, -20)
    assert during.pixelColor(edge) != before.pixelColor(edge)
    visitor.move(QPoint(640, 5))
    visitor.release(QPoint(640, 5))


def test_two_quick_taps_on_a_tile_do_not_fall_through_to_the_next_screen(visitor):
    for tile in ("section-programma", "section-alliantie", "section-meedoen", "page-themes"):
        visitor.begin()
        point = visitor.point_at(f"tile-{tile}")
        visitor.rest()
        visitor.tap_at(point)
        visitor.look()
        visitor.tap_again_at(point)
        assert visitor.item_id == tile


def test_two_quick_taps_on_back_go_back_once(visitor):
    visitor.go("section-alliantie")
    visitor.go("wat-is-het-programma")
    point = visitor.point_at("backButton")
    visitor.rest()
    visitor.tap_at(point)
    visitor.look()
    visitor.tap_again_at(point)
    assert visitor.item_id == "section-alliantie"


def test_two_quick_taps_on_the_first_screen_only_begin(standing_visitor):
    visitor = standing_visitor
    visitor.leave()
    visitor.look()
    visitor.rest()
    visitor.tap_at(QPoint(300, 500))
    visitor.look()
    visitor.tap_again_at(QPoint(300, 500))
    assert visitor.screen == "home"


def test_two_quick_taps_on_a_filter_choose_it_once(visitor):
    visitor.go("page-partners")
    chosen = []
    visitor.terminal.partners.chosen.connect(chosen.append)
    point = visitor.point_at("filter-government")
    visitor.rest()
    visitor.tap_at(point)
    visitor.tap_again_at(point)
    visitor.terminal.partners.chosen.disconnect(chosen.append)
    assert chosen == ["government"]


def test_a_letter_that_is_tapped_twice_at_once_is_typed_once_and_twice_with_a_pause(visitor):
    visitor.tap("searchBox")
    point = visitor.point_at("key-o")
    visitor.rest()
    visitor.tap_at(point)
    visitor.tap_again_at(point)
    assert visitor.text("searchField") == "o"
    visitor._guard.setProperty("_at", visitor._guard.property("_at") - 121)
    visitor.tap_at(point)
    assert visitor.text("searchField") == "oo"


def test_other_letters_can_follow_as_fast_as_fingers_go(visitor):
    visitor.tap("searchBox")
    points = [visitor.point_at(f"key-{letter}") for letter in "wonen"]
    visitor.rest()
    for point in points:
        visitor.tap_at(point)
    assert visitor.text("searchField") == "wonen"


@pytest.mark.parametrize(("key", "there"), [("shift", "key-Q"), ("symbols", "key-1")])
def test_two_quick_taps_on_a_key_that_changes_the_keys_change_them_once(visitor, key, there):
    visitor.tap("searchBox")
    point = visitor.point_at(f"key-{key}")
    visitor.rest()
    visitor.tap_at(point)
    visitor.look()
    visitor.tap_again_at(point)
    visitor.look()
    assert visitor.sees(there)


def test_a_capital_that_is_tapped_twice_at_once_is_typed_once(visitor):
    visitor.tap("searchBox")
    visitor.tap("key-shift")
    point = visitor.point_at("key-W")
    visitor.rest()
    visitor.tap_at(point)
    visitor.look()
    visitor.tap_again_at(point)
    assert visitor.text("searchField") == "W"


def test_two_quick_taps_that_hide_the_keyboard_open_no_answer_beneath_it(visitor):
    visitor.tap("searchBox")
    visitor.type("pr")
    visitor.wait_until(lambda: visitor.terminal.search.state == "found", "there are answers")
    for key in ("key-hide", "key-search"):
        point = visitor.point_at(key)
        visitor.rest()
        visitor.tap_at(point)
        visitor.look()
        visitor.tap_again_at(point)
        assert visitor.screen == "search"
        visitor.tap("searchField")


def test_a_finger_taps_like_a_mouse(visitor):
    visitor.rest()
    visitor.touch(visitor.point_at("tile-section-meedoen"))
    assert visitor.item_id == "section-meedoen"


def test_a_flick_scrolls_a_long_answer_and_opens_nothing(reader):
    area = reader.area("readingArea")
    x, low, high = int(area.center().x()), int(area.bottom()) - 10, int(area.top()) + 10
    steps = [QPoint(x, y) for y in range(low, high, -25)]
    reader.touch(*steps)
    reader.wait_until(lambda: not reading(reader).property("moving"), "it comes to rest")
    assert scroll(reader) > 100
    assert reader.item_id == LONG


def test_a_flick_that_begins_on_a_row_scrolls_the_list_and_opens_nothing(visitor):
    visitor.go("page-questions")
    area = visitor.area("readingArea")
    x, low, high = int(area.center().x()), int(area.bottom()) - 40, int(area.top()) + 40
    visitor.rest()
    visitor.touch(*[QPoint(x, y) for y in range(low, high, -25)])
    visitor.wait_until(lambda: not reading(visitor).property("moving"), "it comes to rest")
    assert scroll(visitor) > 100
    assert visitor.item_id == "page-questions"


def test_buttons_read_on_to_the_end_where_nothing_says_that_there_is_more(reader):
    assert reader.sees("readOn")
    assert not reader.sees("readBack")
    pages = 0
    while reader.sees("readOn"):
        before = scroll(reader)
        reader.tap("readOn")
        reader.wait_until(lambda before=before: scroll(reader) > before, "it moves on")
        wanted = min(bottom(reader), before + reading(reader).height())
        reader.wait_until(
            lambda last=before, wanted=wanted: scroll(reader) > min(last + 50, wanted - 1),
            "it turns the page",
        )
        at_rest(reader)
        assert scroll(reader) <= before + reading(reader).height()
        pages += 1
    assert pages >= 2
    assert scroll(reader) == pytest.approx(bottom(reader), abs=1)
    assert reader.sees("readBack")
    while reader.sees("readBack"):
        reader.tap("readBack")
        at_rest(reader)
    assert scroll(reader) == 0
    assert reader.sees("readOn")


def at_rest(visitor):
    """Wait until scrolling has stopped for three frames."""
    seen = []

    def stands_still():
        visitor.look()
        seen.append(scroll(visitor))
        return len(seen) > 3 and len(set(seen[-4:])) == 1

    visitor.wait_until(stands_still, "it stands still")


def test_text_that_fits_has_no_buttons_to_read_on(visitor):
    visitor.go("wat-is-het-programma")
    assert bottom(visitor) <= 1
    assert not visitor.sees("readOn")
    assert not visitor.sees("readBack")


def test_taps_all_over_the_screen_always_leave_a_screen(visitor):
    for number in range(150):
        visitor.rest()
        visitor.tap_at(QPoint((number * 379) % 1280, (number * 211) % 800))
    visitor.look()
    assert visitor.sees(f"{visitor.screen}Screen")


def test_two_fingers_at_once_open_one_thing(visitor):
    one, other = visitor.point_at("tile-section-programma"), visitor.point_at("tile-page-partners")
    visitor.rest()
    event = QTest.touchEvent(visitor.window, visitor._finger)
    event.press(0, one, visitor.window).press(1, other, visitor.window).commit()
    event = QTest.touchEvent(visitor.window, visitor._finger)
    event.release(0, one, visitor.window).release(1, other, visitor.window).commit()
    visitor.look()
    assert visitor.item_id in {"section-programma", "page-partners"}
    visitor.tap("backButton")
    assert visitor.screen == "home"


def test_after_a_moment_the_same_button_acts_again(visitor):
    visitor.go("thema-eigenaarschap")
    point = visitor.point_at("previousTheme")
    for theme in ("thema-werk", "thema-jeugd"):
        visitor._guard.setProperty("_at", visitor._guard.property("_at") - 401)
        visitor.tap_at(point)
        visitor.look()
        assert visitor.item_id == theme
