"""Dates as people read them, also where a source gives only a month or a year."""

from datetime import date

from PySide6.QtCore import QLocale


def readable_date(partial_date: str, locale: QLocale) -> str:
    """Return an ISO date ("2023", "2023-12" or "2023-12-18") in words.

    Raises:
        ValueError: The text is no such date.
    """
    match [int(part) for part in partial_date.split("-")]:
        case [year]:
            return str(year)
        case [year, month]:
            return f"{locale.standaloneMonthName(date(year, month, 1).month)} {year}"
        case [year, month, day]:
            full = date(year, month, day)
            return f"{full.day} {locale.monthName(full.month)} {full.year}"
    raise ValueError(partial_date)
