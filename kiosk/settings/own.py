"""Keeps what administrators chose at the screen, in a settings file of its own."""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.durable import write_file
from kiosk.errors import KioskError
from kiosk.settings.reading import UnreadableFileError, read_table


class SettingsNotKept(KioskError):
    """The file can't be written; what was there before is unchanged."""


def keep_own(path: Path, changes: Mapping[str, Mapping[str, str]]) -> None:
    """Change values, by section and key, and keep the others that were chosen before.

    Raises:
        SettingsNotKept: The file can't be written.
    """
    try:
        table = read_table(path)
    except (OSError, ValueError, UnreadableFileError):
        # One that can't be read chose nothing.
        table = {}
    kept = {
        section: {key: value for key, value in entries.items() if isinstance(value, str)}
        for section, entries in table.items()
        if isinstance(entries, dict)
    }
    for section, entries in changes.items():
        kept[section] = {**kept.get(section, {}), **entries}
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        write_file(path, _toml(kept).encode(), is_private=True)
    except OSError as error:
        raise SettingsNotKept(f"{path} can't be written: {error.strerror}.") from error


def _toml(table: Mapping[str, Mapping[str, str]]) -> str:
    # A string of JSON is one of TOML too.
    lines = []
    for section, entries in table.items():
        lines.append(f"[{json.dumps(section)}]")
        lines += [f"{json.dumps(key)} = {json.dumps(value)}" for key, value in entries.items()]
    return "\n".join(lines) + "\n"
