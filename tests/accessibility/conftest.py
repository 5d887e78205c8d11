"""Every screen as a resident meets it: one tour a look for all the tests."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.rectangle import Rectangle
from kiosk.ui.seen import SeenControl, SeenScreen, SeenText
from kiosk.ui.tour import Look

sys.path.insert(0, str(Path(__file__).parent))

from exceptions import ALLOWANCES
from looks import looks, name
from parts import SeenFont, SeenIcon, icons_and_fonts, live_window

# The declared panel; on the smaller one only what is counted in pixels is checked.
PANEL = {(1920, 1080), (1080, 1920)}

# How much of each look there was to judge: screens, controls, texts, icons.
_WALKED: dict[Look, tuple[int, int, int, int]] = {}


@dataclass(frozen=True)
class Tour:
    look: Look
    screens: dict[str, SeenScreen]
    pictures: dict[str, QImage]
    icons: dict[str, tuple[SeenIcon, ...]]
    fonts: dict[str, tuple[SeenFont, ...]]

    @property
    def size(self) -> tuple[int, int]:
        return self.look.size

    @property
    def step(self) -> float:
        return self.look.appearance.text_percent / 100

    @property
    def is_on_the_panel(self) -> bool:
        return self.size in PANEL

    def controls(self) -> list[tuple[str, SeenControl]]:
        return [(name, one) for name, screen in self.screens.items() for one in screen.controls]

    def texts(self) -> list[tuple[str, SeenText]]:
        return [(name, one) for name, screen in self.screens.items() for one in screen.texts]


@pytest.fixture(scope="session", autouse=True)
def application_is_there(application):
    """The tour finds an application that pytest can watch, and makes none of its own."""


def draw(look: Look, data: Path) -> Tour:
    from kiosk.ui.tour import drawn_screens

    tour = Tour(look, {}, {}, {}, {})
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_DATA", str(data))
        for screen in drawn_screens(look, BUNDLED_CONTENT):
            tour.screens[screen.name] = screen.seen
            tour.pictures[screen.name] = screen.picture
            # Only as long as the screen is shown.
            icons, fonts = icons_and_fonts(live_window())
            tour.icons[screen.name], tour.fonts[screen.name] = icons, fonts
    return tour


class Places:
    """Where the controls of the looks that were drawn are, for comparing one look with another."""

    def __init__(self, data: Path) -> None:
        self._data = data
        self._known: dict[Look, dict[str, dict[str, Rectangle]]] = {}

    def note(self, tour: Tour) -> None:
        self._known[tour.look] = {
            name: {one.object_name: one.rectangle for one in screen.controls}
            for name, screen in tour.screens.items()
        }

    def of(self, look: Look) -> dict[str, dict[str, Rectangle]]:
        """Return each screen's controls; a look that was not drawn yet is drawn for it."""
        if look not in self._known:
            self.note(draw(look, self._data))
        return self._known[look]


@pytest.fixture(scope="session")
def places(tmp_path_factory) -> Places:
    return Places(tmp_path_factory.mktemp("data"))


@pytest.fixture(scope="session", params=looks(), ids=name)
def tour(request, places, tmp_path_factory) -> Tour:
    drawn = draw(request.param, tmp_path_factory.mktemp("data"))
    places.note(drawn)
    _WALKED[request.param] = (
        len(drawn.screens),
        len(drawn.controls()),
        len(drawn.texts()),
        sum(map(len, drawn.icons.values())),
    )
    return drawn


def pytest_terminal_summary(terminalreporter) -> None:
    if not _WALKED:
        return
    here = Path(__file__).parent.name
    checks = sum(
        f"/{here}/" in report.nodeid
        for outcome in ("passed", "failed")
        for report in terminalreporter.stats.get(outcome, [])
    )
    screens, controls, texts, icons = (
        sum(column) for column in zip(*_WALKED.values(), strict=True)
    )
    terminalreporter.write_line(
        f"accessibility: {checks} checks in {len(_WALKED)} looks, {screens} screens with "
        f"{controls} controls, {texts} texts and {icons} icons; {len(ALLOWANCES)} exceptions:"
    )
    for one in ALLOWANCES:
        terminalreporter.write_line(f"  {one.rule}, {one.where}: {one.reason}")
