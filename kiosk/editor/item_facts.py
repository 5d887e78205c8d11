"""The fields of an item besides its words: which ones each kind has, and what may stand in them."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from kiosk.content.model import PARTNER_KINDS, Item, ItemStatus, Kind
from kiosk.editor.dutch import COLOURS, ICONS
from kiosk.editor.item_table import title_of
from kiosk.errors import KioskError

_DUTCH_DATE = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})")
_ISO_DATE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_PARTIAL = re.compile(r"\d{4}|\d{1,2}[-/. ]\d{4}|\d{4}-\d{2}")


class FactRefused(KioskError):
    """What was typed can't stand in a field; says in Dutch what to write."""


class Input(StrEnum):
    """How a field is filled in."""

    TEXT = "text"
    DATE = "date"
    CHOICE = "choice"
    ITEMS = "items"


@dataclass(frozen=True, slots=True)
class Fact:
    """A field as the form shows it.

    `value` is text or, for items, their ids in order, parted by spaces. `choices` are pairs of a
    value and its words.
    """

    name: str
    label: str
    hint: str
    input: Input
    value: str
    choices: tuple[dict[str, str], ...] = ()
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Field:
    name: str
    label: str
    hint: str
    input: Input
    kinds: frozenset[Kind]
    read: Callable[[str], Any] = str.strip
    show: Callable[[Any], str] = str


def facts_of(
    item: Item, items: Mapping[str, Item], typed: Mapping[str, tuple[str, str]] | None = None
) -> tuple[Fact, ...]:
    """Return the fields of an item, filled in.

    Args:
        item: The item.
        items: All items by id, to choose from.
        typed: What was typed that can't stand in a field, with the reason, by name of the field.
    """
    facts = []
    for field in _FIELDS:
        if item.kind in field.kinds:
            value = field.show(getattr(item, field.name))
            refused, error = (typed or {}).get(field.name, (value, ""))
            facts.append(
                Fact(
                    field.name,
                    field.label,
                    field.hint,
                    field.input,
                    refused,
                    tuple(_choices(field.name, item, items)),
                    error,
                )
            )
    return tuple(facts)


def with_fact(item: Item, name: str, value: str) -> Item:
    """Return an item with another value in a field.

    Raises:
        FactRefused: This can't stand there.
    """
    field = _BY_NAME[name]
    return replace(item, **{name: field.read(value)})


def readable_day(day: date | None) -> str:
    """Return a date as staff type it."""
    return day.strftime("%d-%m-%Y") if day else ""


def day_of(text: str) -> date | None:
    """Return the date that somebody typed, or none for nothing.

    Raises:
        FactRefused: It is no date.
    """
    text = text.strip()
    if not text:
        return None
    dutch, iso = _DUTCH_DATE.fullmatch(text), _ISO_DATE.fullmatch(text)
    try:
        if dutch:
            return date(int(dutch[3]), int(dutch[2]), int(dutch[1]))
        if iso:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
    except ValueError:
        pass
    raise FactRefused(f"‘{text}’ is geen datum. Schrijf dag-maand-jaar, zoals 31-12-2026.")


def _partial_day(text: str) -> str:
    """Return a date of which the day, or the month too, may be unknown, as the content has it."""
    text = text.strip()
    if not text or re.fullmatch(r"\d{4}", text):
        return text
    if _PARTIAL.fullmatch(text):
        first, second = re.split(r"[-/. ]", text)
        year, month = (first, second) if len(first) > len(second) else (second, first)
        if 1 <= int(month) <= 12:  # noqa: PLR2004
            return f"{year}-{int(month):02}"
    else:
        try:
            if (day := day_of(text)) is not None:
                return day.isoformat()
        except FactRefused:
            pass
    raise FactRefused(
        f"‘{text}’ is geen datum. Schrijf een jaar, een maand of een dag: 2023, 12-2023 of "
        "18-12-2023."
    )


def _readable_partial(text: str) -> str:
    return "-".join(reversed(text.split("-"))) if re.fullmatch(r"[\d-]+", text) else text


def _ids(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text.split()))


def _choices(name: str, item: Item, items: Mapping[str, Item]) -> Iterable[dict[str, str]]:
    match name:
        case "section":
            yield from (_choice("", "Kies een rubriek"), *_of_kind(items, Kind.SECTION))
        case "partner_kind":
            yield _choice("", "Niet bekend")
            yield from (_choice(kind, kind.capitalize()) for kind in PARTNER_KINDS)
        case "icon" | "colour":
            names = ICONS if name == "icon" else COLOURS
            present = getattr(item, name)
            yield _choice("", "Geen")
            yield from (_choice(value, words) for value, words in names.items())
            if present and present not in names:
                yield _choice(present, present)
        case "themes":
            yield from _of_kind(items, Kind.THEME)
        case "related":
            yield from (
                _choice(other, title_of(items[other])) for other in item.related if other in items
            )


def _of_kind(items: Mapping[str, Item], kind: Kind) -> list[dict[str, str]]:
    found = [
        one for one in items.values() if one.kind is kind and one.status is not ItemStatus.ARCHIVED
    ]
    return [_choice(one.id, title_of(one)) for one in sorted(found, key=lambda one: one.position)]


def _choice(value: str, words: str) -> dict[str, str]:
    return {"value": value, "words": words}


_ALL = frozenset(Kind)
_SHOWN_WITH_LOOK = frozenset({Kind.SECTION, Kind.THEME, Kind.PAGE})
_PARTNER = frozenset({Kind.PARTNER})
_DAY = "dag-maand-jaar"
_FIELDS = (
    _Field("section", "Rubriek", "", Input.CHOICE, frozenset({Kind.QUESTION})),
    _Field("website", "Website", "https://…", Input.TEXT, _PARTNER),
    _Field("partner_kind", "Soort partner", "", Input.CHOICE, _PARTNER),
    _Field(
        "themes",
        "Thema’s",
        "",
        Input.ITEMS,
        frozenset({Kind.QUESTION, Kind.PARTNER}),
        _ids,
        " ".join,
    ),
    _Field("related", "Lees ook", "hoogstens 3 te zien", Input.ITEMS, _ALL, _ids, " ".join),
    _Field("icon", "Tekening", "", Input.CHOICE, _SHOWN_WITH_LOOK),
    _Field("colour", "Kleur", "", Input.CHOICE, _SHOWN_WITH_LOOK),
    _Field("source_url", "Bron", "https://…", Input.TEXT, _ALL),
    _Field(
        "source_date",
        "Datum van de bron",
        "dag, maand of jaar",
        Input.DATE,
        _ALL,
        _partial_day,
        _readable_partial,
    ),
    _Field(
        "verified_on", "Nagevraagd bij partner op", _DAY, Input.DATE, _PARTNER, day_of, readable_day
    ),
    _Field("valid_from", "Te zien vanaf", _DAY, Input.DATE, _ALL, day_of, readable_day),
    _Field("valid_until", "Te zien tot en met", _DAY, Input.DATE, _ALL, day_of, readable_day),
    _Field("review_by", "Controleren voor", _DAY, Input.DATE, _ALL, day_of, readable_day),
)
_BY_NAME = {field.name: field for field in _FIELDS}
