"""Sizes and heights that one can check with a ruler, and what the kiosk makes of them."""

import pytest

from kiosk.station.panel import Panel

HIGH = (1080, 1920)


@pytest.mark.parametrize(
    ("pixels", "inches", "millimetres"),
    [
        ((1920, 1080), 24, (531, 299)),
        (HIGH, 24, (299, 531)),
        ((1920, 1080), 32, (708, 398)),
        ((1280, 800), 15, (323, 202)),
        ((3840, 2160), 55, (1218, 685)),
    ],
)
def test_the_picture_is_as_large_as_a_ruler_says(pixels, inches, millimetres):
    panel = Panel(pixels, inches)
    assert tuple(map(round, panel.millimetres)) == millimetres


@pytest.mark.parametrize(
    ("pixels", "inches", "target", "is_too_small", "least"),
    [
        ((1920, 1080), 24, 20.2, False, 24),
        (HIGH, 24, 20.2, False, 24),
        ((1920, 1080), 23, 19.4, True, 24),
        ((3840, 2160), 24, 20.2, False, 24),
        ((1920, 1080), 100, 84.2, False, 24),
        # At other proportions than 16:9 no key is smaller than 64 pixels.
        ((1280, 800), 24, 25.8, False, 19),
        ((1280, 800), 15, 16.2, True, 19),
        ((1024, 768), 10, 10.2, True, 20),
    ],
)
def test_fingers_hit_the_smallest_button_or_not(pixels, inches, target, is_too_small, least):
    panel = Panel(pixels, inches)
    assert round(panel.smallest_target_mm, 1) == target
    assert panel.is_too_small == is_too_small
    assert panel.least_inches == least
    assert not Panel(pixels, panel.least_inches).is_too_small
    assert Panel(pixels, panel.least_inches - 1).is_too_small


@pytest.mark.parametrize(
    ("pixels", "inches", "lower", "found"),
    [
        ((1920, 1080), 24, 800, (False, False, True)),
        ((1920, 1080), 24, 380, (False, False, True)),
        ((1920, 1080), 24, 379, (True, False, True)),
        ((1920, 1080), 24, 921, (False, False, True)),
        ((1920, 1080), 24, 922, (False, True, True)),
        ((1920, 1080), 24, 1055, (False, True, True)),
        ((1920, 1080), 24, 1056, (False, True, False)),
        (HIGH, 24, 688, (False, False, True)),
        (HIGH, 24, 689, (False, True, True)),
        (HIGH, 24, 954, (False, True, True)),
        (HIGH, 24, 955, (False, True, False)),
        (HIGH, 65, 300, (True, True, True)),
        ((1920, 1080), 24, 0, (False, False, True)),
    ],
)
def test_what_is_touched_lies_within_reach_or_not(pixels, inches, lower, found):
    panel = Panel(pixels, inches, lower)
    assert panel.is_height_known == bool(lower)
    assert (panel.is_too_low, panel.is_too_high, panel.is_low_within_reach) == found


def test_the_highest_place_is_just_within_reach():
    for pixels in ((1920, 1080), HIGH, (1280, 800)):
        highest = Panel(pixels).highest_lower_edge_mm
        assert not Panel(pixels, lower_edge_mm=highest).is_too_high
        assert Panel(pixels, lower_edge_mm=highest + 1).is_too_high
