"""What of a visit could stay behind: all that view models hold, and the screen."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum

from PySide6.QtCore import QObject

from kiosk.ui.screen_walk import walk_screen
from tests.soak.stand import Stand

# Numbers that only count up, and what the terminal is made of: they tell nothing of anybody.
_NO_TRACES = {"LatestJob._newest", "SentenceSounds._age", "TerminalViewModel._parts"}
_NO_TRACES |= {"Narrator._parts"}
_MOST_TOLD = 200
_PLAIN = (str, int, float, bool, bytes, type(None), Enum)


def traces(stand: Stand) -> Mapping[str, object]:
    """Return all that a view model holds, by where it is held, and what is to be seen."""
    held = {}
    for place, thing in enumerate([stand.terminal, *stand.terminal.findChildren(QObject)]):
        kind = type(thing).__name__
        for name, value in getattr(thing, "__dict__", {}).items():
            if _is_plain(value) and f"{kind}.{name}" not in _NO_TRACES:
                held[f"{place} {kind}.{name}"] = value
    seen = walk_screen(stand.window)
    held["controls"] = tuple((one.object_name, one.rectangle) for one in seen.controls)
    held["texts"] = tuple((one.text, one.pixel_size) for one in seen.texts)
    return held


def differences(fresh: Mapping[str, object], now: Mapping[str, object]) -> list[str]:
    """Say what is not as it was."""
    names = sorted(fresh.keys() | now.keys())
    return [
        f"{name}: {_short(fresh.get(name))} has become {_short(now.get(name))}"
        for name in names
        if fresh.get(name) != now.get(name)
    ]


def _short(value: object) -> str:
    return repr(value)[:_MOST_TOLD]


def _is_plain(value: object) -> bool:
    if isinstance(value, (tuple, list, frozenset)):
        return all(map(_is_plain, value))
    return isinstance(value, _PLAIN) or (is_dataclass(value) and not isinstance(value, type))
