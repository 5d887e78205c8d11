"""Text is compared by its letters: not by case, accents, marks, or signs that nobody sees."""

import pytest

from kiosk.text import Word, normalize, words


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("Écht", "echt"),
        ("ideeën", "ideeen"),
        ("ide\u0065\u0308en", "ideeen"),
        ("STRASSE", "straße"),
        ("ĳs", "ijs"),
        ("İSTANBUL", "istanbul"),
        ("ISPARTA", "ısparta"),
        ("güçlü", "guclu"),
        ("السَّكَن", "السكن"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("الـبيت", "البيت"),
        ("ﻻ", "لا"),
        ("bewo\u00adners", "bewoners"),
        ("\u200fwerk\u200e", "werk"),
        ("１２", "12"),
        ("thema’s", "thema's"),
    ],
)
def test_spellings_that_look_alike_are_the_same(text: str, same: str):
    assert normalize(text) == normalize(same)


@pytest.mark.parametrize(("text", "other"), [("हिन्दी", "हनद"), ("wonen", "woonen"), ("a", "ä b")])
def test_what_is_different_stays_different(text: str, other: str):
    assert normalize(text) != normalize(other)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Werk en wonen!", ["werk", "en", "wonen"]),
        ("thema's, zo’n", ["themas", "zon"]),
        ("nieuw-west", ["nieuw", "west"]),
        ("'teams'", ["teams"]),
        ("हिन्दी में सेवाएँ", ["हिन्दी", "में", "सेवाएँ"]),
        ("a_b", ["a", "b"]),
        ("werk\x00baan\ud800huur", ["werk", "baan", "huur"]),
        ("😀 ?! \u0301", []),
        ("", []),
    ],
)
def test_words_are_found_in_any_script(text: str, expected: list[str]):
    assert [word.normal for word in words(text)] == expected


def test_words_know_their_place_in_the_text_as_it_is():
    text = "De ide\u0065\u0308e\u0308n: السَّكَن"
    found = list(words(text))
    assert found[1] == Word(3, 11, "ideeen")
    assert [text[word.start : word.end] for word in found][2] == "السَّكَن"
