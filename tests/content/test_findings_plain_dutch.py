"""The advice on unclear Dutch: what it notices, and what it leaves alone."""

import pytest

from kiosk.content.model import Text
from kiosk.content.passive import passive_forms
from kiosk.content.plain_dutch import unclear_dutch
from kiosk.content.prose import Passage, Prose
from kiosk.content.readability import reading_ease, syllables

SHORT = "Wij helpen u graag. "


def advice_on(body, language="nl"):
    text = Text(language, "Titel", body)
    return [(f.message, body[f.start : f.end]) for f in unclear_dutch("page-about", text)]


def test_short_active_sentences_of_plain_words_are_left_alone():
    assert advice_on(SHORT * 5) == []
    assert advice_on(SHORT * 5, "nl-simple") == []


def test_a_sentence_of_sixteen_words_is_too_long_and_one_of_fifteen_is_not():
    fifteen = " ".join(["woord"] * 15) + "."
    assert advice_on(fifteen) == []
    ((message, spot),) = advice_on(f"Kort. {' '.join(['woord'] * 16)}. Kort.")
    assert "Deze zin heeft 16 woorden" in message
    assert spot == " ".join(["woord"] * 16) + "."


def test_a_dash_is_no_word():
    assert advice_on(" ".join(["woord"] * 8 + ["–"] + ["woord"] * 7) + ".") == []


def test_each_point_of_a_list_is_a_sentence():
    assert advice_on("\n".join(f"- {'woord ' * 9}" for _ in range(5))) == []


def test_simple_dutch_may_have_ten_words_a_sentence_on_average():
    twelve = " ".join(["woord"] * 12) + "."
    assert advice_on(twelve) == []
    ((message, _),) = advice_on(f"{twelve} {'woord ' * 9}.", "nl-simple")
    assert "gemiddeld 10,5 woorden" in message
    assert advice_on(f"{twelve} {'woord ' * 8}.", "nl-simple") == []


@pytest.mark.parametrize(("language", "most"), [("nl", 10), ("nl-simple", 8)])
def test_a_paragraph_of_too_many_sentences(language, most):
    assert advice_on((SHORT * most).strip(), language) == []
    ((message, spot),) = advice_on("Kort.\n\n" + (SHORT * (most + 1)).strip(), language)
    assert f"Deze alinea heeft {most + 1} zinnen" in message
    assert spot == (SHORT * (most + 1)).strip()


@pytest.mark.parametrize(
    ("sentence", "form"),
    [
        ("Het huis wordt door ons gebouwd.", "wordt door ons gebouwd"),
        ("De problemen moeten worden aangepakt.", "worden aangepakt"),
        ("Vorig jaar werden er plannen gemaakt.", "werden er plannen gemaakt"),
        ("Wij denken dat het gemaakt wordt.", "gemaakt wordt"),
        ("De brief wordt morgen verstuurd.", "wordt morgen verstuurd"),
        ("Het besluit wordt besproken, en dat is goed.", "wordt besproken"),
        ("Het convenant is ondertekend door 50 partijen.", "is ondertekend door"),
        ("Er wordt aan gewerkt.", "wordt aan gewerkt"),
    ],
)
def test_a_passive_form_is_noticed(sentence, form):
    (found,) = passive_forms(Passage(sentence, 0))
    assert sentence[found.start :].startswith(found.text)
    assert found.text == form.removesuffix(" door")


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij bouwen het huis.",
        "Het wordt steeds beter.",
        "De kinderen worden groot in een gezond gebied.",
        "Later word ik burgemeester van de gemeente.",
        "Er is gewerkt aan een plan.",
        "Het plan is gekomen door de bewoners.",
        "Wij hebben het gemaakt, en het wordt mooi.",
        "Door de regen is het glad.",
        "Wij hebben door te tekenen laten zien dat dit ons plan is.",
        "Zij hebben zich aangesloten door 'Wij zijn Samen' te tekenen.",
        "De gezondheid wordt beter.",
        "Het bestaat al lang en wordt ouder.",
    ],
)
def test_what_is_not_passive_is_left_alone(sentence):
    assert list(passive_forms(Passage(sentence, 0))) == []


