"""Which questions the home screen offers: those that residents open most, once that is known."""

from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final

from kiosk.counters.book import CounterBook

WINDOW_DAYS: Final = 28
# Fewer views say more about who happened to come by than about what the neighbourhood asks.
ENOUGH_VIEWS: Final = 30
# One busy afternoon, a demonstration or a child at play does not decide what everybody sees.
ENOUGH_DAYS: Final = 7


def much_asked(
    book: CounterBook,
    fallback: Sequence[str],
    candidates: Collection[str],
    count: int = 3,
    enough: int = ENOUGH_VIEWS,
) -> tuple[str, ...]:
    """Return the ids of the questions to offer, at most `count`, the most viewed first.

    Views count over all languages, of the 28 days before today. There are enough of them if the
    candidates together were opened `enough` times, on at least seven days; before that the order
    is `fallback`'s. Equal counts stand in the order of `fallback`, then of their ids. Where too few
    were opened at all, `fallback` fills up. Nothing but candidates is ever returned.
    """
    offered = [item for item in dict.fromkeys(fallback) if item in candidates]
    views: Counter[str] = Counter()
    days_with_views = 0
    for day in book.last_days(WINDOW_DAYS):
        viewed = [counts for counts in day.items if counts.viewed and counts.item in candidates]
        days_with_views += bool(viewed)
        for counts in viewed:
            views[counts.item] += counts.viewed
    if views.total() < enough or days_with_views < ENOUGH_DAYS:
        return tuple(offered[:count])
    places = {item: place for place, item in enumerate(offered)}
    ranked = sorted(views, key=lambda item: (-views[item], places.get(item, len(places)), item))
    return tuple(dict.fromkeys((*ranked, *offered)))[:count]
