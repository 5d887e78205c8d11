"""Reports that no terminal made, so that the tour has figures to draw: the same at every tour."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from kiosk.content.model import Content, Kind
from kiosk.counters.day import DayCounters, ItemCounts
from kiosk.counters.report import Report, write_report

_DAYS = 28
_LANGUAGES = ("nl", "nl", "nl-simple", "tr", "ar", "en")
_WORDS = ("fiets", "paspoort", "huur")


def write_example_reports(folder: Path, content: Content, today: date) -> None:
    """Write the reports of two terminals that don't exist, of which one is late.

    Raises:
        OSError: They can't be written.
    """
    offered = {Kind.QUESTION, Kind.THEME}
    items = [item.id for item in content.items if item.kind in offered]
    for number, late in enumerate((1, 12)):
        last = today - timedelta(days=late)
        days = tuple(_days(number, last, items))
        write_report(folder, Report(f"voorbeeld-{number + 1}", last, days=days))


def _days(terminal: int, last: date, items: Sequence[str]) -> Iterator[DayCounters]:
    for ago in range(_DAYS, -1, -1):
        day = last - timedelta(days=ago)
        if day.isoweekday() == 7:  # noqa: PLR2004 - on Sundays the building is closed
            continue
        visits = 9 + (ago * 7 + terminal * 5) % 11
        counts = {
            (items[place * (terminal + 2) % len(items)], _LANGUAGES[(place + ago) % 6]): place
            for place in range(visits)
        }
        yield DayCounters(
            day,
            visits=visits,
            languages={"tr": ago % 3, "ar": ago % 2},
            items=tuple(
                ItemCounts(item, language, 1 + place % 4, place % 3, place % 2)
                for (item, language), place in sorted(counts.items())
            ),
            words={_WORDS[ago % 3]: 1 + ago % 2},
        )
