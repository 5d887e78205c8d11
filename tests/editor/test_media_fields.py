"""A picture and a recording are chosen, described, and shown as residents see them."""

import sqlite3
import wave
from contextlib import closing

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QColor, QImage

from kiosk.ui.speech_player import SpeechPlayer

PROGRAMME = "wat-is-het-programma"


def dutch(item):
    return next(text for text in item.texts if text.language == "nl")


@pytest.fixture
def files(tmp_path):
    """A folder with a picture, a recording, a letter, and a folder in it."""
    folder = tmp_path / "bestanden"
    (folder / "meer").mkdir(parents=True)
    picture = QImage(320, 200, QImage.Format.Format_RGB32)
    picture.fill(QColor("#1B7B83"))
    assert picture.save(str(folder / "plein.png"))
    with wave.open(str(folder / "voorgelezen.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(22_050)
        file.writeframes(bytes(2 * 22_050))
    (folder / "brief.png").write_text("geen plaatje")
    return folder


class HandPlayer(SpeechPlayer):
    """Notes what it is told, and ends when a test says so."""

    def __init__(self):
        super().__init__()
        self.played = []
        self.stopped = 0

    def play(self, sound):
        self.played.append(sound)

    def stop(self):
        self.stopped += 1


def go_to(staff, folder):
    staff.control(Qt.Key.Key_A)
    staff.type(str(folder))
    staff.key(Qt.Key.Key_Return)
    staff.look()


def test_a_picture_is_chosen_described_and_saved(staff, files):
    staff.tap("addPicture")
    go_to(staff, files)
    assert staff.names("file:") == ["meer", "brief.png", "plein.png"]
    staff.tap("file:plein.png")
    staff.wait_until(lambda: staff.text("itemSummary").startswith("2 fouten"), "words are missed")
    staff.fill("altText", "Het plein")
    staff.fill("pictureLicence", "eigen werk")
    assert staff.text("altText") == "Het plein"
    staff.wait_until(lambda: "fout" not in staff.text("itemSummary"), "all is in order")
    staff.control(Qt.Key.Key_S)
    picture = dutch(staff.saved(PROGRAMME)).picture
    assert (picture.alt_text, picture.licence) == ("Het plein", "eigen werk")
    assert staff.desk().read_media(picture.file).startswith(b"\x89PNG")
    blocks = staff.editor.preview.terminal.answer.body
    staff.wait_until(lambda: any(one.file for one in blocks.records), "residents see it")


def test_a_picture_is_taken_away(staff, files):
    staff.editor.form.media.chooser.drop("picture", QUrl.fromLocalFile(str(files / "plein.png")))
    staff.look()
    assert staff.sees("pictureShown")
    staff.tap("removePicture")
    assert not staff.sees("pictureShown")
    assert staff.text("unsavedWords") == "Alles is opgeslagen"


def test_a_recording_counts_until_the_text_changes(staff, files):
    staff.tap("addRecording")
    go_to(staff, files / "voorgelezen.wav")
    staff.fill("recordingLicence", "eigen werk, Fatima")
    staff.control(Qt.Key.Key_S)
    assert dutch(staff.saved(PROGRAMME)).recording.licence == "eigen werk, Fatima"
    assert not staff.says("deze opname is nu niet te horen")
    staff.fill("titleField", "Iets anders")
    assert staff.says("deze opname is nu niet te horen")


def test_a_recording_is_heard_and_stopped(make_staff, files):
    player = HandPlayer()
    staff = make_staff(player=player)
    staff.editor.form.media.chooser.drop(
        "recording", QUrl.fromLocalFile(str(files / "voorgelezen.wav"))
    )
    staff.look()
    staff.tap("playRecording")
    assert [sound.seconds for sound in player.played] == [1]
    assert staff.text("playRecording") == "Stop"
    staff.tap("playRecording")
    assert player.stopped == 1
    assert staff.text("playRecording") == "Luister"
    staff.tap("playRecording")
    player.finished.emit()
    staff.look()
    assert staff.text("playRecording") == "Luister"
    for leave in (
        lambda: staff.open("partner-hva"),
        lambda: staff.tap("findingsTab"),
        lambda: staff.tap("removeRecording"),
    ):
        staff.editor.openPage("items")
        staff.open(PROGRAMME)
        staff.tap("playRecording")
        stopped = player.stopped
        leave()
        assert player.stopped == stopped + 1


def test_a_recording_that_is_damaged_is_told(make_staff, files):
    staff = make_staff(player=HandPlayer())
    staff.editor.form.media.chooser.drop(
        "recording", QUrl.fromLocalFile(str(files / "voorgelezen.wav"))
    )
    staff.look()
    name = staff.editor.form.media.recording
    with closing(sqlite3.connect(staff.desk().path)) as connection, connection:
        connection.execute("UPDATE files SET data = ? WHERE name = ?", [b"weg", name])
    staff.tap("playRecording")
    assert staff.text("notice").startswith("Deze opname kan niet worden afgespeeld.")
    assert staff.text("playRecording") == "Luister"


def test_what_is_no_picture_is_refused_with_a_sentence(staff, files):
    staff.tap("addPicture")
    go_to(staff, files)
    staff.tap("file:brief.png")
    assert staff.editor.safekeeping.isFailure
    assert staff.text("notice").endswith(".")
    assert not staff.sees("pictureShown")


def test_folders_are_gone_through_with_clicks(staff, files):
    staff.tap("addPicture")
    go_to(staff, files)
    staff.tap("file:meer")
    assert staff.text("folderField") == str(files / "meer")
    staff.tap("folderUp")
    assert staff.text("folderField") == str(files)
    staff.tap("folderField")
    go_to(staff, files / "weg")
    assert staff.text("folderProblem") == "Deze map is er niet, of u mag er niet in kijken."
    staff.tap("cancelFile")
    assert not staff.sees("folderField")
