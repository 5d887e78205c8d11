"""What arrives is taken in by the best number first, and only what is new and rightly signed."""

from datetime import date

import pytest

from kiosk.catalogue.receiving import Receiver, unknown_keys
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.keyring import Keyring
from kiosk.editions.minisign import create_key
from kiosk.editions.publish import publish
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT
from kiosk.station.inbox import Inbox

KEY = create_key()


@pytest.fixture
def media(tmp_path):
    folder = tmp_path / "media"
    folder.mkdir()
    return folder


@pytest.fixture
def arrive(media):
    def arrive(number, key=KEY):
        out = media / f"{number}.kioskeditie"
        day = date(2026, 11, 24)
        publish(
            BUNDLED_CONTENT,
            [],
            number=number,
            made_on=day,
            schema=SCHEMA_VERSION,
            key=key,
            out=out,
        )
        return out

    return arrive


@pytest.fixture
def terminal(tmp_path, media):
    """A receiver with its shelf; what is installed is written down."""
    keyring = Keyring(tmp_path / "keys")
    keyring.trust(KEY.public)
    shelf = Shelf(tmp_path / "editions", SCHEMA_VERSION)
    installed = []

    def install(path):
        installed.append(path.stem)
        shelf.install(path, keyring.find, lambda _folder: None)
        return True

    receiver = Receiver(Inbox([media], ".kioskeditie"), shelf, keyring, install)
    return receiver, shelf, installed


def look_twice(receiver):
    receiver.look()
    return receiver.look()


def test_the_highest_number_is_installed_and_waits(terminal, arrive):
    receiver, shelf, installed = terminal
    for number in (3, 9, 5):
        arrive(number)
    waiting = look_twice(receiver)
    assert installed == ["9"]
    assert waiting.number == 9
    # It is told until it is in use.
    assert receiver.look().number == 9
    shelf.switch(9)
    assert receiver.look() is None


def test_what_is_old_taken_back_or_there_already_is_left_alone(terminal, arrive):
    receiver, shelf, installed = terminal
    arrive(5)
    look_twice(receiver)
    shelf.switch(5)
    arrive(4)
    assert look_twice(receiver) is None
    arrive(6)
    look_twice(receiver)
    shelf.switch(6)
    shelf.roll_back()
    arrive(6).touch()
    assert look_twice(receiver) is None
    assert installed == ["5", "6"]


def test_where_the_best_one_fails_the_next_one_comes(terminal, arrive, media, tmp_path):
    _, shelf, _ = terminal
    keyring = Keyring(tmp_path / "keys")
    tried = []

    def install(path):
        tried.append(path.stem)
        if path.stem == "8":
            return False
        shelf.install(path, keyring.find, lambda _folder: None)
        return True

    receiver = Receiver(Inbox([media], ".kioskeditie"), shelf, keyring, install)
    arrive(7)
    arrive(8)
    assert look_twice(receiver).number == 7
    assert tried == ["8", "7"]


def test_damaged_and_strange_files_are_written_down_and_not_installed(
    terminal, arrive, media, caplog
):
    receiver, _, installed = terminal
    arrive(3, create_key())
    (media / "kapot.kioskeditie").write_bytes(b"PK")
    assert look_twice(receiver) is None
    assert installed == []
    assert "doesn't trust" in caplog.text
    assert "kapot" in caplog.text


def test_an_edition_of_an_unknown_key_waits_and_its_fingerprint_is_told(terminal, arrive, media):
    stranger = create_key()
    arrive(3, stranger)
    arrive(4)
    (media / "kapot.kioskeditie").write_bytes(b"PK")
    keyring = terminal[0]._keyring
    found = unknown_keys(Inbox([media], ".kioskeditie"), keyring)
    assert found == {"3.kioskeditie": stranger.public.fingerprint}


def test_an_edition_that_waits_for_a_key_is_taken_when_the_key_is_trusted(terminal, arrive):
    receiver, _, installed = terminal
    stranger = create_key()
    arrive(3, stranger)
    assert [receiver.look() for _ in range(4)] == [None] * 4
    receiver._keyring.trust(stranger.public)
    assert receiver.look().number == 3
    assert installed == ["3"]


def test_what_could_not_be_installed_is_tried_again_after_hours(terminal, arrive, media, tmp_path):
    _, shelf, _ = terminal
    keyring, tried = Keyring(tmp_path / "keys"), []

    def install(path):
        # The disk was full at first.
        tried.append(path.stem)
        if len(tried) < 2:
            return False
        shelf.install(path, keyring.find, lambda _folder: None)
        return True

    clock = [0.0]
    inbox = Inbox([media], ".kioskeditie")
    receiver = Receiver(inbox, shelf, keyring, install, lambda: clock[0])
    arrive(7)
    assert [receiver.look() for _ in range(5)] == [None] * 5
    assert tried == ["7"]
    clock[0] += 6 * 3600
    assert receiver.look().number == 7
    assert tried == ["7", "7"]
    gone = arrive(8)
    assert look_twice(receiver).number == 8
    gone.unlink()
    clock[0] += 6 * 3600
    receiver.look()
    assert tried == ["7", "7", "8"]
