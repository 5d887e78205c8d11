"""Every screen as a resident meets it: one tour a look for all the tests."""

import sys
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.seen import SeenControl, SeenScreen, SeenText
from kiosk.ui.tour import Look

sys.path.insert(0, str(Path(__file__).parent))

from looks import looks, name

# The declared panel; on the smaller one only what is counted in pixels is checked.
PANEL = {(1920, 1080), (1080, 1920)}


@dataclass(frozen=True)
class Tour:
    look: Look
    screens: dict[str, SeenScreen]
    pictures: dict[str, QImage]

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


@pytest.fixture(scope="session", params=looks(), ids=name)
def tour(request, tmp_path_factory) -> Tour:
    from kiosk.ui.tour import drawn_screens

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_DATA", str(tmp_path_factory.mktemp("data")))
        drawn = list(drawn_screens(request.param, BUNDLED_CONTENT))
    return Tour(
        request.param,
        {screen.name: screen.seen for screen in drawn},
        {screen.name: screen.picture for screen in drawn},
    )
