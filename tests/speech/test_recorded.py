import pytest

from kiosk.speech.errors import SpeechFailed
from kiosk.speech.recorded import Recordings


@pytest.fixture
def folder(tmp_path, make_wav):
    (tmp_path / "wat-is-het-programma.nl-simple.wav").write_bytes(make_wav(0.3))
    (tmp_path / "meedoen.nl.wav").write_bytes(b"not a sound")
    (tmp_path.parent / "secret.nl.wav").write_bytes(make_wav(0.3))
    return tmp_path


def test_a_recording_belongs_to_an_item_and_a_language(folder):
    recordings = Recordings(folder)
    assert recordings.has("wat-is-het-programma", "nl-simple")
    assert not recordings.has("wat-is-het-programma", "nl")
    assert recordings.read("wat-is-het-programma", "nl-simple").seconds == pytest.approx(0.3)


def test_without_a_folder_there_are_none(tmp_path):
    assert not Recordings().has("wat-is-het-programma", "nl")
    assert not Recordings(tmp_path / "absent").has("wat-is-het-programma", "nl")


@pytest.mark.parametrize("item", ["../secret", "/etc/passwd", "", ".", "Secret", "a\x00b"])
def test_a_name_does_not_lead_out_of_the_folder(folder, item):
    recordings = Recordings(folder)
    assert not recordings.has(item, "nl")
    with pytest.raises(SpeechFailed):
        recordings.read(item, "nl")


@pytest.mark.parametrize("item", ["meedoen", "absent"])
def test_what_cannot_be_played_fails_as_speech(folder, item):
    with pytest.raises(SpeechFailed):
        Recordings(folder).read(item, "nl")


def test_a_recording_beyond_all_measure_is_not_read(folder):
    with (folder / "groot.nl.wav").open("wb") as file:
        file.truncate(65 * 1024 * 1024)
    with pytest.raises(SpeechFailed, match="64 MiB"):
        Recordings(folder).read("groot", "nl")
