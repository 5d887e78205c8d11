import pytest

from kiosk.content.model import Kind
from kiosk.ui.places import ATTRACT, HOME, LONGEST_WAY_BACK, Place, Screen, Trail, place_of

SECTION = Place(Screen.SECTION, "section-alliantie")
ANSWER = Place(Screen.ANSWER, "wat-is-het-programma")


@pytest.mark.parametrize(
    ("item_id", "kind", "screen"),
    [
        ("section-alliantie", Kind.SECTION, Screen.SECTION),
        ("wat-is-het-programma", Kind.QUESTION, Screen.ANSWER),
        ("thema-wonen", Kind.THEME, Screen.THEME),
        ("partner-woon", Kind.PARTNER, Screen.PARTNER),
        ("page-about", Kind.PAGE, Screen.PAGE),
        ("page-contact", Kind.PAGE, Screen.PAGE),
        ("page-themes", Kind.PAGE, Screen.THEMES),
        ("page-partners", Kind.PAGE, Screen.PARTNERS),
        ("page-questions", Kind.PAGE, Screen.SECTION),
    ],
)
def test_every_kind_of_item_has_its_screen_and_overviews_have_their_own(item_id, kind, screen):
    assert place_of(item_id, kind) == Place(screen, item_id)


def test_the_welcome_page_is_home():
    assert place_of("page-welcome", Kind.PAGE) == HOME


def test_a_trail_begins_where_nobody_is_there_and_leads_nowhere_back():
    trail = Trail()
    assert (trail.here, trail.can_go_back, trail.back()) == (ATTRACT, False, trail)


def test_a_trail_leads_back_step_by_step():
    trail = Trail((HOME,)).onward(SECTION).onward(ANSWER)
    assert trail.here == ANSWER
    assert trail.back().here == SECTION
    assert trail.back().back() == Trail((HOME,))
    assert not trail.back().back().can_go_back


def test_going_home_begins_a_new_trail():
    assert Trail((HOME,)).onward(SECTION).onward(HOME) == Trail((HOME,))
    assert Trail().onward(HOME) == Trail((HOME,))


def test_going_to_where_one_is_adds_no_step_and_forgets_nothing():
    trail = Trail((HOME,)).onward(SECTION).remember(scroll=120.0)
    assert trail.onward(SECTION) == trail


def test_the_same_screen_with_another_item_is_a_step():
    trail = (
        Trail((HOME,)).onward(ANSWER).onward(Place(Screen.ANSWER, "waar-werkt-de-alliantie-aan"))
    )
    assert trail.back().here == ANSWER


def test_what_was_remembered_is_found_on_the_way_back():
    trail = Trail((HOME,)).onward(Place(Screen.PARTNERS, "page-partners"))
    trail = trail.remember(scroll=80.0).remember(choice="government").onward(ANSWER)
    assert (trail.here.scroll, trail.here.choice) == (0.0, "")
    assert (trail.back().here.scroll, trail.back().here.choice) == (80.0, "government")
    assert trail.back().remember(scroll=0.0).here.choice == "government"


def test_a_very_long_visit_keeps_its_beginning_and_its_last_steps():
    trail = Trail((HOME,))
    for number in range(3 * LONGEST_WAY_BACK):
        trail = trail.onward(Place(Screen.ANSWER, f"question-{number}"))
    assert len(trail.places) == LONGEST_WAY_BACK
    assert trail.places[0] == HOME
    assert trail.here.item_id == f"question-{3 * LONGEST_WAY_BACK - 1}"
    assert trail.back().here.item_id == f"question-{3 * LONGEST_WAY_BACK - 2}"
