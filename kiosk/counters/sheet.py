"""What residents asked as a CSV file that Excel in Dutch opens with a double click.

Semicolons, as Excel takes the list separator of the country, which in Dutch is not the comma; a
byte order mark, without which it would not take the file for UTF-8; lines end as in RFC 4180.
"""

import csv
import io
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from kiosk.counters.day import DayCounters
from kiosk.counters.merging import Statistics, TerminalDay

_HEAD: Final = ("dag", "kiosk", "soort", "naam", "titel", "taal", "aantal")
# With these a spreadsheet may take a text for a formula (OWASP, CSV Injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")

# More lines than this, with the head, Excel leaves out without a word.
MOST_LINES: Final = 1_048_576

_Row = tuple[str, str, str, str, int]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The file, and how many of the oldest days are left out of it, as Excel holds no more."""

    content: bytes
    days_left_out: int


def make_sheet(
    statistics: Statistics, titles: Mapping[str, str], most_lines: int = MOST_LINES
) -> Sheet:
    """Return the file: a line for each sum of each terminal and day, from old to new."""
    days: defaultdict[date, list[TerminalDay]] = defaultdict(list)
    for day in statistics.days:
        days[day.counters.day].append(day)
    lines, kept = 1, 0
    for on in sorted(days, reverse=True):
        lines += sum(1 for day in days[on] for _ in _rows(day.counters, titles))
        if lines > most_lines:
            break
        kept += 1
    shown = sorted(days)[len(days) - kept :]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD)
    for day in (day for on in shown for day in days[on]):
        for kind, name, title, language, count in _rows(day.counters, titles):
            plain = (day.counters.day.isoformat(), day.terminal, kind, name, title, language)
            writer.writerow([*map(_harmless, plain), count])
    return Sheet(text.getvalue().encode("utf-8-sig"), len(days) - kept)


def _rows(day: DayCounters, titles: Mapping[str, str]) -> Iterator[_Row]:
    yield ("bezoeken", "", "", "", day.visits)
    for language, count in day.languages.items():
        yield ("taal gekozen", "", "", language, count)
    for item in day.items:
        title = titles.get(item.item, "")
        counts = (
            ("geopend", item.viewed),
            ("geholpen", item.helped),
            ("niet geholpen", item.not_helped),
        )
        for kind, count in counts:
            if count:
                yield (kind, item.item, title, item.language, count)
    for word, count in day.words.items():
        yield ("gezocht zonder resultaat", word, "", "", count)


def _harmless(text: str) -> str:
    """Return a text that no spreadsheet calculates with, on one line."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
