"""The content as residents would see it if what is typed now were published."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from kiosk.content.model import Content, ItemStatus
from kiosk.content.store import ContentStore


class LiveStore(ContentStore):
    """A store of which the content changes while screens show it."""

    def __init__(self, content: Content, today: Callable[[], date]) -> None:
        super().__init__(content, "", today)

    def take(self, content: Content, item_id: str) -> None:
        """Hold other content; this item is shown whatever its status and dates are."""
        items = tuple(
            replace(item, status=ItemStatus.READY, valid_from=None, valid_until=None)
            if item.id == item_id
            else item
            for item in content.items
        )
        super().__init__(replace(content, items=items), "", self._today)
