"""Keeps what administrators chose at the screen, in a settings file of its own."""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.durable import write_file
from kiosk.errors import KioskError
from kiosk.settings.reading import UnreadableFileError, read_table


class SettingsNotKept(KioskError):
    """The file can't be written; what was there before is unchanged."""


Value = str | int | Mapping[str, str]


def keep_own(path: Path, changes: Mapping[str, Mapping[str, Value]]) -> None:
    """Change values, by section and key, and keep the others that were chosen before.

    Of a key with a text per language only the languages that are given change.

    Raises:
        SettingsNotKept: The file can't be written.
    """
    try:
        table = read_table(path)
    except (OSError, ValueError, UnreadableFileError):
        # One that can't be read chose nothing.
        table = {}
    kept: dict[str, dict[str, Value]] = {
        section: {key: value for key, value in entries.items() if _is_value(value)}
        for section, entries in table.items()
        if isinstance(entries, dict)
    }
    for section, entries in changes.items():
        before = kept.get(section, {})
        laid = {key: _laid_over(before.get(key), value) for key, value in entries.items()}
        kept[section] = {**before, **laid}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_file(path, _toml(kept).encode(), is_private=True)
    except OSError as error:
        raise SettingsNotKept(f"{path} can't be written: {error.strerror}.") from error


def _is_value(value: object) -> bool:
    if isinstance(value, dict):
        return all(isinstance(text, str) for text in value.values())
    return isinstance(value, str | int)


def _laid_over(before: Value | None, value: Value) -> Value:
    if isinstance(before, Mapping) and isinstance(value, Mapping):
        return {**before, **value}
    return value


def _toml(table: Mapping[str, Mapping[str, Value]]) -> str:
    lines = []
    for section, entries in table.items():
        lines.append(f"[{_json(section)}]")
        lines += [f"{_json(key)} = {_written(value)}" for key, value in entries.items()]
    return "\n".join(lines) + "\n"


def _written(value: Value) -> str:
    if isinstance(value, Mapping):
        pairs = (f"{_json(key)} = {_json(text)}" for key, text in value.items())
        return f"{{ {', '.join(pairs)} }}"
    return _json(value)


def _json(value: str | int) -> str:
    # A string or number of JSON is one of TOML too, but for escaped halves of characters.
    return json.dumps(value, ensure_ascii=False)
