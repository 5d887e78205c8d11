"""What residents asked as a CSV file that Excel in Dutch opens with a double click.

Semicolons, as Excel takes the list separator of the country, which in Dutch is not the comma; a
byte order mark, without which it would not take the file for UTF-8; lines end as in RFC 4180.
"""

import csv
import io
from collections.abc import Iterator, Mapping
from typing import Final

from kiosk.counters.day import DayCounters
from kiosk.counters.merging import Statistics

_HEAD: Final = ("dag", "kiosk", "soort", "naam", "titel", "taal", "aantal")
# With these a spreadsheet may take a text for a formula (OWASP, CSV Injection).
_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")

_Row = tuple[str, str, str, str, int]


def make_sheet(statistics: Statistics, titles: Mapping[str, str]) -> bytes:
    """Return the file: a line for each sum of each terminal and day."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow(_HEAD)
    for day in statistics.days:
        for kind, name, title, language, count in _rows(day.counters, titles):
            plain = (day.counters.day.isoformat(), day.terminal, kind, name, title, language)
            writer.writerow([*map(_harmless, plain), count])
    return text.getvalue().encode("utf-8-sig")


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
