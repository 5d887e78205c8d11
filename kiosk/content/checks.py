"""The checks on content: what must be right before it may reach residents."""

import re
from collections import Counter
from collections.abc import Iterator

from kiosk.content.advice import advise
from kiosk.content.findings import Finding, Severity
from kiosk.content.freshness import source_text
from kiosk.content.markdown import is_web_address, links, plain_text
from kiosk.content.model import (
    PARTNER_KINDS,
    Content,
    Item,
    ItemStatus,
    Kind,
    Text,
    TranslationStatus,
)
from kiosk.languages import SOURCE_LANGUAGE, offered_languages

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PREFIXES = {
    Kind.SECTION: "section-",
    Kind.QUESTION: "",
    Kind.THEME: "thema-",
    Kind.PARTNER: "partner-",
    Kind.PAGE: "page-",
}
_PARTIAL_DATE = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
# What is left of markup that isn't ours, and of links whose address was refused.
_FOREIGN_MARKUP = re.compile(r"^#{1,6} |`|^> |</?[a-zA-Z][^>]*>|\]\(", re.MULTILINE)
_UNREADABLE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ufffd]")
_IMAGE = re.compile(r"!\[[^\]]*\]\(")


def check(content: Content) -> tuple[Finding, ...]:
    """Return all findings on content, errors first."""
    order = list(Kind)
    kept = sorted(
        (item for item in content.items if item.status is not ItemStatus.ARCHIVED),
        key=lambda item: (order.index(item.kind), item.position, item.id),
    )
    errors = [
        *_duplicates(kept),
        *_much_asked_errors(content, kept),
        *_contact_errors(content),
        *(finding for item in kept for finding in _item_errors(item)),
        *(finding for item in kept for finding in _reference_errors(item, kept)),
        *(finding for item in kept for text in item.texts for finding in _text_errors(item, text)),
    ]
    return (*errors, *advise(content, kept))


def _duplicates(items: list[Item]) -> Iterator[Finding]:
    for item_id, count in Counter(item.id for item in items).items():
        if count > 1:
            yield _error(
                item_id,
                "id",
                f"Er zijn {count} onderdelen met de naam '{item_id}'.",
                "Geef elk onderdeel een eigen naam, of verwijder er een.",
            )


def _much_asked_errors(content: Content, items: list[Item]) -> Iterator[Finding]:
    known = {item.id for item in items if item.kind is Kind.QUESTION}
    for item_id in content.much_asked:
        if item_id not in known:
            yield _error(
                item_id,
                "much_asked",
                f"'{item_id}' staat bij Veel gevraagd, maar is geen vraag die er is.",
                "Haal de naam weg bij much_asked, of verbeter hem.",
            )


def _contact_errors(content: Content) -> Iterator[Finding]:
    contact = content.contact
    if contact.website and not is_web_address(contact.website):
        yield _address_error("", "website", contact.website)
    if contact.mail and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", contact.mail):
        yield _error(
            "",
            "mail",
            f"'{contact.mail}' is geen mailadres.",
            "Verbeter het adres, of maak het veld leeg.",
        )


def _item_errors(item: Item) -> Iterator[Finding]:
    if not (_ID.fullmatch(item.id) and item.id.startswith(_PREFIXES[item.kind])):
        yield _error(
            item.id,
            "id",
            f"De naam '{item.id}' past niet bij dit soort onderdeel.",
            f"Begin met '{_PREFIXES[item.kind]}' en gebruik alleen a-z, 0-9 en streepjes.",
        )
    if item.kind in {Kind.SECTION, Kind.THEME}:
        for field, value in (("icon", item.icon), ("colour", item.colour)):
            if not value:
                yield _error(item.id, field, f"Het veld '{field}' is leeg.", "Vul het in.")
    if item.partner_kind and item.partner_kind not in PARTNER_KINDS:
        yield _error(
            item.id,
            "partner_kind",
            f"'{item.partner_kind}' is geen bekend soort partner.",
            f"Kies uit: {', '.join(PARTNER_KINDS)}; of laat het veld leeg.",
        )
    if not item.texts:
        yield _error(item.id, "texts", "Dit onderdeel heeft geen tekst.", "Schrijf een tekst.")
    for field, value in (("website", item.website), ("source_url", item.source_url)):
        if value and not is_web_address(value):
            yield _address_error(item.id, field, value)
    if item.kind is Kind.PARTNER and not (item.source_url and item.source_date):
        yield _error(
            item.id,
            "source_url",
            "Er staat niet waar en wanneer deze partner gevonden is.",
            "Vul source_url en source_date in.",
        )
    yield from _date_errors(item)


