"""The settings reference, drawn from the structures that are read, so that it cannot say otherwise.

`python -m kiosk.settings_reference > docs/settings.md` renews it.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import msgspec

from kiosk.settings.allowed import allowed_values
from kiosk.settings.sections import Settings

_INTRODUCTION = """# Settings

One terminal is set up by `kiosk.toml`, a [TOML](https://toml.io) file of UTF-8 text, at most 1 MiB.
The kiosk reads `/etc/samen-nieuw-west-kiosk/kiosk.toml` or, if there is none,
`samen-nieuw-west-kiosk/kiosk.toml` in the user's configuration folder (`~/.config`).
`--config FILE` names another. Every key may be left out. `kiosk doctor` tells all that is wrong;
the kiosk itself goes on with the defaults of the keys that are wrong.

This page is made from the program: `python -m kiosk.settings_reference > docs/settings.md`.
"""


def settings_reference() -> str:
    """Return the reference as Markdown."""
    return "\n".join([_INTRODUCTION, *_sections()])


def _sections() -> Iterator[str]:
    for section in msgspec.structs.fields(Settings):
        yield f"## [{section.name}]\n"
        yield f"{section.type.__doc__}\n"
        yield "| key | meaning | allowed | default | example |"
        yield "|---|---|---|---|---|"
        for field in msgspec.structs.fields(section.type):
            yield _row(field)
        yield ""


def _row(field: msgspec.structs.FieldInfo) -> str:
    (meta,) = field.type.__metadata__
    default = field.default if field.default is not msgspec.NODEFAULT else {}
    return (
        f"| `{field.name}` | {meta.description} | {allowed_values(field.type)} "
        f"| {_written(default)} | {_written(meta.examples[0])} |"
    )


def _written(value: Any) -> str:
    return f"`{toml_value(value)}`" if value not in ("", {}) else "none"


def toml_value(value: Any) -> str:
    """Return a value as TOML writes it."""
    if isinstance(value, dict):
        pairs = ", ".join(
            f"{key} = {json.dumps(text, ensure_ascii=False)}" for key, text in value.items()
        )
        return f"{{ {pairs} }}"
    return json.dumps(value, ensure_ascii=False)


if __name__ == "__main__":
    sys.stdout.write(settings_reference())
