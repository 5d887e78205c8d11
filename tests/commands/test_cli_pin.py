"""`kiosk pin`: what an administrator types to let the page at the screen be opened."""

import stat

import pytest

from kiosk.station.pin_store import PinStore


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "data" / "administrator"


@pytest.fixture
def pin_file(tmp_path):
    def pin_file(text):
        path = tmp_path / "pin.txt"
        path.write_text(text)
        return path

    return pin_file


def test_a_pin_from_a_file_is_set(kiosk, folder, pin_file):
    ended = kiosk("pin", "set", "--pin-file", pin_file("271804\n"))
    assert ended.returncode == 0, ended
    assert "271804" not in ended.stdout + ended.stderr
    assert PinStore(folder).verify("271804")
    assert stat.S_IMODE((folder / "pin").stat().st_mode) == 0o600


@pytest.mark.parametrize("pin", ["123456", "2718", "240586", "letters", ""])
def test_one_that_is_easy_to_guess_is_not(kiosk, folder, pin_file, assert_sentence, pin):
    assert_sentence(kiosk("pin", "set", "--pin-file", pin_file(pin)), "at least 6 digits")
    assert not folder.exists()


def test_a_file_that_is_not_there_is_said(kiosk, folder, tmp_path):
    ended = kiosk("pin", "set", "--pin-file", tmp_path / "none")
    assert ended.returncode == 2
    assert "can't be read" in ended.stderr
    assert not folder.exists()


def test_reset_takes_it_away_and_the_tries_too(kiosk, folder, pin_file):
    kiosk("pin", "set", "--pin-file", pin_file("271804"))
    (folder / "tries").write_text('{"count":5,"last":1e9}')
    ended = kiosk("pin", "reset")
    assert ended.returncode == 0, ended
    assert list(folder.iterdir()) == []
    assert kiosk("pin", "reset").returncode == 0


def test_a_folder_that_can_not_be_written_is_said(kiosk, pin_file, assert_sentence):
    ended = kiosk("pin", "set", "--pin-file", pin_file("271804"), KIOSK_DATA="/proc/nope")
    assert_sentence(ended, "can't be written")
