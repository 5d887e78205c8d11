import io
import random
import wave

import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.languages import Language
from kiosk.speech.errors import EngineMissing, SpeechFailed
from kiosk.speech.reading import SpokenText
from kiosk.speech.recorded import Recordings
from kiosk.ui.narrator import SLOWER_WORDS_PER_MINUTE, WORDS_PER_MINUTE, SpeechParts
from kiosk.ui.speech_player import DEFAULT_VOLUME, SpeechPlayer
from kiosk.ui.viewmodels.speech import SpeechViewModel

TEXTS = [
    SpokenText("De titel", "nl", is_heading=True),
    SpokenText("Eén 🙂 zin. Nog een.", "nl"),
    SpokenText("In English.", "en"),
    SpokenText("Mit fremder Zunge.", "de"),
]


class HandEngine:
    """Speaks as a test has told it to, and keeps what it was asked."""

    def __init__(self, wav):
        self.wav = wav
        self.voices = frozenset(["nl", "en-gb"])
        self.asked = []
        self.failing = {}

    def voice_names(self):
        return self.voices

    def synthesize(self, text, voice, words_per_minute):
        self.asked.append((text, voice.name, words_per_minute))
        failures = self.failing.get(text, self.failing.get("*"))
        if failures:
            raise failures.pop(0)
        return self.wav

    def take(self):
        asked, self.asked = self.asked, []
        return [text for text, *_ in asked]


class HandPlayer(SpeechPlayer):
    """Keeps what it was told; a sound ends when a test says so."""

    def __init__(self):
        super().__init__()
        self.sound = None
        self.is_paused = False
        self.volume = None
        self.begun = 0

    def play(self, sound):
        assert self.sound is None, "one voice would talk over another"
        self.sound, self.is_paused = sound, False
        self.begun += 1

    def pause(self):
        self.is_paused = self.sound is not None

    def resume(self):
        self.is_paused = False

    def stop(self):
        self.sound = None

    def set_volume(self, volume):
        self.volume = volume

    def end(self):
        assert self.sound is not None
        self.sound = None
        self.finished.emit()


def language(code, voice):
    return Language(code, code, right_to_left=False, font="", keyboard="", voice=voice)


LANGUAGES = [language("nl", "nl"), language("en", "en-gb"), language("ar", "ar")]


def wav_file():
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(8_000)
        file.writeframes(b"\x01\x02" * 800)
    return data.getvalue()


@pytest.fixture
def engine():
    return HandEngine(wav_file())


@pytest.fixture
def player():
    return HandPlayer()


@pytest.fixture
def recordings(tmp_path):
    return Recordings(tmp_path)


@pytest.fixture
def work(executor):
    """Let all work be done, and its results arrive."""

    def work():
        while executor.waiting:
            executor.drain()
            QCoreApplication.processEvents()

    return work


@pytest.fixture
def make_speech(engine, player, recordings, executor):
    def make_speech(texts=tuple(TEXTS), screen_language="nl"):
        parts = SpeechParts(engine, executor, player, LANGUAGES, recordings)
        return SpeechViewModel(parts, lambda: texts, screen_language)

    return make_speech


@pytest.fixture
def speech(make_speech, work):
    speech = make_speech()
    speech.prepare()
    work()
    return speech


@pytest.fixture
def heard(speech, ears):
    ears.listen(speech, "used", "finished")
    return ears


def shown(speech):
    names = ["currentTextIndex", "currentStart", "currentEnd", "sentenceNumber", "sentenceCount"]
    return tuple(speech.property(name) for name in names)


SILENCE = (-1, 0, 0, 0, 0)


def test_a_screen_is_read_sentence_by_sentence(speech, engine, player, work, heard):
    speech.start()
    assert speech.property("isSpeaking")
    seen = []
    while speech.property("isSpeaking"):
        work()
        seen.append(shown(speech))
        player.end()
    # The sign in the second text counts twice in QML.
    assert seen == [(0, 0, 8, 1, 4), (1, 0, 11, 2, 4), (1, 12, 20, 3, 4), (2, 0, 11, 4, 4)]
    assert engine.asked == [
        ("De titel.", "nl", WORDS_PER_MINUTE),
        ("Eén zin.", "nl", WORDS_PER_MINUTE),
        ("Nog een.", "nl", WORDS_PER_MINUTE),
        ("In English.", "en-gb", WORDS_PER_MINUTE),
    ]
    assert shown(speech) == SILENCE
    assert heard.take() == ["used"] * 4 + ["finished"]


def test_the_next_sentence_is_made_while_this_one_is_heard(speech, engine, player, work):
    speech.start()
    work()
    assert engine.take() == ["De titel.", "Eén zin."]
    player.end()
    assert player.sound is not None
    work()
    assert engine.take() == ["Nog een."]


def test_a_pause_follows_a_heading(speech, player, work):
    speech.start()
    work()
    heading = player.sound.seconds
    player.end()
    assert heading == pytest.approx(player.sound.seconds + 0.5)


