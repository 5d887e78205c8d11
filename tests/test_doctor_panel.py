"""What the doctor says of the screen's size and height."""

import pytest

from kiosk.display import ConnectedScreen
from kiosk.doctor.check import State
from kiosk.doctor.panel_check import check_panel
from kiosk.settings.sections import PanelSettings

SCREEN = ConnectedScreen("HDMI-A-1", (1920, 1080), 24)


def test_a_screen_that_hangs_right_is_in_order():
    check = check_panel(PanelSettings(24, 800), [SCREEN])
    assert (check.name, check.state, check.remedy) == ("panel", State.OK, "")
    assert check.detail == (
        "24 inch, 531 x 299 mm; the smallest button is 20.2 mm; "
        "what is touched lies from 800 to 1099 mm above the floor"
    )


def test_an_unknown_height_is_said_and_no_fault():
    check = check_panel(PanelSettings(), [SCREEN])
    assert check.state is State.OK
    assert "how high it hangs is not known (panel.lower_edge_mm)" in check.detail


def test_without_a_screen_the_declared_one_is_judged():
    check = check_panel(PanelSettings(), [ConnectedScreen("DP-1")])
    assert check.state is State.OK
    assert "531 x 299 mm" in check.detail
    assert "taken as 1920x1080" in check_panel(PanelSettings(), []).detail


@pytest.mark.parametrize(
    ("settings", "screen", "rotation", "remedy"),
    [
        ((21, 0), (1920, 1080, 21), 0, "take a screen of at least 24 inch."),
        (
            (24, 950),
            (1920, 1080, 24),
            0,
            "Hang it lower: its lower edge at most 921 mm; until then, *Lager*",
        ),
        (
            (24, 800),
            (1920, 1080, 24),
            90,
            "Hang it lower: its lower edge at most 688 mm; until then, *Lager*",
        ),
        ((24, 800), (1920, 1080, 24), 270, "at most 688 mm"),
        (
            (24, 1300),
            (1920, 1080, 24),
            180,
            "not even *Lager* brings all that is touched below 1220",
        ),
        ((24, 200), (1920, 1080, 24), 0, "Hang it higher: its lower edge at least 380 mm"),
        ((65, 600), (1920, 1080, 65), 90, "Hang its lower edge 380 mm above the floor; *Lager*"),
        ((24, 0), (1920, 1080, 27), 0, "set panel.diagonal_inches"),
        ((32, 0), (3840, 2160, 24), 0, "set panel.diagonal_inches"),
    ],
)
def test_what_is_wrong_is_told_with_its_remedy(settings, screen, rotation, remedy):
    wide, high, inches = screen
    seen = ConnectedScreen("DP-1", (wide, high), inches)
    check = check_panel(PanelSettings(*settings), [seen], rotation)
    assert check.state is State.WARN
    assert remedy in check.remedy


@pytest.mark.parametrize("inches", [22, 23, 24, 26, None])
def test_a_screen_may_tell_nearly_another_size_or_none(inches):
    check = check_panel(PanelSettings(), [ConnectedScreen("DP-1", (1920, 1080), inches)])
    assert check.state is State.OK
