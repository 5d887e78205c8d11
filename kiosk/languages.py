"""The languages that the kiosk offers, read from `assets/i18n/languages.toml`: data, not code."""

import tomllib
from dataclasses import dataclass
from functools import cache

from kiosk.paths import ASSETS

SOURCE_LANGUAGE = "nl"


@dataclass(frozen=True, slots=True)
class Language:
    """One language as residents see and hear it; without a voice it is not read aloud."""

    code: str
    own_name: str
    right_to_left: bool
    font: str
    keyboard: str
    voice: str = ""
    invitation: str = ""


@cache
def offered_languages() -> dict[str, Language]:
    """Return the offered languages by code, in the order in which residents see them."""
    table = tomllib.loads((ASSETS / "i18n" / "languages.toml").read_text(encoding="utf-8"))
    return {
        entry["code"]: Language(
            code=entry["code"],
            own_name=entry["own_name"],
            invitation=entry.get("invitation", ""),
            right_to_left=entry["direction"] == "rtl",
            font=entry["font"],
            keyboard=entry["keyboard"],
            voice=entry.get("voice", ""),
        )
        for entry in table["language"]
    }
