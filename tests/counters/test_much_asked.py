import pytest

from kiosk.counters import much_asked

FIXED = ("first", "second", "third", "fourth")
CANDIDATES = {"first", "second", "third", "fourth", "other", "another"}


@pytest.fixture
def ask(book, calendar):
    """Let the same be asked on each of some days."""

    def ask(days, **views):
        for _ in range(days):
            for item, count in views.items():
                for _ in range(count):
                    book.record_view(item, "nl")
            calendar.pass_days()

    return ask


def test_nothing_asked_yet_gives_the_fixed_order(book):
    assert much_asked(book, FIXED, CANDIDATES) == ("first", "second", "third")


def test_what_is_asked_most_comes_first(book, ask):
    ask(10, other=3, third=2, second=1)
    assert much_asked(book, FIXED, CANDIDATES) == ("other", "third", "second")


def test_views_in_all_languages_count(book, calendar, ask):
    ask(10, first=2)
    for language in ("nl", "tr", "ar", "en"):
        for _ in range(10):
            book.record_view("other", language)
    calendar.pass_days()
    assert much_asked(book, FIXED, CANDIDATES)[0] == "other"


@pytest.mark.parametrize(("views", "first"), [(29, "first"), (30, "other")])
def test_thirty_views_are_enough(book, ask, views, first):
    ask(7, other=4)
    ask(1, other=views - 28)
    assert much_asked(book, FIXED, CANDIDATES)[0] == first


@pytest.mark.parametrize(("days", "first"), [(6, "first"), (7, "other")])
def test_one_busy_week_is_needed_not_one_busy_day(book, ask, days, first):
    ask(days, other=100)
    assert much_asked(book, FIXED, CANDIDATES)[0] == first


def test_how_many_views_are_enough_can_be_said(book, ask):
    ask(7, other=1)
    assert much_asked(book, FIXED, CANDIDATES, enough=7)[0] == "other"
    assert much_asked(book, FIXED, CANDIDATES, enough=8)[0] == "first"


def test_equal_counts_stand_in_the_fixed_order_and_then_by_id(book, ask):
    ask(10, other=1, another=1, fourth=1, second=1)
    found = much_asked(book, FIXED, CANDIDATES, count=4)
    assert found == ("second", "fourth", "another", "other")


def test_the_fixed_order_fills_up(book, ask):
    ask(10, other=5)
    assert much_asked(book, FIXED, CANDIDATES) == ("other", "first", "second")


def test_only_candidates_are_offered_and_counted(book, ask):
    ask(10, gone=50, other=2)
    assert much_asked(book, FIXED, {"second", "other"}) == ("second",)
    ask(5, other=2)
    assert much_asked(book, FIXED, {"second", "other"}) == ("other", "second")


def test_today_does_not_count_yet(book, calendar, ask):
    ask(6, other=20)
    book.record_view("other", "nl")
    assert much_asked(book, FIXED, CANDIDATES)[0] == "first"
    calendar.pass_days()
    assert much_asked(book, FIXED, CANDIDATES)[0] == "other"


def test_what_was_asked_a_month_ago_is_over(book, calendar, ask):
    ask(10, other=20)
    assert much_asked(book, FIXED, CANDIDATES)[0] == "other"
    calendar.pass_days(22)
    assert much_asked(book, FIXED, CANDIDATES)[0] == "first"


def test_it_is_the_same_after_a_restart(book, open_book, ask):
    ask(10, other=3, third=2, second=1)
    book.flush()
    assert much_asked(open_book(), FIXED, CANDIDATES) == ("other", "third", "second")


def test_marks_of_help_are_no_views(book, calendar):
    for _ in range(10):
        for _ in range(10):
            book.record_helped("other", "nl", helped=True)
        calendar.pass_days()
    assert much_asked(book, FIXED, CANDIDATES)[0] == "first"
