"""The tables of a draft, as migrations; a draft is another thing than a content database."""

from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

DRAFT_SCHEMA = 1
# "KiDr": by this, in the header of the file, a draft is told from any other database.
APPLICATION_ID = 0x4B694472

TABLES = {
    "meta": "About this draft, and what its tables hold.",
    "states": "Every saved state of every item, as JSON; the highest number is the current one.",
    "shared_states": "The same for what belongs to no item: contact fields, much-asked questions.",
    "reviews": "Who found a translation right, when, and which state of the item that was.",
    "files": "The pictures and recordings that any state names; the names are made of the bytes.",
    "unsaved": "What was being typed, until it is saved.",
}

migrations = Migrations("kiosk-draft")


def apply_draft_schema(database: "Database") -> None:
    """Bring a draft to the newest schema."""
    migrations.apply(database)
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    database.execute(f"PRAGMA user_version = {DRAFT_SCHEMA}")


@migrations(name="0001_draft")
def _create_draft(database: "Database") -> None:
    for statement in _DRAFT_TABLES:
        database.execute(statement)
    for table, description in TABLES.items():
        database.execute("INSERT INTO meta VALUES (?, ?)", [f"table {table}", description])


_DRAFT_TABLES = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE states (
        item TEXT NOT NULL,
        number INTEGER NOT NULL,
        status TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        author TEXT NOT NULL,
        note TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (item, number)
    ) STRICT""",
    """CREATE TABLE shared_states (
        name TEXT NOT NULL,
        number INTEGER NOT NULL,
        saved_at TEXT NOT NULL,
        author TEXT NOT NULL,
        note TEXT NOT NULL,
        record TEXT NOT NULL,
        PRIMARY KEY (name, number)
    ) STRICT""",
    """CREATE TABLE reviews (
        item TEXT NOT NULL,
        number INTEGER NOT NULL,
        language TEXT NOT NULL,
        reviewer TEXT NOT NULL,
        reviewed_on TEXT NOT NULL,
        FOREIGN KEY (item, number) REFERENCES states(item, number)
    ) STRICT""",
    """CREATE TABLE files (
        name TEXT PRIMARY KEY,
        data BLOB NOT NULL
    ) STRICT""",
    """CREATE TABLE unsaved (
        item TEXT PRIMARY KEY,
        kept_at TEXT NOT NULL,
        record TEXT NOT NULL
    ) STRICT""",
)
