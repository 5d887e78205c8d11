import time

import pytest

from kiosk.languages import offered_languages
from kiosk.speech.errors import EngineMissing, SpeechFailed
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.speech.sound import read_wav
from kiosk.speech.voices import Voice, find_voices

DUTCH = Voice("nl", "nl")

VOICES = """cat <<END
Pty Language       Age/Gender VoiceName          File                 Other Languages
 5  nl              --/M      Dutch              gmw/nl
 1  ar              --/M      arabic-mbrola-1    mb/mb-ar1
 2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)
END"""


def test_the_text_goes_in_through_standard_input_alone(fake_engine):
    engine = fake_engine('cat; echo; echo "$@"')
    said, options = engine.synthesize('-w /tmp/x; $(reboot) "Één"', DUTCH, 110).splitlines()
    assert said.decode() == '-w /tmp/x; $(reboot) "Één"'
    assert options.decode() == "-v nl -s 110 -b 1 --stdin --stdout"


def test_brackets_do_not_begin_a_spelling_in_sound_signs(fake_engine):
    assert b"[" not in fake_engine("cat").synthesize("[[h@l]]", DUTCH, 150)


def test_a_text_without_end_is_cut(fake_engine):
    assert len(fake_engine("cat").synthesize("é" * 100_000, DUTCH, 150)) == 8_000


def test_half_signs_are_replaced(fake_engine):
    assert fake_engine("cat").synthesize("a\ud800b", DUTCH, 150) == b"a?b"


@pytest.mark.parametrize(
    "script",
    [
        "cat >/dev/null",  # empty
        "cat >/dev/null; echo RIFF; exit 3",
        "cat >/dev/null; echo RIFF; kill -9 $$",  # in mid-sentence
        "exec <&-; exit 1",
    ],
    ids=["silent", "failing", "killed", "deaf"],
)
def test_an_engine_that_fails_costs_one_sentence(fake_engine, script):
    with pytest.raises(SpeechFailed) as caught:
        fake_engine(script).synthesize("Hallo.", DUTCH, 150)
    assert not isinstance(caught.value, EngineMissing)


def test_an_engine_that_hangs_is_ended_with_all_it_started(fake_engine):
    engine = fake_engine("sleep 60; echo RIFF", timeout_seconds=0.2)
    begun = time.monotonic()
    with pytest.raises(SpeechFailed):
        engine.synthesize("Hallo.", DUTCH, 150)
    assert time.monotonic() - begun < 10


def test_an_engine_that_does_not_stop_is_ended(fake_engine):
    engine = fake_engine("cat /dev/zero", largest_output=100_000)
    with pytest.raises(SpeechFailed, match="does not stop"):
        engine.synthesize("Hallo.", DUTCH, 150)


@pytest.mark.parametrize("name", ["absent", "."])
def test_a_program_that_is_not_there_is_told_apart(tmp_path, name):
    engine = EspeakSynthesizer(str(tmp_path / name))
    with pytest.raises(EngineMissing):
        engine.synthesize("Hallo.", DUTCH, 150)
    with pytest.raises(EngineMissing):
        engine.voice_names()


def test_voices_that_need_another_program_do_not_count(fake_engine):
    assert fake_engine(VOICES).voice_names() == {"nl", "en-gb"}


@pytest.mark.parametrize("script", ["echo", "printf '\\377\\376 x\\n1 2 3\\n'"])
def test_a_list_of_voices_that_makes_no_sense_is_empty(fake_engine, script):
    assert fake_engine(script).voice_names() == frozenset()


SENTENCES = {
    "nl": [
        "Wat is Samen Nieuw-West?",
        "Het programma begon op 23 maart 2023.",
        "Vraag het aan iemand van het buurthuis.",
        "Bewoners, scholen en de gemeente werken samen.",
        "Wilt u meedoen?",
    ],
    "en-gb": [
        "What is this programme?",
        "It began in March 2023.",
        "Ask someone in the community centre.",
        "Residents, schools and the city work together.",
        "Would you like to join?",
    ],
    "tr": [
        "Bu program nedir?",
        "Program 2023 yılının Mart ayında başladı.",
        "Mahalle evinde birine sorun.",
        "Sakinler, okullar ve belediye birlikte çalışıyor.",
        "Katılmak ister misiniz?",
    ],
    "ar": [
        "ما هو هذا البرنامج؟",
        "بدأ البرنامج في مارس 2023.",
        "اسأل شخصًا في مركز الحي.",
        "يعمل السكان والمدارس والبلدية معًا.",
        "هل تريد المشاركة؟",
    ],
}


@pytest.mark.parametrize("voice", SENTENCES)
def test_five_sentences_are_heard_in_each_language(real_engine, voice, tmp_path):
    for number, sentence in enumerate(SENTENCES[voice]):
        file = tmp_path / f"{number}.wav"
        file.write_bytes(real_engine.synthesize(sentence, Voice(voice, voice), 150))
        sound = read_wav(file.read_bytes())
        loudest = max(memoryview(sound.samples).cast("h"))
        assert loudest > 3_000, sentence
        # Between 3 and 30 letters a second, as people speak.
        assert 3 < len(sentence) / sound.seconds < 30, sentence


def test_slower_takes_longer(real_engine):
    usual, slower = (
        read_wav(real_engine.synthesize(SENTENCES["nl"][1], DUTCH, speed)).seconds
        for speed in (150, 110)
    )
    assert 1.15 < slower / usual < 1.6


def test_the_real_engine_has_the_voices_that_the_languages_name(real_engine):
    languages = offered_languages()
    assert find_voices(real_engine, languages.values()).keys() == languages.keys()
    assert {"nl", "en-gb", "tr", "ar"} <= real_engine.voice_names()
