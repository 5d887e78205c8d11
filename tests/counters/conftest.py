"""A book of counters with a calendar that tests turn, and a small list of known words."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from kiosk.counters import CounterBook

TODAY = date(2026, 11, 24)
KNOWN_WORDS = {"parkeervergunning", "paspoort", "fiets", "cafe", "thema", "حديقه"}


@dataclass
class Calendar:
    today: date = TODAY

    def __call__(self) -> date:
        return self.today

    def pass_days(self, count: int = 1) -> None:
        self.today += timedelta(count)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "kiosk" / "counters"


@pytest.fixture
def open_book(folder, calendar) -> Callable[[], CounterBook]:
    """Open the book as a start of the kiosk does."""
    return lambda: CounterBook(folder, calendar, KNOWN_WORDS.__contains__)


@pytest.fixture
def book(open_book) -> CounterBook:
    return open_book()
