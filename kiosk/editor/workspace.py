"""The draft while it is worked on: what is saved, and above it what is typed but not saved yet."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.content.desk import EditingDesk, Review, SavedState, SharedState
from kiosk.content.media import MediaFile
from kiosk.content.model import ContactFields, Content, Item, ItemStatus, Kind


class Workspace:
    """What is typed stays here until it is saved, whatever happens to the disk.

    Methods that write raise the desk's `DraftError`, and then nothing is lost: all that was typed
    is still here.
    """

    def __init__(self, desk: EditingDesk) -> None:
        self._desk = desk
        content = desk.content()
        self._content = content
        self._saved = {item.id: item for item in content.items}
        self._typed: dict[str, Item] = {}
        self._to_keep: set[str] = set()
        for item in desk.unsaved():
            if item != self._saved.get(item.id):
                self._typed[item.id] = item
        self._items = {**self._saved, **self._typed}

    @property
    def desk(self) -> EditingDesk:
        """Where the draft lies."""
        return self._desk

    @property
    def items(self) -> Mapping[str, Item]:
        """All items as they are typed now, by id."""
        return self._items

    @property
    def unsaved(self) -> frozenset[str]:
        """The ids of items with changes that are not saved."""
        return frozenset(self._typed)

    def saved(self, item_id: str) -> Item | None:
        """Return an item as it was last saved."""
        return self._saved.get(item_id)

    def history(self, item_id: str) -> tuple[SavedState, ...]:
        """Return every saved state of an item, the newest first."""
        return self._desk.history(item_id)

    def reviews(self, item_id: str) -> tuple[Review, ...]:
        """Return who found an item's translations right and when, the newest first."""
        return self._desk.reviews(item_id)

    def content(self) -> Content:
        """Return all content as it is typed now."""
        return replace(self._content, items=tuple(self._items.values()))

    def type(self, item: Item) -> None:
        """Take over what was typed; `keep` puts it on the disk."""
        if item == self._items.get(item.id):
            return
        self._items[item.id] = item
        if item == self._saved.get(item.id):
            self._typed.pop(item.id, None)
        else:
            self._typed[item.id] = item
        self._to_keep.add(item.id)

    @property
    def has_to_keep(self) -> bool:
        """Whether something was typed that is not on the disk yet."""
        return bool(self._to_keep)

    def keep(self) -> None:
        """Put what was typed on the disk, so that it is there when the power has gone."""
        for item_id in sorted(self._to_keep):
            if item_id in self._typed:
                self._desk.keep_unsaved(self._typed[item_id])
            else:
                self._desk.forget_unsaved(item_id)
            self._to_keep.discard(item_id)

    def continue_in(self, path: Path, open_draft: Callable[[Path], EditingDesk]) -> None:
        """Copy the draft, such as when its file has vanished, and go on in the copy.

        All that is typed is kept there.
        """
        self._desk.copy_to(path)
        copy = open_draft(path)
        self._desk.close()
        self._desk = copy
        self._to_keep = set(self._typed)
        self.keep()

    def add_media(self, data: bytes) -> MediaFile:
        """Keep a picture or recording in the draft."""
        return self._desk.add_media(data)

    def set_contact(self, contact: ContactFields) -> None:
        """Save how residents reach the programme."""
        self._desk.set_contact(contact)
        self._content = replace(self._content, contact=contact)

    def set_much_asked(self, ids: Sequence[str]) -> None:
        """Save which questions stand on home."""
        self._desk.set_much_asked(ids)
        self._content = replace(self._content, much_asked=tuple(ids))

    def shared_history(self) -> tuple[SharedState, ...]:
        """Return every saved state of contact and much-asked questions, the newest first."""
        return self._desk.shared_history()

    def restore_shared(self, number: int) -> None:
        """Bring earlier contact fields and much-asked questions back."""
        self._desk.restore_shared(number)
        now = self._desk.content()
        self._content = replace(self._content, contact=now.contact, much_asked=now.much_asked)

    def change_desk(self, reopen: Callable[[], EditingDesk]) -> None:
        """Close the draft and open it anew, such as in another name; what is typed stays."""
        # A draft that is gone is told of while it can still be copied.
        self._desk.forget_unsaved("")
        self._desk.close()
        self._desk = reopen()

    def save(self, item_id: str, status: ItemStatus | None = None, note: str = "") -> SavedState:
        """Save an item as it is typed now, in another status if one is given."""
        item = self._items[item_id]
        if status is not None:
            item = replace(item, status=status)
        state = self._desk.save(item, note)
        self._take_over(state.item)
        return state

    def discard(self, item_id: str) -> None:
        """Go back to what is saved of an item."""
        self._desk.forget_unsaved(item_id)
        if item_id in self._saved:
            self._take_over(self._saved[item_id])
        else:
            self._items.pop(item_id, None)
            self._typed.pop(item_id, None)
            self._to_keep.discard(item_id)

    def create(self, kind: Kind, title: str) -> Item:
        """Make a new item, as a draft."""
        item = self._desk.new_item(kind, title)
        self._take_over(item)
        return item

    def duplicate(self, item_id: str) -> Item:
        """Make a copy of an item as it was saved, as a draft."""
        item = self._desk.duplicate(item_id)
        self._take_over(item)
        return item

    def restore(self, item_id: str, number: int) -> SavedState:
        """Bring an earlier state of an item back."""
        state = self._desk.restore(item_id, number)
        self._desk.forget_unsaved(item_id)
        self._take_over(state.item)
        return state

    def mark_reviewed(self, item_id: str, language: str, today: date) -> SavedState:
        """Note that the one who works here found a translation right."""
        state = self._desk.mark_reviewed(item_id, language, self._desk.author, today)
        self._take_over(state.item)
        return state

    def reorder(self, ids: Sequence[str]) -> None:
        """Put items of one kind in this order; what is typed in them stays."""
        self._desk.reorder(ids)
        self._content = self._desk.content()
        for item in self._content.items:
            if item.position != self._saved[item.id].position:
                self._saved[item.id] = item
                typed = replace(self._items[item.id], position=item.position)
                self._items[item.id] = typed
                if item.id in self._typed:
                    self._typed[item.id] = typed
                    self._to_keep.add(item.id)

    def _take_over(self, item: Item) -> None:
        self._saved[item.id] = self._items[item.id] = item
        self._typed.pop(item.id, None)
        self._to_keep.discard(item.id)
