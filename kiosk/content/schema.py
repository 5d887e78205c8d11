"""The tables of the content database, as migrations."""

from datetime import date
from typing import TYPE_CHECKING

from sqlite_utils.migrations import Migrations

if TYPE_CHECKING:
    from sqlite_utils import Database

from kiosk.content.tables import SCHEMA_VERSION

migrations = Migrations("kiosk-content")


def apply_schema(database: "Database", on: date) -> None:
    """Bring a database to the newest schema.

    Args:
        database: An open database, empty or of an older schema.
        on: The date that is recorded for the migrations, so that equal content gives equal bytes.
    """
    migrations.apply(database)
    database.execute("UPDATE _sqlite_migrations SET applied_at = ?", [on.isoformat()])
    database.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")


@migrations(name="0001_content")
def _create_content(database: "Database") -> None:
    for statement in _CONTENT_TABLES:
        database.execute(statement)


@migrations(name="0002_media")
def _add_media(database: "Database") -> None:
    database.execute(_MEDIA_TABLE)


# STRICT: SQLite's own check then finds a damaged value of a wrong type, too.
_CONTENT_TABLES = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    """CREATE TABLE items (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        position INTEGER NOT NULL,
        status TEXT NOT NULL,
        section TEXT REFERENCES items(id),
        icon TEXT NOT NULL DEFAULT '',
        colour TEXT NOT NULL DEFAULT '',
        website TEXT NOT NULL DEFAULT '',
        partner_kind TEXT NOT NULL DEFAULT '',
        source_url TEXT NOT NULL DEFAULT '',
        source_date TEXT NOT NULL DEFAULT '',
        verified_on TEXT,
        valid_from TEXT,
        valid_until TEXT,
        review_by TEXT
    ) STRICT""",
    """CREATE TABLE texts (
        item TEXT NOT NULL REFERENCES items(id),
        language TEXT NOT NULL,
        title TEXT NOT NULL,
        body TEXT NOT NULL DEFAULT '',
        mail_line TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL,
        source_hash TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (item, language)
    ) STRICT""",
    """CREATE TABLE everyday_words (
        item TEXT NOT NULL,
        language TEXT NOT NULL,
        position INTEGER NOT NULL,
        words TEXT NOT NULL,
        PRIMARY KEY (item, language, position),
        FOREIGN KEY (item, language) REFERENCES texts(item, language)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE related_items (
        item TEXT NOT NULL REFERENCES items(id),
        position INTEGER NOT NULL,
        related TEXT NOT NULL REFERENCES items(id),
        PRIMARY KEY (item, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE item_themes (
        item TEXT NOT NULL REFERENCES items(id),
        position INTEGER NOT NULL,
        theme TEXT NOT NULL REFERENCES items(id),
        PRIMARY KEY (item, position)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE much_asked (
        position INTEGER PRIMARY KEY,
        item TEXT NOT NULL REFERENCES items(id)
    ) STRICT""",
    "CREATE TABLE contact (field TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)
_MEDIA_TABLE = """CREATE TABLE media (
        item TEXT NOT NULL,
        language TEXT NOT NULL,
        kind TEXT NOT NULL,
        file TEXT NOT NULL,
        alt_text TEXT NOT NULL DEFAULT '',
        licence TEXT NOT NULL DEFAULT '',
        words_hash TEXT NOT NULL DEFAULT '',
        PRIMARY KEY (item, language, kind),
        FOREIGN KEY (item, language) REFERENCES texts(item, language)
    ) STRICT, WITHOUT ROWID"""
