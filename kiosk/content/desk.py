"""The editing desk: everything staff do with a draft, where each saved state is kept for good.

It has no screen. What returned is on the disk; what failed changed nothing.
"""

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from sqlite3 import Connection

from kiosk.content.draft_file import DraftFile
from kiosk.content.draft_ids import new_id
from kiosk.content.draft_order import moved
from kiosk.content.draft_publication import publication
from kiosk.content.draft_records import from_record, to_record
from kiosk.content.draft_states import (
    Review,
    SavedState,
    Shared,
    SharedState,
    Stamp,
    current_states,
    file_data,
    insert_file,
    insert_review,
    insert_shared,
    insert_state,
    last_decided,
    read_shared,
    reading,
    reviews_of,
    shared_states,
    states_of,
)
from kiosk.content.errors import ItemNotFound
from kiosk.content.freshness import source_text
from kiosk.content.media import MediaFile, ReadMedia, accept_media, no_media
from kiosk.content.media_folder import media_names
from kiosk.content.model import (
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    Text,
    TranslationStatus,
)
from kiosk.content.translation_work import is_translated, marked_current, still_reviewed
from kiosk.languages import SOURCE_LANGUAGE

__all__ = ["EditingDesk", "Review", "SavedState", "SharedState"]

_FIRST_NOTE = "Overgenomen uit de uitgave"
_BACK = "Teruggezet naar versie {}"


