"""Counts what residents ask while they ask it, and keeps the sums of each day in a folder."""

import logging
import re
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from kiosk.counters.day import (
    ITEM_PATTERN,
    LANGUAGE_PATTERN,
    WORD_PATTERN,
    DayCounters,
    ItemCounts,
)
from kiosk.counters.folder import KEPT_DAYS, DayFolder
from kiosk.text import words

_log = logging.getLogger(__name__)

_MOST_QUERY_CHARACTERS = 120
_ITEM = re.compile(ITEM_PATTERN)
_LANGUAGE = re.compile(LANGUAGE_PATTERN)
_WORD = re.compile(WORD_PATTERN)


class CounterBook:
    """Adds up per day what residents ask; recording only adds in memory.

    No trouble with the disk disturbs the kiosk: what can't be written stays in memory until it can,
    and the log says so once. Every method may be called from any thread; only `flush` waits for the
    disk.

    Args:
        folder: Where the days are kept; made when first needed.
        today: The calendar; it may be wrong or jump.
        known_words: Tells whether a word, as `kiosk.text.normalize_word` gives it, stands in the
            word list. Only such words are counted, so the list must hold no names of people.
    """

    def __init__(
        self, folder: Path, today: Callable[[], date], known_words: Callable[[str], bool]
    ) -> None:
        self._folder = DayFolder(folder)
        self._today = today
        self._known_words = known_words
        self._one_flush = threading.Lock()
        self._memory = threading.Lock()
        # What was read or written, what is being written now, and what came since.
        self._stored: dict[date, DayCounters] = {}
        self._writing: dict[date, DayCounters] = {}
        self._new: dict[date, DayCounters] = {}
        self._told_errors: set[int | None] = set()

    def record_visit(self) -> None:
        """Count a visit; call it when one begins."""
        self._add(DayCounters(self._today(), visits=1))

    def record_language(self, language: str) -> None:
        """Count that a visitor chose this language."""
        if _LANGUAGE.match(language):
            self._add(DayCounters(self._today(), languages={language: 1}))

    def record_view(self, item_id: str, language: str) -> None:
        """Count that an item was opened in this language."""
        self._add_item(ItemCounts(item_id, language, viewed=1))

    def record_helped(self, item_id: str, language: str, *, helped: bool) -> None:
        """Count an answer to 'did this help?'."""
        self._add_item(
            ItemCounts(item_id, language, helped=int(helped), not_helped=int(not helped))
        )

    def record_search_without_result(self, query: str) -> None:
        """Count the known words of a search that found nothing, each once.

        Call it once a search, when the visitor has stopped typing. Words outside the word list, and
        the query itself, are forgotten at once.
        """
        found = {
            word.normal
            for word in words(query[:_MOST_QUERY_CHARACTERS])
            if _WORD.match(word.normal) and self._known_words(word.normal)
        }
        if found:
            self._add(DayCounters(self._today(), words=dict.fromkeys(sorted(found), 1)))

    def days(self) -> tuple[DayCounters, ...]:
        """Return every day of which something is known, oldest first."""
        try:
            kept = self._folder.days()
        except OSError as error:
            self._report(error)
            kept = ()
        with self._memory:
            known = {*kept, *self._writing, *self._new}
        return tuple(day for each in sorted(known) if not (day := self._day(each)).is_empty)

    def last_days(self, count: int) -> tuple[DayCounters, ...]:
        """Return what is known of the `count` days before today, oldest first.

        Today is not among them: so what a visitor does changes nothing for the next one.
        """
        today = self._today().toordinal()
        dates = map(date.fromordinal, range(max(1, today - count), today))
        return tuple(day for each in dates if not (day := self._day(each)).is_empty)

    def flush(self) -> None:
        """Write what is new; call it now and then, and at the end. Waits for the disk."""
        with self._one_flush:
            with self._memory:
                self._writing, self._new = self._new, {}
            try:
                for day, counters in sorted(self._writing.items()):
                    self._write(day, counters)
            except OSError as error:
                self._report(error)
            finally:
                self._take_back()

    def _write(self, day: date, counters: DayCounters) -> None:
        written = self._folder.read(day).plus(counters)
        self._folder.write(written)
        with self._memory:
            self._stored[day] = written
            del self._writing[day]
        self._folder.forget_oldest()

    def _take_back(self) -> None:
        with self._memory:
            for day, counters in self._writing.items():
                newer = self._new.get(day)
                self._new[day] = counters.plus(newer) if newer else counters
            self._writing = {}
            for day in sorted(self._new)[:-KEPT_DAYS]:
                del self._new[day]

    def _add_item(self, counts: ItemCounts) -> None:
        if _ITEM.match(counts.item) and _LANGUAGE.match(counts.language):
            self._add(DayCounters(self._today(), items=(counts,)))

    def _add(self, counters: DayCounters) -> None:
        with self._memory:
            before = self._new.get(counters.day)
            self._new[counters.day] = before.plus(counters) if before else counters

    def _day(self, day: date) -> DayCounters:
        self._learn(day)
        with self._memory:
            total = DayCounters(day)
            for counters in self._known(day):
                total = total.plus(counters)
            return total

    def _known(self, day: date) -> Iterator[DayCounters]:
        for source in (self._stored, self._writing, self._new):
            if day in source:
                yield source[day]

    def _learn(self, day: date) -> None:
        if day in self._stored:
            return
        try:
            counters = self._folder.read(day)
        except OSError as error:
            self._report(error)
            return
        with self._memory:
            self._stored.setdefault(day, counters)

    def _report(self, error: OSError) -> None:
        if error.errno not in self._told_errors:
            self._told_errors.add(error.errno)
            _log.warning("the counters can't be read or written; counting goes on: %s", error)
