"""When nobody uses the screen any more: the question, the count, the end."""

import pytest
from PySide6.QtCore import QPoint, Qt


@pytest.fixture
def warned(visitor):
    """A visitor who typed something, and then did nothing for 90 seconds."""
    visitor.tap("searchBox")
    assert visitor.screen == "search"
    visitor.type("mijn vraag")
    visitor.wait_seconds(90)
    visitor.look()
    return visitor


def gone_on(visitor):
    """The visit goes on, as soon as the tap is over."""
    visitor.wait_until(lambda: not visitor.terminal.visit.isWarning, "the visit goes on")
    visitor.look()
    assert not visitor.sees("idleWarning")


def test_before_90_seconds_nothing_is_asked(visitor):
    visitor.wait_seconds(89)
    assert not visitor.sees("idleWarning")


def test_after_90_seconds_it_asks_and_counts(warned):
    assert warned.sees("idleWarning")
    assert warned.says("Bent u er nog?")
    for left in (30, 29, 28):
        assert warned.text("secondsLeft") == str(left)
        warned.wait_seconds(1)


@pytest.mark.parametrize("place", [(3, 3), (1277, 797), (640, 20), (100, 780)])
def test_a_tap_anywhere_goes_on_where_one_was_and_does_nothing_else(warned, place):
    warned.rest()
    warned.tap_at(QPoint(*place))
    gone_on(warned)
    assert warned.screen == "search"
    assert warned.text("searchField") == "mijn vraag"


def test_two_quick_taps_do_not_fall_through_to_what_lies_beneath(warned):
    for _ in range(2):
        warned.tap_at(QPoint(100, 780))
        warned.look()
    assert warned.screen == "search"


def test_a_finger_does_too(warned):
    warned.touch(QPoint(600, 30))
    gone_on(warned)
    assert warned.screen == "search"


def test_the_finger_is_heard_when_it_lands_not_only_when_it_lifts(warned):
    warned.press(QPoint(600, 30))
    gone_on(warned)
    warned.release(QPoint(600, 30))


def test_yes_goes_on_and_the_full_time_begins_anew(warned):
    warned.tap("continueButton")
    assert not warned.sees("idleWarning")
    warned.wait_seconds(89)
    assert not warned.sees("idleWarning")
    warned.wait_seconds(1)
    assert warned.sees("idleWarning")


def test_it_can_be_extended_without_limit(warned):
    for _ in range(20):
        warned.tap("continueButton")
        warned.wait_seconds(119)
        warned.look()
        assert warned.sees("idleWarning")
    assert warned.text("searchField") == "mijn vraag"


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_A, Qt.Key.Key_Down, Qt.Key.Key_F5]
)
def test_a_key_goes_on_too(warned, key):
    warned.key(key)
    if key == Qt.Key.Key_Down:
        assert warned.find("finishButton").hasActiveFocus()
        warned.key(Qt.Key.Key_Up)
        warned.key(Qt.Key.Key_Return)
    assert not warned.sees("idleWarning")
    assert warned.screen == "search"
    assert warned.text("searchField") == "mijn vraag"


def test_after_going_on_the_keys_reach_the_field_again(warned):
    warned.tap("continueButton")
    warned.type("en")
    assert warned.text("searchField") == "mijn vraagen"


def test_no_ends_the_visit_at_once(warned):
    warned.tap("finishButton")
    assert warned.screen == "attract"
    assert not warned.sees("idleWarning")


def test_no_can_be_reached_with_the_keys(warned):
    warned.key(Qt.Key.Key_Tab)
    warned.key(Qt.Key.Key_Return)
    assert warned.screen == "attract"


def test_after_the_count_all_is_wiped(warned):
    warned.wait_seconds(30)
    warned.look()
    assert warned.screen == "attract"
    assert not warned.sees("idleWarning")
    warned.rest()
    warned.tap_at(QPoint(300, 300))
    warned.tap("searchBox")
    warned.look()
    assert warned.text("searchField") == ""
    assert warned.says("Waar zoekt u naar?")


def test_what_lies_under_the_question_can_not_be_used_meanwhile(warned):
    for name in ("backButton", "homeButton", "helpButton"):
        assert not warned.find(name).isEnabled()


@pytest.mark.parametrize(
    "use",
    [
        lambda visitor: visitor.tap("helpButton"),
        lambda visitor: visitor.press(QPoint(640, 5)),
        lambda visitor: visitor.touch(QPoint(640, 5)),
        lambda visitor: visitor.key(Qt.Key.Key_Shift),
        lambda visitor: visitor.key(Qt.Key.Key_Tab),
    ],
    ids=["tap", "press", "touch", "key", "tab"],
)
def test_every_use_counts(visitor, use):
    visitor.wait_seconds(80)
    use(visitor)
    visitor.wait_seconds(80)
    assert not visitor.terminal.visit.isWarning
    visitor.release(QPoint(640, 5))


def test_while_nobody_is_there_nothing_is_asked(standing_visitor):
    standing_visitor.leave()
    standing_visitor.wait_seconds(100_000)
    standing_visitor.look()
    assert standing_visitor.sees("attractScreen")
    assert not standing_visitor.sees("idleWarning")


def test_the_first_screen_shows_question_after_question(standing_visitor):
    standing_visitor.leave()
    standing_visitor.look()
    first = standing_visitor.text("attractQuestion")
    standing_visitor.terminal.attract.turn()
    assert standing_visitor.text("attractQuestion") != first
