"""Looks into content for staff: what a source folder or a database holds, and what is wrong."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.findings import Finding
from kiosk.content.freshness import source_text
from kiosk.content.model import Content, ItemStatus, Kind
from kiosk.content.source_text import read_source


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
