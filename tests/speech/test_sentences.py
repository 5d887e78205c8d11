import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import LONGEST_SENTENCE, split_sentences


def texts(text):
    return [sentence.text for sentence in split_sentences(text)]


@pytest.mark.parametrize(
    "sentences",
    [
        ["Dit is een zin.", "Dit ook!", "En dit?", "Ja."],
        ["Your neighbourhood.", "Who helps me?", "You do!"],
        ["Burası sizin mahalleniz.", "Kim yardım eder?", "Şimdi başlayın!"],
        ["ما هو البرنامج؟", "البرنامج للسكان؛", "وهو في الحي.", "نعم"],
        ["Hij zei: “Kom maar.”", "Toen ging hij (echt waar!).", "‘Goed.’", "Klaar…", "Echt"],
        ["Dat was in 2023.", "Nu is het 2026."],
    ],
)
def test_sentences_end_where_a_reader_takes_breath(sentences):
    assert texts(" ".join(sentences)) == sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "De OT’s begonnen op 23 maart 2023 met hun werk.",
        "Kijk op www.samennieuw-west.nl voor meer.",
        "Het duurt ca. 3 weken, bijv. in mei.",
        "Vraag het aan dhr. Jansen of mevr. A. de Vries.",
        "De partners, o.a. Eigen Haard, tekenden.",
        "Wij van !WOON helpen.",
        "Dr. Yılmaz 5. maddeyi okudu.",
        "We meet e.g. The neighbours.",
        "Het kost 3.50 euro… of niets.",
        "“Wat is dat?” vroeg zij.",
    ],
)
def test_a_dot_within_a_sentence_does_not_end_it(sentence):
    assert texts(sentence) == [sentence]


def test_each_line_and_list_item_is_a_sentence():
    text = "Kop zonder punt\n- eerste ding\n- tweede ding\r\n\n• Derde ding.\n1. Ga. 2\n a. En b"
    assert texts(text) == [
        "Kop zonder punt",
        "- eerste ding",
        "- tweede ding",
        "• Derde ding.",
        "1. Ga.",
        "2",
        "a. En b",
    ]


def test_offsets_point_at_the_sentence_in_its_text():
    text = "  Eén zin. \n Twee 🙂 zinnen!  Drie."
    found = split_sentences(text)
    assert [text[one.start : one.end] for one in found] == ["Eén zin.", "Twee 🙂 zinnen!", "Drie."]


@pytest.mark.parametrize("text", ["", " \n ", "…", "— • —", "🙂", "\x00\u202e"])
def test_what_has_no_words_is_no_sentence(text):
    assert split_sentences(text) == ()


def test_a_long_sentence_is_split_after_a_comma():
    clause = "dit is een stuk van een lange zin dat nog wel even doorgaat, "
    text = "En " + clause * 8 + "en dat was het."
    parts = texts(text)
    assert len(parts) > 1
    assert all(len(part) <= LONGEST_SENTENCE for part in parts)
    assert all(part.endswith(",") for part in parts[:-1])
    assert " ".join(parts) == text


def test_a_long_sentence_without_commas_is_split_between_words():
    text = "woord " * 120 + "einde."
    parts = texts(text)
    assert all(len(part) <= LONGEST_SENTENCE for part in parts)
    assert " ".join(parts) == text


def test_a_word_longer_than_any_sentence_is_cut():
    parts = texts("a" * 1000)
    assert "".join(parts) == "a" * 1000
    assert max(map(len, parts)) == LONGEST_SENTENCE


@given(st.text())
def test_no_word_of_any_text_is_lost_or_said_twice(text):
    found = split_sentences(text)
    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= other.start for one, other in itertools.pairwise(found))
    said = sum(sign.isalnum() for one in found for sign in one.text)
    assert said == sum(sign.isalnum() for sign in text)
