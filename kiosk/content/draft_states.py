"""The saved states in a draft: how they are written to its tables and read again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date, datetime
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

import msgspec

from kiosk.content.draft_errors import DraftDamaged
from kiosk.content.draft_file import DraftFile, Row
from kiosk.content.draft_records import from_record, to_record
from kiosk.content.media import whole
from kiosk.content.media_errors import MediaMissing
from kiosk.content.model import ContactFields, Item

T = TypeVar("T")

_CURRENT = """SELECT number, saved_at, author, note, record FROM states
    WHERE (item, number) IN (SELECT item, MAX(number) FROM states GROUP BY item)"""
_HISTORY = """SELECT number, saved_at, author, note, record FROM states
    WHERE item = ? ORDER BY number DESC"""
_REVIEWS = """SELECT number, language, reviewer, reviewed_on FROM reviews
    WHERE item = ? ORDER BY rowid DESC"""
_SHARED = """SELECT name, saved_at, author, note, record FROM shared_states
    WHERE name IN ('contact', 'much_asked') ORDER BY rowid"""
_DECIDED = """SELECT number, saved_at, author, note, record FROM states
    WHERE item = ? AND status <> 'draft' ORDER BY number DESC LIMIT 1"""


@dataclass(frozen=True, slots=True)
class Stamp:
    """When something was saved, by whom, and what they said of it."""

    saved_at: datetime
    author: str
    note: str


@dataclass(frozen=True, slots=True)
class SavedState:
    """An item as it was saved once; `number` counts the states of that item from 1."""

    number: int
    item: Item
    saved_at: datetime
    author: str
    note: str


@dataclass(frozen=True, slots=True)
class Review:
    """That somebody found a translation right; `number` is the item's state that they read.

    Names of people stay in the draft: no edition carries them.
    """

    number: int
    language: str
    reviewer: str
    reviewed_on: date


@dataclass(frozen=True, slots=True)
class Shared:
    """What belongs to no item."""

    contact: ContactFields
    much_asked: tuple[str, ...]
    content_date: date


@dataclass(frozen=True, slots=True)
class SharedState:
    """What belongs to no item, as it was saved once; `number` counts these states from 1."""

    number: int
    contact: ContactFields
    much_asked: tuple[str, ...]
    saved_at: datetime
    author: str
    note: str


def current_states(file: DraftFile) -> dict[str, SavedState]:
    """Return the newest state of each item."""
    states = _states(file.path, file.rows(_CURRENT))
    return {state.item.id: state for state in states}


def states_of(file: DraftFile, item_id: str) -> tuple[SavedState, ...]:
    """Return every state of an item, the newest first."""
    return _states(file.path, file.rows(_HISTORY, [item_id]))


def last_decided(file: DraftFile, item_id: str) -> SavedState | None:
    """Return the newest state of an item that is no draft."""
    states = _states(file.path, file.rows(_DECIDED, [item_id]))
    return states[0] if states else None


def insert_state(connection: Connection, state: SavedState) -> None:
    """Write a state down."""
    item = state.item
    moment = state.saved_at.isoformat()
    connection.execute(
        "INSERT INTO states (item, number, status, saved_at, author, note, record)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            item.id,
            state.number,
            item.status.value,
            moment,
            state.author,
            state.note,
            to_record(item),
        ),
    )


def reviews_of(file: DraftFile, item_id: str) -> tuple[Review, ...]:
    """Return the reviews of an item's translations, the newest first."""
    rows = file.rows(_REVIEWS, [item_id])
    with reading(file.path):
        return tuple(
            Review(number, language, reviewer, date.fromisoformat(reviewed_on))
            for number, language, reviewer, reviewed_on in rows
        )


def insert_review(connection: Connection, item_id: str, review: Review) -> None:
    """Write a review down."""
    connection.execute(
        "INSERT INTO reviews (item, number, language, reviewer, reviewed_on)"
        " VALUES (?, ?, ?, ?, ?)",
        (
            item_id,
            review.number,
            review.language,
            review.reviewer,
            review.reviewed_on.isoformat(),
        ),
    )


def insert_file(connection: Connection, name: str, data: bytes) -> None:
    """Keep a picture or recording; one that is there already is the same."""
    connection.execute("INSERT OR IGNORE INTO files (name, data) VALUES (?, ?)", (name, data))


def file_data(file: DraftFile, name: str) -> bytes:
    """Return a picture or recording.

    Raises:
        MediaMissing: There is none of this name, or it is damaged.
    """
    rows = file.rows("SELECT data FROM files WHERE name = ?", [name])
    if not rows:
        raise MediaMissing(name)
    return whole(name, rows[0][0])


def read_shared(file: DraftFile) -> Shared:
    """Return what belongs to no item, as it is now."""
    newest: dict[str, str] = dict(
        file.rows("SELECT name, record FROM shared_states ORDER BY number")
    )
    try:
        with reading(file.path):
            return Shared(
                contact=from_record(newest["contact"], ContactFields),
                much_asked=from_record(newest["much_asked"], tuple[str, ...]),
                content_date=from_record(newest["content_date"], date),
            )
    except KeyError as error:
        raise DraftDamaged(file.path, f"it holds no {error}") from error


def shared_states(file: DraftFile) -> tuple[SharedState, ...]:
    """Return every state of contact fields and much-asked questions, the newest first."""
    states: list[SharedState] = []
    contact = ContactFields()
    much_asked: tuple[str, ...] = ()
    before: Row = ()
    with reading(file.path):
        for name, *stamp, record in file.rows(_SHARED):
            if name == "contact":
                contact = from_record(record, ContactFields)
            else:
                much_asked = from_record(record, tuple[str, ...])
                if before == ("contact", *stamp):
                    # One save wrote both.
                    states.pop()
            before = (name, *stamp)
            saved_at, author, note = stamp
            moment = datetime.fromisoformat(saved_at)
            states.append(SharedState(len(states) + 1, contact, much_asked, moment, author, note))
    return tuple(reversed(states))


def insert_shared(connection: Connection, new: Shared, old: Shared | None, stamp: Stamp) -> None:
    """Write down what differs from what there was."""
    for field in fields(Shared):
        value = getattr(new, field.name)
        if old is None or value != getattr(old, field.name):
            connection.execute(
                "INSERT INTO shared_states (name, number, saved_at, author, note, record)"
                " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ?, ?"
                " FROM shared_states WHERE name = ?",
                (
                    field.name,
                    stamp.saved_at.isoformat(),
                    stamp.author,
                    stamp.note,
                    to_record(value),
                    field.name,
                ),
            )


@contextmanager
def reading(path: Path) -> Iterator[None]:
    """Say of a record that can't be read that the draft is damaged."""
    try:
        yield
    except (msgspec.MsgspecError, ValueError) as error:
        raise DraftDamaged(path, f"it holds a record that can't be read ({error})") from error


def _states(path: Path, rows: list[Row]) -> tuple[SavedState, ...]:
    with reading(path):
        return tuple(
            SavedState(
                number, from_record(record, Item), datetime.fromisoformat(saved_at), author, note
            )
            for number, saved_at, author, note, record in rows
        )
