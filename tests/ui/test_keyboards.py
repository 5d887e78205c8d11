import pytest

from kiosk.languages import offered_languages
from kiosk.paths import ASSETS
from kiosk.ui.keyboards import Key, KeyboardError, for_lines, load_keyboard

FOLDER = ASSETS / "keyboards"


@pytest.mark.parametrize("name", {one.keyboard for one in offered_languages().values()})
def test_every_offered_language_has_a_keyboard_with_all_keys_that_one_needs(name):
    keyboard = load_keyboard(FOLDER, name)
    letters = {key.function for row in keyboard.letters for key in row}
    symbols = {key.function for row in keyboard.symbols for key in row}
    assert {"type", "space", "backspace", "symbols", "hide"} <= letters
    assert {"type", "space", "backspace", "letters", "hide"} <= symbols


def test_the_dutch_keyboard_types_every_letter_and_digit():
    keyboard = load_keyboard(FOLDER, "nl")
    typed = [key.text for row in (*keyboard.letters, *keyboard.symbols) for key in row]
    for sign in "abcdefghijklmnopqrstuvwxyz0123456789éëïö?'-":
        assert typed.count(sign) == 1, sign


def test_rows_of_one_layer_are_equally_many_so_that_nothing_moves():
    keyboard = load_keyboard(FOLDER, "nl")
    assert len(keyboard.letters) == len(keyboard.symbols)


def test_words_are_function_keys_and_all_else_types_itself(tmp_path):
    (tmp_path / "x.toml").write_text('letters = ["a shift ab"]\nsymbols = ["space"]\n')
    keyboard = load_keyboard(tmp_path, "x")
    assert keyboard.letters == ((Key("a"), Key("", "shift", 1.5), Key("ab")),)
    assert keyboard.symbols == ((Key("", "space", 4.0),),)


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"letters = [",
        b'letters = ["a"]',
        b'letters = ["a"]\nsymbols = 3',
        b'letters = [1]\nsymbols = ["a"]',
        b"\xff\xfe",
    ],
)
def test_a_file_that_holds_no_keyboard_is_named(tmp_path, text):
    (tmp_path / "x.toml").write_bytes(text)
    with pytest.raises(KeyboardError, match=r"x\.toml"):
        load_keyboard(tmp_path, "x")


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(KeyboardError, match=r"turks\.toml"):
        load_keyboard(tmp_path, "turks")


def test_for_a_line_the_space_takes_the_room_of_the_keys_of_searching():
    keyboard = load_keyboard(FOLDER, "nl")
    lines = for_lines(keyboard)
    for before, after in zip(
        (*keyboard.letters, *keyboard.symbols), (*lines.letters, *lines.symbols), strict=True
    ):
        assert sum(key.width for key in before) == sum(key.width for key in after)
        assert {key.function for key in after}.isdisjoint({"hide", "search"})
        assert [key for key in before if key.function == "type"] == [
            key for key in after if key.function == "type"
        ]