def test_a_pause_keeps_the_place_within_the_sentence(speech, player, work, heard):
    speech.start()
    work()
    speech.pause()
    assert (player.is_paused, speech.property("isPaused")) == (True, True)
    assert speech.property("isSpeaking")
    speech.resume()
    assert (player.is_paused, player.begun) == (False, 1)
    assert heard.take() == ["used"]


def test_a_pause_before_the_sound_is_there_keeps_it_for_later(speech, player, work):
    speech.start()
    speech.pause()
    work()
    assert player.sound is None
    speech.resume()
    work()
    assert player.begun == 1


def test_stop_is_silence_at_once_even_while_a_sentence_is_being_made(speech, player, work, heard):
    speech.start()
    speech.stop()
    work()
    assert (player.begun, shown(speech)) == (0, SILENCE)
    speech.start()
    work()
    speech.stop()
    assert player.sound is None
    assert heard.take() == ["used", "used"]


def test_one_goes_on_back_and_once_more(speech, player, work):
    speech.start()
    work()
    for step, number in [("next", 2), ("next", 3), ("previous", 2), ("repeat", 2)]:
        begun = player.begun
        getattr(speech, step)()
        work()
        assert (speech.property("sentenceNumber"), player.begun) == (number, begun + 1)


def test_next_after_the_last_sentence_ends_the_reading(speech):
    speech.start()
    for _ in range(4):
        speech.next()
    assert not speech.property("isSpeaking")


def test_slower_says_this_sentence_anew(speech, engine, work, player):
    speech.start()
    work()
    player.end()
    engine.asked.clear()
    speech.toggleSlower()
    work()
    assert speech.property("isSlower")
    assert engine.asked[0] == ("Eén zin.", "nl", SLOWER_WORDS_PER_MINUTE)
    assert player.sound is not None


def test_slower_while_paused_is_heard_from_resume_on(speech, engine, work, player):
    speech.start()
    work()
    speech.pause()
    speech.toggleSlower()
    work()
    assert player.sound is None
    engine.asked.clear()
    speech.resume()
    work()
    assert engine.asked[0] == ("De titel.", "nl", SLOWER_WORDS_PER_MINUTE)


def test_a_text_without_a_voice_is_not_read_with_a_wrong_one(speech, engine, work, player):
    speech.start()
    while speech.property("isSpeaking"):
        work()
        player.end()
    assert "Mit fremder Zunge." not in engine.take()


@pytest.mark.parametrize(
    ("screen_language", "can_speak"), [("nl", True), ("en", True), ("ar", False), ("xx", False)]
)
def test_the_button_knows_whether_there_is_a_voice(make_speech, work, screen_language, can_speak):
    speech = make_speech(screen_language=screen_language)
    assert not speech.property("canSpeak")
    assert not speech.property("hasNoVoice")
    speech.prepare()
    work()
    assert speech.property("canSpeak") is can_speak
    assert speech.property("hasNoVoice") is not can_speak


def test_another_language_of_the_screen_ends_the_reading(speech):
    speech.start()
    speech.set_language("ar")
    assert not speech.property("isSpeaking")
    assert speech.property("hasNoVoice")
    speech.set_language("en")
    assert speech.property("canSpeak")


def test_a_sentence_that_fails_once_is_heard(speech, engine, player, work):
    engine.failing["De titel."] = [SpeechFailed("killed")]
    speech.start()
    work()
    assert speech.property("sentenceNumber") == 1
    assert player.sound is not None


def test_a_sentence_that_fails_twice_is_skipped(speech, engine, player, work):
    engine.failing["De titel."] = [SpeechFailed("killed"), SpeechFailed("killed")]
    speech.start()
    work()
    assert speech.property("sentenceNumber") == 2
    assert player.sound is not None


def test_a_sentence_that_fails_when_made_ahead_has_its_two_tries_left(speech, engine, player, work):
    engine.failing["Eén zin."] = [SpeechFailed("killed"), SpeechFailed("killed")]
    speech.start()
    work()
    player.end()
    work()
    assert speech.property("sentenceNumber") == 2
    assert player.sound is not None


def test_an_error_of_our_own_skips_the_sentence_and_keeps_its_words_out_of_the_log(
    speech, engine, work, caplog
):
    engine.failing["De titel."] = [ValueError("De titel"), ValueError("De titel")]
    speech.start()
    work()
    assert speech.property("sentenceNumber") == 2
    assert "ValueError" in caplog.text
    assert "titel" not in caplog.text


def test_the_last_sentence_that_fails_ends_the_reading(make_speech, engine, work, ears):
    speech = make_speech(TEXTS[:1])
    speech.prepare()
    work()
    ears.listen(speech, "finished")
    engine.failing["*"] = [SpeechFailed("killed")] * 2
    speech.start()
    work()
    assert not speech.property("isSpeaking")
    assert ears.take() == ["finished"]


