"""`kiosk doctor` as an administrator, or a program, asks it."""

import json

import pytest


def test_a_terminal_in_order_gives_0(kiosk):
    ended = kiosk("doctor", "--json")
    found = json.loads(ended.stdout)
    assert (ended.returncode, ended.stderr, found["in_order"]) == (0, "", True)
    assert all(list(check) == ["name", "state", "detail", "remedy"] for check in found["checks"])
    states = {check["name"]: check["state"] for check in found["checks"]}
    assert states["content"] == states["index"] == "ok"
    assert states["screen"] == "warn"


def test_a_terminal_without_voices_is_in_order_still(kiosk, tmp_path):
    ended = kiosk("doctor", "--json", PATH=str(tmp_path))
    found = json.loads(ended.stdout)
    (voices,) = [check for check in found["checks"] if check["name"] == "voices"]
    assert (ended.returncode, voices["state"]) == (0, "warn")
    assert "apt-get install espeak-ng" in voices["remedy"]


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ("[session]\nidle_seconds = 5\n", "session.idle_seconds = 5: this value is not possible"),
        ("[sesion]\n", 'did you mean "session"?'),
        ("no toml", "is not TOML"),
    ],
)
def test_wrong_settings_are_told_with_their_remedy(kiosk, tmp_path, settings, words):
    (tmp_path / "mine.toml").write_text(settings)
    ended = kiosk("doctor", "--config", tmp_path / "mine.toml")
    assert (ended.returncode, ended.stderr) == (1, "")
    (line,) = [line for line in ended.stdout.splitlines() if line.startswith("fail")]
    assert line.startswith("fail  settings")
    assert words in line


def test_settings_in_the_users_folder_are_found(kiosk, tmp_path):
    folder = tmp_path / "config" / "samen-nieuw-west-kiosk"
    folder.mkdir(parents=True)
    (folder / "kiosk.toml").write_text("place.name = 3")
    ended = kiosk("doctor")
    assert ended.returncode == 1
    assert "place.name = 3" in ended.stdout


def test_a_folder_that_cannot_be_written_is_told(kiosk):
    ended = kiosk("doctor", KIOSK_DATA="/proc/nope")
    assert (ended.returncode, ended.stderr) == (1, "")
    assert "fail  data folder   /proc/nope can't be written" in ended.stdout
