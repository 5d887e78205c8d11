"""The order of items of a kind after some of them were moved."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from kiosk.content.model import Item


def moved(items: Iterable[Item], ids: Sequence[str]) -> list[Item]:
    """Return the items whose position changes, so that those named stand in the order given.

    The named ones share the places that they had; the others stay where they are.

    Args:
        items: All items of one kind.
        ids: Some of them, or all, each once, in their new order.
    """
    old = sorted(items, key=lambda item: (item.position, item.id))
    by_id = {item.id: item for item in old}
    named = set(ids)
    wanted = (by_id[item_id] for item_id in dict.fromkeys(ids))
    changed = []
    position = old[0].position - 1 if old else 0
    for place in old:
        item = next(wanted) if place.id in named else place
        # Two items may have had the same position, of which only the id told the order.
        position = max(position + 1, place.position)
        if item.position != position:
            changed.append(replace(item, position=position))
    return changed
