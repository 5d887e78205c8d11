"""The check on titles for home agrees with what home really draws."""

import importlib.util
from dataclasses import replace

import pytest

from kiosk.content.build import write_database
from kiosk.content.home_titles import ROW, TILE, fitting_length
from kiosk.content.source_text import read_source
from kiosk.paths import ASSETS

QUESTION = "wat-is-het-programma"
SECTION = "section-programma"
TITLES = [
    "Wat is het Nationaal Programma Samen Nieuw-West?",
    "Hoe kan ik als bewoner meedoen, meepraten, of meedenken?",
    "Er zijn al veel projecten gestart, wat is het verschil?",
    "Geen programma van de gemeente Amsterdam. Hoe werkt dat?",
    "Semtimizde hangi konular üzerinde birlikte çalışıyoruz?",
    "Waarom werken wij met minimaal twintig jaar en niet met minder lange tijden?",
    "ililililil " * 9,
    "WMWMWM " * 6,
]
TILE_TITLES = ["Het programma", "Wie werken er samen?", "Sözleşme (convenant)", "Meedoen met ons"]


def lines_of(visitor, title):
    """Return how many lines a title has on home, and in what width."""
    visitor.look()
    (label,) = [
        item
        for item in visitor.all()
        if item.property("text") == title and item.property("lineCount")
    ]
    return label.property("lineCount"), label.width()


@pytest.fixture(scope="module")
def visitor_with_title(make_visitor, make_clock, tmp_path_factory):
    """Stand at home where one item has another title."""
    content = read_source(ASSETS / "content").content

    def visitor_with_title(item_id, title, size, *, low=False):
        def titled(item):
            texts = tuple(replace(text, title=title) for text in item.texts)
            return replace(item, texts=texts) if item.id == item_id else item

        path = tmp_path_factory.mktemp("titles") / "content.db"
        write_database(replace(content, items=tuple(map(titled, content.items))), path)
        visitor = make_visitor(size, clock=make_clock(), content=path)
        visitor.begin()
        if low:
            visitor.tap("reachButton")
        return visitor

    return visitor_with_title


@pytest.mark.parametrize("title", TITLES)
def test_a_row_has_two_lines_for_what_the_check_lets_pass(visitor_with_title, title):
    (room,) = ROW
    visitor = visitor_with_title(QUESTION, title.strip(), (1920, 1080))
    lines, width = lines_of(visitor, title.strip())
    assert width == room.width
    assert (lines <= room.lines) == (fitting_length(title.strip(), room) == len(title.strip()))


@pytest.mark.parametrize("title", TILE_TITLES)
@pytest.mark.parametrize(("size", "low"), [((1080, 1920), False), ((1920, 1080), True)])
def test_a_tile_has_two_lines_for_what_the_check_lets_pass(visitor_with_title, title, size, low):
    room = TILE[low]
    visitor = visitor_with_title(SECTION, title, size, low=low)
    lines, width = lines_of(visitor, title)
    assert width == room.width
    assert (lines <= room.lines) == (fitting_length(title, room) == len(title))


def test_the_widths_are_those_of_our_fonts():
    path = ASSETS.parent / "build" / "title_widths.py"
    specification = importlib.util.spec_from_file_location("title_widths", path)
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    assert module.measure() == module.TABLE.read_text("utf-8"), f"run {path}"
