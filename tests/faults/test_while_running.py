"""What goes wrong under a terminal that runs, and what the resident sees of it."""

import os
import shutil
import time
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.ui.screen_walk import walk_screen
from tests.soak.hands import Hands
from tests.soak.stand import Stand
from tests.soak.steps import Step

ANSWER = "wat-is-het-programma"
TITLE = "Wat is het Nationaal Programma Samen"
FLOOD_SECONDS, EVENTS_A_SECOND = 3, 1000


@pytest.fixture
def stand(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    stand = Stand(tmp_path, in_real_time=False)
    # A content that is not part of the program, with an index that was built here.
    stand.change_edition()
    stand.terminal.begin()
    stand.settle(wholly=True)
    yield stand
    stand.close()


def seen(stand):
    """All that can be read on the screen."""
    stand.look()
    return " ".join(one.text for one in walk_screen(stand.window).texts)


def search(stand, words):
    stand.terminal.navigation.openSearch()
    Hands(stand).do(Step("type", text=words))
    stand.settle(wholly=True)
    return stand.terminal.search.state


def test_the_database_vanishes_and_every_answer_is_still_there(stand):
    stand.contents[1].unlink()
    stand.terminal.navigation.open(ANSWER)
    assert TITLE in seen(stand)
    assert search(stand, "alliantie") == "found"


@pytest.mark.parametrize("damage", ["removed", "overwritten"])
def test_the_index_is_damaged_and_a_search_ends_in_words(stand, tmp_path, damage):
    folder = tmp_path / "data" / "index"
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert files
    if damage == "removed":
        shutil.rmtree(folder)
    for path in files:
        if damage == "overwritten":
            with path.open("r+b") as file:
                file.write(os.urandom(path.stat().st_size))
    assert search(stand, "alliantie") in {"found", "empty", "unavailable"}
    assert stand.terminal.navigation.screen == "search"
    assert seen(stand)
    stand.terminal.navigation.open(ANSWER)
    assert TITLE in seen(stand)


@pytest.mark.parametrize("days", [-1, 1])
def test_the_clock_of_the_machine_jumps_and_the_visit_goes_on_by_its_own(stand, days):
    stand.terminal.navigation.open(ANSWER)
    stand.wall_clock += timedelta(days=days)
    stand.wait(89)
    assert TITLE in seen(stand)
    assert "Bent u er nog?" not in seen(stand)
    stand.wait(2)
    assert "Bent u er nog?" in seen(stand)
    stand.wait(30)
    assert stand.stage.is_unused


@pytest.mark.parametrize("place", ["page-welcome", ANSWER, "page-partners"])
def test_the_screen_turns_and_the_visitor_stays_where_he_is_with_nothing_cut(stand, place):
    stand.terminal.navigation.open(place)
    before = stand.terminal.navigation.here
    for size in ((1920, 1080), (1080, 1920), (1920, 1080)):
        stand.window.resize(*size)
        stand.until(lambda size=size: (stand.window.width(), stand.window.height()) == size)
        stand.pause(400)
        stand.look()
        screen = walk_screen(stand.window)
        assert [one.text for one in screen.texts if one.is_truncated] == []
        assert screen.controls
        assert stand.terminal.navigation.here.screen == before.screen
        assert stand.terminal.navigation.here.item_id == before.item_id


def test_a_flood_of_touches_is_answered_and_the_next_tap_counts(stand):
    slowest, began = 0.0, time.monotonic()
    for number in range(FLOOD_SECONDS * EVENTS_A_SECOND // 2):
        at = time.monotonic()
        # In the middle of an answer, where a touch does nothing but count as use.
        if number == 0:
            stand.terminal.navigation.open(ANSWER)
        point = QPoint(300 + number % 50, 400)
        QTest.touchEvent(stand.window, stand.finger).press(0, point, stand.window).commit()
        QTest.touchEvent(stand.window, stand.finger).release(0, point, stand.window).commit()
        slowest = max(slowest, time.monotonic() - at)
        time.sleep(max(0.0, began + number * 2 / EVENTS_A_SECOND - time.monotonic()))
    assert slowest < 2
    at = time.monotonic()
    stand.settle()
    assert time.monotonic() - at < 2
    assert not stand.stage.is_unused
    stand.terminal.navigation.home()
    assert "Wat wilt u weten?" in seen(stand)
    stand.end_visit()
    assert stand.stage.is_unused
