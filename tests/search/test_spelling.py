"""A misspelt word is near its right spelling; another Dutch word is not."""

import pytest

from kiosk.search.distance import edit_distance
from kiosk.search.sound import sound_key
from kiosk.search.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("heard", "word"),
    [
        ("jeucht", "jeugd"),
        ("alliansie", "alliantie"),
        ("kontakt", "contact"),
        ("demokratie", "democratie"),
        ("veilighijd", "veiligheid"),
        ("woonen", "wonen"),
        ("fijligheit", "veiligheid"),
        ("nasionaal", "nationaal"),
        ("verwagten", "verwachten"),
    ],
)
def test_words_that_sound_the_same_have_one_key(heard: str, word: str):
    assert sound_key(heard) == sound_key(word)


@pytest.mark.parametrize(("one", "other"), [("huis", "muis"), ("bang", "baan"), ("werk", "kerk")])
def test_words_that_sound_different_have_two_keys(one: str, other: str):
    assert sound_key(one) != sound_key(other)


@pytest.mark.parametrize(
    ("typed", "word", "slips"),
    [
        ("werk", "werk", 0),
        ("", "", 0),
        ("wrek", "werk", 1),
        ("orzaak", "oorzaak", 1),
        ("partener", "partner", 1),
        ("masterplen", "masterplan", 1),
        ("burgermeister", "burgemeester", 2),
        ("huiz", "huis", 1),
        ("werkk", "werk", 1),
        ("wwerk", "werk", 1),
        ("oude", "uode", 1),
        ("hius", "huis", 1),
        ("abcd", "badc", 2),
        ("planken", "plank", 2),
        ("e", "t", 2),
    ],
)
def test_slips_are_counted(typed: str, word: str, slips: int):
    assert edit_distance(typed, word, 3) == slips
    assert edit_distance(word, typed, 3) == slips


@pytest.mark.parametrize(("word", "other"), [("betaalt", "bepaalt"), ("rapper", "raster")])
def test_another_letter_that_is_not_near_is_more_than_a_slip(word: str, other: str):
    assert edit_distance(word, other, 2) > 1


def test_a_distance_that_is_too_large_need_not_be_exact():
    assert edit_distance("werk", "bestaanszekerheid", 2) > 2
    assert edit_distance("abcdef", "uvwxyz", 2) > 2


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    stems = {word: word for word in ("bestuur", "alliantiebestuur", "alliantie", "jeugd", "wonen")}
    return Vocabulary.of(stems, dict.fromkeys(stems, 1))


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("jeucht", ["jeugd"]),
        ("aliantiebestur", ["alliantiebestuur"]),
        ("woonen", ["wonen"]),
        ("geld", []),
        ("xq", []),
        ("12345", []),
        ("", []),
    ],
)
def test_an_unknown_word_has_its_nearest_words(
    vocabulary: Vocabulary, typed: str, expected: list[str]
):
    assert [correction.word for correction in vocabulary.nearest(typed)] == expected


def test_words_are_found_by_how_they_begin_and_end(vocabulary: Vocabulary):
    assert vocabulary.completions("alli", 10) == ["alliantie", "alliantiebestuur"]
    assert vocabulary.endings("bestuur", 10) == ["alliantiebestuur"]
    assert vocabulary.completions("bestuur", 10) == []


def test_of_too_many_completions_the_commonest_are_kept():
    vocabulary = Vocabulary.of({"aa": "aa", "ab": "ab", "ac": "ac"}, {"aa": 1, "ab": 3, "ac": 2})
    assert vocabulary.completions("a", 2) == ["ab", "ac"]


def test_columns_must_be_of_one_length():
    with pytest.raises(ValueError, match="stem"):
        Vocabulary(["werk"], [], [1])
