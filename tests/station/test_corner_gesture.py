"""The hidden gesture: left, right, left, right, left in the upper corners, within six seconds."""

import random

import pytest

from kiosk.station.corner_gesture import Corner, CornerGesture, corner_at

L, R, ELSEWHERE = Corner.LEFT, Corner.RIGHT, None


@pytest.fixture
def gesture(clock):
    return CornerGesture(clock)


def taps(gesture, clock, corners, seconds=0.5):
    answers = []
    for corner in corners:
        clock.seconds += seconds
        answers.append(gesture.tap(corner))
    return answers


def test_five_taps_to_and_fro_are_the_gesture(gesture, clock):
    assert taps(gesture, clock, [L, R, L, R, L]) == [False, False, False, False, True]


@pytest.mark.parametrize(
    "corners",
    [
        [L] * 20,
        [R] * 20,
        [R, L, R, L, R],
        [L, R, L, R],
        [L, R, L, ELSEWHERE, R, L],
        [L, R, R, L, R, L],
        [L, L, R, R, L, L, R, R, L, L],
        [L, R, L, R, R],
    ],
)
def test_other_taps_are_not(gesture, clock, corners):
    assert not any(taps(gesture, clock, corners))


@pytest.mark.parametrize(
    ("before", "gap"),
    [([L, L, L], 0.2), ([L, R, L, L], 0.2), ([R, R, ELSEWHERE], 0.2), ([L, R, L], 20)],
)
def test_what_came_before_does_not_spoil_it(gesture, clock, before, gap):
    taps(gesture, clock, before, gap)
    clock.seconds += gap
    assert taps(gesture, clock, [L, R, L, R, L])[-1]


@pytest.mark.parametrize(
    ("seconds", "counts"), [(0.1, True), (1.5, True), (1.6, False), (9, False)]
)
def test_all_five_come_within_six_seconds(gesture, clock, seconds, counts):
    assert taps(gesture, clock, [L, R, L, R, L], seconds)[-1] is counts


def test_a_second_finger_begins_it_anew(gesture, clock):
    taps(gesture, clock, [L, R, L, R])
    gesture.forget()
    assert taps(gesture, clock, [L]) == [False]


def test_the_gesture_works_again_after_it_was_made(gesture, clock):
    assert sum(taps(gesture, clock, [L, R, L, R, L] * 2)) == 2


def test_a_clock_that_goes_back_completes_nothing(gesture, clock):
    taps(gesture, clock, [L, R, L, R])
    clock.seconds -= 100
    assert not gesture.tap(L)


def test_children_who_tap_anywhere_never_make_it(gesture, clock):
    chance = random.Random(7)
    spots = [(chance.uniform(0, 1920), chance.uniform(0, 1080)) for _ in range(100_000)]
    corners = [corner_at(x, y, 1920, 1080) for x, y in spots]
    assert not any(taps(gesture, clock, corners, 0.2))


@pytest.mark.parametrize(
    ("point", "size", "top", "corner"),
    [
        ((0, 0), (1920, 1080), 0, L),
        ((107, 107), (1920, 1080), 0, L),
        ((108, 50), (1920, 1080), 0, None),
        ((50, 108), (1920, 1080), 0, None),
        ((1919, 0), (1920, 1080), 0, R),
        ((1812, 107), (1920, 1080), 0, R),
        ((1811, 107), (1920, 1080), 0, None),
        ((1079, 10), (1080, 1920), 0, R),
        ((10, 1900), (1080, 1920), 0, None),
        ((50, 50), (1280, 800), 0, L),
        ((10, 10), (1920, 1080), 486, None),
        ((10, 500), (1920, 1080), 486, L),
        ((1910, 500), (1920, 1080), 486, R),
        ((-1, 5), (1920, 1080), 0, None),
    ],
)
def test_where_the_corners_are(point, size, top, corner):
    assert corner_at(*point, *size, top) is corner
