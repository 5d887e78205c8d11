"""Check of the screen's size and height: can its buttons be hit, and does everybody reach them?"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from kiosk.display import ConnectedScreen
from kiosk.doctor.check import Check, State
from kiosk.settings.sections import PanelSettings
from kiosk.station.panel import (
    DECLARED_PIXELS,
    HIGHEST_TOUCH_MM,
    LOWEST_TOUCH_MM,
    SMALLEST_TARGET_MM,
    Panel,
)

# What a screen tells of itself is in whole centimetres, and 23.8 inch are sold as 24.
_NEAR_INCHES: Final = 2
_SIDEWAYS: Final = (90, 270)


def check_panel(
    settings: PanelSettings, screens: Sequence[ConnectedScreen], rotation: int = 0
) -> Check:
    """Say whether what is touched is large enough, and neither too high nor too low.

    `rotation` is by how many degrees the kiosk is turned on the screen.
    """
    screen = next((one for one in screens if one.pixels), None)
    wide, high = screen.pixels if screen and screen.pixels else DECLARED_PIXELS
    pixels = (high, wide) if rotation in _SIDEWAYS else (wide, high)
    panel = Panel(pixels, settings.diagonal_inches, settings.lower_edge_mm)
    remedies = [*_size_remedies(panel, screen), *_height_remedies(panel)]
    state = State.WARN if remedies else State.OK
    return Check("panel", state, "; ".join(_details(panel, screen)), " ".join(remedies))


def _details(panel: Panel, screen: ConnectedScreen | None) -> list[str]:
    wide, high = panel.millimetres
    taken = "" if screen else " (no screen is seen: taken as 1920x1080)"
    told = [
        f"{panel.diagonal_inches} inch, {wide:.0f} x {high:.0f} mm{taken}",
        f"the smallest button is {panel.smallest_target_mm:.1f} mm",
    ]
    if _differs(panel, screen):
        told.append(f"the screen itself says {screen.inches if screen else 0} inch")
    if panel.is_height_known:
        upper = f"{panel.upper_edge_mm:.0f} mm above the floor"
        told.append(f"what is touched lies from {panel.lower_edge_mm} to {upper}")
    else:
        told.append("how high it hangs is not known (panel.lower_edge_mm)")
    return told


def _size_remedies(panel: Panel, screen: ConnectedScreen | None) -> list[str]:
    remedies = []
    if _differs(panel, screen):
        remedies.append("Measure it from corner to corner, and set panel.diagonal_inches.")
    if panel.is_too_small:
        remedies.append(
            f"Fingers need {SMALLEST_TARGET_MM} mm: take a screen of at least "
            f"{panel.least_inches} inch."
        )
    return remedies


def _height_remedies(panel: Panel) -> list[str]:
    if not (panel.is_too_low or panel.is_too_high):
        return []
    if panel.highest_lower_edge_mm < LOWEST_TOUCH_MM:
        # No height is right for all of it: at the lowest one 'Lager' has to do.
        hung = replace(panel, lower_edge_mm=LOWEST_TOUCH_MM)
        return [f"Hang its lower edge {LOWEST_TOUCH_MM} mm above the floor; {_low(hung)}."]
    if panel.is_too_low:
        return [f"Hang it higher: its lower edge at least {LOWEST_TOUCH_MM} mm above the floor."]
    highest = panel.highest_lower_edge_mm
    return [f"Hang it lower: its lower edge at most {highest} mm; until then, {_low(panel)}."]


def _low(panel: Panel) -> str:
    verb = "*Lager* brings" if panel.is_low_within_reach else "not even *Lager* brings"
    return f"{verb} all that is touched below {HIGHEST_TOUCH_MM} mm"


def _differs(panel: Panel, screen: ConnectedScreen | None) -> bool:
    inches = screen.inches if screen else None
    return inches is not None and abs(inches - panel.diagonal_inches) > _NEAR_INCHES
