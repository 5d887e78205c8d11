"""When the building is open, and when its screen rests."""

from datetime import datetime

import pytest

from kiosk.settings.sections import OpeningSettings
from kiosk.station.opening_hours import AWAKE_SECONDS, OpeningHours, ScreenRest

# A Tuesday.
DAY = datetime(2026, 11, 24)

HOURS = OpeningSettings(
    monday="", tuesday="09:00-17:30", friday="18:00-02:00", saturday="", sunday="00:00-24:00"
)


@pytest.mark.parametrize(
    ("day", "time", "is_open"),
    [
        (24, "08:59", False),
        (24, "09:00", True),
        (24, "17:29", True),
        (24, "17:30", False),
        (23, "12:00", False),  # Monday: closed
        (25, "03:00", True),  # Wednesday: not set, so all day
        (27, "17:59", False),  # Friday
        (27, "23:59", True),
        (28, "01:59", True),  # Saturday: closed, but Friday goes on
        (28, "02:00", False),
        (29, "00:00", True),  # Sunday
        (29, "23:59", True),
    ],
)
def test_each_day_has_its_hours(day, time, is_open):
    at = datetime.fromisoformat(f"2026-11-{day} {time}")
    assert OpeningHours(HOURS).is_open(at) is is_open


def test_without_settings_it_is_always_open():
    assert OpeningHours(OpeningSettings()).is_always
    assert not OpeningHours(HOURS).is_always


class Night:
    """A screen at a time of Tuesday, with clocks in hand."""

    def __init__(self):
        self.at = DAY.replace(hour=22)
        self.seconds = 0.0
        self.rest = ScreenRest(OpeningHours(HOURS), lambda: self.at, lambda: self.seconds)


@pytest.fixture
def night():
    return Night()


def test_outside_the_hours_it_is_dark(night):
    assert night.rest.is_dark(is_unused=True)
    night.at = DAY.replace(hour=10)
    assert not night.rest.is_dark(is_unused=True)


def test_woken_it_is_lit_for_a_while(night):
    night.rest.wake()
    night.seconds = AWAKE_SECONDS - 1
    assert not night.rest.is_dark(is_unused=True)
    night.seconds = AWAKE_SECONDS
    assert night.rest.is_dark(is_unused=True)


def test_a_visit_is_not_cut_off_by_the_end_of_the_hours(night):
    night.seconds = 1000
    assert not night.rest.is_dark(is_unused=False)
    night.seconds = 1000 + AWAKE_SECONDS - 1
    assert not night.rest.is_dark(is_unused=True)
    night.seconds = 1000 + AWAKE_SECONDS
    assert night.rest.is_dark(is_unused=True)


@pytest.mark.parametrize("year", [1970, 2099])
def test_a_wrong_clock_is_no_error(night, year):
    night.at = night.at.replace(year=year)
    assert night.rest.is_dark(is_unused=True) in (True, False)
