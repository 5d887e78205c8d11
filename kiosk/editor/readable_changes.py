"""Tells staff what changed between two states of an item: words instead of ids and signs."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape

from kiosk.content.desk import SharedState
from kiosk.content.history_difference import (
    Change,
    FieldDifference,
    Piece,
    difference,
    list_difference,
)
from kiosk.content.markdown import BulletList, Run, parse
from kiosk.content.model import Item, Text
from kiosk.editor.dutch import COLOURS, CONTACT_FIELDS, ICONS, STATUSES
from kiosk.editor.item_facts import readable_day
from kiosk.editor.item_table import title_of
from kiosk.languages import offered_languages

FIELDS = {
    "position": "Plaats in de volgorde",
    "status": "Toestand",
    "section": "Rubriek",
    "icon": "Tekening",
    "colour": "Kleur",
    "website": "Website",
    "partner_kind": "Soort partner",
    "themes": "Thema’s",
    "related": "Lees ook",
    "source_url": "Bron",
    "source_date": "Datum van de bron",
    "verified_on": "Nagevraagd bij partner op",
    "valid_from": "Te zien vanaf",
    "valid_until": "Te zien tot en met",
    "review_by": "Controleren voor",
    "title": "Titel",
    "body": "Tekst",
    "mail_line": "Regel over mailen",
    "everyday_words": "Woorden waarmee mensen zoeken",
    "picture": "Plaatje",
    "picture.file": "Plaatje",
    "picture.alt_text": "Wat er op het plaatje te zien is",
    "picture.licence": "Waarom wij het plaatje mogen gebruiken",
    "recording": "Opname",
    "recording.file": "Opname",
    "recording.licence": "Waarom wij de opname mogen gebruiken",
}
# Told in other words, or not worth telling.
_TRANSLATION = {"status", "source_hash", "recording.words_hash"}
_FILES = {"picture.file", "recording.file"}
_REMOVED, _ADDED = "#8A1414", "#14532D"
# So much of what stayed the same is shown around what changed.
_CONTEXT = 60


@dataclass(frozen=True, slots=True)
class ReadableChange:
    """What became of one field: its name, and its words with what went and what came marked."""

    field: str
    html: str


def readable_changes(old: Item, new: Item, items: Mapping[str, Item]) -> tuple[ReadableChange, ...]:
    """Return what changed in an item, field by field."""
    return tuple(_changes(old, new, items))


def readable_shared_changes(
    old: SharedState, new: SharedState, items: Mapping[str, Item]
) -> tuple[ReadableChange, ...]:
    """Return what changed in what belongs to no item."""
    changes = []
    for name, label in CONTACT_FIELDS.items():
        before, after = getattr(old.contact, name), getattr(new.contact, name)
        if before != after:
            # Of an address every sign counts, so it is shown as a whole.
            changes.append(ReadableChange(label, marked(_replaced(before, after))))
    if old.much_asked != new.much_asked:
        titles = [
            [title_of(items[one]) if one in items else one for one in state.much_asked]
            for state in (old, new)
        ]
        pieces = list_difference(*titles)
        changes.append(ReadableChange("Veel gevraagd", marked(pieces, whole=True)))
    return tuple(changes)


def readable_moment(moment: datetime) -> str:
    """Return a moment as people write it."""
    return f"{moment:%d-%m-%Y} om {moment:%H:%M}"


def readable_body(body: str) -> str:
    """Return the words of a text as one sees them, its points with dots before them."""
    lines = []
    for block in parse(body):
        if isinstance(block, BulletList):
            lines += ["• " + _words(runs) for runs in block.items]
        else:
            lines.append(_words(block.runs))
    return "\n".join(lines)


def marked(pieces: Sequence[Piece], *, whole: bool = False) -> str:
    """Return pieces as styled text: what went struck out, what came underlined.

    Args:
        pieces: The pieces.
        whole: Whether all of what stayed the same is shown too.
    """
    shown = []
    for place, piece in enumerate(pieces):
        text = piece.text
        if piece.change is Change.SAME and not whole:
            is_first, is_last = place == 0, place == len(pieces) - 1
            text = _shortened(text, keep_start=not is_first, keep_end=not is_last)
        shown.append(_styled(text, piece.change))
    return "".join(shown)


def _changes(old: Item, new: Item, items: Mapping[str, Item]) -> Iterator[ReadableChange]:
    for found in difference(_readable(old, items), _readable(new, items)):
        if found.field in _TRANSLATION and found.language:
            continue
        if found.field in _FILES:
            # Their names are long numbers.
            is_gone = all(piece.change is Change.REMOVED for piece in found.pieces)
            said = (
                _styled("weggehaald", Change.REMOVED)
                if is_gone
                else _styled("een ander bestand", Change.ADDED)
            )
            yield ReadableChange(_name(found), said)
            continue
        yield ReadableChange(_name(found), marked(found.pieces))
    yield from _changes_of_looks(old, new)
    before = {text.language: text for text in old.texts}
    for text in new.texts:
        earlier = before.get(text.language)
        if earlier and (text.status, text.source_hash) != (earlier.status, earlier.source_hash):
            said = "nagekeken" if text.status == "reviewed" else "hoort weer bij het Nederlands"
            yield ReadableChange(
                _in_language("Vertaling", text.language), _styled(said, Change.ADDED)
            )


def _changes_of_looks(old: Item, new: Item) -> Iterator[ReadableChange]:
    before = {text.language: text.body for text in old.texts}
    for text in new.texts:
        body = before.get(text.language, text.body)
        if body != text.body and readable_body(body) == readable_body(text.body):
            said = _styled("opmaak of verwijzing gewijzigd", Change.ADDED)
            yield ReadableChange(_in_language("Tekst", text.language), said)


def _name(found: FieldDifference) -> str:
    name = FIELDS.get(found.field, found.field)
    return _in_language(name, found.language) if found.language else name


def _in_language(name: str, language: str) -> str:
    known = offered_languages().get(language)
    return f"{name} ({known.own_name if known else language})"


def _readable(item: Item, items: Mapping[str, Item]) -> Item:
    def title(item_id: str) -> str:
        return title_of(items[item_id]) if item_id in items else item_id

    return replace(
        item,
        status=STATUSES[item.status],  # type: ignore[arg-type]
        section=title(item.section),
        icon=ICONS.get(item.icon, item.icon),
        colour=COLOURS.get(item.colour, item.colour),
        themes=tuple(map(title, item.themes)),
        related=tuple(map(title, item.related)),
        source_date="-".join(reversed(item.source_date.split("-"))),
        verified_on=readable_day(item.verified_on),  # type: ignore[arg-type]
        valid_from=readable_day(item.valid_from),  # type: ignore[arg-type]
        valid_until=readable_day(item.valid_until),  # type: ignore[arg-type]
        review_by=readable_day(item.review_by),  # type: ignore[arg-type]
        texts=tuple(map(_readable_text, item.texts)),
    )


def _readable_text(text: Text) -> Text:
    return replace(text, body=readable_body(text.body))


def _replaced(before: str, after: str) -> tuple[Piece, ...]:
    pieces = Piece(before, Change.REMOVED), Piece(after, Change.ADDED)
    return tuple(piece for piece in pieces if piece.text)


def _words(runs: tuple[Run, ...]) -> str:
    return "".join(run.text for run in runs)


def _shortened(text: str, *, keep_start: bool, keep_end: bool) -> str:
    if len(text) <= 2 * _CONTEXT:
        return text
    start = text[:_CONTEXT] if keep_start else ""
    end = text[-_CONTEXT:] if keep_end else ""
    return f"{start} … {end}"


def _styled(text: str, change: Change) -> str:
    html = escape(text, quote=False).replace("\n", "<br>")
    match change:
        case Change.REMOVED:
            # What came in its place stands apart from it.
            gap = "" if html.endswith((" ", "<br>")) else " "
            return f'<font color="{_REMOVED}"><s>{html}</s></font>{gap}'
        case Change.ADDED:
            return f'<font color="{_ADDED}"><b><u>{html}</u></b></font>'
        case _:
            return html
