"""What of a draft residents may read; what isn't ready stays at home."""

from collections.abc import Mapping
from dataclasses import replace

from kiosk.content.model import Content, Item


def publication(content: Content, last_ready: Mapping[str, Item | None]) -> Content:
    """Return content with each item as it was when it was last ready.

    Args:
        content: The content as it is now; the order of items is taken from it.
        last_ready: What may be read of each item, None where it is nothing.
    """
    ready = {item_id: item for item_id, item in last_ready.items() if item is not None}
    return replace(
        content,
        items=tuple(
            replace(
                ready[item.id],
                position=item.position,
                themes=_known(ready[item.id].themes, ready),
                related=_known(ready[item.id].related, ready),
            )
            for item in content.items
            if item.id in ready
        ),
        much_asked=_known(content.much_asked, ready),
    )


def _known(ids: tuple[str, ...], ready: Mapping[str, Item]) -> tuple[str, ...]:
    return tuple(item_id for item_id in ids if item_id in ready)