@pytest.mark.parametrize("errors", [[EngineMissing("gone")], [SpeechFailed("killed")] * 100])
def test_a_voice_that_is_gone_is_said_to_be(speech, engine, work, heard, errors):
    engine.failing["*"] = errors
    speech.start()
    work()
    assert (speech.property("hasNoVoice"), speech.property("isSpeaking")) == (True, False)
    assert "finished" not in heard.take()
    speech.start()
    assert not speech.property("isSpeaking")


def test_the_next_visitor_has_another_try(speech, engine, player, work):
    engine.failing["*"] = [EngineMissing("gone")]
    speech.start()
    work()
    speech.reset()
    assert speech.property("canSpeak")
    speech.start()
    work()
    assert player.sound is not None


def test_an_announcement_interrupts_and_is_neither_shown_nor_counted(
    speech, engine, player, work, heard
):
    speech.start()
    work()
    heard.take()
    speech.announce("Knop. Start", "en")
    assert player.sound is None
    assert shown(speech) == SILENCE
    work()
    player.end()
    player.end()
    assert engine.take()[-2:] == ["Knop.", "Start."]
    assert heard.take() == []
    assert not speech.property("isSpeaking")


def test_a_newer_announcement_supersedes_an_older_one(speech, engine, player, work):
    speech.announce("Een", "nl")
    speech.announce("Twee", "nl")
    work()
    assert engine.take() == ["Twee."]
    speech.announce("Drie", "nl")
    work()
    assert player.begun == 2


def test_an_announcement_without_a_voice_is_silence(speech, player, work):
    speech.announce("مرحبا", "ar")
    work()
    assert player.begun == 0


def test_the_focus_is_announced_to_those_who_go_by_ear(speech, engine, work):
    speech.announceFocus("Knop", "nl")
    work()
    assert engine.take() == []
    speech.toggleSpeechMode()
    assert speech.property("isSpeechMode")
    speech.announceFocus("Knop", "nl")
    work()
    assert engine.take() == ["Knop."]


def test_the_volume_has_steps_and_bounds(speech, player):
    assert speech.property("volume") == round(DEFAULT_VOLUME * 100)
    for _ in range(9):
        speech.louder()
    assert (speech.property("volume"), player.volume) == (100, 1.0)
    for _ in range(9):
        speech.quieter()
    assert speech.property("volume") == 20


def test_nothing_of_a_visit_stays(speech, player, work):
    speech.toggleSpeechMode()
    speech.toggleSlower()
    speech.louder()
    speech.start()
    work()
    speech.reset()
    names = ["isSpeechMode", "isSlower", "isSpeaking", "isPaused"]
    assert [speech.property(name) for name in names] == [False] * 4
    assert player.volume == DEFAULT_VOLUME
    assert player.sound is None


RECORDED = (
    SpokenText("De titel", "nl", is_heading=True, recording_of="meedoen"),
    SpokenText("Een zin. Nog een.", "nl", recording_of="meedoen"),
    SpokenText("Kijk ook.", "nl"),
)


@pytest.fixture
def speech_of_recorded(make_speech, work):
    speech = make_speech(RECORDED)
    speech.prepare()
    work()
    return speech


def test_a_recording_is_heard_in_the_place_of_its_texts(
    speech_of_recorded, recordings, engine, player, work
):
    speech = speech_of_recorded
    (recordings.folder / "meedoen.nl.wav").write_bytes(wav_file())
    speech.start()
    work()
    assert (speech.property("currentTextIndex"), speech.property("currentLastTextIndex")) == (0, 1)
    assert speech.property("sentenceCount") == 2
    assert player.sound.rate == 8_000
    player.end()
    assert engine.take() == ["Kijk ook."]


def test_a_recording_that_cannot_be_played_is_read_out(
    speech_of_recorded, recordings, engine, player, work
):
    speech = speech_of_recorded
    (recordings.folder / "meedoen.nl.wav").write_bytes(b"broken")
    speech.start()
    work()
    assert engine.take()[0] == "De titel."
    assert shown(speech) == (0, 0, 8, 1, 4)
    assert player.sound is not None


def test_no_two_voices_in_ten_thousand_random_taps(speech, player, executor):
    """The player of this test fails if it is to play while it plays."""
    chance = random.Random(4)
    steps = ["start", "stop", "pause", "resume", "next", "previous", "repeat", "toggleSlower"]
    for _ in range(10_000):
        match chance.randrange(4):
            case 0 if executor.waiting:
                executor.drain()
                QCoreApplication.processEvents()
            case 1 if player.sound is not None and not player.is_paused:
                player.end()
            case 2:
                speech.announce("Knop", "nl")
            case _:
                getattr(speech, chance.choice(steps))()
        playing = player.sound is not None and not player.is_paused
        assert not (playing and speech.property("isPaused"))
    assert player.begun > 100
