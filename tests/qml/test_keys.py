"""The whole kiosk with the keys of a real keyboard, and none that lead out of it."""

import pytest
from PySide6.QtCore import Qt

SHIFT = Qt.KeyboardModifier.ShiftModifier


def focused(visitor):
    """The name of what has the focus."""
    item = visitor.window.activeFocusItem()
    return item.objectName() if item is not None else ""


def go_round(visitor, key=Qt.Key.Key_Tab):
    """Press Tab until the first name comes again, and return all names on the way."""
    names = []
    for _ in range(80):
        visitor.key(key)
        names.append(focused(visitor))
        if names.count(names[0]) > 1:
            return names[:-1]
    pytest.fail(f"Tab never came round: {names}")


def controls(visitor):
    """The names of all that can be tapped now."""
    return {
        item.objectName()
        for item in visitor.all()
        if item.inherits("QQuickAbstractButton") and item.isEnabled() and item.objectName()
    }


PLACES = [
    "home",
    "section-alliantie",
    "wat-is-het-programma",
    "waar-werkt-de-alliantie-aan",
    "page-themes",
    "thema-wonen",
    "page-partners",
    "partner-woon",
    "page-contact",
    "help",
    "search",
]


def go(visitor, place):
    if place == "help":
        visitor.terminal.navigation.openHelp()
    elif place == "search":
        visitor.terminal.navigation.openSearch()
    elif place != "home":
        visitor.terminal.navigation.open(place)
    visitor.look()


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_all_that_can_be_tapped_and_comes_round(visitor, place):
    go(visitor, place)
    reached = go_round(visitor)
    assert set(reached) - {"searchField"} == controls(visitor)
    assert len(reached) == len(set(reached))


@pytest.mark.parametrize("place", ["home", "page-partners", "search"])
def test_shift_tab_goes_the_same_way_back(visitor, place):
    go(visitor, place)
    onward = go_round(visitor)
    backward = go_round(visitor, Qt.Key.Key_Backtab)
    assert set(backward) == set(onward)
    turned = backward[::-1]
    start = turned.index(onward[0])
    assert turned[start:] + turned[:start] == onward


def test_what_has_the_focus_shows_it(visitor):
    visitor.key(Qt.Key.Key_Tab)
    visitor.look()
    assert visitor.find(focused(visitor)).property("visualFocus")


def tab_to(visitor, name):
    for _ in range(80):
        if focused(visitor) == name:
            return
        visitor.key(Qt.Key.Key_Tab)
    pytest.fail(f"Tab never came to {name}")


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_do_what_a_tap_does(visitor, key):
    tab_to(visitor, "tile-section-alliantie")
    visitor.rest()
    visitor.key(key)
    assert visitor.item_id == "section-alliantie"


def test_a_question_is_read_and_left_with_keys_alone(visitor):
    tab_to(visitor, "tile-section-alliantie")
    visitor.rest()
    visitor.key(Qt.Key.Key_Return)
    visitor.look()
    tab_to(visitor, "question-wie-zijn-de-alliantiepartners")
    visitor.rest()
    visitor.key(Qt.Key.Key_Return)
    assert visitor.item_id == "wie-zijn-de-alliantiepartners"
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.item_id == "section-alliantie"
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen == "home"
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen == "attract"


@pytest.mark.parametrize("button", ["homeButton", "helpButton", "backButton"])
def test_escape_still_works_after_a_button_of_the_help_bar_was_used(visitor, button):
    visitor.go("section-alliantie")
    visitor.go("wat-is-het-programma")
    tab_to(visitor, button)
    visitor.rest()
    visitor.key(Qt.Key.Key_Return)
    visitor.look()
    before = visitor.screen
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen != before


def test_a_long_text_is_read_page_by_page_with_the_page_keys(visitor):
    visitor.go("aan-wie-legt-alliantie-verantwoording-af")

    def top():
        return visitor.find("readingArea").property("contentY")

    visitor.key(Qt.Key.Key_PageDown)
    visitor.wait_until(lambda: top() > 100, "the text has moved")
    visitor.key(Qt.Key.Key_PageUp)
    visitor.wait_until(lambda: top() == 0, "the text is at its beginning")


def test_escape_leaves_the_search_screen(visitor):
    visitor.tap("searchBox")
    visitor.type("bu")
    visitor.key(Qt.Key.Key_Escape)
    assert visitor.screen == "home"


@pytest.mark.parametrize("key", [Qt.Key.Key_A, Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_any_key_begins(standing_visitor, key):
    standing_visitor.leave()
    standing_visitor.look()
    standing_visitor.rest()
    standing_visitor.key(key)
    assert standing_visitor.screen == "home"


def test_the_field_can_be_left_with_tab_and_typing_goes_on_after_a_tap_on_it(visitor):
    visitor.tap("searchBox")
    assert focused(visitor) == "searchField"
    visitor.key(Qt.Key.Key_Tab)
    visitor.type("x")
    assert visitor.text("searchField") == ""
    visitor.tap("searchField")
    visitor.type("x")
    assert visitor.text("searchField") == "x"


@pytest.mark.parametrize("screen", ["attract", "home", "search", "idle warning"])
def test_ctrl_q_leaves(visitor, qtbot, screen):
    if screen == "attract":
        visitor.leave()
    elif screen == "search":
        visitor.tap("searchBox")
    elif screen == "idle warning":
        visitor.wait_seconds(90)
    visitor.look()
    with qtbot.waitSignal(visitor._window._engine.quit, timeout=2000):
        visitor.key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier),
    ],
)
def test_no_other_key_leads_out(visitor, key, modifier):
    visitor.key(key, modifier)
    assert visitor.window.isVisible()
    assert visitor.screen == "home"
