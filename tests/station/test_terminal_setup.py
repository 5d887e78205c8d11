import itertools
import re

import pytest

from kiosk.station.system_files import (
    MARK,
    NotOurFile,
    SystemFile,
    SystemLink,
    lay,
    take_away,
)
from kiosk.station.terminal_setup import (
    ROTATIONS,
    Display,
    TerminalChoice,
    all_parts,
    chosen_rotation,
    missing_packages,
    terminal_parts,
)

CHOICES = [
    TerminalChoice(display, rotation, matrix, sticks)
    for display, rotation, matrix, sticks in itertools.product(
        Display, ROTATIONS, ("", "1.1 0 -0.05 0 1 0"), (True, False)
    )
]


def tree(root):
    """Everything below a folder, by path: a file's text, a link's target, or an empty folder."""
    return {
        str(path.relative_to(root)): str(path.readlink()) if path.is_symlink() else path.read_text()
        for path in root.rglob("*")
        if path.is_symlink() or path.is_file()
    }


def parts_of(**choice):
    return {part.path: part for part in terminal_parts(TerminalChoice(**choice))}


def test_it_starts_with_the_machine_and_nobody_can_log_in_on_its_console():
    parts = parts_of()
    service = "samen-nieuw-west-kiosk-display.service"
    start = parts[f"etc/systemd/system/multi-user.target.wants/{service}"]
    assert start.target == f"/usr/lib/systemd/system/{service}"
    assert parts["etc/systemd/system/getty@tty1.service"].target == "/dev/null"
    assert "NAutoVTs=0" in parts["etc/systemd/logind.conf.d/samen-nieuw-west-kiosk.conf"].text


def test_keys_that_the_system_hears_do_nothing():
    parts = parts_of()
    assert parts["etc/systemd/system/ctrl-alt-del.target"].target == "/dev/null"
    manager = parts["etc/systemd/system.conf.d/samen-nieuw-west-kiosk.conf"].text
    assert "CtrlAltDelBurstAction=none" in manager
    kernel = parts["etc/sysctl.d/60-samen-nieuw-west-kiosk.conf"].text
    assert kernel == "kernel.sysrq = 0\n"
    x_server = parts_of(display=Display.X11)["etc/X11/xorg.conf.d/90-samen-nieuw-west-kiosk.conf"]
    assert 'Option "DontVTSwitch" "true"' in x_server.text
    assert 'Option "DontZap" "true"' in x_server.text


@pytest.mark.parametrize(
    ("rotation", "touched", "meant"),
    [
        # A panel turned clockwise has its own top left corner where a viewer sees the top right.
        (90, (0.0, 0.0), (1.0, 0.0)),
        (90, (1.0, 0.0), (1.0, 1.0)),
        (180, (0.0, 0.0), (1.0, 1.0)),
        (180, (1.0, 0.0), (0.0, 1.0)),
        (270, (0.0, 0.0), (0.0, 1.0)),
        (270, (1.0, 0.0), (0.0, 0.0)),
    ],
)
def test_touches_are_turned_with_the_panel(rotation, touched, meant):
    rule = parts_of(rotation=rotation)["etc/udev/rules.d/90-samen-nieuw-west-kiosk-touch.rules"]
    a, b, c, d, e, f = map(float, re.search(r'MATRIX}="(.+)"', rule.text)[1].split())
    x, y = touched
    assert (a * x + b * y + c, d * x + e * y + f) == meant


def test_a_panel_that_hangs_straight_needs_no_rule_for_touches():
    assert not any("touch" in path for path in parts_of())
    assert any("touch" in path for path in parts_of(touch_matrix="1.1 0 -0.05 0 1 0"))


def test_sticks_can_run_nothing_and_are_the_kiosks():
    rule = parts_of()["etc/udev/rules.d/90-samen-nieuw-west-kiosk-sticks.rules"].text
    assert "nosuid,nodev,noexec" in rule
    assert "--owner=samen-nieuw-west-kiosk" in rule
    assert not any("sticks" in path for path in parts_of(mounts_sticks=False))


@pytest.mark.parametrize("choice", CHOICES, ids=str)
def test_what_was_laid_can_be_taken_away_without_a_trace(choice, tmp_path):
    (tmp_path / "etc/systemd/system/multi-user.target.wants").mkdir(parents=True)
    (tmp_path / "etc/samen-nieuw-west-kiosk").mkdir()
    (tmp_path / "etc/samen-nieuw-west-kiosk/kiosk.toml").write_text("[place]\n")
    before = tree(tmp_path)
    laid = lay(terminal_parts(choice), tmp_path)
    assert set(tree(tmp_path)) - set(before) == set(laid)
    assert set(take_away(all_parts(), tmp_path)) == set(laid)
    assert tree(tmp_path) == before


def test_a_second_time_nothing_is_left_to_do(tmp_path):
    parts = terminal_parts(TerminalChoice(rotation=90))
    assert lay(parts, tmp_path)
    assert lay(parts, tmp_path) == ()


def test_another_choice_takes_the_place_of_the_earlier_one(tmp_path):
    lay(terminal_parts(TerminalChoice(rotation=90)), tmp_path)
    changed = lay(terminal_parts(TerminalChoice(rotation=270)), tmp_path)
    assert {path.rpartition("/")[2] for path in changed} == {
        "90-samen-nieuw-west-kiosk-touch.rules",
        "terminal.env",
    }


def test_somebody_elses_file_is_left_alone_and_nothing_is_laid(tmp_path):
    foreign = tmp_path / "etc/udev/rules.d/90-samen-nieuw-west-kiosk-sticks.rules"
    foreign.parent.mkdir(parents=True)
    foreign.write_text("# my own\n")
    with pytest.raises(NotOurFile, match=r"sticks\.rules is there already"):
        lay(terminal_parts(TerminalChoice()), tmp_path)
    assert tree(tmp_path) == {str(foreign.relative_to(tmp_path)): "# my own\n"}
    assert take_away(all_parts(), tmp_path) == ()
    assert foreign.exists()


def test_a_link_to_elsewhere_is_not_followed(tmp_path):
    target = tmp_path / "precious"
    target.write_text(f"{MARK}precious")
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/file").symlink_to(target)
    with pytest.raises(NotOurFile):
        lay([SystemFile("etc/file", "text\n")], tmp_path)
    assert target.read_text() == f"{MARK}precious"
    with pytest.raises(NotOurFile):
        lay([SystemLink("etc/file", "/dev/null")], tmp_path)


def test_packages_that_lack_are_named(tmp_path):
    assert missing_packages(TerminalChoice(), tmp_path) == (
        "cage",
        "libpam-systemd",
        "wlr-randr",
        "xwayland",
    )
    x11 = TerminalChoice(Display.X11)
    assert missing_packages(x11, tmp_path) == (
        "libpam-systemd",
        "x11-xserver-utils",
        "xinit",
        "xserver-xorg",
    )
    for path in ("usr/bin/xinit", "usr/bin/xrandr", "usr/lib/xorg/Xorg"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).touch()
    assert missing_packages(x11, tmp_path) == ("libpam-systemd",)


@pytest.mark.parametrize("rotation", [0, 90, 180, 270])
def test_how_it_was_turned_is_known_afterwards(tmp_path, rotation):
    assert chosen_rotation(tmp_path) == 0
    lay(terminal_parts(TerminalChoice(rotation=rotation)), tmp_path)
    assert chosen_rotation(tmp_path) == rotation
