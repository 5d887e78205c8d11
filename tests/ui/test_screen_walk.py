"""The eye of the tour: what it sees and what it misses on small screens made for it."""

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.screen_walk import plain_text, walk_screen

WINDOW = """
import QtQuick
import QtQuick.Templates as T
Window {{ width: 400; height: 300; visible: true; {inside} }}
"""
TEXT = 'Text { objectName: "t"; text: "Een heel lang woord"; font.pixelSize: 20; %s }'
SCROLLED = """
Item {{
    width: 400; height: 100
    Flickable {{
        clip: true; width: 400; height: 50; contentHeight: 500
        Column {{ Repeater {{ model: 20; {text} }} }}
    }}
    {beside}
}}
"""
BUTTON = 'T.AbstractButton { objectName: "b"; width: 80; height: 40; %s }'


@pytest.fixture
def see():
    """Return a function that shows items in a window and tells what is seen of them."""
    held = []

    def see(inside):
        engine = QQmlEngine()
        component = QQmlComponent(engine)
        component.setData(WINDOW.format(inside=inside).encode(), QUrl())
        window = component.create()
        assert window, component.errorString()
        held.append((window, component, engine))
        window.grabWindow()
        return walk_screen(window)

    yield see
    for window, component, engine in held:
        for thing in (window, component, engine):
            thing.deleteLater()


@pytest.mark.parametrize(
    "cut",
    [
        "width: 60; elide: Text.ElideRight",
        "width: 60; wrapMode: Text.Wrap; maximumLineCount: 1",
        "x: 350",
        "x: -20",
        "y: 290",
        "width: 60; clip: true",
        "Rectangle { parent: t.parent; x: 30; width: 60; height: 50 } id: t",
    ],
)
def test_cut_words_are_noticed(see, cut):
    (text,) = see(TEXT % cut).texts
    assert text.is_truncated


@pytest.mark.parametrize(
    "fine",
    [
        "",
        "width: 380; height: 290",
        "width: 1000",
        "width: 60; wrapMode: Text.Wrap",
        'Rectangle { parent: t.parent; x: 30; width: 60; height: 50; color: "transparent" } id: t',
        "Rectangle { parent: t.parent; z: -1; x: 30; width: 60; height: 50 } id: t",
        "Rectangle { parent: t.parent; opacity: 0.3; x: 30; width: 60; height: 50 } id: t",
    ],
)
def test_words_that_can_all_be_read_are_not_cut(see, fine):
    (text,) = see(TEXT % fine).texts
    assert not text.is_truncated


def test_what_a_parent_clips_is_cut(see):
    (text,) = see("Item { clip: true; width: 60; height: 50; %s }" % (TEXT % "")).texts
    assert text.is_truncated


@pytest.mark.parametrize(("beside", "truncated"), [("", True), (BUTTON % "y: 55", False)])
def test_scrolled_words_are_cut_unless_a_button_says_there_is_more(see, beside, truncated):
    texts = see(SCROLLED.format(text=TEXT % "", beside=beside)).texts
    # What is scrolled away altogether is not listed.
    assert [text.is_truncated for text in texts] == [False, truncated]
    assert texts[-1].rectangle.bottom > 50


@pytest.mark.parametrize(
    "hidden",
    [
        "visible: false",
        "opacity: 0",
        "x: 400",
        "Rectangle { parent: t.parent; width: 400; height: 300 } id: t",
        'Rectangle { parent: t.parent; width: 400; height: 300; color: "#d0000000" } id: t',
    ],
)
def test_what_cannot_be_seen_is_not_listed(see, hidden):
    assert see(TEXT % hidden).texts == ()


def test_a_button_has_a_name_a_role_and_a_place(see):
    named = 'Accessible.role: Accessible.Button; Accessible.name: "Terug"; x: 10; y: 20'
    (control,) = see(BUTTON % f"{named}; focusPolicy: Qt.TabFocus").controls
    assert (control.object_name, control.role, control.name) == ("b", "button", "Terug")
    assert control.rectangle.pixels == (10, 20, 80, 40)
    assert control.is_focusable


def test_a_button_that_is_kept_from_screen_readers_is_listed_without_name(see):
    (control,) = see(BUTTON % "text: 'Terug'; Accessible.ignored: true").controls
    assert (control.role, control.name) == ("", "")


def test_a_text_knows_its_control_and_what_is_spoken_of_it(see):
    label = 'Text { text: "Terug"; Accessible.ignored: true }'
    accessible = 'Accessible.role: Accessible.Button; Accessible.name: "Een stap terug"'
    (text,) = see(BUTTON % f"{accessible}; {label}").texts
    assert (text.control, text.spoken) == ("b", "Een stap terug")


def test_words_that_need_more_room_than_their_item_are_measured(see):
    (text,) = see(TEXT % "x: 100; width: 10; horizontalAlignment: Text.AlignHCenter").texts
    assert text.rectangle.left < 60
    assert text.rectangle.right > 150


def test_the_title_is_the_text_of_that_name_or_the_largest_words(see):
    large = 'Text { text: "30"; font.pixelSize: 90 }'
    assert see(large + TEXT % "y: 200").title == "Een heel lang woord"
    named = 'Text { y: 250; objectName: "screenTitle"; text: "Titel"; font.pixelSize: 10 }'
    assert see(large + TEXT % "y: 200" + named).title == "Titel"


def test_styled_text_is_told_without_its_markup(see):
    (text,) = see('Text { textFormat: Text.StyledText; text: "<b>A</b> &amp; b" }').texts
    assert text.text == "A & b"
    (text,) = see('Text { textFormat: Text.PlainText; text: "1 <b> 2" }').texts
    assert text.text == "1 <b> 2"
    assert plain_text("een<br>twee") == "een\ntwee"
