"""What an item has in each column, before it becomes a cell."""

from collections.abc import Iterable, Mapping

from kiosk.content.freshness import is_stale
from kiosk.content.model import Item, Text
from kiosk.content.workbook.columns import Column


def value_of(column: Column, item: Item, much_asked: Mapping[str, int]) -> object:
    """Return what an item has in a column; nothing where it has no text in that language."""
    if column.field == "much_asked":
        return much_asked.get(item.id)
    if not column.language:
        return getattr(item, column.field)
    text = text_in(item, column.language)
    if text is None:
        return None
    if column.field == "is_current":
        return not is_stale(item, text)
    return getattr(text, column.field)


def places_of(much_asked: Iterable[str]) -> dict[str, int]:
    """Return the place of each question on the home screen, counted from 1."""
    return {item_id: place for place, item_id in enumerate(much_asked, start=1)}


def text_in(item: Item, language: str) -> Text | None:
    """Return the words of an item in one language."""
    return next((text for text in item.texts if text.language == language), None)
