"""All checks of a terminal, one after the other; one that can't be made is a failed one."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from kiosk.catalogue.installed import content_in_use
from kiosk.display import connected_screens
from kiosk.doctor.administrator_checks import check_pin
from kiosk.doctor.check import Check, State
from kiosk.doctor.content_checks import check_content, check_edition, check_index, check_keys
from kiosk.doctor.health_checks import (
    check_clock,
    check_crashes,
    check_disk,
    check_permissions,
    check_sockets,
)
from kiosk.doctor.machine_checks import (
    check_data_folder,
    check_libraries,
    check_renderer,
    check_screen,
    check_sound,
    check_touch,
)
from kiosk.doctor.panel_check import check_panel
from kiosk.doctor.program_checks import check_fonts, check_settings, check_voices
from kiosk.paths import ASSETS, data_folder
from kiosk.settings.reading import LoadedSettings
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.station.terminal_setup import chosen_rotation


def examine(settings: LoadedSettings, content: Path | None = None) -> tuple[Check, ...]:
    """Return every check of this terminal; a check that can't be made is a failed one.

    Without `content` it is about what the terminal shows.
    """
    content = content or content_in_use(lambda _complaint: None)
    checks: dict[str, Callable[[], Check]] = {
        "content": lambda: check_content(content),
        "index": lambda: check_index(content),
        "edition": lambda: check_edition(settings),
        "keys": check_keys,
        "fonts": lambda: check_fonts(ASSETS / "fonts"),
        "libraries": check_libraries,
        "screen": check_screen,
        "panel": lambda: check_panel(
            settings.settings.panel, connected_screens(), chosen_rotation()
        ),
        "renderer": lambda: check_renderer(settings.settings.screen.renderer),
        "touch": check_touch,
        "sound": check_sound,
        "voices": lambda: check_voices(EspeakSynthesizer()),
        "settings": lambda: check_settings(settings),
        "pin": check_pin,
        "data folder": lambda: check_data_folder(data_folder()),
        "permissions": lambda: check_permissions(data_folder(), settings),
        "disk": lambda: check_disk(data_folder()),
        "clock": lambda: check_clock(date.today()),
        "crashes": check_crashes,
        "sockets": check_sockets,
    }
    return tuple(_made(name, check) for name, check in checks.items())


def _made(name: str, check: Callable[[], Check]) -> Check:
    try:
        return check()
    except Exception as error:
        return Check(name, State.FAIL, f"could not be examined: {type(error).__name__}: {error}")
