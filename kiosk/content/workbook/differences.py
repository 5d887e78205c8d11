"""Tells in words how content would differ: field by field, and what becomes outdated by it."""

from collections.abc import Iterable, Iterator
from datetime import date

from kiosk.content.freshness import is_stale
from kiosk.content.model import Content, Item
from kiosk.content.workbook.cells import Shown, to_cell
from kiosk.content.workbook.columns import CONTACT_FIELDS, content_columns
from kiosk.content.workbook.names import ItemNames
from kiosk.content.workbook.proposal import Change
from kiosk.content.workbook.values import places_of, text_in, value_of


def changes_between(before: Content, after: Content) -> Iterator[Change]:
    """Yield every field that differs, in the order of the new content; contact comes last."""
    old_items = {item.id: item for item in before.items}
    old_names, new_names = ItemNames(before.items), ItemNames(after.items)
    old_places, new_places = places_of(before.much_asked), places_of(after.much_asked)
    for item in after.items:
        old = old_items.get(item.id)
        places_stay = old_places.get(item.id) == new_places.get(item.id)
        if old is item and places_stay:
            continue
        for column in content_columns(item.kind):
            was = to_cell(column, value_of(column, old, old_places), old_names) if old else None
            now = to_cell(column, value_of(column, item, new_places), new_names)
            if was != now:
                yield Change(item.id, column.heading, column.language, _words(was), _words(now))
    for label, field in CONTACT_FIELDS.items():
        was, now = getattr(before.contact, field), getattr(after.contact, field)
        if was != now:
            yield Change("", label, "", was, now)


def outdated_by(before: Content, changed: Iterable[Item]) -> Iterator[str]:
    """Yield a sentence for each item of which translations would become outdated."""
    old_items = {item.id: item for item in before.items}
    for item in changed:
        if old := old_items.get(item.id):
            languages = [
                text.language
                for text in item.texts
                if is_stale(item, text)
                and (was := text_in(old, text.language))
                and not is_stale(old, was)
            ]
            if languages:
                yield (
                    f"‘{item.id}’: de vertaling ({', '.join(languages)}) hoort straks bij een"
                    " oudere Nederlandse tekst."
                )


def _words(shown: Shown) -> str:
    match shown:
        case None:
            return ""
        case date():
            return f"{shown:%d-%m-%Y}"
        case _:
            return str(shown)
