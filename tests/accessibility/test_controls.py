"""What can be tapped: large enough, apart from each other, named, and where it always is."""

import itertools

import pytest
from exceptions import is_allowed

from kiosk.ui.tour import Look

# 20 mm on the declared panel.
PANEL_TARGET = 73
SMALL_TARGET = 64
HELP_BAR = [
    *("backButton", "homeButton", "speechButton", "textSizeButton"),
    *("contrastButton", "reachButton", "helpButton", "languageButton"),
]
# All that can be touched in 'Lager': the lower part of the screen.
LOW_FROM = {"landscape": 0.45, "portrait": 0.5}
# Without content there is nothing to go to.
WITHOUT_HELP_BAR = {"attract", "unavailable", "idle-warning"}


def test_every_screen_can_be_used(tour):
    idle = {name for name, screen in tour.screens.items() if not screen.controls}
    assert idle == {"unavailable"}


def test_every_control_has_a_name_and_a_role(tour):
    unnamed = [
        (screen, control.object_name, control.role)
        for screen, control in tour.controls()
        if not control.name.strip() or not control.role
    ]
    assert unnamed == []


def test_every_control_can_be_found_by_tests_and_by_the_tour(tour):
    unknown = [(screen, one.name) for screen, one in tour.controls() if not one.object_name]
    assert unknown == []


def test_every_target_is_large_enough_for_an_unsteady_finger(tour):
    least = PANEL_TARGET if tour.is_on_the_panel else SMALL_TARGET
    small = [
        (screen, control.object_name, control.rectangle.pixels)
        for screen, control in tour.controls()
        if min(control.rectangle.pixels[2:]) < least
    ]
    assert small == []


def test_no_two_controls_overlap(tour):
    overlapping = [
        (name, one.object_name, other.object_name)
        for name, screen in tour.screens.items()
        for one, other in itertools.combinations(screen.controls, 2)
        for piece in one.shown
        if any(not piece.crossed_with(there).is_empty for there in other.shown)
    ]
    assert overlapping == []


def test_every_control_that_works_can_be_reached_by_keys(tour):
    unreachable = {
        (screen, control.object_name)
        for screen, control in tour.controls()
        if not control.is_focusable and not is_allowed("keys", screen, control.object_name)
    }
    assert unreachable == set()


def test_the_help_bar_is_in_the_same_place_everywhere(tour):
    places = {
        name: {
            control.object_name: control.rectangle.pixels
            for control in screen.controls
            if control.object_name in HELP_BAR
        }
        for name, screen in tour.screens.items()
    }
    assert {name for name, cells in places.items() if not cells} == WITHOUT_HELP_BAR
    home = places["home"]
    assert sorted(home) == sorted(HELP_BAR)
    assert {name for name, cells in places.items() if cells and cells != home} == set()


def test_the_help_bar_is_in_the_same_place_in_every_look(tour, places):
    width, _ = tour.size
    plain = places.of(Look(tour.size))["home"]
    here = places.of(tour.look)["home"]
    for name in HELP_BAR:
        left, top, wide, high = plain[name].pixels
        if tour.look.language == "ar":
            left = width - left - wide
        assert here[name].pixels == (left, top, wide, high), name


def test_in_lager_all_that_can_be_touched_is_low(tour):
    if not tour.look.appearance.is_low:
        pytest.skip("only in 'Lager'")
    width, height = tour.size
    top = height * LOW_FROM["portrait" if height > width else "landscape"]
    high = [
        (screen, control.object_name, piece.pixels)
        for screen, control in tour.controls()
        for piece in control.shown
        if piece.top < top - 1 and not is_allowed("reach", screen, control.object_name)
    ]
    assert high == []


def test_while_it_is_asked_if_anyone_is_there_only_the_answers_can_be_tapped(tour):
    controls = tour.screens["idle-warning"].controls
    assert [control.object_name for control in controls] == ["continueButton", "finishButton"]
