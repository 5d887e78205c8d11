import io
import wave

import pytest
from PySide6.QtCore import Qt
from PySide6.QtQml import QJSValue

from kiosk.languages import offered_languages
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.speech_player import SpeechPlayer
from kiosk.ui.spoken_texts import texts_on_screen

LONG_ANSWER = "aan-wie-legt-alliantie-verantwoording-af"


class QuietEngine:
    """Has every voice, and makes a tenth of a second of silence of each sentence."""

    def __init__(self):
        self.said = []

    def voice_names(self):
        return frozenset(language.voice for language in offered_languages().values())

    def synthesize(self, text, voice, words_per_minute):
        self.said.append((text, voice.language, words_per_minute))
        data = io.BytesIO()
        with wave.open(data, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(8000)
            file.writeframes(bytes(1600))
        return data.getvalue()


class HeldPlayer(SpeechPlayer):
    """Plays a sentence until the test lets it end."""

    def __init__(self):
        super().__init__()
        self.plays = self.is_paused = False
        self.volume = 0.0

    def play(self, sound):
        assert not self.plays, "one voice talks over another"
        self.plays = sound.seconds > 0

    def pause(self):
        self.is_paused = True

    def resume(self):
        self.is_paused = False

    def stop(self):
        self.plays = False

    def set_volume(self, volume):
        self.volume = volume

    def end(self):
        self.plays = False
        self.finished.emit()


class AtOnce:
    def submit(self, work):
        work()

    def close(self):
        pass


@pytest.fixture(scope="module")
def engine():
    return QuietEngine()


@pytest.fixture(scope="module")
def player(application):
    assert application
    return HeldPlayer()


@pytest.fixture(scope="module")
def standing_visitor(make_visitor, make_clock, engine, player):
    languages = tuple(offered_languages().values())
    speech = SpeechParts(engine=engine, executor=AtOnce(), player=player, languages=languages)
    visitor = make_visitor((1920, 1080), clock=make_clock(), speech=speech)
    visitor.terminal.voice.prepare()
    visitor.wait_until(lambda: visitor.terminal.speech.canSpeak, "there is a voice")
    return visitor


def hear(visitor, player):
    visitor.wait_until(lambda: player.plays, "a sentence is heard")


def rectangles(item):
    value = item.property("spokenRectangles")
    return value.toVariant() if isinstance(value, QJSValue) else value


def marks(visitor):
    items = [shown.item for shown in texts_on_screen(visitor.window, "nl")]
    return [item for item in items if rectangles(item)]


def test_a_tap_on_voorlezen_reads_what_is_on_the_screen(visitor, engine, player):
    visitor.go("thema-veiligheid")
    engine.said.clear()
    visitor.tap("speechButton")
    hear(visitor, player)
    assert visitor.sees("speechBar")
    while player.plays:
        player.end()
        visitor.look()
    said = " ".join(text for text, *_ in engine.said)
    for words in (
        "Veiligheid",
        "Aan elk thema werkt een team",
        "Volgend: Wonen",
        "Grotere letters",
    ):
        assert words in said
    assert not visitor.sees("speechBar")


def test_the_sentence_that_is_heard_is_marked_and_kept_in_view(visitor, player):
    visitor.go(LONG_ANSWER)
    visitor.tap("speechButton")
    hear(visitor, player)
    area = visitor.find("readingArea")
    assert len(marks(visitor)) == 1
    for _ in range(12):
        player.end()
        hear(visitor, player)
        assert len(marks(visitor)) == 1
    assert area.property("contentY") > 0
    rectangle = rectangles(marks(visitor)[0])[0]
    top = marks(visitor)[0].mapToItem(area, rectangle.topLeft()).y()
    assert 0 <= top < area.height()
    visitor.tap("speechButton")
    assert marks(visitor) == []


def test_pause_back_again_on_and_slower(visitor, engine, player):
    visitor.go(LONG_ANSWER)
    visitor.tap("speechButton")
    hear(visitor, player)
    visitor.tap("nextSentence")
    hear(visitor, player)
    assert visitor.terminal.speech.sentenceNumber == 2
    visitor.tap("previousSentence")
    hear(visitor, player)
    assert visitor.terminal.speech.sentenceNumber == 1
    visitor.tap("pauseButton")
    assert player.is_paused
    assert visitor.text("pauseButton") == "Verder"
    visitor.rest()
    visitor.tap("pauseButton")
    assert not player.is_paused
    engine.said.clear()
    visitor.tap("slowerButton")
    hear(visitor, player)
    assert engine.said
    assert {speed for *_, speed in engine.said} == {110}
    visitor.leave()
    assert not visitor.terminal.speech.isSlower


def test_louder_lasts_until_the_end_of_the_visit(visitor, player):
    before = player.volume
    visitor.tap("speechButton")
    hear(visitor, player)
    visitor.tap("louderButton")
    assert player.volume > before
    visitor.leave()
    assert player.volume == before


def test_going_on_ends_what_is_being_said(visitor, player):
    visitor.tap("speechButton")
    hear(visitor, player)
    visitor.go("thema-werk")
    assert not player.plays
    assert marks(visitor) == []


def test_reading_counts_as_use(visitor, player):
    visitor.go(LONG_ANSWER)
    visitor.tap("speechButton")
    hear(visitor, player)
    for _ in range(3):
        visitor.wait_seconds(80)
        assert not visitor.sees("idleWarning")
        player.end()
        hear(visitor, player)
    visitor.tap("speechButton")


def test_each_text_is_read_in_its_own_language(visitor, engine, player):
    visitor.go("thema-wonen")
    visitor.terminal.language.choose("tr")
    visitor.look()
    engine.said.clear()
    visitor.tap("speechButton")
    hear(visitor, player)
    while player.plays:
        player.end()
        visitor.look()
    assert {language for _, language, _ in engine.said} == {"tr"}
    visitor.tap("sourceButton")
    engine.said.clear()
    visitor.tap("speechButton")
    hear(visitor, player)
    while player.plays:
        player.end()
        visitor.look()
    assert {language for _, language, _ in engine.said} == {"tr", "nl"}


def test_the_question_whether_anyone_is_there_is_spoken(visitor, engine, player):
    engine.said.clear()
    visitor.wait_seconds(91)
    assert [text for text, *_ in engine.said] == ["Bent u er nog?"]
    player.stop()
    visitor.tap("continueButton")


def test_the_speech_key_reads_and_then_each_focus_is_announced(visitor, engine, player):
    visitor.key(Qt.Key.Key_F1)
    hear(visitor, player)
    visitor.key(Qt.Key.Key_F1)
    assert not player.plays
    engine.said.clear()
    visitor.key(Qt.Key.Key_Down)
    hear(visitor, player)
    player.end()
    visitor.key(Qt.Key.Key_Down)
    hear(visitor, player)
    said = [text for text, *_ in engine.said]
    assert all("knop" in text for text in said)
    assert "Het programma, 5 vragen, knop" in said[1]
    player.end()


def test_a_machine_without_a_voice_offers_none(make_visitor, make_clock):
    visitor = make_visitor((1280, 800), clock=make_clock())
    visitor.begin()
    assert not visitor.find("speechButton").isEnabled()
