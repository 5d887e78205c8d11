"""Where the kiosk keeps what it makes itself, for users with and without a home."""

import os
import pwd
import tempfile
from pathlib import Path

import pytest

from kiosk.doctor.check import State
from kiosk.doctor.machine_checks import check_data_folder
from kiosk.paths import config_folder, data_folder
from kiosk.settings.reading import default_paths, load_settings


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A user with a home, whose temporary folder is empty."""
    for name in ("KIOSK_DATA", "XDG_DATA_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path / "home"


@pytest.fixture
def private(home, monkeypatch):
    """The folder for a user who has no HOME and whom the system doesn't know."""

    def unknown(number):
        raise KeyError(number)

    monkeypatch.delenv("HOME")
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(pwd, "getpwuid", unknown)
    return home.parent / f"samen-nieuw-west-kiosk-{os.getuid()}"


def test_the_folder_is_in_the_users_home(home):
    assert data_folder().is_relative_to(home)


@pytest.mark.usefixtures("home")
def test_another_folder_can_be_named(monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", "/srv/kiosk")
    assert data_folder() == Path("/srv/kiosk")


def test_a_user_without_a_home_has_a_private_temporary_folder(private):
    assert data_folder() == private
    assert private.stat().st_mode & 0o777 == 0o700
    (private / "log").mkdir()
    assert data_folder() == private


def test_a_home_that_could_not_be_filled_in_is_no_folder(private, monkeypatch):
    monkeypatch.setattr("platformdirs.user_data_dir", lambda name, **_: f"~/{name}")
    assert data_folder() == private


@pytest.mark.usefixtures("private")
def test_a_user_without_a_home_has_the_settings_of_the_machine_or_the_defaults():
    assert config_folder() is None
    assert [path.is_absolute() for path in default_paths()] == [True]
    assert load_settings().problems == ()


def _open_to_others(folder):
    folder.mkdir()
    folder.chmod(0o777)


def _link_elsewhere(folder):
    (folder.parent / "elsewhere").mkdir(mode=0o700)
    folder.symlink_to("elsewhere")


@pytest.mark.parametrize("lay", [_open_to_others, _link_elsewhere, Path.touch])
def test_what_another_user_can_have_laid_there_is_not_used(private, lay):
    lay(private)
    folder = data_folder()
    assert folder.is_absolute()
    assert not folder.is_relative_to(private.parent)
    assert check_data_folder(folder).state is State.FAIL


def test_without_a_temporary_folder_nothing_can_be_kept(private, monkeypatch):
    monkeypatch.setattr(tempfile, "tempdir", str(private.parent / "gone"))
    assert check_data_folder(data_folder()).state is State.FAIL
