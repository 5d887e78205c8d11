"""The administrator's pages on the screen's size and height and on the building. Dutch only."""

from typing import Final

import msgspec

from kiosk.languages import SOURCE_LANGUAGE
from kiosk.settings.sections import (
    LONGEST_LANGUAGE_TEXT,
    LONGEST_NAME,
    PANEL_INCHES,
    PANEL_LOWER_EDGE_MM,
    PanelSettings,
    PlaceSettings,
)
from kiosk.station.panel import HIGHEST_TOUCH_MM, LOWEST_TOUCH_MM
from kiosk.ui.models.administrator_rows import AdministratorRow as Row
from kiosk.ui.viewmodels.typing import Line

NAME: Final = "name"
ASK_HERE: Final = "ask_here"
_INCHES: Final = "diagonal_inches"
_EDGE: Final = "lower_edge_mm"
_LIMITS = {_INCHES: PANEL_INCHES, _EDGE: PANEL_LOWER_EDGE_MM}
_TITLES = {NAME: "Naam van het gebouw", ASK_HERE: "Wie kan men hier iets vragen?"}
_EMPTY = "Nog niet ingevuld."


def panel_rows(panel: PanelSettings, step: str, keep: str) -> tuple[Row, ...]:
    """Return the size and the height with their buttons; `step` and `keep` begin what they do."""
    edge = f"{panel.lower_edge_mm} mm" if panel.lower_edge_mm else "Niet bekend"
    inches = (("1 inch kleiner", -1), ("1 inch groter", 1))
    edges = (
        ("10 mm lager", -10),
        ("10 mm hoger", 10),
        ("100 mm lager", -100),
        ("100 mm hoger", 100),
    )
    return (
        Row(
            "",
            "Van hoek tot hoek",
            f"{panel.diagonal_inches} inch",
            steps=tuple((f"{step}:{_INCHES}:{by}", words) for words, by in inches),
        ),
        Row(
            "",
            "Onderkant van het beeld boven de vloer",
            edge,
            steps=tuple((f"{step}:{_EDGE}:{by}", words) for words, by in edges),
        ),
        Row(
            keep,
            "Bewaren",
            "Of het zo goed is, staat dan bij ‘Is alles in orde?’.",
            "device-floppy",
            is_primary=True,
        ),
        Row(
            "",
            "Alles wat men aanraakt hoort tussen "
            f"{LOWEST_TOUCH_MM} en {HIGHEST_TOUCH_MM} mm boven de vloer te liggen.",
        ),
    )


def stepped(panel: PanelSettings, what: str) -> PanelSettings:
    """Return the size and height after a step, `what` being "key:by"; they stay possible."""
    key, _, by = what.partition(":")
    lowest, highest = _LIMITS[key]
    value = min(max(getattr(panel, key) + int(by), lowest), highest)
    return msgspec.structs.replace(panel, **{key: value})


def place_rows(place: PlaceSettings, typing: str) -> tuple[Row, ...]:
    """Return what is said of the building; `typing` begins what leads to typing it."""
    return (
        Row(f"{typing}:{NAME}", _TITLES[NAME], place.name or _EMPTY, "building"),
        Row(
            f"{typing}:{ASK_HERE}",
            _TITLES[ASK_HERE],
            place.ask_here.get(SOURCE_LANGUAGE) or _EMPTY,
            "user-question",
        ),
        Row("", "Dit is de Nederlandse tekst. Andere talen staan in kiosk.toml."),
    )


def line_of(place: PlaceSettings, key: str) -> Line:
    """Return the line to type, with what it says now."""
    if key == NAME:
        return Line(NAME, _TITLES[NAME], place.name, LONGEST_NAME)
    text = place.ask_here.get(SOURCE_LANGUAGE, "")
    return Line(ASK_HERE, _TITLES[ASK_HERE], text, LONGEST_LANGUAGE_TEXT)
