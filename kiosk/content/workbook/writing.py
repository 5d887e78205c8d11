"""Writes content as a workbook that staff can work in: one sheet a kind, ids locked."""

import math
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import astuple
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE
from openpyxl.styles import Alignment, Font, NamedStyle, PatternFill, Protection
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.worksheet.datavalidation import DataValidation

from kiosk.content.model import Content, Kind
from kiosk.content.workbook.cells import Shown, escaped, to_cell
from kiosk.content.workbook.columns import (
    CONTACT_COLUMNS,
    CONTACT_FIELDS,
    CONTACT_SHEET,
    EXPLANATION_SHEET,
    SHEETS,
    Column,
    Form,
    columns_of,
    content_columns,
)
from kiosk.content.workbook.errors import WorkbookNotWritten
from kiosk.content.workbook.explanation import explanation
from kiosk.content.workbook.names import ItemNames
from kiosk.content.workbook.values import places_of, value_of
from kiosk.content.workbook.versions import version_of

_LONGEST_CELL = 32_767  # more than this no spreadsheet program keeps
_LAST_ROW = 20_000
_ROW_HEIGHT = 60
_HEADING_HEIGHT = 34
_LINE_HEIGHT = 18
_EXPLANATION_WIDTH = 100
_FILLED = 0.9  # of a line, before its last word goes to the next
_TEXT_FORMAT = "@"
_STYLES = {
    Form.ID: "Kiosk id",
    Form.VERSION: "Kiosk id",
    Form.NUMBER: "Kiosk getal",
    Form.DAY: "Kiosk datum",
}
_PLAIN_FORMS = {Form.NUMBER, Form.DAY}
_TEXT_STYLE = "Kiosk tekst"
_HEADING_STYLE = "Kiosk kop"
_TITLE_STYLE = "Kiosk titel"


class _Unwritable(Exception):
    """Content holds something that no cell can."""


def write_workbook(content: Content, path: Path) -> None:
    """Write content as a workbook, replacing what is at `path` in one step.

    Raises:
        WorkbookNotWritten: The file can't be written, or a text fits no cell.
    """
    try:
        whole = BytesIO()
        _workbook(content, _tables(content)).save(whole)
        with tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder:
            new = Path(folder) / path.name
            new.write_bytes(whole.getvalue())
            new.replace(path)
    except _Unwritable as error:
        raise WorkbookNotWritten(path, str(error)) from error
    except OSError as error:
        raise WorkbookNotWritten(path, (error.strerror or str(error)).lower()) from error


def _tables(content: Content) -> dict[Kind, list[list[Shown]]]:
    """Return the rows of each kind, all known to fit into cells before the first is written."""
    names, much_asked = ItemNames(content.items), places_of(content.much_asked)
    tables: dict[Kind, list[list[Shown]]] = {kind: [] for kind in SHEETS}
    for item in sorted(content.items, key=lambda item: (item.position, item.id)):
        columns = content_columns(item.kind)
        row = [to_cell(column, value_of(column, item, much_asked), names) for column in columns]
        for shown in row:
            _check(item.id, shown)
        tables[item.kind].append([item.id, *row, version_of(columns, row)])
    for value in astuple(content.contact):
        _check("the contact", value)
    return tables


def _check(owner: str, shown: Shown) -> None:
    if isinstance(shown, str):
        if len(escaped(shown)) > _LONGEST_CELL:
            raise _Unwritable(f"{owner} has a text of more than {_LONGEST_CELL} signs")
        if ILLEGAL_CHARACTERS_RE.search(shown):
            raise _Unwritable(f"{owner} has a sign that no workbook can hold")


def _workbook(content: Content, tables: Mapping[Kind, Iterable[list[Shown]]]) -> Any:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for style in _named_styles():
        workbook.add_named_style(style)
    _write_explanation(workbook)
    for kind, rows in tables.items():
        _write_items(workbook.create_sheet(SHEETS[kind]), columns_of(kind), rows)
    _write_contact(workbook.create_sheet(CONTACT_SHEET), content)
    return workbook


def _named_styles() -> Iterator[NamedStyle]:
    top = Alignment(vertical="top", wrap_text=True)
    unlocked = Protection(locked=False)
    grey = PatternFill("solid", fgColor="FFE3E3E3")
    yield NamedStyle(_TEXT_STYLE, number_format="@", alignment=top, protection=unlocked)
    yield NamedStyle(
        _STYLES[Form.ID],
        number_format=_TEXT_FORMAT,
        alignment=top,
        fill=grey,
        font=Font(color="FF555555"),
    )
    yield NamedStyle(
        _STYLES[Form.NUMBER],
        number_format="0",
        alignment=Alignment(vertical="top", horizontal="center"),
        protection=unlocked,
    )
    yield NamedStyle(
        _STYLES[Form.DAY],
        number_format="dd-mm-yyyy",
        alignment=Alignment(vertical="top", horizontal="left"),
        protection=unlocked,
    )
    yield NamedStyle(
        _HEADING_STYLE,
        number_format=_TEXT_FORMAT,
        alignment=Alignment(vertical="center", wrap_text=True),
        fill=PatternFill("solid", fgColor="FF10262B"),
        font=Font(bold=True, color="FFFFFFFF"),
    )
    yield NamedStyle(_TITLE_STYLE, font=Font(bold=True, size=14))


