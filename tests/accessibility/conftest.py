"""Every screen as a resident meets it, in the three sizes: one tour a size for all the tests."""

from dataclasses import dataclass

import pytest

from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.seen import SeenControl, SeenScreen, SeenText

SIZES = [(1920, 1080), (1280, 800), (1080, 1920)]
# The declared panel; on the smaller one only what is counted in pixels is checked.
PANEL = {(1920, 1080), (1080, 1920)}


@dataclass(frozen=True)
class Tour:
    size: tuple[int, int]
    screens: dict[str, SeenScreen]

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


@pytest.fixture(scope="session", params=SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def tour(request, tmp_path_factory) -> Tour:
    from kiosk.ui.tour import Look, drawn_screens

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("KIOSK_DATA", str(tmp_path_factory.mktemp("data")))
        drawn = drawn_screens(Look(request.param), BUNDLED_CONTENT)
        return Tour(request.param, {screen.name: screen.seen for screen in drawn})
