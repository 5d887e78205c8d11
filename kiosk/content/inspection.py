"""Looks into content for staff: what a source folder or a database holds, and what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.findings import Finding
from kiosk.content.freshness import source_text
from kiosk.content.model import Content, ItemStatus, Kind, LocalizedItem
from kiosk.content.source_text import read_source
from kiosk.content.store import ContentStore
from kiosk.languages import SOURCE_LANGUAGE


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item as a line in a list; `languages` are those that it has a text in."""

    id: str
    kind: Kind
    status: ItemStatus
    title: str
    languages: tuple[str, ...]


def check_source(source: Path, today: date | None = None) -> tuple[Finding, ...]:
    """Return the findings on the source text in a folder, as it is on a day, or now."""
    reading = read_source(source)
    return (*reading.findings, *check(reading.content, today))


def check_database(path: Path, today: date | None = None) -> tuple[Finding, ...]:
    """Return the findings on a content database, as it is on a day, or now.

    Raises:
        ContentUnavailable: It can't be read as a content database at all.
    """
    return check(read_database(path), today)


def list_items(path: Path) -> tuple[ListedItem, ...]:
    """Return every item of a content database, drafts and expired ones too, by kind and position.

    Raises:
        ContentUnavailable: It can't be read as a content database at all.
    """
    return tuple(_listed(read_database(path)))


def items_on(path: Path, today: date) -> tuple[LocalizedItem, ...]:
    """Return every item that residents see on a day, in Dutch.

    Raises:
        ContentUnavailable: It can't be read as a content database at all.
    """
    store = ContentStore(read_database(path), "", lambda: today)
    kinds = (store.sections, store.questions, store.themes, store.partners, store.pages)
    return tuple(item for of_kind in kinds for item in of_kind(SOURCE_LANGUAGE))


def _listed(content: Content) -> Iterator[ListedItem]:
    order = list(Kind)
    for item in sorted(content.items, key=lambda item: (order.index(item.kind), item.position)):
        source = source_text(item) or (item.texts[0] if item.texts else None)
        yield ListedItem(
            id=item.id,
            kind=item.kind,
            status=item.status,
            title=source.title if source else "",
            languages=tuple(text.language for text in item.texts),
        )
