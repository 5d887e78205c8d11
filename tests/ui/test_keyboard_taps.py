import pytest

from kiosk.paths import ASSETS
from kiosk.ui.keyboards import load_keyboard
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel


@pytest.fixture
def keyboard():
    return KeyboardViewModel(load_keyboard(ASSETS / "keyboards", "nl"))


@pytest.fixture
def typed(keyboard):
    typed = []
    keyboard.typed.connect(typed.append)
    return typed


@pytest.fixture
def heard(keyboard, ears):
    ears.listen(keyboard, "rowsChanged", "typed", "erased", "hideRequested")
    return ears


def first_row(keyboard):
    return "".join(key["text"] for key in keyboard.rows[0])


def test_a_letter_is_typed_and_changes_no_key(keyboard, heard, typed):
    keyboard.press("type", "q")
    keyboard.press("space", "")
    assert (typed, heard.take()) == (["q", " "], ["typed", "typed"])


def test_shift_is_for_one_letter(keyboard, heard):
    keyboard.press("shift", "")
    assert (first_row(keyboard), heard.take()) == ("QWERTYUIOP", ["rowsChanged"])
    assert keyboard.isShifted
    keyboard.press("type", "Q")
    assert (first_row(keyboard), heard.take()) == ("qwertyuiop", ["typed", "rowsChanged"])


def test_shift_again_takes_it_back(keyboard):
    keyboard.press("shift", "")
    keyboard.press("shift", "")
    assert first_row(keyboard) == "qwertyuiop"


def test_a_space_keeps_shift_for_the_next_word(keyboard):
    keyboard.press("shift", "")
    keyboard.press("space", "")
    assert keyboard.isShifted


def test_signs_are_one_tap_away_and_stay_until_letters_are_asked_for(keyboard):
    keyboard.press("shift", "")
    keyboard.press("symbols", "")
    assert first_row(keyboard) == "1234567890"
    assert not keyboard.isShifted
    keyboard.press("type", "1")
    assert first_row(keyboard) == "1234567890"
    keyboard.press("letters", "")
    assert first_row(keyboard) == "qwertyuiop"


def test_function_keys_say_what_they_ask_for_and_type_nothing(keyboard, heard, typed):
    for function in ("backspace", "hide", "search"):
        keyboard.press(function, "")
    assert heard.take() == ["erased", "hideRequested", "hideRequested"]
    assert typed == []


def test_an_unknown_key_does_nothing(keyboard, heard):
    keyboard.press("rocket", "x")
    assert heard.take() == []


def test_a_reset_shows_the_small_letters_and_is_silent_where_they_are_shown(keyboard, heard):
    keyboard.press("symbols", "")
    heard.take()
    keyboard.reset()
    assert (first_row(keyboard), heard.take()) == ("qwertyuiop", ["rowsChanged"])
    keyboard.reset()
    assert heard.take() == []
