import socket
import sys

import pytest

from kiosk.display import ConnectedScreen, connected_screens, draws_in_software, find_display

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs Linux: displays are its own")


@pytest.mark.parametrize(
    ("environment", "is_there", "detail"),
    [
        ({}, False, "neither WAYLAND_DISPLAY nor DISPLAY"),
        ({"DISPLAY": ""}, False, "neither WAYLAND_DISPLAY nor DISPLAY"),
        ({"DISPLAY": ":4711"}, False, "no X server answers for DISPLAY=:4711"),
        ({"DISPLAY": "nonsense"}, False, "no X server answers for DISPLAY=nonsense"),
        ({"DISPLAY": "elsewhere:10.0"}, True, "X display elsewhere:10.0"),
        ({"WAYLAND_DISPLAY": "wayland-9", "XDG_RUNTIME_DIR": "/nowhere"}, False, "neither"),
        ({"QT_QPA_PLATFORM": "offscreen"}, True, "offscreen"),
        ({"QT_QPA_PLATFORM": "xcb"}, False, "neither"),
        ({"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":4711"}, False, "DISPLAY=:4711"),
    ],
)
def test_what_the_environment_says_of_the_display(environment, is_there, detail):
    display = find_display(environment)
    assert display.is_there == is_there
    assert detail in display.detail


def test_a_wayland_display_is_there_if_its_socket_is(tmp_path):
    (tmp_path / "wayland-1").touch()
    display = find_display({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert (display.is_there, display.is_x) == (True, False)


def test_an_x_server_without_a_socket_file_is_found():
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("\0/tmp/.X11-unix/X4712")
        server.listen()
        display = find_display({"DISPLAY": ":4712.0"})
    assert (display.is_there, display.is_x) == (True, True)


def test_connected_screens_are_told_with_their_first_size(tmp_path):
    for connector, status, modes in [
        ("card0-HDMI-A-1", "connected", "1920x1080\n1280x720\n"),
        ("card0-DP-1", "disconnected", ""),
        ("card0-eDP-1", "connected", ""),
    ]:
        (tmp_path / connector).mkdir()
        (tmp_path / connector / "status").write_text(f"{status}\n")
        (tmp_path / connector / "modes").write_text(modes)
    edid = bytes([0] * 21 + [53, 30])  # in centimetres, as a screen of 24 inch tells it
    (tmp_path / "card0-HDMI-A-1" / "edid").write_bytes(edid)
    (tmp_path / "card0-eDP-1" / "edid").write_bytes(b"")
    (tmp_path / "card0-VGA-1").mkdir()
    (tmp_path / "card0-VGA-1" / "status").write_text("connected\n")
    assert connected_screens(tmp_path) == (
        ConnectedScreen("HDMI-A-1", (1920, 1080), 24),
        ConnectedScreen("eDP-1"),
    )
    assert [str(screen) for screen in connected_screens(tmp_path)] == [
        "HDMI-A-1 1920x1080 24 inch",
        "eDP-1",
    ]


@pytest.mark.parametrize(
    ("modes", "pixels"),
    [("1920x1080i\n", (1920, 1080)), ("preferred\n", None), ("0x0\n", None)],
)
def test_a_mode_is_told_as_far_as_it_says_a_size(tmp_path, modes, pixels):
    connector = tmp_path / "card0-DP-2"
    connector.mkdir()
    (connector / "status").write_text("connected\n")
    (connector / "modes").write_text(modes)
    assert connected_screens(tmp_path) == (ConnectedScreen("DP-2", pixels),)


def test_a_machine_without_graphics_has_no_screens(tmp_path):
    assert connected_screens(tmp_path / "nothing") == ()


@pytest.mark.parametrize(
    ("setting", "has_card", "in_software"),
    [
        ("auto", False, True),
        ("auto", True, False),
        ("software", True, True),
        ("hardware", False, False),
    ],
)
def test_without_a_graphics_card_the_processor_draws(
    setting, has_card, in_software, tmp_path, monkeypatch
):
    monkeypatch.setattr("kiosk.display._RENDER_NODES", tmp_path)
    if has_card:
        (tmp_path / "renderD128").touch()
    assert draws_in_software(setting) is in_software
