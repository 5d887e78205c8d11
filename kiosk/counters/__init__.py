"""What residents asked, as sums per day: no times, no order, no free text. Knows no Qt."""

from kiosk.counters.book import CounterBook
from kiosk.counters.day import DayCounters, ItemCounts
from kiosk.counters.much_asked import much_asked

__all__ = ["CounterBook", "DayCounters", "ItemCounts", "much_asked"]
