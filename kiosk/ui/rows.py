"""From items to the rows, tiles and cards that lead to them: pure functions, without Qt."""

from collections.abc import Iterable

from kiosk.content.model import LocalizedItem
from kiosk.ui.models.item_list import ItemRow


def item_row(item: LocalizedItem, *, number: int = 0, detail: str = "") -> ItemRow:
    """Return the row that leads to an item."""
    return ItemRow(
        item_id=item.id,
        title=item.title,
        detail=detail,
        icon_name=item.item.icon,
        colour=item.item.colour,
        number=number,
    )


def item_rows(items: Iterable[LocalizedItem]) -> tuple[ItemRow, ...]:
    """Return the rows that lead to these items."""
    return tuple(item_row(item) for item in items)


def numbered_rows(items: Iterable[LocalizedItem]) -> tuple[ItemRow, ...]:
    """Return rows with numbers, so that a helper can say 'tap on two'."""
    return tuple(item_row(item, number=number) for number, item in enumerate(items, start=1))
