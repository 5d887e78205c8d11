"""Findings on the calendar: what has ended, and what somebody should look at again."""

from collections.abc import Iterator
from datetime import date

from kiosk.content.findings import Finding, advice
from kiosk.content.model import Item, ItemStatus


def overdue(item: Item, today: date) -> Iterator[Finding]:
    """Yield what the dates of an item say today; a draft ends nowhere."""
    if item.valid_until and item.valid_until < today and item.status is ItemStatus.READY:
        yield advice(
            f"Dit is verlopen op {item.valid_until}. De kiosk laat het niet meer zien.",
            "Kies een latere datum als het nog klopt, of archiveer het.",
            item.id,
            field="valid_until",
        )
    if item.review_by and item.review_by <= today:
        yield advice(
            f"Iemand zou dit voor {item.review_by} nakijken.",
            "Kijk na of alles nog klopt en kies een nieuwe datum.",
            item.id,
            field="review_by",
        )
