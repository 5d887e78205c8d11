"""The checks on content: what must be right before it may reach residents."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from kiosk.content.advice import advise, empty_contact
from kiosk.content.figures import Claim, by_subject, claims
from kiosk.content.findings import Finding, error
from kiosk.content.freshness import source_text
from kiosk.content.link_checks import Target, address_fault, broken_links
from kiosk.content.markdown import plain_text
from kiosk.content.media_checks import media_findings
from kiosk.content.model import (
    PARTNER_KINDS,
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    Text,
    TranslationStatus,
)
from kiosk.content.prose import Prose
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


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the check on one item has to know of all the others, worked out once."""

    today: date
    kinds: Mapping[str, Kind]
    targets: Mapping[str, Target]
    claims: Mapping[tuple[str, str], tuple[Claim, ...]]

    @classmethod
    def of(cls, content: Content, today: date) -> "Surroundings":
        """Return the surroundings of every item of this content, as seen on a day."""
        kept = _kept(content)
        return cls(
            today,
            {item.id: item.kind for item in kept},
            {item.id: Target(item.status, item.valid_from, item.valid_until) for item in kept},
            by_subject(claim for item in kept for claim in claims(item)),
        )


def check(content: Content, today: date | None = None) -> tuple[Finding, ...]:
    """Return all findings on content as it is on a day, now if none is named, errors first."""
    kept = _kept(content)
    surroundings = Surroundings.of(content, today or date.today())
    found = [
        *shared_findings(content),
        *(finding for item in kept for finding in check_item(item, surroundings)),
    ]
    return tuple(sorted(found, key=lambda finding: not finding.is_error))


def shared_findings(content: Content) -> tuple[Finding, ...]:
    """Return the findings on what belongs to no single item: ids, the home screen, contact."""
    kept = _kept(content)
    return (
        *_duplicates(kept),
        *_much_asked_errors(content, kept),
        *contact_findings(content.contact),
    )


def check_item(item: Item, surroundings: Surroundings) -> tuple[Finding, ...]:
    """Return the findings on one item, errors first; the item may have been changed or be new.

    Quick enough to be asked again as somebody types: it looks at the item's own texts alone.
    """
    if item.status is ItemStatus.ARCHIVED:
        return ()
    advice = advise(item, surroundings.claims, surroundings.today)
    found = [*item_faults(item, surroundings), *advice]
    return tuple(sorted(found, key=lambda finding: not finding.is_error))


def item_faults(item: Item, surroundings: Surroundings) -> tuple[Finding, ...]:
    """Return what is wrong with one item, without the advice on its words: many times quicker."""
    return (
        *_item_errors(item),
        *_reference_errors(item, surroundings),
        *(finding for text in item.texts for finding in _text_errors(item, text)),
        *(finding for text in item.texts for finding in media_findings(item.id, text)),
        *(
            finding
            for text in item.texts
            for finding in broken_links(item.id, text, surroundings.targets, surroundings.today)
        ),
    )


def contact_findings(contact: ContactFields) -> Iterator[Finding]:
    """Yield what is wrong with the contact fields, and which are empty."""
    if contact.website and (fault := address_fault(contact.website)):
        yield _address_error("", "website", contact.website, fault)
    if contact.mail and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", contact.mail):
        yield error(
            f"'{contact.mail}' is geen mailadres.",
            "Verbeter het adres, of maak het veld leeg.",
            field="mail",
        )
    yield from empty_contact(contact)


def _kept(content: Content) -> list[Item]:
    """Return what is not archived, by kind and position."""
    order = list(Kind)
    return sorted(
        (item for item in content.items if item.status is not ItemStatus.ARCHIVED),
        key=lambda item: (order.index(item.kind), item.position, item.id),
    )


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
        if value and (fault := address_fault(value)):
            yield _address_error(item.id, field, value, fault)
    if item.kind is Kind.PARTNER and not (item.source_url and item.source_date):
        yield _error(
            item.id,
            "source_date" if item.source_url else "source_url",
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


def _reference_errors(item: Item, surroundings: Surroundings) -> Iterator[Finding]:
    kinds = surroundings.kinds
    if item.kind is Kind.QUESTION and kinds.get(item.section) is not Kind.SECTION:
        yield _error(
            item.id,
            "section",
            f"De rubriek '{item.section}' bestaat niet.",
            "Vul bij section de naam van een rubriek in.",
        )
    for theme in item.themes:
        if kinds.get(theme) is not Kind.THEME:
            yield _reference_error(item.id, "themes", theme)
    for related in item.related:
        if related not in kinds or related == item.id:
            yield _reference_error(item.id, "related", related)


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
    for field, words in (("title", text.title), ("body", text.body), ("mail_line", text.mail_line)):
        if found := _UNREADABLE.search(words):
            yield _text_error(
                *where,
                field,
                "De tekst bevat een teken dat niet te lezen is.",
                "Typ de zin opnieuw, en bewaar het bestand als UTF-8.",
                place=found.span(),
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
    if place := _foreign_markup(text.body):
        yield _text_error(
            *where,
            "body",
            "De tekst bevat opmaak of een link die de kiosk niet kent.",
            "Gebruik alleen alinea's, lijsten met streepjes, **vet** en links met item: of https:.",
            place=place,
        )


def _foreign_markup(body: str) -> tuple[int, int] | None:
    if found := _IMAGE.search(body):
        return found.span()
    prose = Prose(body)
    if found := _FOREIGN_MARKUP.search(prose.plain):
        return prose.place(*found.span())
    return None


def _address_error(item: str, field: str, address: str, fault: str) -> Finding:
    return _error(
        item,
        field,
        f"'{address}' is geen webadres: {fault}.",
        "Begin met https:// en schrijf het hele adres.",
    )


def _reference_error(item: str, field: str, target: str) -> Finding:
    return _error(
        item,
        field,
        f"Dit verwijst naar '{target}', maar dat kan niet of bestaat niet.",
        "Verbeter de naam, of haal de verwijzing weg.",
    )


def _error(item: str, field: str, message: str, remedy: str) -> Finding:
    return error(message, remedy, item, "", field)


def _text_error(
    item: str,
    language: str,
    field: str,
    message: str,
    remedy: str,
    *,
    place: tuple[int, int] = (0, 0),
) -> Finding:
    return error(message, remedy, item, language, field, place=place)
