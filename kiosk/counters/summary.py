"""What residents asked in a period, as the figures that staff look at."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from kiosk.counters.day import DayCounters, ItemCounts
from kiosk.counters.merging import Statistics, TerminalState

SHOWN_DAYS: Final = 28
LATE_AFTER_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class DayFigures:
    """The sums of one day over all terminals; `languages` is how often each was read."""

    day: date
    visits: int = 0
    views: int = 0
    helped: int = 0
    not_helped: int = 0
    languages: tuple[tuple[str, int], ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return not (self.visits or self.views or self.helped or self.not_helped)


@dataclass(frozen=True, slots=True)
class LanguageFigures:
    """How often texts were opened in a language, and how often it was chosen."""

    language: str
    views: int
    chosen: int


@dataclass(frozen=True, slots=True)
class ItemFigures:
    """How often an item was opened, and whether it helped.

    `title` is "" where the item is gone. `is_offered` tells whether residents are meant to find it.
    """

    item: str
    title: str
    is_offered: bool
    views: int
    helped: int
    not_helped: int


@dataclass(frozen=True, slots=True)
class TerminalFigures:
    """A terminal beside the others: how old its report is, and whether it lags behind."""

    state: TerminalState
    days_old: int | None
    is_late: bool
    has_old_edition: bool

    @property
    def is_behind(self) -> bool:
        """Whether somebody should look at it."""
        return self.is_late or self.has_old_edition or bool(self.state.troubles)


@dataclass(frozen=True, slots=True)
class Summary:
    """The figures of a period; `days` has each of its days, also those on which nothing came."""

    days: tuple[DayFigures, ...]
    languages: tuple[LanguageFigures, ...]
    words: tuple[tuple[str, int], ...]
    items: tuple[ItemFigures, ...]
    terminals: tuple[TerminalFigures, ...]
    late_after: int
    newest_edition: int = 0

    @property
    def total(self) -> DayFigures:
        """The sums of the whole period, as of its first day."""
        return DayFigures(
            self.days[0].day,
            sum(day.visits for day in self.days),
            sum(day.views for day in self.days),
            sum(day.helped for day in self.days),
            sum(day.not_helped for day in self.days),
        )

    @property
    def behind(self) -> tuple[TerminalFigures, ...]:
        """The terminals that somebody should look at."""
        return tuple(terminal for terminal in self.terminals if terminal.is_behind)

    @property
    def up_to_date(self) -> tuple[TerminalFigures, ...]:
        """The terminals that need nobody."""
        return tuple(terminal for terminal in self.terminals if not terminal.is_behind)

    def most_opened(self, count: int) -> tuple[ItemFigures, ...]:
        """Return the most opened items, the most first; none that was never opened."""
        return tuple(item for item in self.items if item.views)[:count]

    def least_opened(self, count: int) -> tuple[ItemFigures, ...]:
        """Return the least opened of the items that are offered, the least first."""
        return tuple(item for item in reversed(self.items) if item.is_offered)[:count]


def summarize(
    statistics: Statistics,
    titles: Mapping[str, str],
    offered: Collection[str],
    today: date,
    *,
    days: int = SHOWN_DAYS,
    late_after: int = LATE_AFTER_DAYS,
    published: int = 0,
) -> Summary:
    """Return the figures of the last days.

    Args:
        statistics: What the reports say together.
        titles: The titles of the items that residents can open, by id.
        offered: The items that are told of even if nobody opened them.
        today: What a right clock says.
        days: How many days; the last is today, or the last day that was counted if nothing
            was counted in the days before today.
        late_after: A terminal whose last report is so many days older is late.
        published: The number of the newest edition that was published here; terminals may tell
            of a newer one.
    """
    last = _last_day(statistics, today, days)
    period = [last - timedelta(days=back) for back in reversed(range(days))]
    counted = [day.counters for day in statistics.days if period[0] <= day.counters.day <= last]
    by_day: defaultdict[date, list[DayCounters]] = defaultdict(list)
    chosen: Counter[str] = Counter()
    words: Counter[str] = Counter()
    for counters in counted:
        by_day[counters.day].append(counters)
        chosen.update(counters.languages)
        words.update(counters.words)
    figures = tuple(_day_figures(day, by_day[day]) for day in period)
    newest = max([published, *(state.edition or 0 for state in statistics.terminals)])
    return Summary(
        figures,
        _language_figures(figures, chosen),
        tuple((word, words[word]) for word in _ranked(words)),
        _item_figures(counted, titles, offered),
        tuple(_terminal_figures(statistics.terminals, today, late_after, newest)),
        late_after,
        newest,
    )


def _last_day(statistics: Statistics, today: date, shown_days: int) -> date:
    newest = max((day.counters.day for day in statistics.days), default=today)
    return today if today - newest < timedelta(days=shown_days) else newest


def _day_figures(day: date, counted: Iterable[DayCounters]) -> DayFigures:
    visits, sums = 0, ItemCounts("", "")
    languages: Counter[str] = Counter()
    for counters in counted:
        visits += counters.visits
        for item in counters.items:
            sums = sums.plus(item)
            languages[item.language] += item.viewed
    ranked = tuple((code, languages[code]) for code in _ranked(languages))
    return DayFigures(day, visits, sums.viewed, sums.helped, sums.not_helped, ranked)


def _language_figures(
    days: Iterable[DayFigures], chosen: Mapping[str, int]
) -> tuple[LanguageFigures, ...]:
    views: Counter[str] = Counter()
    for day in days:
        views.update(dict(day.languages))
    codes = sorted({*views, *chosen}, key=lambda code: (-views[code], code))
    return tuple(LanguageFigures(code, views[code], chosen.get(code, 0)) for code in codes)


def _item_figures(
    counted: Iterable[DayCounters], titles: Mapping[str, str], offered: Collection[str]
) -> tuple[ItemFigures, ...]:
    """Return the figures of all items, the most opened first."""
    sums = {item: ItemCounts(item, "") for item in offered}
    for day in counted:
        for item in day.items:
            sums[item.item] = sums.get(item.item, ItemCounts(item.item, "")).plus(item)
    ranked = sorted(sums.values(), key=lambda item: (-item.viewed, item.item))
    return tuple(
        ItemFigures(
            counts.item,
            titles.get(counts.item, ""),
            counts.item in offered,
            counts.viewed,
            counts.helped,
            counts.not_helped,
        )
        for counts in ranked
    )


def _terminal_figures(
    states: Sequence[TerminalState], today: date, late_after: int, newest: int
) -> Iterator[TerminalFigures]:
    for state in states:
        days_old = (today - state.last_report).days if state.last_report else None
        is_late = days_old is None or days_old > late_after
        yield TerminalFigures(state, days_old, is_late, (state.edition or 0) < newest)


def _ranked(counts: Mapping[str, int]) -> list[str]:
    """Return names by their count, the highest first."""
    return sorted(counts, key=lambda name: (-counts[name], name))
