"""What could be better about an item: the advice of all rules, which blocks nothing."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from typing import Final

from kiosk.content.dates import overdue
from kiosk.content.figures import Claim, contradictions, other_figures
from kiosk.content.findings import Finding, advice
from kiosk.content.freshness import hash_of, is_stale, source_text
from kiosk.content.home_titles import long_titles
from kiosk.content.model import ContactFields, Item, Kind
from kiosk.content.plain_dutch import unclear_dutch
from kiosk.languages import offered_languages

_CONTACT_NAMES: Final = {
    "website": "de website",
    "mail": "het mailadres",
    "phone": "het telefoonnummer",
    "address": "het adres",
}


def advise(
    item: Item, all_claims: Mapping[tuple[str, str], tuple[Claim, ...]], today: date
) -> Iterator[Finding]:
    """Yield the advice on an item, as it is on a day; `all_claims` are the figures in all texts."""
    yield from overdue(item, today)
    yield from _missing_translations(item)
    yield from _stale_translations(item)
    yield from contradictions(item, all_claims)
    yield from long_titles(item)
    for text in item.texts:
        yield from other_figures(item, text)
        yield from unclear_dutch(item.id, text)
    if item.kind is Kind.PARTNER and item.verified_on is None:
        yield advice(
            "Nog niemand heeft nagekeken of dit een partner is.",
            "Vraag het na en vul verified_on in.",
            item.id,
            field="verified_on",
        )


def empty_contact(contact: ContactFields) -> Iterator[Finding]:
    """Yield a finding for each contact field that is not known yet."""
    for field, value in asdict(contact).items():
        if not value:
            yield advice(
                f"Bij het contact is {_CONTACT_NAMES[field]} nog leeg.",
                "Vul in wat bekend is; wat leeg is, laat de kiosk weg.",
                field=field,
            )


def _missing_translations(item: Item) -> Iterator[Finding]:
    written = {text.language for text in item.texts}
    for language in offered_languages():
        if item.texts and language not in written:
            yield advice(
                f"Er is geen tekst in '{language}'. Een bezoeker ziet dan de Nederlandse tekst.",
                "Maak een vertaling.",
                item.id,
                language,
            )


def _stale_translations(item: Item) -> Iterator[Finding]:
    source = source_text(item)
    for text in item.texts:
        if source and is_stale(item, text):
            yield advice(
                "Deze vertaling hoort bij een andere Nederlandse tekst dan er nu staat.",
                f'Kijk de vertaling na en schrijf dan: source_hash = "{hash_of(source)}"',
                item.id,
                text.language,
                "source_hash",
            )
