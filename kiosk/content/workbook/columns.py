"""Which sheets and columns a workbook has: the one table that writing and reading share."""

import dataclasses
from collections.abc import Iterator, Mapping
from enum import Enum, auto
from functools import cache
from types import MappingProxyType

from kiosk.content.model import PARTNER_KINDS, ItemStatus, Kind, TranslationStatus
from kiosk.languages import SOURCE_LANGUAGE, offered_languages

SHEETS = {
    Kind.QUESTION: "Vragen",
    Kind.THEME: "Thema’s",
    Kind.PARTNER: "Partners",
    Kind.PAGE: "Pagina’s",
    Kind.SECTION: "Rubrieken",
}
KIND_NAMES = {
    Kind.QUESTION: "vraag",
    Kind.THEME: "thema",
    Kind.PARTNER: "partner",
    Kind.PAGE: "pagina",
    Kind.SECTION: "rubriek",
}
EXPLANATION_SHEET = "Uitleg"
CONTACT_SHEET = "Contact"
VERSION_HEADING = "Versie (niet veranderen)"
CONTACT_FIELDS = {
    "Website": "website",
    "Mailadres": "mail",
    "Telefoon": "phone",
    "Adres": "address",
}


class Form(Enum):
    """What stands in the cells of a column."""

    ID = auto()
    LINE = auto()
    PROSE = auto()
    LINES = auto()
    NUMBER = auto()
    DAY = auto()
    PARTIAL_DAY = auto()
    CHOICE = auto()
    ITEM = auto()
    ITEMS = auto()
    ICON = auto()
    COLOUR = auto()
    VERSION = auto()


STATUSES: Mapping[str, object] = {
    "klaar": ItemStatus.READY,
    "concept": ItemStatus.DRAFT,
    "archief": ItemStatus.ARCHIVED,
}
TRANSLATION_STATUSES: Mapping[str, object] = {
    "niet nagekeken": TranslationStatus.UNOFFICIAL,
    "nagekeken": TranslationStatus.REVIEWED,
}
YES_NO: Mapping[str, object] = {"ja": True, "nee": False}
_PARTNER_KINDS: Mapping[str, object] = {kind: kind for kind in PARTNER_KINDS}


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Column:
    """One column, made once: `field` is that of the item, or with a language that of its text.

    Three fields are worked out: `much_asked` is the place among the questions on the home screen,
    `is_current` whether a translation was made from the Dutch text as it is now, and `version`
    tells what stood in the row when it was written.
    """

    heading: str
    field: str
    form: Form
    width: int
    language: str = ""
    choices: Mapping[str, object] = dataclasses.field(default_factory=lambda: MappingProxyType({}))
    target: Kind | None = None

    @property
    def is_content(self) -> bool:
        """Whether it says something of the item, and may be changed."""
        return self.form is not Form.ID and self.form is not Form.VERSION


CONTACT_COLUMNS = (
    Column("Veld (contact)", "label", Form.ID, 24),
    Column("Waarde", "value", Form.LINE, 60),
    Column(VERSION_HEADING, "version", Form.VERSION, 10),
)


@cache
def columns_of(kind: Kind) -> tuple[Column, ...]:
    """Return the columns of the sheet for one kind, the id and the Dutch title first."""
    source, *others = _words_by_field(kind)
    return (
        Column(f"Id ({KIND_NAMES[kind]})", "id", Form.ID, 30),
        source[0],
        Column("Status", "status", Form.CHOICE, 12, choices=STATUSES),
        Column("Volgorde", "position", Form.NUMBER, 10),
        *_own_columns(kind),
        *source[1:],
        *(column for columns in others for column in columns),
        *_translation_columns(),
        *_themes_column(kind),
        Column("Lees ook (ids)", "related", Form.ITEMS, 34),
        Column("Bron (webadres)", "source_url", Form.LINE, 40),
        Column("Datum van de bron", "source_date", Form.PARTIAL_DAY, 14),
        Column("Te zien vanaf", "valid_from", Form.DAY, 13),
        Column("Te zien tot en met", "valid_until", Form.DAY, 13),
        Column("Controleren voor", "review_by", Form.DAY, 13),
        Column(VERSION_HEADING, "version", Form.VERSION, 10),
    )


@cache
def content_columns(kind: Kind) -> tuple[Column, ...]:
    """Return the columns that say something of an item: all but its id and the version."""
    return tuple(column for column in columns_of(kind) if column.is_content)


def _words_by_field(kind: Kind) -> Iterator[list[Column]]:
    fields = [("Titel", "title", Form.LINE, 42), ("Tekst", "body", Form.PROSE, 60)]
    if kind is Kind.PAGE:
        fields.append(("Regel over mailen", "mail_line", Form.LINE, 34))
    fields.append(("Zoekwoorden", "everyday_words", Form.LINES, 28))
    for name, own_field, form, width in fields:
        yield [
            Column(f"{name} ({language})", own_field, form, width, language)
            for language in _languages()
        ]


def _own_columns(kind: Kind) -> Iterator[Column]:
    match kind:
        case Kind.QUESTION:
            yield Column("Rubriek", "section", Form.ITEM, 22, target=Kind.SECTION)
            yield Column("Veel gevraagd", "much_asked", Form.NUMBER, 10)
        case Kind.PARTNER:
            yield Column("Website", "website", Form.LINE, 32)
            yield Column("Soort partner", "partner_kind", Form.CHOICE, 22, choices=_PARTNER_KINDS)
            yield Column("Nagevraagd bij partner op", "verified_on", Form.DAY, 13)
        case Kind.PAGE:
            yield Column("Tekening", "icon", Form.ICON, 18)
        case Kind.SECTION | Kind.THEME:
            yield Column("Tekening", "icon", Form.ICON, 18)
            yield Column("Kleur", "colour", Form.COLOUR, 18)


def _themes_column(kind: Kind) -> Iterator[Column]:
    if kind in {Kind.QUESTION, Kind.PARTNER}:
        yield Column("Thema’s (ids)", "themes", Form.ITEMS, 22, target=Kind.THEME)


def _translation_columns() -> Iterator[Column]:
    for language in _languages()[1:]:
        yield Column(
            f"Nagekeken ({language})",
            "status",
            Form.CHOICE,
            16,
            language,
            choices=TRANSLATION_STATUSES,
        )
    for language in _languages()[1:]:
        yield Column(
            f"Bijgewerkt ({language})", "is_current", Form.CHOICE, 12, language, choices=YES_NO
        )


def _languages() -> tuple[str, ...]:
    """Return the codes of the offered languages, that of the source first."""
    return (SOURCE_LANGUAGE, *(code for code in offered_languages() if code != SOURCE_LANGUAGE))
