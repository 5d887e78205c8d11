"""Reads the source text of the content: a folder an item, a Markdown file a language."""

import re
import tomllib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from kiosk.content.findings import Finding, Severity
from kiosk.content.media import accept_media
from kiosk.content.media_errors import MediaMissing, MediaRefused
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
from kiosk.content.source_media import (
    MEDIA_FIELDS,
    PICTURE_SUFFIXES,
    RECORDING_SUFFIX,
    MediaMisplaced,
    take_media,
)

KIND_FOLDERS = {
    "sections": Kind.SECTION,
    "questions": Kind.QUESTION,
    "themes": Kind.THEME,
    "partners": Kind.PARTNER,
    "pages": Kind.PAGE,
}

# The fields of each file, with the type that TOML must give them.
_CONTENT_FIELDS = {"date": date, "much_asked": list}
_CONTACT_FIELDS = {"website": str, "mail": str, "phone": str, "address": str}
_ITEM_FIELDS = {
    "position": int,
    "status": ItemStatus,
    "section": str,
    "icon": str,
    "colour": str,
    "website": str,
    "partner_kind": str,
    "themes": list,
    "related": list,
    "source_url": str,
    "source_date": str,
    "verified_on": date,
    "valid_from": date,
    "valid_until": date,
    "review_by": date,
}
_TEXT_FIELDS = {
    "title": str,
    "status": TranslationStatus,
    "source_hash": str,
    "mail_line": str,
    "everyday_words": list,
    **MEDIA_FIELDS,
}
_FENCE = "+++"
_HEAD = re.compile(r"\A\+\+\+\n(?P<head>.*?)^\+\+\+\n?(?P<body>.*)\Z", re.DOTALL | re.MULTILINE)
_TYPE_NAMES = {str: "tekst", int: "een getal", list: "een lijst van teksten", date: "een datum"}
_NO_DATE = date.min


@dataclass(frozen=True, slots=True)
class SourceReading:
    """What the source text holds, as far as it could be read, and what is wrong with it."""

    content: Content
    findings: tuple[Finding, ...]
    media: Mapping[str, Path] = field(default_factory=dict)

    def read_media(self, name: str) -> bytes:
        """Return a picture or recording of the content, as it is kept.

        Raises:
            MediaMissing: The source text has none of this name.
        """
        if name not in self.media:
            raise MediaMissing(name)
        return accept_media(self.media[name].read_bytes()).data


def read_source(source: Path) -> SourceReading:
    """Read the source text in a folder; all that is wrong is collected, to be reported together."""
    return _Reader(source).read()