class EditingDesk:
    """A draft, open for one editor at a time; any thread may use it.

    Every method raises the kind of `DraftError` that says why something could not be; then
    nothing was changed. Those that take an id raise `ItemNotFound` for one that isn't there.
    """

    def __init__(self, file: DraftFile, author: str, now: Callable[[], datetime]) -> None:
        self._file = file
        self._author = author
        self._now = now
        self._turn = threading.RLock()
        # Nobody else writes, so what was read once stays true.
        self._current = current_states(file)
        self._shared = read_shared(file)

    @classmethod
    def create(
        cls,
        path: Path,
        content: Content,
        *,
        author: str,
        now: Callable[[], datetime],
        read_media: ReadMedia = no_media,
    ) -> None:
        """Make a draft from content, whole or not at all.

        Args:
            path: Where it comes to lie.
            content: What it holds.
            author: Who makes it, as the history names them.
            now: The clock.
            read_media: Gives the pictures and recordings of the content, as `MediaFolder.read` of
                its database does.

        Raises:
            MediaMissing: One of them is not there.
            DraftExists: There is a file of this name; it was left as it is.
            DraftError: It can't be made there.
        """
        stamp = Stamp(now(), author, _FIRST_NOTE)

        def fill(connection: Connection) -> None:
            for item in content.items:
                insert_state(connection, SavedState(1, item, stamp.saved_at, author, _FIRST_NOTE))
            shared = Shared(content.contact, content.much_asked, content.content_date)
            insert_shared(connection, shared, None, stamp)
            for name in media_names(content):
                insert_file(connection, name, read_media(name))

        DraftFile.create(path, author, stamp.saved_at, fill)

    @classmethod
    def open(cls, path: Path, *, author: str, now: Callable[[], datetime]) -> "EditingDesk":
        """Open a draft.

        Args:
            path: The draft.
            author: Who edits, as the history names them.
            now: The clock.

        Raises:
            DraftInUse: Somebody else has it open; it says who, where and since when.
            DraftMissing: There is no such draft.
            DraftReadOnly: It may not be written to.
            DraftDamaged: It is no whole draft; as `NotADraft` if it never was one.
            DraftTooNew: A newer program made it.
        """
        return cls._on(DraftFile.open(path, author, now()), author, now)

    @classmethod
    def look(cls, path: Path) -> "EditingDesk":
        """Open a draft to read it as it is saved now, also while somebody else edits it.

        What would change it raises `DraftReadOnly`.

        Raises:
            DraftMissing: There is no such draft.
            DraftDamaged: It is no whole draft; as `NotADraft` if it never was one.
            DraftTooNew: A newer program made it.
        """
        return cls._on(DraftFile.look(path), "", datetime.now)

    @classmethod
    def _on(cls, file: DraftFile, author: str, now: Callable[[], datetime]) -> "EditingDesk":
        try:
            return cls(file, author, now)
        except BaseException:
            file.close()
            raise

    @property
    def path(self) -> Path:
        """Where the draft lies."""
        return self._file.path

    @property
    def author(self) -> str:
        """Who edits, as the history names them."""
        return self._author

    def content(self) -> Content:
        """Return every item as it is now, drafts and archived ones too, in order."""
        with self._turn:
            items = (state.item for state in self._current.values())
            return Content(
                items=tuple(sorted(items, key=lambda item: (item.position, item.id))),
                contact=self._shared.contact,
                content_date=self._shared.content_date,
                much_asked=self._shared.much_asked,
            )

    def publishable(self) -> Content:
        """Return what residents may read: each item as it was when it was last ready.

        An item under revision stays as it was; one that was archived after it was ready is left
        out, also while it is being worked on again. What points to an item that is left out
        (related, themes, much-asked questions) is left out too. The order is the current one, and
        the date of the content is that of the last save that changed it for residents.
        """
        with self._turn:
            last = {item_id: self._last_ready(state) for item_id, state in self._current.items()}
            return publication(self.content(), last)

    def item(self, item_id: str) -> Item:
        """Return an item as it is now."""
        return self._state_of(item_id).item

    def save(self, item: Item, note: str = "") -> SavedState:
        """Save an item, new or changed, and forget what was kept unsaved of it.

        A reviewed translation of which the words were changed is unofficial until somebody reviews
        it again.

        Returns:
            The new state; the one there was if nothing has changed.
        """
        with self._turn:
            if item.id in self._current:
                item = still_reviewed(self.item(item.id), item)
            self._write([item], note, forget=True)
            return self._state_of(item.id)

    def save_all(
        self,
        items: Iterable[Item],
        note: str,
        contact: ContactFields | None = None,
        much_asked: Sequence[str] | None = None,
    ) -> None:
        """Save any number of items in one go, as they are: all, or none where one can't be.

        Contact fields and much-asked questions stay as they are where None is given. What was
        kept unsaved stays kept.
        """
        self._write(items, note, contact, much_asked)

    def history(self, item_id: str) -> tuple[SavedState, ...]:
        """Return every saved state of an item, the newest first."""
        self._state_of(item_id)
        return states_of(self._file, item_id)

    def restore(self, item_id: str, number: int) -> SavedState:
        """Make an earlier state the current one, as a new state that is equal to it.

        Raises:
            ItemNotFound: The item never had a state of this number.
        """
        for state in self.history(item_id):
            if state.number == number:
                note = _BACK.format(number)
                self._write([state.item], note, forget=True)
                return self._state_of(item_id)
        raise ItemNotFound(item_id)

    def keep_unsaved(self, item: Item) -> None:
        """Keep what is being typed, on the disk when this returns; it is no saved state."""
        values = (item.id, self._now().isoformat(), to_record(item))
        with self._file.writing() as connection:
            connection.execute("INSERT OR REPLACE INTO unsaved VALUES (?, ?, ?)", values)

    def unsaved(self) -> tuple[Item, ...]:
        """Return what was being typed when it was last kept, such as when the power went."""
        rows = self._file.rows("SELECT record FROM unsaved ORDER BY kept_at, item")
        with reading(self.path):
            return tuple(from_record(record, Item) for (record,) in rows)

    def forget_unsaved(self, item_id: str) -> None:
        """Forget what was kept unsaved of an item."""
        with self._file.writing() as connection:
            connection.execute("DELETE FROM unsaved WHERE item = ?", [item_id])

    def add_media(self, data: bytes) -> MediaFile:
        """Keep a picture or recording in the draft; a text that names it is saved by itself.

        Returns:
            The file as it is kept, without what tells of people; `name` is for `Picture.file`.

        Raises:
            MediaRefused: It is none that the kiosk can show; `for_staff` says why.
        """
        file = accept_media(data)
        with self._file.writing() as connection:
            insert_file(connection, file.name, file.data)
        return file

    def read_media(self, name: str) -> bytes:
        """Return a picture or recording of the draft.

        Raises:
            MediaMissing: It has none of this name.
        """
        return file_data(self._file, name)

    def mark_reviewed(
        self, item_id: str, language: str, reviewer: str, reviewed_on: date
    ) -> SavedState:
        """Note that somebody found a translation right, beside the Dutch text as it is now.

        Their name and the day stay in this draft: in its history, and in `reviews`.

        Raises:
            ItemNotFound: There is no such item, or it has no translation into this language.
        """
        with self._turn:
            item = self.item(item_id)
            if not is_translated(item, language):
                raise ItemNotFound(f"{item_id} ({language})")
            note = f"Vertaling {language} nagekeken door {reviewer}, {reviewed_on:%d-%m-%Y}"
            reviewed = marked_current(item, language, TranslationStatus.REVIEWED)
            self._write([reviewed], note, review=(language, reviewer, reviewed_on))
            return self._state_of(item_id)

    def reviews(self, item_id: str) -> tuple[Review, ...]:
        """Return who found an item's translations right and when, the newest first."""
        return reviews_of(self._file, item_id)

    def new_item(self, kind: Kind, title: str) -> Item:
        """Make an item, the last of its kind, and save it as a draft: nothing else gets its id."""
        with self._turn:
            item = Item(
                id=new_id(kind, title, self._taken()),
                kind=kind,
                position=self._last_position(kind) + 1,
                status=ItemStatus.DRAFT,
                texts=(Text(language=SOURCE_LANGUAGE, title=title),),
            )
            return self.save(item, "Nieuw").item

    def duplicate(self, item_id: str) -> Item:
        """Make a copy of an item, the last of its kind, and save it as a draft."""
        with self._turn:
            original = self.item(item_id)
            source = source_text(original)
            copy = replace(
                original,
                id=new_id(original.kind, source.title if source else "", self._taken()),
                position=self._last_position(original.kind) + 1,
                status=ItemStatus.DRAFT,
            )
            return self.save(copy, f"Kopie van {item_id}").item

    def reorder(self, ids: Sequence[str]) -> None:
        """Put items of one kind in this order; those that aren't named keep their places."""
        with self._turn:
            kinds = {self.item(item_id).kind for item_id in ids}
            if len(kinds) > 1:
                raise ValueError(f"items of one kind have an order, not those of {sorted(kinds)}")
            same = [s.item for s in self._current.values() if s.item.kind in kinds]
            self.save_all(moved(same, ids), "Volgorde gewijzigd")

    def set_contact(self, contact: ContactFields) -> None:
        """Save how residents reach the programme."""
        self.save_all((), "", contact=contact)

    def set_much_asked(self, ids: Sequence[str]) -> None:
        """Save which questions stand on home, in this order."""
        self.save_all((), "", much_asked=ids)

    def shared_history(self) -> tuple[SharedState, ...]:
        """Return every saved state of contact and much-asked questions, the newest first."""
        return shared_states(self._file)

    def restore_shared(self, number: int) -> None:
        """Make earlier contact fields and much-asked questions the current ones.

        Raises:
            ItemNotFound: There never was a state of this number.
        """
        for state in self.shared_history():
            if state.number == number:
                note = _BACK.format(number)
                self.save_all((), note, contact=state.contact, much_asked=state.much_asked)
                return
        raise ItemNotFound(str(number))

    def copy_to(self, path: Path) -> None:
        """Write a copy of the whole draft, also when its own file has vanished meanwhile.

        Raises:
            DraftExists: There is a file of this name; it was left as it is.
            DraftError: It can't be written there.
        """
        self._file.copy_to(path)

    def close(self) -> None:
        """Let others have the draft; nothing but `close` may be called afterwards."""
        self._file.close()

    def _state_of(self, item_id: str) -> SavedState:
        try:
            return self._current[item_id]
        except KeyError:
            raise ItemNotFound(item_id) from None

    def _write(
        self,
        items: Iterable[Item],
        note: str,
        contact: ContactFields | None = None,
        much_asked: Sequence[str] | None = None,
        *,
        forget: bool = False,
        review: tuple[str, str, date] | None = None,
    ) -> None:
        """Save in one transaction; only what differs from what there was becomes a new state.

        With `forget` what was kept unsaved of the items goes; a review is that of the one item.
        """
        with self._turn:
            stamp = Stamp(self._now(), self._author, note)
            given = {item.id: item for item in items}
            changed = [state for item in given.values() if (state := self._changed(item, stamp))]
            shared = self._changed_shared(changed, contact, much_asked, stamp)
            current = self._current | {state.item.id: state for state in changed}
            with self._file.writing() as connection:
                for state in changed:
                    insert_state(connection, state)
                insert_shared(connection, shared, self._shared, stamp)
                for item_id in given:
                    if forget:
                        connection.execute("DELETE FROM unsaved WHERE item = ?", [item_id])
                    if review:
                        number = current[item_id].number
                        insert_review(connection, item_id, Review(number, *review))
            self._current = current
            self._shared = shared

    def _changed(self, item: Item, stamp: Stamp) -> SavedState | None:
        """Return the state to save, or None where the item is as it was."""
        # What is remembered is what will be read again, with half characters made whole.
        item = from_record(to_record(item), Item)
        old = self._current.get(item.id)
        if old is not None and old.item == item:
            return None
        number = old.number + 1 if old else 1
        return SavedState(number, item, stamp.saved_at, stamp.author, stamp.note)

    def _changed_shared(
        self,
        changed: Iterable[SavedState],
        contact: ContactFields | None,
        much_asked: Sequence[str] | None,
        stamp: Stamp,
    ) -> Shared:
        shared = self._shared
        if contact is not None:
            shared = replace(shared, contact=contact)
        if much_asked is not None:
            shared = replace(shared, much_asked=tuple(much_asked))
        is_for_residents = any(state.item.status is not ItemStatus.DRAFT for state in changed)
        if is_for_residents or shared != self._shared:
            today = max(stamp.saved_at.date(), shared.content_date)
            shared = replace(shared, content_date=today)
        return shared

    def _last_ready(self, state: SavedState) -> Item | None:
        last: SavedState | None = state
        if state.item.status is ItemStatus.DRAFT:
            last = last_decided(self._file, state.item.id)
        return last.item if last and last.item.status is ItemStatus.READY else None

    def _taken(self) -> set[str]:
        kept = {item_id for (item_id,) in self._file.rows("SELECT item FROM unsaved")}
        return kept | self._current.keys()

    def _last_position(self, kind: Kind) -> int:
        items = (state.item for state in self._current.values())
        return max((item.position for item in items if item.kind is kind), default=0)
