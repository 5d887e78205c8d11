"""What a new edition would change for residents, item by item, and what stays at home."""

from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.content.model import Content, Item, ItemStatus


class Change(StrEnum):
    """What becomes of an item with the next edition."""

    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"
    HELD_BACK = "held back"


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item and what becomes of it; `item` is how staff have it now, or had it last."""

    item: Item
    change: Change


def edition_changes(last: Content, current: Content, next_one: Content) -> tuple[ItemChange, ...]:
    """Return what differs between two editions, and what of the draft is in neither.

    Args:
        last: The content of the last edition.
        current: The draft as it is now.
        next_one: What of the draft would be published.
    """
    before, coming = _by_id(last), _by_id(next_one)
    changes = []
    for item in current.items:
        if item.id in coming:
            old = before.get(item.id)
            if old is None:
                changes.append(ItemChange(item, Change.NEW))
            elif not _reads_alike(old, coming[item.id]):
                changes.append(ItemChange(item, Change.CHANGED))
        elif item.id in before:
            changes.append(ItemChange(item, Change.GONE))
        if item.status is ItemStatus.DRAFT:
            changes.append(ItemChange(item, Change.HELD_BACK))
    known = _by_id(current)
    changes += [ItemChange(item, Change.GONE) for item in last.items if item.id not in known]
    return tuple(changes)


def _by_id(content: Content) -> dict[str, Item]:
    return {item.id: item for item in content.items}


def _reads_alike(one: Item, other: Item) -> bool:
    """Tell whether residents see no difference: neither status nor references that are cut off."""

    def seen(item: Item) -> Item:
        return replace(
            item,
            status=ItemStatus.READY,
            related=tuple(sorted(item.related)),
            texts=tuple(sorted(item.texts, key=lambda text: text.language)),
        )

    return seen(one) == seen(other)
