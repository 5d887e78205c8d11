"""Reads the sheets of a workbook as filled cells; formulas, macros and links stay dead text."""

import warnings
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils import get_column_letter

from kiosk.content.workbook.admission import SheetScan, admit, damaged, scan, too_many_rows
from kiosk.content.workbook.cells import Cell, is_empty
from kiosk.content.workbook.findings import Problem

_MOST_COLUMNS = 300
_LAST_ROW = 1_048_576


@dataclass(frozen=True, slots=True)
class Sheet:
    """The filled cells of a sheet, by row and then by column, both counted from 1."""

    title: str
    rows: Mapping[int, Mapping[int, Cell]]
    merged: tuple[str, ...]
    hidden_rows: int
    first_day: date


def read_sheets(path: Path) -> tuple[Sheet, ...]:
    """Read every sheet of a workbook.

    Raises:
        Problem: The file is no workbook that can be read.
    """
    data = admit(path)
    with warnings.catch_warnings():
        # openpyxl warns of what it leaves out: extensions, pictures, styles. None is content.
        warnings.simplefilter("ignore")
        try:
            sheets = tuple(_sheets(data))
        except Problem:
            raise
        except Exception as error:
            # openpyxl and the parser below it raise whatever the damage leads to.
            raise damaged() from error
    if not sheets:
        raise damaged()
    return sheets


def _sheets(data: BytesIO) -> Iterator[Sheet]:
    with zipfile.ZipFile(data) as archive:
        workbook = load_workbook(data, read_only=True, keep_links=False)
        try:
            for worksheet in workbook.worksheets:
                # Which file a sheet is in, openpyxl keeps for itself; its version is pinned.
                shape = scan(archive, worksheet._worksheet_path)  # noqa: SLF001
                yield _sheet(worksheet, shape, workbook.epoch.date())
        finally:
            workbook.close()


def _sheet(worksheet: Any, shape: SheetScan, first_day: date) -> Sheet:
    # The size that a sheet claims may be wrong: what is there counts.
    worksheet.reset_dimensions()
    rows: dict[int, dict[int, Cell]] = {}
    last_row = None
    for number, row in enumerate(worksheet.iter_rows(max_col=_MOST_COLUMNS), start=1):
        if number > _LAST_ROW:
            raise too_many_rows()
        # The rows of a gap, which may be a million, come as one and the same tuple.
        if row is last_row:
            continue
        last_row = row
        filled = {cell.column: _cell(cell) for cell in row if cell.value is not None}
        filled = {column: cell for column, cell in filled.items() if not is_empty(cell)}
        if filled:
            rows[number] = filled
    return Sheet(worksheet.title, rows, shape.merged, shape.hidden_rows, first_day)


def _cell(cell: Any) -> Cell:
    value = cell.value
    return Cell(
        value=value,
        row=cell.row,
        letter=get_column_letter(cell.column),
        is_formula=cell.data_type == "f",
        is_error=cell.data_type == "e",
        number_format=cell.number_format if isinstance(value, datetime) else "",
    )
