"""The on-screen keyboards, as data of `assets/keyboards/`."""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.languages import Language
from kiosk.paths import ASSETS

# The keys that do something else than typing, with their width in letter keys.
_FUNCTION_WIDTHS = {
    "shift": 1.5,
    "backspace": 1.5,
    "symbols": 1.5,
    "letters": 1.5,
    "space": 4.0,
    "hide": 1.0,
    "search": 1.5,
}

_OF_SEARCHING = frozenset({"hide", "search"})


class KeyboardError(KioskError):
    """A keyboard's file is missing or not as it should be."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: `function` is what it does ("type" for a letter), `width` counts in letter keys."""

    text: str
    function: str = "type"
    width: float = 1.0


Rows = tuple[tuple[Key, ...], ...]


@dataclass(frozen=True, slots=True)
class Keyboard:
    """The two layers of a keyboard."""

    letters: Rows
    symbols: Rows


def for_lines(keyboard: Keyboard) -> Keyboard:
    """Return it for typing a line: without the keys of searching, whose room the space takes."""

    def rows(layer: Rows) -> Rows:
        return tuple(tuple(_spread(row)) for row in layer)

    return Keyboard(rows(keyboard.letters), rows(keyboard.symbols))


def _spread(row: tuple[Key, ...]) -> Iterator[Key]:
    room = sum(key.width for key in row if key.function in _OF_SEARCHING)
    for key in row:
        if key.function == "space":
            yield Key("", "space", key.width + room)
        elif key.function not in _OF_SEARCHING:
            yield key


def load_keyboard(folder: Path, name: str) -> Keyboard:
    """Read a keyboard.

    Raises:
        KeyboardError: The file can't be read or holds no such keyboard.
    """
    path = folder / f"{name}.toml"
    try:
        layers = tomllib.loads(path.read_text(encoding="utf-8"))
        return Keyboard(_rows(layers["letters"]), _rows(layers["symbols"]))
    except (OSError, ValueError, KeyError, AttributeError, TypeError) as error:
        raise KeyboardError(f"the keyboard {path} can't be used: {error}") from error


def load_keyboards(
    languages: Iterable[Language], folder: Path = ASSETS / "keyboards"
) -> dict[str, Keyboard]:
    """Read the keyboards of these languages, by their names.

    Raises:
        KeyboardError: One of them can't be read.
    """
    names = {language.keyboard for language in languages}
    return {name: load_keyboard(folder, name) for name in sorted(names)}


def _rows(lines: list[str]) -> Rows:
    return tuple(tuple(_key(word) for word in line.split()) for line in lines)


def _key(word: str) -> Key:
    width = _FUNCTION_WIDTHS.get(word)
    return Key(word) if width is None else Key("", word, width)
