"""Makes an item of a matched row: what a cell doesn't change stays as it was."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from kiosk.content.freshness import hash_of, is_stale, source_text
from kiosk.content.model import Item, ItemStatus, Text, TranslationStatus
from kiosk.content.workbook.cells import (
    Cell,
    Reference,
    from_cell,
    to_cell,
)
from kiosk.content.workbook.columns import Column, content_columns
from kiosk.content.workbook.findings import Mistake, Problem
from kiosk.content.workbook.matching import MatchedRow
from kiosk.content.workbook.names import ItemNames
from kiosk.content.workbook.values import text_in, value_of
from kiosk.content.workbook.versions import (
    checksum,
    is_untouched,
    marks_in,
    refuse_overwriting,
)
from kiosk.languages import SOURCE_LANGUAGE

_HASHED = ("title", "body", "mail_line")
_WORDS = (*_HASHED, "everyday_words")
_REQUIRED = ("status", "position")

_Changes = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Assembled:
    """An item as the workbook has it.

    `places` has its place on home, if that changes. `others_changed` tells whether it holds what
    others changed after the workbook was written; that stays.
    """

    row: MatchedRow
    item: Item
    places: tuple[int | None, ...]
    others_changed: bool
    mistakes: tuple[Mistake, ...]


@dataclass(frozen=True, slots=True)
class Assembler:
    """Makes items of rows; `written` are the names that cells were written with."""

    reference: Reference
    written: ItemNames
    much_asked: Mapping[str, int]

    def assemble(self, row: MatchedRow, position: int) -> Assembled:
        """Return the item of a row; a cell that can't be used leaves its field as it was.

        Args:
            row: A row that is about one item.
            position: The place of the item, if it is new and names none.
        """
        mistakes: list[Mistake] = []
        moved = set(self._moved(row))
        own: dict[str, Any] = {}
        words: defaultdict[str, dict[str, Any]] = defaultdict(dict)
        for column, value in self._changes(row, mistakes):
            (words[column.language] if column.language else own)[column.field] = value
        places = (own.pop("much_asked"),) if "much_asked" in own else ()
        before = row.before or Item(row.item_id, row.kind, position, ItemStatus.DRAFT)
        has_moved = any(c.language == SOURCE_LANGUAGE and c.field in _HASHED for c in moved)
        texts = tuple(_texts(before, words, has_moved))
        mistakes += _textless(row, words, texts)
        item = replace(before, **own, texts=texts)
        return Assembled(row, item, places, bool(moved), tuple(mistakes))

    def _changes(self, row: MatchedRow, mistakes: list[Mistake]) -> Iterator[tuple[Column, object]]:
        """Yield each field that differs from what was written, with its new value."""
        marks = _marks(row)
        for column in row.table.columns:
            if not column.is_content:
                continue
            cell = row.cells.get(column)
            old = value_of(column, row.before, self.much_asked) if row.before else None
            shown = to_cell(column, old, self.written)
            if is_untouched(cell, shown, marks.get(column)):
                continue
            try:
                value = self._value(column, cell)
                if value != old:
                    refuse_overwriting(shown, marks.get(column))
                    yield column, value
            except Problem as problem:
                letter = row.table.letter(column.field, column.language)
                mistakes.append(problem.at(row.table.title, row.number, letter))

    def _value(self, column: Column, cell: Cell | None) -> object:
        value = from_cell(column, cell, self.reference)
        if value in ("", None) and column.field in _REQUIRED and not column.language:
            raise Problem("Deze cel mag niet leeg zijn.", f"Vul ‘{column.heading}’ in.")
        return value

    def _moved(self, row: MatchedRow) -> Iterator[Column]:
        """Yield what others changed after the workbook was written."""
        if row.before is not None:
            for column, mark in _marks(row).items():
                now = to_cell(column, value_of(column, row.before, self.much_asked), self.written)
                if checksum(now) != mark:
                    yield column


def _marks(row: MatchedRow) -> Mapping[Column, str]:
    if row.before is None:
        return {}
    return marks_in(row.version, content_columns(row.kind))


def _texts(before: Item, words: Mapping[str, _Changes], has_moved: bool) -> Iterator[Text]:
    source = source_text(before)
    if changes := words.get(SOURCE_LANGUAGE):
        source = replace(source or Text(SOURCE_LANGUAGE, ""), **changes)
    for language in sorted({*words, *(text.language for text in before.texts)}):
        text = source
        if language != SOURCE_LANGUAGE:
            changes = words.get(language, {})
            text = _translation(before, language, changes, source, has_moved=has_moved)
        if text is not None:
            yield text


def _translation(
    before: Item, language: str, changes: _Changes, source: Text | None, *, has_moved: bool
) -> Text | None:
    """Return a translation as changed, or nothing where all its words were taken away."""
    old = text_in(before, language)
    if not changes:
        return old
    own = {name: value for name, value in changes.items() if name != "is_current"}
    if "status" in own:
        own["status"] = own["status"] or TranslationStatus.UNOFFICIAL
    new = replace(old or Text(language, "", status=TranslationStatus.UNOFFICIAL), **own)
    if not any(getattr(new, name) for name in _WORDS):
        return None
    was_current = old is not None and not is_stale(before, old)
    kept = old.source_hash if old else ""
    if changes.get("is_current") is False:
        return replace(new, source_hash="" if was_current else kept)
    # New words were made from the Dutch text in the workbook, unless others changed that since;
    # those that nobody touched still belong to the one that they were made from.
    is_new = old is None or any(getattr(new, name) != getattr(old, name) for name in _HASHED)
    is_for_now = was_current or old is None
    if changes.get("is_current") or (is_new and is_for_now and not has_moved):
        return replace(new, source_hash=hash_of(source) if source else "")
    return replace(new, source_hash=kept)


def _textless(
    row: MatchedRow, words: Mapping[str, _Changes], texts: tuple[Text, ...]
) -> Iterator[Mistake]:
    """Yield what was said of translations that have no words."""
    languages = {text.language for text in texts}
    for language, changes in words.items():
        if language not in languages and changes.get("status") and not _had(row, language):
            problem = Problem(
                "In deze taal is er nog geen tekst.", "Vul titel en tekst in, of maak deze leeg."
            )
            yield problem.at(row.table.title, row.number, row.table.letter("status", language))


def _had(row: MatchedRow, language: str) -> bool:
    return row.before is not None and text_in(row.before, language) is not None
