"""Arabic runs from right to left: layout, icons with a direction, and letters of its own font."""

import re
from dataclasses import replace

import pytest
from exceptions import is_allowed

FONT = "Noto Sans Arabic"
ARABIC = re.compile(r"[\u0600-\u06ff]")
DIRECTED = re.compile(r"arrow-(left|right)|chevron-(left|right)|backspace")
# Where both sides were scrolled or wrapped otherwise, a control can stand in another row; what has
# other words is wider or narrower. So the side it starts from counts, or that it fills its place.
_NEAR = 4


@pytest.fixture
def arabic(tour):
    if tour.look.language != "ar":
        pytest.skip("runs from left to right")
    return tour


def is_mirrored(place, twin, width):
    """Tell whether a control starts as far from the right as its twin from the left."""
    starts = abs((width - place.right) - twin.left) <= _NEAR
    ends = abs((width - place.left) - twin.right) <= _NEAR
    is_centred = (
        abs((place.left + place.right) / 2 - (width - (twin.left + twin.right) / 2)) <= _NEAR
    )
    return starts or ends or is_centred


def test_what_can_be_tapped_is_mirrored_in_arabic(arabic, places):
    dutch = places.of(replace(arabic.look, language="nl"))
    here = places.of(arabic.look)
    pairs = [
        (screen, name, place, dutch[screen][name])
        for screen, controls in here.items()
        for name, place in controls.items()
        if name in dutch[screen] and not name.startswith("key-")
    ]
    width, _ = arabic.size
    assert len(pairs) > 150
    astray = [
        (screen, name, place.pixels, twin.pixels)
        for screen, name, place, twin in pairs
        if not is_mirrored(place, twin, width) and not is_allowed("mirroring", screen, name)
    ]
    assert astray == []


def test_icons_with_a_direction_are_mirrored_in_arabic_alone(tour):
    wrong = [
        (screen, icon.name)
        for screen, icons in tour.icons.items()
        for icon in icons
        if icon.is_mirrored != (tour.look.language == "ar" and bool(DIRECTED.fullmatch(icon.name)))
    ]
    assert wrong == []
    assert any(DIRECTED.fullmatch(icon.name) for icons in tour.icons.values() for icon in icons)


def test_arabic_letters_are_of_the_arabic_font(tour):
    texts = [(screen, font) for screen, fonts in tour.fonts.items() for font in fonts]
    arabic = [(screen, font) for screen, font in texts if ARABIC.search(font.text)]
    assert arabic
    assert [(screen, font) for screen, font in arabic if font.family != FONT] == []
