"""What the screens see of the visit; when it warns and ends is tested with the machine itself."""

import pytest
from PySide6.QtCore import QTimer

from kiosk.session import SessionTimes, VisitMachine
from kiosk.ui.viewmodels.visit import VisitViewModel


@pytest.fixture
def visit(clock):
    visit = VisitViewModel(VisitMachine(SessionTimes(), clock), 30)
    yield visit
    visit.stop()


@pytest.fixture
def heard(visit, ears):
    ears.listen(visit, "stateChanged", "ended")
    return ears


def seen(visit):
    return visit.isWarning, visit.secondsLeft


def test_a_visit_begins_without_a_warning(visit, heard):
    assert seen(visit) == (False, 0)
    visit.begin()
    assert (seen(visit), heard.take()) == ((False, 0), ["stateChanged"])
    assert visit.warningSeconds == 30


def test_use_is_silent_as_long_as_nothing_warns(visit, heard, clock):
    visit.begin()
    heard.take()
    for _ in range(50):
        clock.seconds += 80
        visit.activity()
    visit.refresh()
    assert heard.take() == []


def test_the_warning_counts_and_every_second_is_told_once(visit, heard, clock):
    visit.begin()
    heard.take()
    clock.seconds += 90
    visit.refresh()
    visit.refresh()
    assert (seen(visit), heard.take()) == ((True, 30), ["stateChanged"])
    clock.seconds += 1
    visit.refresh()
    assert (seen(visit), heard.take()) == ((True, 29), ["stateChanged"])


def test_use_during_the_warning_takes_it_away(visit, heard, clock):
    visit.begin()
    clock.seconds += 100
    visit.refresh()
    visit.activity()
    assert seen(visit) == (False, 0)
    assert "ended" not in heard.take()


@pytest.mark.parametrize("late", [0, 1, 3600])
def test_the_end_is_told_once_however_late_it_is_noticed(visit, heard, clock, late):
    visit.begin()
    clock.seconds += 120 + late
    visit.refresh()
    visit.refresh()
    assert heard.take().count("ended") == 1
    assert seen(visit) == (False, 0)


def test_a_touch_after_the_end_ends_the_visit_instead_of_reviving_it(visit, heard, clock):
    visit.begin()
    clock.seconds += 4000
    visit.activity()
    assert heard.take().count("ended") == 1


def test_the_visitor_can_end_it_once(visit, heard):
    visit.begin()
    visit.end()
    visit.end()
    assert heard.take().count("ended") == 1


def test_without_a_visit_there_is_nothing_to_end(visit, heard):
    visit.end()
    visit.activity()
    visit.refresh()
    assert heard.take() == []


@pytest.mark.parametrize(
    ("idle_before", "deadline_ms"),
    [(0, 90_001), (60, 30_001), (90, 1_001), (90.25, 751), (119.5, 501)],
)
def test_it_wakes_right_after_something_changes_and_not_before(
    visit, clock, idle_before, deadline_ms
):
    visit.begin()
    clock.seconds += idle_before
    visit.refresh()
    timer = visit.findChild(QTimer)
    assert (timer.isActive(), timer.isSingleShot()) == (True, True)
    assert timer.interval() == deadline_ms


def test_nothing_ticks_while_nobody_is_there(visit):
    timer = visit.findChild(QTimer)
    assert not timer.isActive()
    visit.begin()
    visit.end()
    assert not timer.isActive()
    visit.begin()
    visit.stop()
    assert not timer.isActive()


def test_the_timer_drives_a_real_clock_through_warning_to_end(qtbot, ears):
    visit = VisitViewModel(VisitMachine(SessionTimes(0.05, 0.05)), 1)
    ears.listen(visit, "stateChanged", "ended")
    with qtbot.waitSignal(visit.ended, timeout=5000):
        visit.begin()
    assert ears.heard[-1] == "ended"
    assert ears.heard.count("ended") == 1
