"""Reads the contact fields of a workbook: a row a field."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from kiosk.content.model import ContactFields
from kiosk.content.workbook.cells import Cell, clean, text_of
from kiosk.content.workbook.columns import CONTACT_COLUMNS, CONTACT_FIELDS, Column
from kiosk.content.workbook.findings import Mistake, Problem, quoted
from kiosk.content.workbook.tables import Table
from kiosk.content.workbook.versions import is_untouched, marks_in, refuse_overwriting
from kiosk.text import normalize_word

_LABEL, _VALUE, _VERSION = CONTACT_COLUMNS
_FIELDS = {normalize_word(label): field for label, field in CONTACT_FIELDS.items()}


def read_contact(
    tables: Iterable[Table], current: ContactFields
) -> tuple[ContactFields, list[Mistake]]:
    """Return the contact fields as the workbook has them, and what is wrong with its cells."""
    fields: dict[str, str] = asdict(current)
    mistakes: list[Mistake] = []
    for table in tables:
        for number, cells in table.rows() if table.kind is None else ():
            column = _LABEL
            try:
                field = _field_of(cells.get(_LABEL))
                column = _VALUE
                fields[field] = _value_of(field, cells, fields[field])
            except Problem as problem:
                mistakes.append(problem.at(table.title, number, table.letter(column.field)))
    return ContactFields(**fields), mistakes


def contact_rows(tables: Iterable[Table]) -> dict[str, tuple[Table, int]]:
    """Return where each contact field stands."""
    places = {}
    for table in tables:
        for number, cells in table.rows() if table.kind is None else ():
            places[_field_of(cells.get(_LABEL))] = (table, number)
    return places


def _field_of(cell: Cell | None) -> str:
    label = clean(str(cell.value)) if cell else ""
    try:
        return _FIELDS[normalize_word(label)]
    except KeyError:
        raise Problem(
            f"Het veld {quoted(label)} kent de kiosk niet.",
            f"Kies uit: {', '.join(CONTACT_FIELDS)}.",
        ) from None


def _value_of(field: str, cells: Mapping[Column, Cell], current: str) -> str:
    cell = cells.get(_VALUE)
    mark = marks_in(cells.get(_VERSION), [_VALUE]).get(_VALUE)
    if is_untouched(cell, current, mark):
        return current
    refuse_overwriting(current, mark)
    if field == "phone" and cell and isinstance(cell.value, int | float):
        raise Problem(
            "Dit telefoonnummer is een getal geworden; een nul vooraan valt dan weg.",
            "Zet er een ' voor en typ het opnieuw.",
        )
    return " ".join(text_of(cell).split("\n")) if cell else ""
