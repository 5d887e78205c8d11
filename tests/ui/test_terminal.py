"""The whole of the residents' side without a window: what a visit leads to, and leaves behind."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QAbstractListModel, QCoreApplication, QObject

from kiosk.content.model import Kind
from kiosk.search.document import MarkedText, Outcome, SearchHit, SearchResult
from kiosk.ui.viewmodels.terminal import TerminalViewModel

IDS = (
    "section-alliantie",
    "waar-werkt-de-alliantie-aan",
    "page-themes",
    "thema-wonen",
    "page-partners",
    "partner-woon",
    "page-contact",
    "page-about",
    "page-questions",
)


class OneHit:
    def open(self):
        pass

    def close(self):
        pass

    def __call__(self, text, language):
        hit = SearchHit("thema-wonen", "theme", language, 1.0, MarkedText(text), MarkedText(""))
        return SearchResult(text, language, Outcome.FOUND, (hit,), "ander woord")


@pytest.fixture
def make_terminal(make_parts, executor, clock):
    made = []

    def make_terminal(**parts):
        others = {"search": OneHit(), "executor": executor, "clock": clock}
        made.append(TerminalViewModel(make_parts(**{**others, **parts})))
        return made[-1]

    yield make_terminal
    for terminal in made:
        terminal.stop()


@pytest.fixture
def terminal(make_terminal):
    return make_terminal()


def properties(thing: QObject) -> dict:
    """All that QML can read of a view model, with the rows of its lists."""
    meta = thing.metaObject()
    names = [meta.property(number).name() for number in range(meta.propertyCount())]
    values = {name: getattr(thing, name) for name in names if name != "objectName"}
    return {
        name: value.records if isinstance(value, QAbstractListModel) else value
        for name, value in values.items()
    }


def all_that_is_seen(terminal) -> list[dict]:
    """Go through the whole kiosk, and keep all that the screens are given on the way."""
    seen = []

    def look():
        things = ("navigation", "visit", "keyboard", terminal.navigation.screen)
        seen.append({name: properties(getattr(terminal, name)) for name in things})

    look()
    terminal.begin()
    look()
    for item_id in IDS:
        terminal.navigation.open(item_id)
        look()
    terminal.navigation.openSearch()
    look()
    terminal.navigation.openHelp()
    look()
    return seen


def use_everything(terminal, executor):
    """Leave as many traces as a visit can."""
    terminal.begin()
    for item_id in IDS:
        terminal.navigation.open(item_id)
        terminal.navigation.rememberScroll(321.0)
    terminal.navigation.open("page-partners")
    terminal.partners.choose("government")
    terminal.navigation.openSearch()
    terminal.keyboard.press("symbols", "")
    terminal.search.query = "iets van mij"
    executor.drain()
    QCoreApplication.processEvents()
    assert (terminal.search.state, terminal.search.suggestion) == ("found", "ander woord")
    terminal.navigation.openHelp()
    terminal.attract.turn()


def test_it_begins_where_nobody_is_there_with_a_question_to_read(terminal):
    assert terminal.navigation.screen == "attract"
    assert terminal.attract.question
    assert not terminal.visit.isWarning


def test_a_touch_on_the_first_screen_begins_at_home(terminal):
    terminal.begin()
    assert terminal.navigation.isHome
    assert terminal.visit.phase == "active"


@pytest.mark.parametrize(
    ("item_id", "screen"),
    [
        ("section-alliantie", "section"),
        ("waar-werkt-de-alliantie-aan", "answer"),
        ("page-themes", "themes"),
        ("thema-wonen", "theme"),
        ("page-partners", "partners"),
        ("partner-woon", "partner"),
        ("page-contact", "page"),
        ("page-questions", "section"),
    ],
)
def test_each_screen_is_filled_before_the_place_is_heard_of(terminal, item_id, screen):
    terminal.begin()
    heard = []
    terminal.navigation.placeChanged.connect(
        lambda: heard.append((terminal.navigation.screen, getattr(terminal, screen).title))
    )
    terminal.navigation.open(item_id)
    assert heard == [(screen, getattr(terminal, screen).title)]
    assert heard[0][1]


def test_every_hit_of_a_search_and_every_link_can_be_opened(terminal, make_parts):
    store = make_parts().store
    terminal.begin()
    for item in store.all_texts():
        terminal.navigation.open(item.id)
        assert terminal.navigation.itemId == ("" if item.id == "page-welcome" else item.id)


@pytest.mark.parametrize("how", ["says so", "walks away", "is missed for an hour"])
def test_the_end_of_a_visit_leaves_what_a_fresh_start_has(make_terminal, executor, clock, how):
    terminal, fresh = make_terminal(), make_terminal(executor=type(executor)())
    use_everything(terminal, executor)
    if how == "says so":
        terminal.navigation.home()
        terminal.navigation.back()
    else:
        clock.seconds += 120 if how == "walks away" else 3600
        terminal.visit.refresh()
    assert all_that_is_seen(terminal) == all_that_is_seen(fresh)


def test_an_answer_on_its_way_at_the_end_is_not_shown_to_the_next_visitor(terminal, executor):
    terminal.begin()
    terminal.search.query = "iets van mij"
    executor.drain()
    terminal.visit.end()
    QCoreApplication.processEvents()
    assert (terminal.search.state, terminal.search.query) == ("start", "")
    assert terminal.search.hits.count == 0


def test_back_on_home_ends_the_visit_and_back_elsewhere_does_not(terminal):
    terminal.begin()
    terminal.navigation.open("thema-wonen")
    terminal.navigation.back()
    assert terminal.navigation.isHome
    terminal.navigation.back()
    assert terminal.navigation.screen == "attract"
    assert terminal.visit.phase == "attract"


def test_the_filter_of_the_partners_is_found_again_on_the_way_back(terminal):
    terminal.begin()
    terminal.navigation.open("page-partners")
    terminal.partners.choose("knowledge")
    terminal.navigation.open("partner-hva")
    terminal.navigation.back()
    assert [card.item_id for card in terminal.partners.cards.records] == ["partner-hva"]
    terminal.navigation.home()
    terminal.navigation.open("page-partners")
    assert terminal.partners.cards.count == 9


def test_use_extends_the_visit_but_not_past_the_question_whether_anyone_is_there(terminal, clock):
    terminal.begin()
    for _ in range(10):
        clock.seconds += 89
        assert terminal.notice_use()
    clock.seconds += 90
    terminal.visit.refresh()
    assert not terminal.notice_use()
    assert terminal.visit.isWarning


def test_use_while_nobody_is_there_begins_nothing(terminal):
    terminal.notice_use()
    assert terminal.navigation.screen == "attract"
    assert terminal.visit.phase == "attract"


def test_an_item_that_ran_out_between_list_and_tap_leads_home(
    make_terminal, write, make_store, calendar
):
    last_day = calendar.today
    store = make_store(
        write("section-a", Kind.SECTION),
        write("q", Kind.QUESTION, section="section-a", valid_until=last_day),
    )
    terminal = make_terminal(store=store)
    terminal.begin()
    terminal.navigation.open("section-a")
    assert [row.item_id for row in terminal.section.questions.records] == ["q"]
    calendar.today = last_day + timedelta(days=1)
    terminal.navigation.open("q")
    assert terminal.navigation.isHome


def test_an_item_that_runs_out_behind_ones_back_leads_home_too(
    make_terminal, write, make_store, calendar, caplog
):
    store = make_store(
        write("t", Kind.THEME, valid_until=calendar.today), write("q", Kind.QUESTION)
    )
    terminal = make_terminal(store=store)
    terminal.begin()
    terminal.navigation.open("t")
    terminal.navigation.open("q")
    calendar.today = date(2027, 1, 1)
    terminal.navigation.back()
    assert terminal.navigation.isHome
    assert not terminal.navigation.canGoBack
    assert "t can't be shown any more" in caplog.text


def test_older_texts_are_said_to_be_older(make_terminal):
    assert not make_terminal().hasContentNotice
    assert make_terminal(has_content_notice=True).hasContentNotice


def test_stopping_takes_no_more_work_and_wakes_no_more(make_terminal, executor):
    terminal = make_terminal()
    terminal.begin()
    executor.submit(lambda: None)
    terminal.stop()
    assert executor.waiting == []