class _FileProblem(Exception):
    """One thing is wrong with the file being read; the texts are Dutch."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy


class _Reader:
    """One reading of a source folder, with the findings so far."""

    def __init__(self, source: Path) -> None:
        self._source = source
        self._findings: list[Finding] = []
        self._media: dict[str, Path] = {}

    def read(self) -> SourceReading:
        content = self._fields(self._source / "content.toml", _CONTENT_FIELDS)
        if not self._findings and "date" not in content:
            problem = _FileProblem("De datum ontbreekt.", "Schrijf bijvoorbeeld: date = 2026-01-31")
            self._report(self._source / "content.toml", problem)
        contact = self._fields(self._source / "contact.toml", _CONTACT_FIELDS)
        self._report_strangers(self._source, {"content.toml", "contact.toml", *KIND_FOLDERS})
        result = Content(
            items=tuple(self._items()),
            contact=ContactFields(**contact),
            content_date=content.get("date", _NO_DATE),
            much_asked=tuple(content.get("much_asked", ())),
        )
        return SourceReading(result, tuple(self._findings), self._media)

    def _items(self) -> Iterator[Item]:
        for name, kind in KIND_FOLDERS.items():
            folders = [path for path in _entries(self._source / name) if path.is_dir()]
            self._report_strangers(self._source / name, {folder.name for folder in folders})
            for folder in folders:
                yield self._item(folder, kind)

    def _item(self, folder: Path, kind: Kind) -> Item:
        fields = self._fields(folder / "item.toml", _ITEM_FIELDS)
        for name in ("themes", "related"):
            fields[name] = tuple(fields.get(name, ()))
        texts = tuple(self._texts(folder))
        suffixes = (".md", *PICTURE_SUFFIXES, RECORDING_SUFFIX)
        languages = [path.stem for path in folder.glob("*.md")]
        own = {f"{language}{suffix}" for language in languages for suffix in suffixes}
        self._report_strangers(folder, {"item.toml", *own})
        return Item(id=folder.name, kind=kind, **{"position": 0, **fields}, texts=texts)

    def _texts(self, folder: Path) -> Iterator[Text]:
        for file in (path for path in _entries(folder) if path.suffix == ".md"):
            try:
                head, body = _split(_read(file))
                fields = self._checked(file, _toml(head), _TEXT_FIELDS)
                fields["everyday_words"] = tuple(fields.get("everyday_words", ()))
                fields |= self._take_media(file, fields)
                yield Text(language=file.stem, body=body, **{"title": "", **fields})
            except _FileProblem as problem:
                self._report(file, problem)

    def _take_media(self, file: Path, fields: dict[str, Any]) -> dict[str, Picture | Recording]:
        try:
            return take_media(file, fields, self._media)
        except MediaRefused as error:
            self._report(file, _FileProblem(error.for_staff, "Vervang het bestand."))
        except MediaMisplaced as error:
            self._report(file, _FileProblem(str(error), "Voeg het bestand toe, of haal het weg."))
        except OSError as error:
            self._report(file, _unreadable(error))
        return {}

    def _fields(self, file: Path, types: Mapping[str, type]) -> dict[str, Any]:
        try:
            return self._checked(file, _toml(_read(file)), types)
        except _FileProblem as problem:
            self._report(file, problem)
            return {}

    def _checked(
        self, file: Path, values: dict[str, Any], types: Mapping[str, type]
    ) -> dict[str, Any]:
        """Return the values that are right, and report the others."""
        checked = {}
        for name, value in values.items():
            try:
                checked[name] = _value(name, value, types)
            except _FileProblem as problem:
                self._report(file, problem)
        return checked

    def _report_strangers(self, folder: Path, expected: Collection[str]) -> None:
        for path in _entries(folder):
            if path.name not in expected:
                problem = _FileProblem("Dit hoort hier niet.", "Verbeter de naam, of haal het weg.")
                self._report(path, problem)

    def _report(self, file: Path, problem: _FileProblem) -> None:
        place = file.relative_to(self._source).as_posix()
        is_text = file.suffix == ".md"
        self._findings.append(
            Finding(
                Severity.ERROR,
                problem.message,
                problem.remedy,
                item=file.parent.name if file.parent != self._source else "",
                language=file.stem if is_text else "",
                field=place,
            )
        )


def _entries(folder: Path) -> list[Path]:
    """Return what lies in a folder, without what editors and systems hide there."""
    if not folder.is_dir():
        return []
    return sorted(path for path in folder.iterdir() if not path.name.startswith("."))


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise _FileProblem(
            "Dit bestand ontbreekt.", "Maak het, of verwijder de map waar het in hoort."
        ) from error
    except UnicodeDecodeError as error:
        raise _FileProblem(
            "Dit is geen tekst in UTF-8.", "Bewaar het bestand als UTF-8."
        ) from error
    except OSError as error:
        raise _unreadable(error) from error


def _unreadable(error: OSError) -> _FileProblem:
    return _FileProblem(f"Niet te lezen: {error.strerror}.", "Kijk naar de rechten.")


def _split(text: str) -> tuple[str, str]:
    match = _HEAD.match(text)
    if match is None:
        raise _FileProblem(
            f"Het bestand heeft geen kop tussen twee regels '{_FENCE}'.",
            f"Begin met een regel '{_FENCE}', dan title = \"…\", dan weer een regel '{_FENCE}'.",
        )
    return match["head"], match["body"].strip()


def _toml(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise _FileProblem(f"Dit is geen geldige TOML: {error}.", "Verbeter die regel.") from error


def _value(name: str, value: Any, types: Mapping[str, type]) -> Any:
    if name not in types:
        raise _FileProblem(
            f"Het veld '{name}' is onbekend.", f"Kies uit: {', '.join(sorted(types))}."
        )
    expected = types[name]
    if issubclass(expected, ItemStatus | TranslationStatus):
        allowed = [member.value for member in expected]
        if value not in allowed:
            raise _FileProblem(f"'{name}' is {value!r}.", f"Kies uit: {', '.join(allowed)}.")
        return expected(value)
    is_right = type(value) is expected
    if is_right and expected is list:
        is_right = all(isinstance(entry, str) for entry in value)
    if not is_right:
        raise _FileProblem(f"'{name}' is {value!r}.", f"Geef hier {_TYPE_NAMES[expected]}.")
    return value
