"""Runs the checks of the content on what a workbook would make of it, and finds the cells."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import chain

from kiosk.content.checks import Surroundings, item_faults, shared_findings
from kiosk.content.findings import Finding
from kiosk.content.model import Content, Item, ItemStatus
from kiosk.content.workbook.columns import SHEETS, columns_of
from kiosk.content.workbook.contact import contact_rows
from kiosk.content.workbook.findings import Mistake
from kiosk.content.workbook.matching import MatchedRow
from kiosk.content.workbook.tables import Table


def new_errors(
    before: Content, after: Content, rows: Iterable[MatchedRow], tables: Iterable[Table]
) -> Iterator[Mistake]:
    """Yield each error that the workbook would bring into the content, at its cell."""
    contact = contact_rows(tables)
    errors = tuple(_errors(after, _concerned(before, after)))
    known = set(_errors(before, {finding.item for finding in errors})) if errors else set()
    by_id = {row.item_id: row for row in rows}
    for finding in errors:
        if finding not in known:
            mistake = Mistake(_with_headings(finding.message), _with_headings(finding.remedy))
            if row := by_id.get(finding.item):
                yield _placed(mistake, row.table, row.number, finding.field, finding.language)
            elif not finding.item and (place := contact.get(finding.field)):
                yield _placed(mistake, *place, "value")
            else:
                where = f"{finding.item}: " if finding.item else ""
                yield replace(mistake, message=f"{where}{mistake.message}")


def _concerned(before: Content, after: Content) -> set[str]:
    """Return the items that changed, and those that point to one that is put away."""
    old = {item.id: item for item in before.items}
    changed = [item for item in after.items if old.get(item.id) is not item]
    gone = {item.id for item in changed if item.status is ItemStatus.ARCHIVED}
    ids = {item.id for item in changed}
    return ids | {item.id for item in after.items if gone and _points_to(item, gone)}


def _points_to(item: Item, gone: set[str]) -> bool:
    linked = {item.section, *item.themes, *item.related}
    return bool(linked & gone) or any(
        f"item:{item_id}" in text.body for item_id in gone for text in item.texts
    )


def _errors(content: Content, concerned: set[str]) -> Iterator[Finding]:
    """Yield the errors of some items, and those that belong to none."""
    # The others only have to be there, to be pointed to: their words need no reading.
    bare = replace(content, items=tuple(replace(item, texts=()) for item in content.items))
    surroundings = Surroundings.of(bare, date.today())
    findings = chain(
        shared_findings(content),
        *(
            item_faults(item, surroundings)
            for item in content.items
            if item.id in concerned and item.status is not ItemStatus.ARCHIVED
        ),
    )
    return (finding for finding in findings if finding.is_error)


def _placed(mistake: Mistake, table: Table, row: int, field: str, language: str = "") -> Mistake:
    letter = table.letter(field, language)
    return replace(mistake, sheet=table.title, row=row, column=letter)


def _with_headings(sentence: str) -> str:
    """Say the headings of columns where the checks say the names of fields."""
    for field, heading in _headings().items():
        sentence = re.sub(rf"(?<![\w-])(?:'{field}'|{field})(?![\w-])", f"‘{heading}’", sentence)
    return sentence


def _headings() -> dict[str, str]:
    headings = {
        column.field: column.heading
        for kind in SHEETS
        for column in columns_of(kind)
        if not column.language and column.field not in {"id", "status"}
    }
    return headings | {"much_asked": "Veel gevraagd"}
