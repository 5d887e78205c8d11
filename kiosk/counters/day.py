"""The sums of one day and the file that holds them; the form is described in docs/counters.md."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

LARGEST_FILE_BYTES: Final = 4 * 1024 * 1024
# So many are told apart on one day; whoever types a whole dictionary fills no disk.
MOST_WORDS: Final = 1000
MOST_ITEMS: Final = 10_000

# What can't be one of these is not counted: so no sentence, number or address gets into a file.
ITEM_PATTERN: Final = r"\A[A-Za-z0-9_-]{1,100}\Z"
LANGUAGE_PATTERN: Final = r"\A[a-z]{2,3}(-[a-z]{1,12})?\Z"
WORD_PATTERN: Final = r"\A[^\W\d_]{2,40}\Z"

ItemId = Annotated[str, Meta(pattern=ITEM_PATTERN)]
LanguageCode = Annotated[str, Meta(pattern=LANGUAGE_PATTERN)]
Word = Annotated[str, Meta(pattern=WORD_PATTERN)]
Count = Annotated[int, Meta(ge=0, le=1_000_000_000)]


class ItemCounts(Struct, frozen=True, forbid_unknown_fields=True):
    """How often an item was opened in one language, and what was said to 'did this help?'."""

    item: ItemId
    language: LanguageCode
    viewed: Count = 0
    helped: Count = 0
    not_helped: Count = 0

    def plus(self, other: "ItemCounts") -> "ItemCounts":
        """Return the sums of both, which are of the same item and language."""
        return ItemCounts(
            self.item,
            self.language,
            self.viewed + other.viewed,
            self.helped + other.helped,
            self.not_helped + other.not_helped,
        )


class DayCounters(Struct, frozen=True, forbid_unknown_fields=True):
    """All that is kept of one day.

    `languages` counts how often each was chosen; `words` in how many searches without a result each
    known word stood. Everything is sorted by name, so nothing tells what came first.
    """

    day: date
    visits: Count = 0
    languages: Mapping[LanguageCode, Count] = {}
    items: tuple[ItemCounts, ...] = ()
    words: Mapping[Word, Count] = {}

    def plus(self, other: "DayCounters") -> "DayCounters":
        """Return the sums of both, as of this day."""
        items: dict[tuple[str, str], ItemCounts] = {}
        for counts in (*self.items, *other.items):
            key = counts.item, counts.language
            if key in items:
                items[key] = items[key].plus(counts)
            elif len(items) < MOST_ITEMS:
                items[key] = counts
        return DayCounters(
            self.day,
            self.visits + other.visits,
            _sums(self.languages, other.languages),
            tuple(items[key] for key in sorted(items)),
            _sums(self.words, other.words, most=MOST_WORDS),
        )

    @property
    def is_empty(self) -> bool:
        """Whether nothing was counted."""
        return not (self.visits or self.languages or self.items or self.words)


class _DayFile(DayCounters, frozen=True, forbid_unknown_fields=True, kw_only=True):
    format: Literal["kiosk-day-counters"]
    version: Literal[1]


def encode_day(counters: DayCounters) -> bytes:
    """Return the file of a day."""
    content = {
        "format": "kiosk-day-counters",
        "version": 1,
        **msgspec.structs.asdict(counters),
    }
    return msgspec.json.format(msgspec.json.encode(content), indent=1) + b"\n"


def decode_day(content: bytes) -> DayCounters:
    """Return the sums that a file holds.

    Raises:
        ValueError: It is damaged, of a newer version, or holds anything else than sums.
    """
    file = msgspec.json.decode(content, type=_DayFile)
    return DayCounters(file.day, file.visits, file.languages, file.items, file.words)


def _sums(
    some: Mapping[str, int], more: Mapping[str, int], most: int | None = None
) -> dict[str, int]:
    added = Counter(some)
    for name, count in more.items():
        if name in added or most is None or len(added) < most:
            added[name] += count
    return dict(sorted(added.items()))
