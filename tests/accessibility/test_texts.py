"""What can be read: all of it, in letters that are large enough, on screen and by ear."""

import itertools
import re

import pytest
from exceptions import is_allowed

from kiosk.content.store import ContentStore
from kiosk.paths import BUNDLED_CONTENT
from kiosk.ui.rectangle import Rectangle

# On the declared panel: 0.7 degrees at 500 mm for what one came for, 4.8 mm for the rest.
ESSENTIAL = 34
SMALLEST = 28
# Text grows with the step that is chosen; what is large anyhow less, and the words in the help bar.
LARGE = 72
HELP_BAR = 36
HELP_BAR_LABELS = re.compile(r"(back|home|help|speech|textSize|contrast|reach|language)Button")
# Labels and captions, by the design.
LABELS = re.compile(rf"{HELP_BAR_LABELS.pattern}|attractSpeechButton|filter-.*")


def words(text):
    return " ".join(text.split()).casefold()


@pytest.fixture(scope="module")
def answers():
    return [words(one.body) for one in ContentStore.open(BUNDLED_CONTENT).questions("nl")]


def test_every_screen_has_a_title(tour):
    assert [name for name, screen in tour.screens.items() if not screen.title] == []


def test_no_word_is_cut_off_or_hidden(tour):
    cut = [(screen, text.text) for screen, text in tour.texts() if text.is_truncated]
    assert cut == []


def test_no_word_is_parted(tour):
    parted = [
        (screen, font.text)
        for screen, fonts in tour.fonts.items()
        for font in fonts
        if font.is_broken
    ]
    assert parted == []


def test_every_text_is_inside_the_window(tour):
    window = Rectangle(0, 0, *tour.size)
    outside = [
        (screen, text.text, text.rectangle.pixels)
        for screen, text in tour.texts()
        if not all(window.holds(piece) for piece in text.shown)
        or text.rectangle.left < 0
        or text.rectangle.right > window.right
    ]
    assert outside == []


def test_every_text_is_inside_its_control(tour):
    controls = {(screen, one.object_name): one.rectangle for screen, one in tour.controls()}
    outside = [
        (screen, text.text, text.rectangle.pixels, controls[screen, text.control].pixels)
        for screen, text in tour.texts()
        if text.control and not controls[screen, text.control].holds(text.rectangle)
    ]
    assert outside == []


def test_no_text_lies_on_another(tour):
    crossing = [
        (name, one.text, other.text)
        for name, screen in tour.screens.items()
        for one, other in itertools.combinations(screen.texts, 2)
        for piece in one.shown
        if any(not piece.crossed_with(there).is_empty for there in other.shown)
    ]
    assert crossing == []


def least(tour, screen, text, size):
    """Return how many pixels a text of a size must have in the step that is chosen."""
    if is_allowed("text step", screen, text.control or text.text):
        return size
    if text.control and HELP_BAR_LABELS.fullmatch(text.control):
        return min(size * tour.step, HELP_BAR)
    return min(size * tour.step, LARGE)


def test_no_text_is_smaller_than_can_be_read(tour):
    if tour.is_on_the_panel:
        small = [
            (screen, text.text, text.pixel_size)
            for screen, text in tour.texts()
            if text.pixel_size < least(tour, screen, text, SMALLEST)
        ]
        assert small == []


def test_what_one_came_for_is_large(tour, answers):
    if tour.is_on_the_panel:
        names = {(screen, one.object_name): words(one.name) for screen, one in tour.controls()}

        def is_essential(screen, text):
            if text.text == tour.screens[screen].title:
                return True
            if text.control is None:
                return len(text.text) > 30 and any(words(text.text) in body for body in answers)
            name = names[screen, text.control]
            return not LABELS.fullmatch(text.control) and f" {words(text.text)} " in f" {name} "

        essential = [(screen, text) for screen, text in tour.texts() if is_essential(screen, text)]
        small = [
            (screen, text.text, text.pixel_size)
            for screen, text in essential
            if text.pixel_size < least(tour, screen, text, ESSENTIAL)
        ]
        assert small == []


def test_every_text_is_told_to_those_who_do_not_see_it(tour):
    untold = [
        (screen, text.text, text.control)
        for screen, text in tour.texts()
        if words(text.text) not in words(text.spoken)
    ]
    assert untold == []


def test_what_is_told_has_no_markup(tour):
    told = [text.spoken for _, text in tour.texts()]
    told += [f"{control.name}\n{control.description}" for _, control in tour.controls()]
    assert [spoken for spoken in told if re.search(r"</?\w+>|&\w+;", spoken)] == []
