import pytest

from kiosk.content.model import Kind
from kiosk.ui.places import HOME, LONGEST_WAY_BACK
from kiosk.ui.viewmodels.navigation import NavigationViewModel

KINDS = {
    "section-alliantie": Kind.SECTION,
    "wat-is-het-programma": Kind.QUESTION,
    "thema-wonen": Kind.THEME,
    "page-contact": Kind.PAGE,
}


@pytest.fixture
def navigation():
    return NavigationViewModel(KINDS.get, HOME)


@pytest.fixture
def heard(navigation, ears):
    ears.listen(navigation, "placeChanged", "finishRequested")
    return ears


def seen(navigation):
    return navigation.screen, navigation.itemId


def test_it_begins_where_nobody_is_there():
    assert seen(NavigationViewModel(KINDS.get)) == ("attract", "")


def test_opening_an_item_shows_it_and_says_so_once(navigation, heard):
    navigation.open("section-alliantie")
    assert heard.take() == ["placeChanged"]
    assert seen(navigation) == ("section", "section-alliantie")
    assert navigation.canGoBack
    assert not navigation.isHome


def test_opening_what_is_shown_says_nothing(navigation, heard):
    navigation.open("thema-wonen")
    heard.take()
    navigation.open("thema-wonen")
    navigation.rememberScroll(5.0)
    assert heard.take() == []


@pytest.mark.parametrize("gone", ["", "thema-weg", "https://elders.nl", "item:thema-wonen"])
def test_what_can_not_be_shown_leads_home_instead_of_nowhere(navigation, heard, gone):
    navigation.open("thema-wonen")
    navigation.open(gone)
    assert heard.take() == ["placeChanged", "placeChanged"]
    assert seen(navigation) == ("home", "")


def test_back_goes_the_way_one_came_and_never_ends_the_visit_elsewhere(navigation, heard):
    navigation.open("section-alliantie")
    navigation.open("wat-is-het-programma")
    navigation.back()
    assert seen(navigation) == ("section", "section-alliantie")
    navigation.back()
    assert seen(navigation) == ("home", "")
    assert "finishRequested" not in heard.heard


def test_after_a_very_long_way_back_still_leads_home_before_it_ends_the_visit(navigation, heard):
    for _ in range(LONGEST_WAY_BACK):
        navigation.open("thema-wonen")
        navigation.open("wat-is-het-programma")
    while not navigation.isHome:
        navigation.back()
    assert "finishRequested" not in heard.heard


def test_back_on_home_asks_to_end_the_visit_and_stays(navigation, heard):
    navigation.back()
    assert heard.take() == ["finishRequested"]
    assert navigation.isHome


def test_home_is_one_step_from_everywhere_and_forgets_the_way(navigation):
    navigation.open("section-alliantie")
    navigation.open("wat-is-het-programma")
    navigation.home()
    assert navigation.isHome
    assert not navigation.canGoBack


def test_search_and_help_are_places_with_a_way_back(navigation):
    navigation.openSearch()
    assert navigation.screen == "search"
    navigation.openHelp()
    assert navigation.screen == "help"
    navigation.openHelp()
    navigation.back()
    assert navigation.screen == "search"


def test_help_knows_the_screen_one_came_from(navigation):
    navigation.open("wat-is-het-programma")
    navigation.openHelp()
    assert navigation.here.choice == "answer"


def test_scroll_and_choice_are_found_on_the_way_back_and_not_elsewhere(navigation, heard):
    navigation.open("section-alliantie")
    navigation.rememberScroll(240.0)
    navigation.remember_choice("x")
    assert heard.take() == ["placeChanged"]
    navigation.open("wat-is-het-programma")
    assert navigation.scroll == 0.0
    navigation.back()
    assert navigation.scroll == 240.0
    assert navigation.here.choice == "x"


def test_a_list_that_shrinks_while_its_screen_goes_does_not_scroll_the_next_one(navigation):
    navigation.placeChanged.connect(lambda: navigation.rememberScroll(77.0))
    navigation.open("thema-wonen")
    assert navigation.scroll == 0.0
    navigation.rememberScroll(12.0)
    assert navigation.scroll == 12.0


def test_a_restart_forgets_everything(navigation, heard):
    navigation.open("section-alliantie")
    navigation.rememberScroll(9.0)
    navigation.restart()
    assert seen(navigation) == ("attract", "")
    assert not navigation.canGoBack
    assert heard.take() == ["placeChanged", "placeChanged"]
    navigation.restart()
    assert heard.take() == []
