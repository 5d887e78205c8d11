import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.spoken_form import spoken_form


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("nl", "!WOON helpt.", "Woon helpt."),
        ("nl", "De HvA en de OT’s.", "De H V A en de O T’s."),
        ("nl", "SEZO / Buurtteam", "Sezo, Buurtteam."),
        ("nl", "VuilnisOproer (afval) & meer", "Vuilnis Oproer, afval, en meer."),
        ("nl", "OTTO blijft OTTO.", "OTTO blijft OTTO."),
        ("nl", "Kijk op www.nw.nl.", "Kijk op w w w punt nw punt nl."),
        ("nl-simple", "Zie https://a-b.nl/c/", "Zie a streepje b punt nl schuine streep c."),
        ("nl", "Mail hulp@nw.nl, graag.", "Mail hulp apenstaartje nw punt nl, graag."),
        ("en", "See www.nw.nl/en", "See w w w dot nw dot nl slash en."),
        ("nl", "Op 23-03-2023 of 1/4/2024.", "Op 23 maart 2023 of 1 april 2024."),
        ("en", "On 2023-03-23 & later", "On 23 March 2023 and later."),
        ("tr", "23.03.2023", "23 Mart 2023."),
        ("ar", "23-03-2023", "23 مارس 2023."),
        ("nl", "Op 23-13-2023.", "Op 23-13-2023."),
        ("nl", "Van 9:30 uur tot 14:00 uur.", "Van 9 uur 30 tot 14 uur."),
        ("nl", "Van 9–17, 80% voor €5,50", "Van 9 tot 17, 80 procent voor 5,50 euro."),
        ("en", "In 2023 €5, or 6 €", "In 2023 5 euros, or 6 euros."),
        ("tr", "%80 ve 7%", "yüzde 80 ve yüzde 7."),
        ("ar", "80٪ & 20%", "80 بالمئة و 20 بالمئة."),
        ("nl", "• **Eerste** ding", "Eerste ding."),
        ("nl", "Het programma – dat is dit", "Het programma, dat is dit."),
    ],
)
def test_what_stands_there_is_said_as_one_says_it(language, written, said):
    assert spoken_form(written, language) == said


@pytest.mark.parametrize("heading", ["Wat is het programma", "ما هو البرنامج", "Deel één:"])
def test_a_heading_gets_an_end(heading):
    assert spoken_form(heading, "nl").endswith(heading[-3:].rstrip(":") + ".")


@pytest.mark.parametrize("text", ["", "🙂", "— • —", "\x00\ufffd\ue000", "\u200f\u202e"])
def test_signs_without_a_sound_are_silence(text):
    assert spoken_form(text, "nl") == ""


def test_unknown_signs_and_marks_of_direction_are_left_out():
    assert (
        spoken_form("Hal\u00adlo 🙂 \u2067مرحبا\u2069 \ue000wereld", "nl") == "Hallo مرحبا wereld."
    )


def test_letters_with_marks_keep_them():
    assert spoken_form("Şımarık, cafe\u0301, مُحَمَّد", "tr") == "Şımarık, café, مُحَمَّد."


def test_a_language_without_words_is_not_spoken_with_dutch_ones():
    assert spoken_form("a & b, 80%", "xx") == "a b, 80."


@given(st.text(), st.sampled_from(["nl", "nl-simple", "en", "tr", "ar", "xx"]))
def test_any_text_gives_one_line_that_no_engine_takes_for_a_command(text, language):
    said = spoken_form(text, language)
    assert said == "" or said[0].isalnum() or not said[0].isascii() or said[0] in "'"
    assert not set(said) & set("[]<>\n\r\x00{}\\")
