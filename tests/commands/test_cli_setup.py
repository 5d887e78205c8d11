"""`kiosk setup-terminal` on systems that lie in a folder."""

import os

import pytest

from kiosk.cli import run_command_line
from kiosk.station.terminal_setup import DISPLAY_UNIT

PROGRAMS = ("usr/bin/cage", "usr/bin/wlr-randr", "usr/bin/Xwayland")
PAM = "usr/lib/x86_64-linux-gnu/security/pam_systemd.so"
ENV = "etc/samen-nieuw-west-kiosk/terminal.env"


@pytest.fixture
def system(tmp_path):
    """A system on which the package and what it recommends are installed."""
    root = tmp_path / "system"
    for path in (*PROGRAMS, PAM, DISPLAY_UNIT):
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).touch()
    return root


def test_one_command_makes_a_terminal_and_another_undoes_it(kiosk, system):
    made = kiosk("setup-terminal", "--rotate", "90", "--root", str(system))
    assert (made.returncode, made.stderr) == (0, "")
    assert f"wrote {system / ENV}" in made.stdout
    assert "KIOSK_ROTATION=90" in (system / ENV).read_text()
    assert made.stdout.splitlines()[-1].endswith("`systemctl reboot`.")
    undone = kiosk("remove-terminal", "--root", str(system))
    assert (undone.returncode, undone.stderr) == (0, "")
    assert not any(path.is_file() for path in (system / "etc").rglob("*"))


def test_a_second_time_it_says_that_nothing_is_to_do(kiosk, system):
    kiosk("setup-terminal", "--root", str(system))
    again = kiosk("setup-terminal", "--root", str(system))
    assert again.stdout == "Nothing to do: this machine is such a terminal.\n"
    kiosk("remove-terminal", "--root", str(system))
    again = kiosk("remove-terminal", "--root", str(system))
    assert again.stdout == "Nothing to do: this machine is no terminal.\n"


def test_what_another_choice_does_not_need_goes(kiosk, system):
    kiosk("setup-terminal", "--rotate", "90", "--root", str(system))
    changed = kiosk("setup-terminal", "--no-sticks", "--root", str(system))
    removed = [line for line in changed.stdout.splitlines() if line.startswith("removed")]
    assert len(removed) == 2
    assert not any((system / "etc/udev").rglob("*.rules"))


def test_a_dry_run_tells_everything_and_does_nothing(kiosk, system):
    told = kiosk("setup-terminal", "--dry-run", "--root", str(system))
    assert (told.returncode, told.stderr) == (0, "")
    assert f"would write {system / ENV}" in told.stdout
    assert not (system / "etc").exists()
    kiosk("setup-terminal", "--root", str(system))
    told = kiosk("remove-terminal", "--dry-run", "--root", str(system))
    assert f"would remove {system / ENV}" in told.stdout
    assert (system / ENV).exists()


def test_a_missing_package_is_named(kiosk, system, assert_sentence):
    (system / "usr/bin/cage").unlink()
    ended = kiosk("setup-terminal", "--root", str(system))
    assert_sentence(ended, "apt install", "cage")
    assert not (system / "etc").exists()


def test_without_the_debian_package_it_is_refused(kiosk, system, assert_sentence):
    (system / DISPLAY_UNIT).unlink()
    assert_sentence(kiosk("setup-terminal", "--root", str(system)), "not installed as a package")


def test_a_login_screen_is_in_the_way(kiosk, system, assert_sentence):
    (system / "etc/systemd/system").mkdir(parents=True)
    (system / "etc/systemd/system/display-manager.service").symlink_to("/lib/gdm3.service")
    assert_sentence(kiosk("setup-terminal", "--root", str(system)), "gdm3")


@pytest.mark.parametrize(
    ("matrix", "complaint"),
    [("1 0 0 0 1", "six numbers"), ("a b c d e f", "row of numbers"), ('1 0 0 0 1 0"', "numbers")],
)
def test_a_wrong_matrix_is_refused(kiosk, system, matrix, complaint):
    ended = kiosk("setup-terminal", "--touch-matrix", matrix, "--root", str(system))
    assert ended.returncode == 2
    assert complaint in ended.stderr
    assert not (system / "etc").exists()


@pytest.mark.parametrize("command", ["setup-terminal", "remove-terminal"])
def test_others_than_root_are_told_so(command, monkeypatch, capsys):
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    assert run_command_line([command]) == 1
    assert "put `sudo` before the command" in capsys.readouterr().err
