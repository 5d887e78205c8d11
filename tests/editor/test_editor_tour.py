"""The tour of the editor: every page is drawn, nothing complains, and all controls have a name."""

import itertools
import json

import pytest
from PySide6.QtGui import QImage

from kiosk.editor.tour import draw_editor_tour
from kiosk.paths import BUNDLED_CONTENT

PAGES = [
    "editor",
    "editor-arabic",
    "editor-media",
    "editor-partner",
    "editor-error",
    "editor-new",
    "editor-link",
    "editor-stale",
    "editor-history",
    "editor-translations",
    "editor-findings",
    "editor-general",
    "editor-general-history",
    "editor-asked",
    "editor-publish",
    "editor-full-disk",
    "editor-in-use",
]
SMALLEST_LETTERS = 13


@pytest.fixture(scope="module", params=[(1366, 768), (1920, 1080)], ids=["laptop", "desk"])
def tour(request, tmp_path_factory, application):
    assert application
    out = tmp_path_factory.mktemp("tour")
    assert draw_editor_tour(out, request.param, BUNDLED_CONTENT) == 0
    return out, json.loads((out / "tour.json").read_text("utf-8")), request.param


def test_every_page_is_drawn(tour):
    out, record, size = tour
    assert [screen["name"] for screen in record["screens"]] == PAGES
    for name in PAGES[:-1]:
        picture = QImage(str(out / f"{name}.png"))
        assert (picture.width(), picture.height()) == size


def test_every_control_has_a_name(tour):
    _, record, _ = tour
    nameless = [
        (screen["name"], control)
        for screen in record["screens"]
        for control in screen["controls"]
        if not control["name"]
    ]
    assert nameless == []
    assert all(screen["controls"] for screen in record["screens"])


def test_controls_of_the_bar_do_not_cover_each_other(tour):
    _, record, _ = tour
    for screen in record["screens"][:-1]:
        cells = sorted(
            (text["rectangle"][0], text["rectangle"][2], text["text"])
            for text in screen["texts"]
            if text["rectangle"][1] < 60
        )
        for (left, width, words), (following, _, other) in itertools.pairwise(cells):
            assert left + width <= following, (screen["name"], words, other)


def test_letters_of_the_editor_can_be_read(tour):
    """The preview's own are those of a terminal, drawn smaller; the editor's are not."""
    _, record, (width, _) = tour
    side = width - (620 if width >= 1600 else 430)
    small = {
        text["text"]
        for screen in record["screens"]
        for text in screen["texts"]
        if text["pixel_size"] < SMALLEST_LETTERS and text["rectangle"][0] < side
    }
    assert small == set()
