"""The list of all items as staff see and search it: pure functions over items."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from kiosk.content.freshness import is_stale, source_text
from kiosk.content.model import Item, ItemStatus, Kind
from kiosk.editor.dutch import KINDS, STATUSES
from kiosk.text import normalize

UNTITLED = "(zonder titel)"


class Tag(StrEnum):
    """What is worth knowing of an item, beside its status; also what the list can be limited to."""

    UNSAVED = "unsaved"
    EXPIRED = "expired"
    REVIEW = "review"
    STALE = "stale"


TAGS = {
    Tag.UNSAVED: "Niet opgeslagen",
    Tag.EXPIRED: "Verlopen",
    Tag.REVIEW: "Te controleren",
    Tag.STALE: "Vertaling oud",
}
_BADGE_ORDER = (Tag.EXPIRED, Tag.REVIEW, Tag.STALE)


@dataclass(frozen=True, slots=True)
class ListedItem:
    """One line of the list.

    `standing` is what the badge stands for (a status or a tag), `badge` its word; `explanation`
    names all states.
    """

    item_id: str
    title: str
    group: str
    standing: str
    badge: str
    explanation: str
    is_unsaved: bool


@dataclass(frozen=True, slots=True)
class TableEntry:
    """A line with what it is found by: titles without their accents, all other words as written.

    Folding accents of all texts would keep somebody with 10,000 items waiting for seconds.
    """

    line: ListedItem
    kind: Kind
    states: frozenset[str]
    titles: str
    words: str


@dataclass(frozen=True, slots=True)
class TableFilter:
    """What the list is limited to: a kind, a status or tag, words; empty means no limit."""

    kind: str = ""
    state: str = ""
    words: str = ""


def in_order(items: Mapping[str, Item]) -> tuple[Item, ...]:
    """Return all items in the order in which staff see them."""
    return tuple(sorted(items.values(), key=lambda item: _place(item, items)))


def table_entries(
    items: Iterable[Item], today: date, unsaved: frozenset[str] = frozenset()
) -> tuple[TableEntry, ...]:
    """Return the lines of all items, in the order in which staff see them."""
    known = {item.id: item for item in items}
    return tuple(
        table_entry(item, known, today, is_unsaved=item.id in unsaved) for item in in_order(known)
    )


def table_entry(
    item: Item, known: Mapping[str, Item], today: date, *, is_unsaved: bool
) -> TableEntry:
    """Return the line of one item; `known` are all items by id."""
    tags = tags_of(item, today) | ({Tag.UNSAVED} if is_unsaved else set())
    badge = next((tag for tag in _BADGE_ORDER if tag in tags), None)
    if badge is None or item.status is not ItemStatus.READY:
        state, word = item.status.value, STATUSES[item.status]
    else:
        state, word = badge.value, TAGS[badge]
    line = ListedItem(
        item_id=item.id,
        title=title_of(item),
        group=_group(item, known),
        standing=state,
        badge=word,
        explanation=", ".join([STATUSES[item.status], *(TAGS[tag] for tag in sorted(tags))]),
        is_unsaved=is_unsaved,
    )
    return TableEntry(line, item.kind, frozenset({item.status.value, *tags}), *_words(item))


def tags_of(item: Item, today: date) -> set[Tag]:
    """Return what is worth knowing of an item that is not in the archive."""
    if item.status is ItemStatus.ARCHIVED:
        return set()
    tags = set()
    if item.valid_until is not None and item.valid_until < today:
        tags.add(Tag.EXPIRED)
    if item.review_by is not None and item.review_by <= today:
        tags.add(Tag.REVIEW)
    if any(is_stale(item, text) for text in item.texts):
        tags.add(Tag.STALE)
    return tags


def title_of(item: Item) -> str:
    """Return the Dutch title of an item, or what stands for it."""
    source = source_text(item) or (item.texts[0] if item.texts else None)
    return source.title.strip() or UNTITLED if source else UNTITLED


def matching(
    entries: Sequence[TableEntry], chosen: TableFilter, *, titles_first: bool = False
) -> tuple[TableEntry, ...]:
    """Return what a filter leaves; every word must occur in an item.

    Args:
        entries: The lines, in their order.
        chosen: The filter.
        titles_first: Whether lines with all words in their titles come before the others.
    """
    words = [(normalize(word), word.casefold()) for word in chosen.words.split()]
    left = [
        entry
        for entry in entries
        if (not chosen.kind or entry.kind == chosen.kind)
        and (not chosen.state or chosen.state in entry.states)
        and all(plain in entry.titles or word in entry.words for plain, word in words)
    ]
    if titles_first:
        left.sort(key=lambda entry: not all(plain in entry.titles for plain, _ in words))
    return tuple(left)


def narrows(chosen: TableFilter, before: TableFilter) -> bool:
    """Tell whether all that a filter leaves was left by the one before: a word was typed on."""
    is_same = (chosen.kind, chosen.state) == (before.kind, before.state)
    return is_same and chosen.words.startswith(before.words)


def shares_order(one: Item, other: Item) -> bool:
    """Tell whether two items stand in one order: of a kind, questions of a section too."""
    return (one.kind, one.section) == (other.kind, other.section)


def siblings(items: Iterable[Item], item: Item) -> tuple[Item, ...]:
    """Return the items that share an order with this one, in that order: itself among them."""
    group = [one for one in items if shares_order(one, item)]
    return tuple(sorted(group, key=lambda one: (one.position, one.id)))


def moved(items: Sequence[Item], item_id: str, by: int) -> tuple[str, ...]:
    """Return the ids of siblings in their order after one has moved up (-1) or down (1)."""
    ids = [item.id for item in items]
    place = ids.index(item_id)
    target = min(max(place + by, 0), len(ids) - 1)
    ids.insert(target, ids.pop(place))
    return tuple(ids)


def _place(item: Item, known: Mapping[str, Item]) -> tuple[int, int, str, int, str]:
    section = known.get(item.section)
    kinds = (Kind.QUESTION, Kind.SECTION, Kind.THEME, Kind.PARTNER, Kind.PAGE)
    return (
        kinds.index(item.kind),
        section.position if section else 0,
        item.section,
        item.position,
        item.id,
    )


def _group(item: Item, known: Mapping[str, Item]) -> str:
    if item.kind is not Kind.QUESTION:
        return KINDS[item.kind]
    section = known.get(item.section)
    return f"Vragen: {title_of(section)}" if section else "Vragen zonder rubriek"


def _words(item: Item) -> tuple[str, str]:
    titles = "\n".join(text.title for text in item.texts)
    parts = [item.id, item.website]
    for text in item.texts:
        parts += [text.body, *text.everyday_words]
    return normalize(titles), "\n".join(parts).casefold()