def test_a_passive_form_is_shown_where_it_stands():
    body = "Kort.\n\nHet **huis wordt** door [ons](item:page-about) gebouwd."
    ((_, spot),) = advice_on(body)
    assert spot == "wordt** door [ons](item:page-about) gebouwd"


def test_a_hard_word_is_named_once_with_an_easier_one():
    body = "Reeds vroeg. En **reeds** laat."
    (finding,) = unclear_dutch("page-about", Text("nl", "Titel", body))
    assert "'reeds' is een moeilijk woord (het staat er 2 keer)" in finding.message
    assert finding.remedy == "Schrijf liever: al."
    assert body[finding.start : finding.end] == "Reeds"


def test_a_hard_phrase_is_noticed_whole():
    ((_, spot),) = advice_on("Dit gaat met betrekking tot wonen.")
    assert spot == "met betrekking tot"


@pytest.mark.parametrize("word", ["indiensttreding", "Thansdorp", "complexen"])
def test_a_hard_word_in_another_word_is_left_alone(word):
    assert advice_on(f"Dit is {word}.") == []


@pytest.mark.parametrize("language", ["en", "tr", "ar"])
def test_other_languages_are_left_alone(language):
    assert advice_on("Reeds wordt er gewerkt " + "word " * 30 + ".", language) == []


# Cut into syllables as the spelling hyphenates them.
_HYPHENATED = (
    "be-wo-ners-or-ga-ni-sa-ties al-li-an-tie ge-meen-te pro-gram-ma na-ti-o-naal vei-lig-heid "
    "de-mo-cra-tie in-clu-sie ei-ge-naar-schap be-staans-ze-ker-heid buurt-huis leef-om-ge-ving "
    "jon-ge-ren kin-de-ren con-ve-nant par-tij-en ver-ant-woor-ding sa-men nieu-we wo-ning-en "
    "bur-ge-mees-ter the-a-ter knie-ën ge-ïn-te-res-seerd zee-ën bu-reau wei-nig ont-wik-ke-ling "
    "duur-zaam-heid on-ge-lijk-heid ar-moe-de cri-mi-na-li-teit pro-fes-si-o-neel sy-steem yo-ga "
    "koei-en mooi-e leeuw nieuws kijk huis school jeugd wij-ken u-ren be-oor-de-len sta-di-on"
)


@pytest.mark.parametrize("word", _HYPHENATED.split())
def test_syllables_are_counted(word):
    assert syllables(word.replace("-", "")) == word.count("-") + 1


@pytest.mark.parametrize(("word", "count"), [("2023", 1), ("", 1), ("!WOON", 1)])
def test_what_is_no_word_counts_as_one_syllable(word, count):
    assert syllables(word) == count


def test_the_reading_ease_is_that_of_douma():
    # Ten words of one syllable a sentence: 206.84 - 0.77 x 100 - 0.93 x 10 = 120.54, at most 100.
    assert reading_ease(Prose(("de man zag het kind en hij gaf het brood. ") * 6)) == 100
    # Twenty words of three syllables a sentence: 206.84 - 0.77 x 300 - 0.93 x 20 < 0.
    assert reading_ease(Prose(("gemeente " * 20 + ". ") * 3)) == 0
    # Ten words of two syllables a sentence: 206.84 - 0.77 x 200 - 0.93 x 10 = 43.54.
    assert reading_ease(Prose(("water " * 9 + "water. ") * 6)) == 44


def test_too_few_words_have_no_reading_ease():
    assert reading_ease(Prose("gemeente " * 49)) is None
    assert reading_ease(Prose("gemeente " * 50)) is not None
    assert reading_ease(Prose("")) is None


def test_hard_reading_is_advice_and_stricter_for_simple_dutch():
    # Ten words with 17 syllables: 206.84 - 0.77 x 170 - 0.93 x 10 = 66.64.
    body = ("water " * 7 + "huis huis huis. ") * 6
    assert advice_on(body.strip(), "nl") == []
    ((message, _),) = advice_on(body.strip(), "nl-simple")
    assert "Het leesgemak is 67" in message
