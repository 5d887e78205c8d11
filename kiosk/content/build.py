"""Makes a content database: whole or not at all, and the same bytes from the same content."""

import os
import sqlite3
import tempfile
from collections.abc import Collection, Iterable, Iterator
from contextlib import closing
from dataclasses import asdict, replace
from datetime import date
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.errors import ContentNotWritten, ContentUnavailable, SourceTextInvalid
from kiosk.content.media import ReadMedia, no_media
from kiosk.content.media_errors import MediaMissing
from kiosk.content.media_folder import MediaFolder, media_names
from kiosk.content.model import Content, Item, Kind
from kiosk.content.schema import apply_schema
from kiosk.content.source_text import read_source
from kiosk.content.tables import SCHEMA_VERSION, TABLES
from kiosk.durable import flush_folder

# SQLite writes its own version into the header; so that builds by different versions can be
# compared, it becomes that of the oldest SQLite which reads these tables.
_VERSION_BYTES = slice(96, 100)
_FIXED_VERSION = (3_037_000).to_bytes(4, "big")


def build_database(source: Path, out: Path) -> None:
    """Make the database at `out` from the source text in the folder `source`.

    Raises:
        SourceTextInvalid: The text holds errors; nothing was written.
        ContentNotWritten: The file could not be written.
    """
    reading = read_source(source)
    findings = (*reading.findings, *check(reading.content, reading.content.content_date))
    errors = [finding for finding in findings if finding.is_error]
    if errors:
        raise SourceTextInvalid(source, _summary(len(errors)), errors)
    write_database(reading.content, out, reading.read_media)


def write_database(content: Content, out: Path, read_media: ReadMedia = no_media) -> None:
    """Write content as a database, replacing what is at `out` in one step.

    Pictures and recordings come into the folder `MediaFolder` beside it, before the database that
    names them.

    Raises:
        ContentNotWritten: The file could not be written; what was there before is unchanged.
    """
    try:
        old, new = _named_media(out), media_names(content)
        media = MediaFolder(out).replacing(old, new, read_media)
        with media, tempfile.TemporaryDirectory(prefix=f".{out.name}.", dir=out.parent) as folder:
            unfinished = Path(folder) / out.name
            _fill(unfinished, content)
            _settle(unfinished)
            unfinished.replace(out)
        flush_folder(out.parent)
    except OSError as error:
        raise ContentNotWritten(out, error.strerror or str(error)) from error
    except (sqlite3.Error, MediaMissing) as error:
        raise ContentNotWritten(out, str(error)) from error


def _named_media(path: Path) -> frozenset[str]:
    try:
        return media_names(read_database(path))
    except ContentUnavailable:
        return frozenset()


def _summary(errors: int) -> str:
    return "it holds 1 error" if errors == 1 else f"it holds {errors} errors"


def _fill(path: Path, content: Content) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA page_size = 4096")
        connection.execute("PRAGMA foreign_keys = ON")
        database = Database(connection, recursive_triggers=False, execute_plugins=False)
        apply_schema(database, content.content_date)
        for table, rows in _tables(content):
            if rows:
                connection.executemany(_insertion(table, rows[0]), rows)
        connection.commit()
        connection.execute("VACUUM")


def _insertion(table: str, columns: Collection[str]) -> str:
    # At once, not in portions as sqlite-utils does it: of 10,000 items that takes a minute.
    values = ", ".join(f":{column}" for column in columns)
    names = ", ".join(columns)
    return f"INSERT INTO {table} ({names}) VALUES ({values})"  # noqa: S608 - names of our own


def _settle(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(_VERSION_BYTES.start)
        file.write(_FIXED_VERSION)
        file.flush()
        os.fsync(file.fileno())


def _tables(content: Content) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    # What others refer to comes first: sections before questions, items before their texts.
    items = sorted(map(_sorted, content.items), key=lambda i: (i.kind is not Kind.SECTION, i.id))
    yield "meta", list(_meta_rows(content.content_date))
    yield "items", [_item_row(item) for item in items]
    yield "texts", [row for item in items for row in _text_rows(item)]
    yield "everyday_words", [row for item in items for row in _word_rows(item)]
    yield "media", [row for item in items for row in _media_rows(item)]
    yield "related_items", [row for item in items for row in _list_rows(item, "related")]
    yield "item_themes", [row for item in items for row in _list_rows(item, "theme")]
    yield "much_asked", [{"position": n, "item": i} for n, i in _numbered(content.much_asked)]
    yield "contact", [{"field": f, "value": v} for f, v in asdict(content.contact).items()]


def _sorted(item: Item) -> Item:
    # Where content came from, files or a draft, must not show in the order of its rows.
    return replace(item, texts=tuple(sorted(item.texts, key=lambda text: text.language)))


def _meta_rows(content_date: date) -> Iterator[dict[str, str]]:
    yield {"name": "schema_version", "value": str(SCHEMA_VERSION)}
    yield {"name": "content_date", "value": content_date.isoformat()}
    for table, description in TABLES.items():
        yield {"name": f"table {table}", "value": description}


def _item_row(item: Item) -> dict[str, Any]:
    return {
        "id": item.id,
        "kind": item.kind.value,
        "position": item.position,
        "status": item.status.value,
        "section": item.section or None,
        "icon": item.icon,
        "colour": item.colour,
        "website": item.website,
        "partner_kind": item.partner_kind,
        "source_url": item.source_url,
        "source_date": item.source_date,
        "verified_on": _iso(item.verified_on),
        "valid_from": _iso(item.valid_from),
        "valid_until": _iso(item.valid_until),
        "review_by": _iso(item.review_by),
    }


def _text_rows(item: Item) -> Iterator[dict[str, Any]]:
    for text in item.texts:
        yield {
            "item": item.id,
            "language": text.language,
            "title": text.title,
            "body": text.body,
            "mail_line": text.mail_line,
            "status": text.status.value,
            "source_hash": text.source_hash,
        }


def _word_rows(item: Item) -> Iterator[dict[str, Any]]:
    for text in item.texts:
        for position, words in _numbered(text.everyday_words):
            key = {"item": item.id, "language": text.language, "position": position}
            yield {**key, "words": words}


def _media_rows(item: Item) -> Iterator[dict[str, Any]]:
    for text in item.texts:
        key = {"item": item.id, "language": text.language}
        if picture := text.picture:
            yield {**key, "kind": "picture", **asdict(picture), "words_hash": ""}
        if recording := text.recording:
            yield {**key, "kind": "recording", **asdict(recording), "alt_text": ""}


def _list_rows(item: Item, column: str) -> Iterator[dict[str, Any]]:
    for position, other in _numbered(item.related if column == "related" else item.themes):
        yield {"item": item.id, "position": position, column: other}


def _numbered(values: Iterable[str]) -> Iterator[tuple[int, str]]:
    return enumerate(values, start=1)


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
