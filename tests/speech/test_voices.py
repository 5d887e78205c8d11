import pytest

from kiosk.languages import Language, offered_languages
from kiosk.speech.errors import EngineMissing, SpeechFailed
from kiosk.speech.voices import Voice, find_voices


class Engine:
    def __init__(self, answer):
        self.answer = answer
        self.asked = 0

    def voice_names(self):
        self.asked += 1
        if isinstance(self.answer, Exception):
            raise self.answer
        return frozenset(self.answer)


def language(code, voice=""):
    return Language(code, code, right_to_left=False, font="", keyboard="", voice=voice)


LANGUAGES = [language("nl", "nl"), language("nl-simple", "nl"), language("tr", "tr"), language("x")]


def test_each_language_gets_its_voice_and_none_gets_a_wrong_one():
    engine = Engine(["nl", "de", "en-gb"])
    assert find_voices(engine, LANGUAGES) == {
        "nl": Voice("nl", "nl"),
        "nl-simple": Voice("nl", "nl-simple"),
    }
    assert engine.asked == 1


@pytest.mark.parametrize("error", [EngineMissing("gone"), SpeechFailed("broken")])
def test_an_engine_without_an_answer_has_no_voices(error):
    assert find_voices(Engine(error), LANGUAGES) == {}


def test_an_empty_name_is_never_a_voice():
    assert "x" not in find_voices(Engine([""]), LANGUAGES)


def test_dutch_has_a_voice():
    assert offered_languages()["nl"].voice == "nl"
