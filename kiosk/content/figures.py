"""Finds figures that contradict each other: between texts, and between a text and its source."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.content.findings import Finding, advice
from kiosk.content.freshness import source_text
from kiosk.content.model import Item, Text
from kiosk.content.prose import Prose
from kiosk.languages import SOURCE_LANGUAGE

_NUMBER_WORDS = (
    "twee",
    "drie",
    "vier",
    "vijf",
    "zes",
    "zeven",
    "acht",
    "negen",
    "tien",
    "elf",
    "twaalf",
)
_NUMBERS = {word: str(number) for number, word in enumerate(_NUMBER_WORDS, start=2)}
# Two texts that count with the same words count the same thing: 'meer dan 65 partijen'.
_CLAIM = re.compile(
    r"\b(meer dan|minder dan|ruim|bijna|ongeveer|ten minste|minstens|hooguit) "
    rf"(\d[\d.]*|{'|'.join(_NUMBERS)}) (\w+)",
    re.IGNORECASE,
)
# Longer ones are no figures, and Python would refuse to read them.
_DIGITS = re.compile(r"\d{1,18}")
# Words that the texts use for one thing.
_SAME_THING = {"partners": "partijen", "alliantiepartners": "partijen"}


@dataclass(frozen=True, slots=True)
class Claim:
    """A figure in a Dutch text: how and what is counted ('meer dan', 'partijen'), and where."""

    subject: tuple[str, str]
    number: str
    item: str
    start: int
    end: int


def claims(item: Item) -> tuple[Claim, ...]:
    """Return the figures in an item's Dutch text that other texts may contradict."""
    source = source_text(item)
    if source is None or not _CLAIM.search(source.body):
        return ()
    prose = Prose(source.body)
    return tuple(
        Claim(
            (found[1].lower(), _SAME_THING.get(noun := found[3].lower(), noun)),
            _NUMBERS.get(found[2].lower(), found[2].replace(".", "")),
            item.id,
            *prose.place(found.start(), found.end()),
        )
        for found in _CLAIM.finditer(prose.plain)
    )


def by_subject(all_claims: Iterable[Claim]) -> Mapping[tuple[str, str], tuple[Claim, ...]]:
    """Return claims by what they count."""
    found: defaultdict[tuple[str, str], list[Claim]] = defaultdict(list)
    for claim in all_claims:
        found[claim.subject].append(claim)
    return {subject: tuple(those) for subject, those in found.items()}


def contradictions(
    item: Item, others: Mapping[tuple[str, str], tuple[Claim, ...]]
) -> Iterator[Finding]:
    """Yield the figures of an item that its own text or that of another contradicts.

    Args:
        item: The item as it is now.
        others: The claims of all items; what they say of this one is passed over.
    """
    own = claims(item)
    for claim in own:
        rivals = {
            f"'{rival.subject[0]} {rival.number}' in {rival.item}"
            for rival in (*own, *others.get(claim.subject, ()))
            if rival.subject == claim.subject
            and rival.number != claim.number
            and (rival.item != item.id or rival in own)
        }
        if rivals:
            how, what = claim.subject
            yield advice(
                f"De aantallen {what} spreken elkaar tegen: hier staat '{how} {claim.number}', "
                f"maar er staat ook {', '.join(sorted(rivals))}.",
                "Vraag na welk aantal klopt en bij welke datum.",
                item.id,
                SOURCE_LANGUAGE,
                "body",
                place=(claim.start, claim.end),
            )


def other_figures(item: Item, text: Text) -> Iterator[Finding]:
    """Yield a finding if a translation has other figures than its source.

    Digits of all scripts count as the same.
    """
    source = source_text(item)
    if source is None or text is source:
        return
    theirs, ours = _figures(source), _figures(text)
    parts = []
    if missing := sorted(theirs - ours, key=int):
        parts.append(f"het Nederlands heeft {', '.join(missing)}, deze tekst niet")
    if added := sorted(ours - theirs, key=int):
        parts.append(f"deze tekst heeft {', '.join(added)}, het Nederlands niet")
    if parts:
        yield advice(
            f"De getallen verschillen van die in het Nederlands: {'; '.join(parts)}.",
            "Kijk na welk getal klopt, en schrijf overal hetzelfde.",
            item.id,
            text.language,
            "body",
            place=_place_of_first(text, added),
        )


def _figures(text: Text) -> set[str]:
    words = "\n".join((text.title, Prose(text.body).plain, text.mail_line))
    return {str(int(figure)) for figure in _DIGITS.findall(words)}


def _place_of_first(text: Text, figures: list[str]) -> tuple[int, int]:
    for found in _DIGITS.finditer(text.body):
        if str(int(found[0])) in figures:
            return found.span()
    return (0, 0)
