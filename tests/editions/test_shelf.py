"""The shelf: installing, switching, rolling back, and what is left when something is damaged."""

import os
import subprocess
import sys

import pytest
from edition_samples import in_use, no_trial

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.errors import EditionRefused, NothingToRollBackTo, ShelfFailed
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT


def numbers(shelf):
    return [one.number for one in shelf.editions()]


def test_an_empty_shelf_has_nothing_to_use_and_nothing_to_roll_back_to(shelf, keyring):
    assert in_use(shelf, keyring) == 0
    assert shelf.waiting() is None
    with pytest.raises(NothingToRollBackTo):
        shelf.roll_back()


def test_an_edition_is_installed_with_its_media_and_taken_into_use(
    shelf, keyring, make_edition, media
):
    tried = []
    shelved = shelf.install(make_edition(3), keyring.find, tried.append)
    assert len(tried) == 1
    assert shelved.content.read_bytes() == BUNDLED_CONTENT.read_bytes()
    kept = {path.read_bytes() for path in (shelved.folder / "media").iterdir()}
    assert kept == {path.read_bytes() for path in media}
    # It waits until nobody uses the screen.
    assert shelf.waiting() == shelved
    shelf.switch(3)
    assert shelf.waiting() is None
    assert in_use(shelf, keyring) == 3


def test_the_edition_in_use_and_two_before_are_kept(shelf, keyring, make_edition, install):
    for number in range(1, 6):
        install(make_edition(number))
    assert numbers(shelf) == [5, 4, 3]
    assert in_use(shelf, keyring) == 5


def test_editions_that_nobody_saw_do_not_fill_the_disk(shelf, keyring, make_edition, install):
    """The screen is in use for days, or dark, and every day an edition comes."""
    for number in (1, 2, 3):
        install(make_edition(number))
    for number in range(4, 9):
        shelf.install(make_edition(number), keyring.find, no_trial)
    assert numbers(shelf) == [8, 3, 2, 1]
    # Somebody may mean an older one.
    install(make_edition(5))
    assert numbers(shelf) == [8, 5, 3, 2]


def test_what_is_left_of_editions_is_forgotten(shelf, make_edition, install, tmp_path):
    for number in (1, 2):
        install(make_edition(number))
    (shelf.editions()[1].folder / "manifest.json").write_bytes(b"weg")
    (tmp_path / "editions" / "gone-0000000009").mkdir()
    (tmp_path / "editions" / "staging").mkdir()
    install(make_edition(3))
    assert sorted(path.name for path in (tmp_path / "editions").iterdir()) == [
        "0000000002",
        "0000000003",
        "lock",
        "shelf.json",
    ]


def test_editions_that_were_taken_back_go_with_the_next_one(shelf, make_edition, install):
    for number in (1, 2, 3):
        install(make_edition(number))
    assert [shelf.roll_back(), shelf.roll_back()] == [2, 1]
    install(make_edition(4))
    assert numbers(shelf) == [4, 1]


def test_rolling_back_goes_from_edition_to_edition_and_ends_at_the_bundled_one(
    shelf, keyring, make_edition, install
):
    for number in (1, 2, 3):
        install(make_edition(number))
    assert [shelf.roll_back(), shelf.roll_back(), shelf.roll_back()] == [2, 1, 0]
    with pytest.raises(NothingToRollBackTo):
        shelf.roll_back()
    assert in_use(shelf, keyring) == 0
    # What was taken back doesn't come again by itself, but a newer one does.
    assert not shelf.newer(3)
    assert shelf.newer(4)
    install(make_edition(4))
    assert in_use(shelf, keyring) == 4


def test_who_takes_an_edition_back_may_install_it_again(shelf, keyring, make_edition, install):
    install(make_edition(1))
    install(make_edition(2))
    shelf.roll_back()
    assert shelf.waiting() is None
    install(make_edition(2))
    assert in_use(shelf, keyring) == 2


def test_a_trial_that_fails_leaves_everything_as_it_was(shelf, keyring, make_edition, install):
    install(make_edition(1))

    def fail(folder):
        assert (folder / "content.db").exists()
        raise EditionRefused("it can't be drawn")

    with pytest.raises(EditionRefused, match="drawn"):
        shelf.install(make_edition(2), keyring.find, fail)
    assert numbers(shelf) == [1]
    assert in_use(shelf, keyring) == 1


