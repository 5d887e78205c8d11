import pytest

from kiosk.errors import KioskError
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


class Reader:
    """Content in which one text was read by a human."""

    def __init__(self, data):
        self._data = data

    def recording(self, item_id, language):
        return "file" if (item_id, language) == ("meedoen", "nl") else None

    def read_media(self, name):
        if self._data is None:
            raise KioskError(f"{name} is gone")
        return self._data


def test_a_recording_of_the_content_goes_first(folder, make_wav):
    recordings = Recordings(folder, Reader(make_wav(0.7)))
    assert recordings.has("meedoen", "nl")
    assert recordings.read("meedoen", "nl").seconds == pytest.approx(0.7)
    assert recordings.read("wat-is-het-programma", "nl-simple").seconds == pytest.approx(0.3)
    assert not recordings.has("meedoen", "tr")


@pytest.mark.parametrize("data", [None, b"not a sound"])
def test_a_recording_of_the_content_that_is_gone_or_damaged_fails_as_speech(data):
    recordings = Recordings(content=Reader(data))
    with pytest.raises(SpeechFailed):
        recordings.read("meedoen", "nl")
