"""What could be better about content: hard sentences, contradicting figures, old translations."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import astuple

from kiosk.content.findings import Finding, Severity
from kiosk.content.freshness import hash_of, is_stale, source_text
from kiosk.content.markdown import plain_text
from kiosk.content.model import Content, Item, Kind, Text
from kiosk.languages import SOURCE_LANGUAGE, offered_languages

MAX_SENTENCE_WORDS = 15
MAX_MUCH_ASKED_TITLE = 70
MAX_TILE_TITLE = 24

_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n+")
_FIGURE = re.compile(r"\bmeer dan (\d+) (\w+)")
# Words that the texts use for one thing.
_SAME_THING = {"partners": "partijen", "alliantiepartners": "partijen"}


def advise(content: Content, items: Sequence[Item]) -> Iterator[Finding]:
    """Yield the advice on content; `items` are those that are not archived."""
    yield from _contradictions(items)
    yield from _missing_translations(items)
    for item in items:
        yield from _long_titles(content, item)
        for text in item.texts:
            yield from _hard_sentences(item, text)
            source = source_text(item)
            if source and is_stale(item, text):
                yield _advice(
                    "Deze vertaling hoort bij een andere Nederlandse tekst dan er nu staat.",
                    f'Kijk de vertaling na en schrijf dan: source_hash = "{hash_of(source)}"',
                    item,
                    text,
                    "source_hash",
                )
    yield from _unverified_partners(items)
    yield from _empty_contact(content)


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of a plain text."""
    return tuple(part.strip() for part in _SENTENCE_END.split(text) if part.strip())


def _contradictions(items: Sequence[Item]) -> Iterator[Finding]:
    found: defaultdict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for item in items:
        for text in item.texts:
            if text.language == SOURCE_LANGUAGE:
                for number, noun in _FIGURE.findall(plain_text(text.body)):
                    found[_SAME_THING.get(noun, noun)][number].append(item.id)
    for noun, places in found.items():
        if len(places) > 1:
            said = "; ".join(
                f"'meer dan {number}' in {', '.join(dict.fromkeys(ids))}"
                for number, ids in sorted(places.items())
            )
            yield Finding(
                Severity.ADVICE,
                f"De aantallen {noun} spreken elkaar tegen: {said}.",
                "Vraag na welk aantal klopt en bij welke datum.",
                field="body",
            )


def _missing_translations(items: Sequence[Item]) -> Iterator[Finding]:
    for language in offered_languages():
        missing = [
            item.id for item in items if language not in {text.language for text in item.texts}
        ]
        if missing:
            yield Finding(
                Severity.ADVICE,
                f"Er is geen tekst in '{language}' voor: {', '.join(missing)}.",
                "Tot er een vertaling is, ziet de bezoeker de Nederlandse tekst.",
                language=language,
            )


def _long_titles(content: Content, item: Item) -> Iterator[Finding]:
    is_tile = item.kind is Kind.SECTION
    if not is_tile and item.id not in content.much_asked:
        return
    limit = MAX_TILE_TITLE if is_tile else MAX_MUCH_ASKED_TITLE
    for text in item.texts:
        if len(text.title) > limit:
            yield _advice(
                f"De titel is {len(text.title)} tekens lang; op het beginscherm passen er {limit}.",
                "Maak de titel korter.",
                item,
                text,
                "title",
            )


def _hard_sentences(item: Item, text: Text) -> Iterator[Finding]:
    long = [
        sentence
        for sentence in sentences(plain_text(text.body))
        if len(sentence.split()) > MAX_SENTENCE_WORDS
    ]
    if long:
        longest = max(long, key=lambda sentence: len(sentence.split()))
        yield _advice(
            f"{len(long)} zin(nen) van meer dan {MAX_SENTENCE_WORDS} woorden; de langste heeft er "
            f"{len(longest.split())}: '{longest[:60]}…'.",
            "Maak er kortere zinnen van, als de tekst van ons is.",
            item,
            text,
            "body",
        )


def _unverified_partners(items: Sequence[Item]) -> Iterator[Finding]:
    unverified = [
        item.id for item in items if item.kind is Kind.PARTNER and item.verified_on is None
    ]
    if unverified:
        yield Finding(
            Severity.ADVICE,
            f"Nog niet nagekeken of dit partners zijn: {', '.join(unverified)}.",
            "Vraag het na en vul verified_on in.",
            field="verified_on",
        )


def _empty_contact(content: Content) -> Iterator[Finding]:
    names = ("website", "mail", "phone", "address")
    empty = [name for name, value in zip(names, astuple(content.contact), strict=True) if not value]
    if empty:
        yield Finding(
            Severity.ADVICE,
            f"Van het contact is nog leeg: {', '.join(empty)}.",
            "Vul in wat bekend is; wat leeg is, laat de kiosk weg.",
            field="contact",
        )


def _advice(message: str, remedy: str, item: Item, text: Text, field: str) -> Finding:
    return Finding(Severity.ADVICE, message, remedy, item.id, text.language, field)
