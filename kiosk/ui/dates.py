"""Dates as people read them, also where a source gives only a month or a year."""

from datetime import date

from PySide6.QtCore import QLocale


def readable_date(partial_date: str, locale: QLocale) -> str:
    """Return an ISO date ("2023", "2023-12" or "2023-12-18") in words.

    Raises:
        ValueError: The text is no such date.
    """
    parts = [int(part) for part in partial_date.split("-")]
    year, month, day = (*parts, 1, 1)[:3]
    full = date(year, month, day)
    if len(parts) == 1:
        return str(year)
    month_name = locale.standaloneMonthName(full.month)
    return f"{month_name} {year}" if len(parts) == 2 else f"{full.day} {month_name} {year}"  # noqa: PLR2004 -- year and month
