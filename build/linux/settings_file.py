"""The settings file that a fresh terminal gets: every key explained, none of them set."""

import textwrap
from collections.abc import Iterator

import msgspec

from kiosk.settings.allowed import allowed_values
from kiosk.settings.sections import Settings
from kiosk.settings_reference import toml_value

_WIDTH = 100
_INTRODUCTION = """\
# Settings of this terminal. Take away the # before a key to set it; without it the default counts.
# `kiosk doctor` tells what is wrong in here. The terminal reads this file when it starts:
# `systemctl restart samen-nieuw-west-kiosk`.
"""


def settings_file() -> str:
    """Return the file as TOML in which only the names of the sections count."""
    return "\n".join([_INTRODUCTION, *_lines()])


def _lines() -> Iterator[str]:
    for section in msgspec.structs.fields(Settings):
        yield f"# {section.type.__doc__}"
        yield f"[{section.name}]"
        for field in msgspec.structs.fields(section.type):
            yield from _key(field)
        yield ""


def _key(field: msgspec.structs.FieldInfo) -> Iterator[str]:
    (meta,) = field.type.__metadata__
    has_default = field.default not in (msgspec.NODEFAULT, "")
    default = toml_value(field.default) if has_default else "none"
    text = f"{meta.description} Allowed: {allowed_values(field.type)}. Default: {default}."
    yield ""
    yield from (f"# {line}" for line in textwrap.wrap(text, _WIDTH - 2, break_long_words=False))
    yield f"#{field.name} = {toml_value(meta.examples[0])}"
