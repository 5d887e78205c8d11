"""Checks on links: do they lead somewhere that a resident can open today?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from kiosk.content.findings import Finding, advice, error
from kiosk.content.markdown import is_web_address, links
from kiosk.content.model import ItemStatus, Text
from kiosk.content.prose import LINK_END

# A host as the public web knows it: labels, and a last one of letters or in punycode.
_HOST = re.compile(
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:[^\W\d_]{2,63}|xn--[a-z0-9-]{2,59})", re.IGNORECASE
)
_BARE_ADDRESS = re.compile(r"(?<![\w@/.(:])(?:https?://|www\.)[^\s<>()\[\]]*[^\s<>()\[\].,;:!?'\"]")
_ESCAPED = re.compile(r"[\s\x00-\x1f]")
_FAULTS = (
    (_ESCAPED, "er staat een spatie in"),
    (re.compile(r"^(?!https?://)", re.IGNORECASE), "het begint niet met https://"),
)
_NO_SITE = "er staat geen website achter https://"


@dataclass(frozen=True, slots=True)
class Target:
    """What a link to an item finds there."""

    status: ItemStatus
    valid_from: date | None
    valid_until: date | None


def address_fault(address: str) -> str:
    """Return what is wrong with a web address, in Dutch, or "" for a good one."""
    if not is_web_address(address) or _ESCAPED.search(address):
        return next((fault for form, fault in _FAULTS if form.search(address)), _NO_SITE)
    parts = urlsplit(address)
    if parts.username is not None:
        return "er staat een @ voor de naam van de website"
    if not _HOST.fullmatch(parts.hostname or ""):
        is_doubled = parts.hostname in {"http", "https"}
        return "https:// staat er twee keer" if is_doubled else "de naam van de website klopt niet"
    return "er staat een leesteken achter" if address[-1] in ".,;:'\"" else ""


def broken_links(
    item: str, text: Text, targets: Mapping[str, Target], today: date
) -> Iterator[Finding]:
    """Yield what is wrong with the links in a body: first those that lead nowhere."""
    places = _places(text.body)
    for link in dict.fromkeys(run.item or run.url for run in links(text.body)):
        place = places.get(link) or places.get(f"item:{link}") or (0, 0)
        where = (item, text.language, "body")
        if ":" in link:
            if fault := address_fault(link):
                yield error(
                    f"Het webadres '{link}' werkt niet: {fault}.",
                    "Schrijf het hele adres, zoals https://www.voorbeeld.nl, of haal de link weg.",
                    *where,
                    place=place,
                )
        elif link not in targets:
            yield error(
                f"Deze link gaat naar '{link}', maar dat is er niet.",
                "Kies een onderdeel dat er is, of haal de link weg.",
                *where,
                place=place,
            )
        elif hidden := _why_hidden(targets[link], today):
            yield advice(
                f"Deze link gaat naar '{link}', maar dat ziet een bezoeker niet: {hidden}.",
                "Haal de link weg, of zorg dat het onderdeel te zien is.",
                *where,
                place=place,
            )
    yield from _bare_addresses(item, text)


def _why_hidden(target: Target, today: date) -> str:
    if target.status is not ItemStatus.READY:
        return "het is nog een concept"
    if target.valid_from and today < target.valid_from:
        return f"het begint pas op {target.valid_from}"
    if target.valid_until and target.valid_until < today:
        return f"het is verlopen op {target.valid_until}"
    return ""


def _bare_addresses(item: str, text: Text) -> Iterator[Finding]:
    for found in _BARE_ADDRESS.finditer(text.body):
        yield advice(
            f"'{found[0]}' staat er als gewone tekst. Daar kan een bezoeker niets mee.",
            "Maak er een link van; de kiosk laat dan een code voor de telefoon zien.",
            item,
            text.language,
            "body",
            place=found.span(),
        )


def _places(body: str) -> dict[str, tuple[int, int]]:
    """Return where each address first stands."""
    places: dict[str, tuple[int, int]] = {}
    for found in LINK_END.finditer(body):
        places.setdefault(found[1], found.span(1))
    return places
