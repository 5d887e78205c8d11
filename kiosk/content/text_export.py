"""Writes content as readable source text: the inverse of building, checked by reading it back."""

import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.content.errors import SourceTextNotWritten
from kiosk.content.media import ReadMedia, no_media
from kiosk.content.media_errors import MediaMissing
from kiosk.content.model import Content, Item, Text
from kiosk.content.source_media import media_files, media_head
from kiosk.content.source_text import KIND_FOLDERS, read_source

_FOLDERS = {kind: name for name, kind in KIND_FOLDERS.items()}
_FILE_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ESCAPED = re.compile(r'["\\\x00-\x1f\x7f]')
_SHORT_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
_CONTENT_COMMENT = (
    "The date of this content: the database carries it, and never the date of building."
)
_MUCH_ASKED_COMMENT = "The questions on the home screen, in this order."
_CONTACT_COMMENT = (
    "How residents reach the programme. What is not known stays empty; the kiosk leaves it out."
)

_Value = str | int | date | Sequence[str]


def export_text(content: Content, folder: Path, read_media: ReadMedia = no_media) -> None:
    """Write content as source text into a new or empty folder, whole or not at all.

    What was written is read back, so the folder is sure to build to the same database.

    Raises:
        SourceTextNotWritten: The folder can't be written, or isn't empty, or the content holds
            something that source text can't say.
    """
    _refuse_names(content, folder)
    try:
        if folder.is_dir() and any(folder.iterdir()):
            raise SourceTextNotWritten(folder, "the folder is not empty")
        with tempfile.TemporaryDirectory(prefix=f".{folder.name}.", dir=folder.parent) as temporary:
            new = Path(temporary) / folder.name
            _write(content, new, read_media)
            _compare(content, new, folder)
            if folder.is_dir():
                folder.rmdir()
            new.rename(folder)
    except MediaMissing as error:
        raise SourceTextNotWritten(folder, f"the file {error.name} is missing") from error
    except OSError as error:
        raise SourceTextNotWritten(folder, (error.strerror or str(error)).lower()) from error


def _refuse_names(content: Content, folder: Path) -> None:
    """Refuse names that would lead out of the folder, or be another file on another system."""
    for item in content.items:
        for name in (item.id, *(text.language for text in item.texts)):
            if not _FILE_NAME.fullmatch(name):
                raise SourceTextNotWritten(folder, f"{name!r} can't be the name of a file")


def _write(content: Content, folder: Path, read_media: ReadMedia) -> None:
    folder.mkdir()
    _save(folder / "content.toml", _content_text(content))
    _save(folder / "contact.toml", _contact_text(content))
    for name in KIND_FOLDERS:
        (folder / name).mkdir()
    for item in content.items:
        own = folder / _FOLDERS[item.kind] / item.id
        own.mkdir()
        _save(own / "item.toml", _item_text(item))
        for text in item.texts:
            _save(own / f"{text.language}.md", _markdown_text(text))
            for name, file in media_files(text):
                (own / file).write_bytes(read_media(name))


def _save(file: Path, text: str) -> None:
    with file.open("x", encoding="utf-8", newline="\n") as stream:
        stream.write(text)


def _compare(content: Content, written: Path, folder: Path) -> None:
    reading = read_source(written)
    if reading.findings:
        finding = reading.findings[0]
        raise SourceTextNotWritten(folder, f"{finding.field} would be invalid")
    before, after = _in_order(content), _in_order(reading.content)
    for item, read in zip(before.items, after.items, strict=True):
        if item != read:
            raise SourceTextNotWritten(
                folder, f"{item.id} holds spaces or signs that source text can't keep"
            )
    if before != after:
        raise SourceTextNotWritten(folder, "the contact fields hold signs that it can't keep")


def _in_order(content: Content) -> Content:
    """Return the content in one order; that of a database and of a folder differ."""
    items = [
        replace(item, texts=tuple(sorted(item.texts, key=lambda text: text.language)))
        for item in content.items
    ]
    return replace(content, items=tuple(sorted(items, key=lambda item: item.id)))


def _content_text(content: Content) -> str:
    return (
        f"# {_CONTENT_COMMENT}\n{_lines(date=content.content_date)}\n"
        f"# {_MUCH_ASKED_COMMENT}\n{_lines(much_asked=content.much_asked)}"
    )


def _contact_text(content: Content) -> str:
    contact = content.contact
    fields = {"website": contact.website, "mail": contact.mail}
    fields |= {"phone": contact.phone, "address": contact.address}
    lines = (f"{name} = {_toml(value)}\n" for name, value in fields.items())
    return f"# {_CONTACT_COMMENT}\n{''.join(lines)}"


def _item_text(item: Item) -> str:
    return _lines(
        position=item.position,
        status=item.status.value,
        section=item.section,
        icon=item.icon,
        colour=item.colour,
        partner_kind=item.partner_kind,
        website=item.website,
        themes=item.themes,
        related=item.related,
        source_url=item.source_url,
        source_date=item.source_date,
        verified_on=item.verified_on,
        valid_from=item.valid_from,
        valid_until=item.valid_until,
        review_by=item.review_by,
    )


def _markdown_text(text: Text) -> str:
    head = f"title = {_toml(text.title)}\n" + _lines(
        status=text.status.value,
        source_hash=text.source_hash,
        mail_line=text.mail_line,
        everyday_words=text.everyday_words,
        **media_head(text),
    )
    return f"+++\n{head}+++\n" + (f"\n{text.body}\n" if text.body else "")


def _lines(**fields: _Value | None) -> str:
    """Return a line of TOML for each field that is not empty; a number never is."""
    return "".join(
        f"{name} = {_toml(value)}\n"
        for name, value in fields.items()
        if value is not None and (value or isinstance(value, int))
    )


def _toml(value: _Value) -> str:
    match value:
        case str():
            return f'"{_ESCAPED.sub(_escape, value)}"'
        case int() | date():
            return str(value)
        case _:
            return "[\n" + "".join(_list_lines(value)) + "]"


def _list_lines(values: Sequence[str]) -> Iterator[str]:
    for value in values:
        yield f"    {_toml(value)},\n"


def _escape(match: re.Match[str]) -> str:
    return _SHORT_ESCAPES.get(match[0]) or f"\\u{ord(match[0]):04x}"
