"""Reads a whole content database: what it returns is sound, what it refuses has a typed reason."""

import hashlib
import sqlite3
import stat
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.content.errors import ContentDamaged, ContentMissing, ContentTooNew
from kiosk.content.media import is_media_name
from kiosk.content.model import (
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    Picture,
    Recording,
    Text,
    TranslationStatus,
)
from kiosk.content.tables import SCHEMA_VERSION, TABLES_SINCE

_HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\0"


def fingerprint_of(path: Path) -> str:
    """Return the SHA-256 of the database file.

    Raises:
        ContentMissing: There is no such file, or it may not be read.
    """
    return hashlib.sha256(_bytes_of(path)).hexdigest()


def read_database(path: Path) -> Content:
    """Read all content of a database.

    Raises:
        ContentMissing: There is no such file, or it may not be read.
        ContentDamaged: The file is no whole content database.
        ContentTooNew: It has a schema that this program doesn't know.
    """
    _check_file(path, _bytes_of(path))
    try:
        with closing(_connect(path)) as connection:
            _check_schema(path, connection)
            return _content(connection)
    except sqlite3.Error as error:
        raise ContentDamaged(path, f"SQLite says {str(error)!r}") from error
    except (KeyError, TypeError, ValueError) as error:
        raise ContentDamaged(path, f"it holds a value that can't be there ({error})") from error


def _bytes_of(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
        # A pipe keeps its reader waiting and a device may have no end; a folder says so itself.
        if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
            raise ContentMissing(path, "it is not a file")
        return path.read_bytes()
    except OSError as error:
        raise ContentMissing(path, (error.strerror or "unreadable").lower()) from error


def _check_file(path: Path, data: bytes) -> None:
    # SQLite notices that the end of a file is missing only when it reads there.
    if not data:
        raise ContentDamaged(path, "the file is empty")
    if len(data) < _HEADER_SIZE or not data.startswith(_MAGIC):
        raise ContentDamaged(path, "the file is no SQLite database")
    page_size = int.from_bytes(data[16:18], "big")
    pages = int.from_bytes(data[28:32], "big")
    if len(data) < pages * (65536 if page_size == 1 else page_size):
        raise ContentDamaged(path, "the end of the file is missing")


def _connect(path: Path) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    return connection


def _check_schema(path: Path, connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if version > SCHEMA_VERSION:
        raise ContentTooNew(path, version, SCHEMA_VERSION)
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    expected = {table for table, since in TABLES_SINCE.items() if since <= max(version, 1)}
    missing = sorted(expected - {name for (name,) in names})
    if missing:
        raise ContentDamaged(path, f"it has no table {missing[0]!r}")
    if version < 1:
        raise ContentDamaged(path, f"it has schema {version}, older than any that was published")
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    if verdict != "ok":
        raise ContentDamaged(path, f"SQLite says {verdict!r}")


def _version(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def _content(connection: sqlite3.Connection) -> Content:
    meta = dict(connection.execute("SELECT name, value FROM meta"))
    contact = dict(connection.execute("SELECT field, value FROM contact"))
    much_asked = connection.execute("SELECT item FROM much_asked ORDER BY position")
    return Content(
        items=tuple(_items(connection)),
        contact=ContactFields(**contact),
        content_date=date.fromisoformat(meta["content_date"]),
        much_asked=tuple(item for (item,) in much_asked),
    )


def _items(connection: sqlite3.Connection) -> Iterator[Item]:
    texts = _texts(connection)
    themes = _lists(connection, "SELECT item, theme FROM item_themes ORDER BY item, position")
    related = _lists(connection, "SELECT item, related FROM related_items ORDER BY item, position")
    rows = connection.execute(
        "SELECT id, kind, position, status, section, icon, colour, website, partner_kind,"
        " source_url, source_date, verified_on, valid_from, valid_until, review_by"
        " FROM items ORDER BY position, id"
    )
    for item_id, kind, position, status, section, *plain, verified, start, end, review in rows:
        icon, colour, website, partner_kind, source_url, source_date = plain
        yield Item(
            id=item_id,
            kind=Kind(kind),
            position=int(position),
            status=ItemStatus(status),
            section=section or "",
            icon=icon,
            colour=colour,
            website=website,
            partner_kind=partner_kind,
            themes=tuple(themes[item_id]),
            related=tuple(related[item_id]),
            source_url=source_url,
            source_date=source_date,
            verified_on=_date(verified),
            valid_from=_date(start),
            valid_until=_date(end),
            review_by=_date(review),
            texts=tuple(texts[item_id]),
        )


def _texts(connection: sqlite3.Connection) -> dict[str, list[Text]]:
    words: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for item_id, language, word in connection.execute(
        "SELECT item, language, words FROM everyday_words ORDER BY item, language, position"
    ):
        words[item_id, language].append(word)
    media = _media(connection)
    texts: defaultdict[str, list[Text]] = defaultdict(list)
    for item_id, language, title, body, mail_line, status, source_hash in connection.execute(
        "SELECT item, language, title, body, mail_line, status, source_hash FROM texts"
        " ORDER BY item, language"
    ):
        texts[item_id].append(
            Text(
                language=language,
                title=title,
                body=body,
                mail_line=mail_line,
                status=TranslationStatus(status),
                source_hash=source_hash,
                everyday_words=tuple(words[item_id, language]),
                picture=media.get((item_id, language, "picture")),
                recording=media.get((item_id, language, "recording")),
            )
        )
    return texts


def _media(connection: sqlite3.Connection) -> dict[tuple[str, str, str], Any]:
    media: dict[tuple[str, str, str], Picture | Recording] = {}
    if _version(connection) < TABLES_SINCE["media"]:
        return media
    for item_id, language, kind, file, alt_text, licence, words_hash in connection.execute(
        "SELECT item, language, kind, file, alt_text, licence, words_hash FROM media"
    ):
        if not is_media_name(file):
            raise ValueError(f"the file name {file!r}")
        media[item_id, language, kind] = (
            Picture(file, alt_text, licence)
            if kind == "picture"
            else Recording(file, licence, words_hash)
        )
    return media


def _lists(connection: sqlite3.Connection, query: str) -> defaultdict[str, list[str]]:
    lists: defaultdict[str, list[str]] = defaultdict(list)
    for item_id, value in connection.execute(query):
        lists[item_id].append(value)
    return lists


def _date(value: str | None) -> date | None:
    return date.fromisoformat(value) if value else None