def _date_errors(item: Item) -> Iterator[Finding]:
    if item.source_date and not _PARTIAL_DATE.fullmatch(item.source_date):
        yield _error(
            item.id,
            "source_date",
            f"'{item.source_date}' is geen datum.",
            "Schrijf jaar, jaar-maand of jaar-maand-dag, zoals 2023-12.",
        )
    if item.valid_from and item.valid_until and item.valid_from > item.valid_until:
        yield _error(
            item.id,
            "valid_until",
            f"Dit onderdeel eindigt ({item.valid_until}) voor het begint ({item.valid_from}).",
            "Verbeter valid_from of valid_until.",
        )


def _reference_errors(item: Item, items: list[Item]) -> Iterator[Finding]:
    kinds = {other.id: other.kind for other in items}
    if item.kind is Kind.QUESTION and kinds.get(item.section) is not Kind.SECTION:
        yield _error(
            item.id,
            "section",
            f"De rubriek '{item.section}' bestaat niet.",
            "Vul bij section de naam van een rubriek in.",
        )
    for theme in item.themes:
        if kinds.get(theme) is not Kind.THEME:
            yield _reference_error(item.id, "", "themes", theme)
    for related in item.related:
        if related not in kinds or related == item.id:
            yield _reference_error(item.id, "", "related", related)
    for text in item.texts:
        for link in links(text.body):
            if link.item and link.item not in kinds:
                yield _reference_error(item.id, text.language, "body", link.item)


def _text_errors(item: Item, text: Text) -> Iterator[Finding]:
    where = (item.id, text.language)
    if text.language not in offered_languages():
        yield _text_error(
            *where,
            "language",
            f"De taal '{text.language}' is onbekend.",
            f"Kies uit: {', '.join(offered_languages())}.",
        )
    if not text.title.strip():
        yield _text_error(*where, "title", "De titel is leeg.", "Vul de titel in.")
    if item.kind is not Kind.SECTION and not plain_text(text.body).strip():
        yield _text_error(*where, "body", "De tekst is leeg.", "Schrijf de tekst.")
    if _UNREADABLE.search(text.title + text.body + text.mail_line):
        yield _text_error(
            *where,
            "body",
            "De tekst bevat een teken dat niet te lezen is.",
            "Typ de zin opnieuw, en bewaar het bestand als UTF-8.",
        )
    if source_text(item) is None:
        yield _text_error(
            *where,
            "language",
            "Deze vertaling heeft geen Nederlandse tekst als bron.",
            f"Maak eerst de tekst in '{SOURCE_LANGUAGE}'.",
        )
    if (text.status is TranslationStatus.SOURCE) != (text.language == SOURCE_LANGUAGE):
        yield _text_error(
            *where,
            "status",
            f"De status '{text.status}' past niet bij de taal '{text.language}'.",
            "Alleen de Nederlandse tekst is 'source'; een vertaling is 'unofficial' of 'reviewed'.",
        )
    if _IMAGE.search(text.body) or _FOREIGN_MARKUP.search(plain_text(text.body)):
        yield _text_error(
            *where,
            "body",
            "De tekst bevat opmaak of een link die de kiosk niet kent.",
            "Gebruik alleen alinea's, lijsten met streepjes, **vet** en links met item: of https:.",
        )


def _address_error(item: str, field: str, address: str) -> Finding:
    return _error(
        item,
        field,
        f"'{address}' is geen webadres.",
        "Begin met https:// en schrijf het hele adres.",
    )


def _reference_error(item: str, language: str, field: str, target: str) -> Finding:
    return _text_error(
        item,
        language,
        field,
        f"Dit verwijst naar '{target}', maar dat kan niet of bestaat niet.",
        "Verbeter de naam, of haal de verwijzing weg.",
    )


def _error(item: str, field: str, message: str, remedy: str) -> Finding:
    return _text_error(item, "", field, message, remedy)


def _text_error(item: str, language: str, field: str, message: str, remedy: str) -> Finding:
    return Finding(Severity.ERROR, message, remedy, item, language, field)