def _write_explanation(workbook: Any) -> None:
    sheet = workbook.create_sheet(EXPLANATION_SHEET)
    sheet.column_dimensions["A"].width = 28
    sheet.column_dimensions["B"].width = _EXPLANATION_WIDTH
    sheet.protection.sheet = True
    for number, (left, right) in enumerate(explanation(), start=1):
        # Programs don't make room for a second line by themselves.
        lines = math.ceil(len(right) / (_EXPLANATION_WIDTH * _FILLED)) or 1
        sheet.row_dimensions[number].height = lines * _LINE_HEIGHT
        is_title = bool(left) and not right
        style = _TITLE_STYLE if is_title else _TEXT_STYLE
        sheet.append([_cell(sheet, left, style), _cell(sheet, right, _TEXT_STYLE)])


def _write_items(sheet: Any, columns: tuple[Column, ...], rows: Iterable[list[Shown]]) -> None:
    for letter, column in _lettered(columns):
        dimension = sheet.column_dimensions[letter]
        dimension.width = column.width
        dimension.hidden = column.form is Form.VERSION
        dimension.number_format = "General" if column.form in _PLAIN_FORMS else _TEXT_FORMAT
        dimension.protection = Protection(locked=False)
    sheet.freeze_panes = "C2"
    sheet.row_dimensions[1].height = _HEADING_HEIGHT
    sheet.append([_cell(sheet, column.heading, _HEADING_STYLE) for column in columns])
    for number, row in enumerate(rows, start=2):
        sheet.row_dimensions[number].height = _ROW_HEIGHT
        pairs = zip(columns, row, strict=True)
        sheet.append([_cell(sheet, shown, _style_of(column)) for column, shown in pairs])
    sheet.auto_filter.ref = sheet.dimensions
    for letter, column in _lettered(columns):
        if validation := _drop_down(column):
            validation.add(f"{letter}2:{letter}{_LAST_ROW}")
            sheet.add_data_validation(validation)
    _protect(sheet)


def _lettered(columns: tuple[Column, ...]) -> Iterator[tuple[str, Column]]:
    for number, column in enumerate(columns, start=1):
        yield get_column_letter(number), column


def _write_contact(sheet: Any, content: Content) -> None:
    for letter, column in _lettered(CONTACT_COLUMNS):
        sheet.column_dimensions[letter].width = column.width
        sheet.column_dimensions[letter].hidden = column.form is Form.VERSION
    sheet.freeze_panes = "A2"
    sheet.append([_cell(sheet, column.heading, _HEADING_STYLE) for column in CONTACT_COLUMNS])
    for label, field in CONTACT_FIELDS.items():
        value = getattr(content.contact, field) or None
        row = (label, value, version_of(CONTACT_COLUMNS[1:2], [value]))
        pairs = zip(CONTACT_COLUMNS, row, strict=True)
        sheet.append([_cell(sheet, shown, _style_of(column)) for column, shown in pairs])
    _protect(sheet)


def _style_of(column: Column) -> str:
    return _STYLES.get(column.form, _TEXT_STYLE)


def _cell(sheet: Any, shown: Shown, style: str) -> Any:
    cell = Cell(sheet, 1, 1, escaped(shown) if isinstance(shown, str) else shown)
    if isinstance(shown, str):
        # Text stays text, also where it begins as a formula does.
        cell.data_type = "s"
    cell.style = style
    return cell


def _drop_down(column: Column) -> DataValidation | None:
    if column.choices:
        source = f'"{",".join(column.choices)}"'
    elif column.form is Form.ITEM:
        source = f"{quote_sheetname(SHEETS[Kind.SECTION])}!$B$2:$B$200"
    else:
        return None
    return DataValidation(
        type="list",
        formula1=source,
        allow_blank=True,
        showErrorMessage=True,
        errorTitle=column.heading,
        error="Kies een waarde uit de lijst.",
    )


def _protect(sheet: Any) -> None:
    """Lock what must not change; there is no password, it only guards against accidents."""
    protection = sheet.protection
    protection.sheet = True
    for allowed in ("formatCells", "formatColumns", "formatRows", "insertRows", "deleteRows"):
        setattr(protection, allowed, False)
    protection.sort = protection.autoFilter = False
