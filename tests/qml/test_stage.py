"""New content takes the place of the old on the screen, when nobody is there, and without a gap."""

import pytest
from shiboken6 import isValid

from kiosk.ui.edition_watch import EditionWatch
from kiosk.ui.stage import Stage


def is_shown(window):
    """Tell whether a window is there to be seen; one that is closed is gone altogether."""
    return isValid(window) and window.isVisible()


@pytest.fixture
def stage(make_parts, clock, patience):
    stage = Stage(make_parts(clock=clock), (1280, 800))
    frames = []
    stage.window.window.frameSwapped.connect(lambda: frames.append(1))
    patience(lambda: frames, "the first frame is drawn")
    yield stage
    stage.close()


def test_the_old_window_stays_until_the_new_one_is_drawn(stage, make_parts, clock, patience):
    old = stage.window.window
    frames = []
    stage.replace(make_parts(clock=clock))
    new = stage.window.window
    new.frameSwapped.connect(lambda: frames.append(is_shown(old)))
    assert new is not old
    assert old.isVisible()
    patience(lambda: frames and not is_shown(old), "the new window has taken over")
    assert frames[0]
    assert new.isVisible()
    assert stage.terminal.navigation.screen == "attract"


def test_it_is_in_use_from_the_first_touch_until_the_visit_ends(stage, clock):
    assert stage.is_unused
    stage.terminal.begin()
    assert not stage.is_unused
    clock.seconds += 10_000
    stage.terminal.visit.refresh()
    assert stage.is_unused


def test_a_stage_that_closes_in_the_middle_of_a_change_leaves_nothing(make_parts, clock):
    stage = Stage(make_parts(clock=clock), (1280, 800))
    old = stage.window.window
    stage.replace(make_parts(clock=clock))
    stage.close()
    assert not is_shown(old)


def test_a_watch_tells_of_what_waits_until_it_is_taken(executor, qapp):
    waiting, told = ["edition"], []
    watch = EditionWatch(lambda: waiting[0] if waiting else None, executor, 3600)
    watch.waiting.connect(told.append)
    for _ in range(2):
        watch.look()
        executor.drain()
        qapp.processEvents()
    assert told == ["edition", "edition"]
    waiting.clear()
    watch.look()
    executor.drain()
    qapp.processEvents()
    assert told == ["edition", "edition"]
    watch.stop()


def test_a_look_that_takes_long_is_not_begun_again(executor, qapp):
    watch = EditionWatch(lambda: None, executor, 3600)
    watch.look()
    watch.look()
    assert len(executor.waiting) == 1
    executor.drain()
    qapp.processEvents()
    watch.look()
    assert len(executor.waiting) == 1
    watch.stop()


def test_a_look_that_fails_does_not_end_the_looking(executor, qapp, caplog):
    watch = EditionWatch(lambda: 1 / 0, executor, 3600)
    watch.look()
    executor.drain()
    qapp.processEvents()
    assert "ZeroDivisionError" in caplog.text
    watch.look()
    assert len(executor.waiting) == 1
    watch.stop()