@pytest.mark.parametrize("name", ["content.db", "manifest.json", "manifest.json.minisig"])
@pytest.mark.parametrize("damage", ["one byte", "half", "empty", "gone"])
def test_a_damaged_edition_gives_way_to_the_newest_good_one(  # noqa: PLR0917 - fixtures
    name, damage, shelf, keyring, make_edition, install
):
    for number in (1, 2):
        install(make_edition(number))
    path = shelf.editions()[0].folder / name
    content = path.read_bytes()
    half = len(content) // 2
    changed = {
        "one byte": content[:half] + bytes([content[half] ^ 1]) + content[half + 1 :],
        "half": content[:half],
        "empty": b"",
    }
    if damage == "gone":
        path.unlink()
    else:
        path.write_bytes(changed[damage])
    assert in_use(shelf, keyring) == 1


@pytest.mark.parametrize("name", ["content.db", "manifest.json", "manifest.json.minisig"])
def test_a_damaged_edition_is_mended_from_its_file(name, shelf, keyring, make_edition, install):
    for number in (1, 2):
        install(make_edition(number))
    (shelf.editions()[0].folder / name).write_bytes(b"weg")
    assert in_use(shelf, keyring) == 1
    install(make_edition(2))
    assert in_use(shelf, keyring) == 2
    assert numbers(shelf) == [2, 1]


@pytest.mark.parametrize("content", [b"", b"{", b"null", b'{"current":2,"x":1}', b"\xff" * 9000])
def test_a_damaged_choice_means_the_newest_edition(  # noqa: PLR0917 - fixtures
    content, shelf, keyring, make_edition, install, tmp_path
):
    for number in (1, 2):
        install(make_edition(number))
    (tmp_path / "editions" / "shelf.json").write_bytes(content)
    assert in_use(shelf, keyring) == 2
    install(make_edition(3))
    assert in_use(shelf, keyring) == 3


def test_all_editions_damaged_means_the_bundled_content(shelf, keyring, make_edition, install):
    for number in (1, 2):
        install(make_edition(number))
    for one in shelf.editions():
        one.content.write_bytes(b"weg")
    assert in_use(shelf, keyring) == 0


def test_an_edition_of_a_key_that_was_revoked_is_no_longer_used(
    shelf, keyring, key, make_edition, install
):
    install(make_edition(1))
    keyring.revoke(key.public)
    assert in_use(shelf, keyring) == 0


def test_two_installations_at_once_don_t_mix(shelf, keyring, make_edition, tmp_path):
    other = make_edition(2)

    def meanwhile(_folder):
        with pytest.raises(ShelfFailed, match="Another installation"):
            Shelf(tmp_path / "editions", SCHEMA_VERSION).install(other, keyring.find, no_trial)

    shelf.install(make_edition(1), keyring.find, meanwhile)
    shelf.install(other, keyring.find, no_trial)
    # Nobody saw the first one.
    assert numbers(shelf) == [2]


def test_a_lock_of_a_process_that_was_killed_holds_nobody_up(
    shelf, keyring, make_edition, install, tmp_path
):
    (tmp_path / "editions").mkdir()
    code = (
        "import os, signal, sys; from pathlib import Path; from kiosk.editions.lock import hold\n"
        "with hold(Path(sys.argv[1])): os.kill(os.getpid(), signal.SIGKILL)"
    )
    path = tmp_path / "editions" / "lock"
    assert subprocess.run([sys.executable, "-c", code, path], check=False).returncode == -9
    install(make_edition(1))
    assert in_use(shelf, keyring) == 1


def test_a_full_disk_is_said_before_anything_is_written(shelf, keyring, make_edition, monkeypatch):
    usage = type("Usage", (), {"free": 1 << 20})
    monkeypatch.setattr("shutil.disk_usage", lambda _path: usage)
    with pytest.raises(ShelfFailed, match="too little room"):
        shelf.install(make_edition(1), keyring.find, no_trial)
    assert numbers(shelf) == []


@pytest.mark.skipif(os.name != "posix" or os.getuid() == 0, reason="needs a user other than root")
def test_a_read_only_shelf_is_said_and_used_on(shelf, keyring, make_edition, install, tmp_path):
    install(make_edition(1))
    (tmp_path / "editions").chmod(0o500)
    with pytest.raises(ShelfFailed):
        shelf.install(make_edition(2), keyring.find, no_trial)
    assert in_use(shelf, keyring) == 1
