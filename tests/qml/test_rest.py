"""Outside the opening hours the screen is dark, and the touch that wakes it does nothing else."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.settings.sections import OpeningSettings, Settings

NIGHT = datetime(2026, 11, 24, 22, 0)
CLOSED_AT_NIGHT = Settings(opening=OpeningSettings(tuesday="09:00-17:30"))


class Clock:
    def __init__(self):
        self.at = NIGHT


@pytest.fixture
def day():
    return Clock()


@pytest.fixture
def sleeper(make_visitor, day, clock):
    return make_visitor(settings=CLOSED_AT_NIGHT, now=lambda: day.at, clock=clock)


def is_black(visitor):
    image = visitor.window.grabWindow()
    return {image.pixelColor(x, y).name() for x in (5, 500, 900) for y in (5, 300, 700)} == {
        "#000000"
    }


def test_at_night_it_is_black(sleeper):
    assert sleeper.terminal.rest.isDark
    assert is_black(sleeper)


def test_the_touch_that_wakes_it_begins_no_visit_and_the_next_one_does(sleeper):
    middle = sleeper.window.contentItem().boundingRect().center().toPoint()
    QTest.mouseClick(sleeper.window, Qt.MouseButton.LeftButton, pos=middle)
    assert not sleeper.terminal.rest.isDark
    assert sleeper.screen == "attract"
    assert not is_black(sleeper)
    sleeper.look()
    QTest.mouseClick(sleeper.window, Qt.MouseButton.LeftButton, pos=middle)
    sleeper.wait_until(lambda: sleeper.screen == "home", "the visit begins")


def test_a_finger_wakes_it_too(sleeper):
    middle = sleeper.window.contentItem().boundingRect().center().toPoint()
    sleeper.touch(middle)
    assert not sleeper.terminal.rest.isDark
    assert sleeper.screen == "attract"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_F1, Qt.Key.Key_Space])
def test_a_key_wakes_it_and_does_nothing_else(sleeper, key):
    QTest.keyClick(sleeper.window, key)
    assert not sleeper.terminal.rest.isDark
    assert sleeper.screen == "attract"
    assert not sleeper.terminal.speech.isSpeaking


def test_it_goes_dark_again_when_nobody_comes(sleeper, clock):
    QTest.keyClick(sleeper.window, Qt.Key.Key_Return)
    clock.seconds += 121
    sleeper.terminal.rest.refresh()
    assert is_black(sleeper)


def test_a_visit_is_not_cut_off(make_visitor, day, clock):
    day.at = NIGHT.replace(hour=17)
    visitor = make_visitor(settings=CLOSED_AT_NIGHT, now=lambda: day.at, clock=clock)
    visitor.begin()
    day.at = NIGHT
    visitor.terminal.rest.refresh()
    assert not visitor.terminal.rest.isDark
