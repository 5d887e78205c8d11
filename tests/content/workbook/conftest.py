"""A workbook of the project's own content, ready to be worked in as staff do."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.database import read_database
from kiosk.content.model import Content
from kiosk.content.workbook.comparison import read_workbook
from kiosk.content.workbook.proposal import Proposal, Refusal
from kiosk.content.workbook.writing import write_workbook
from kiosk.paths import BUNDLED_CONTENT


class Desk:
    """Someone with a spreadsheet program, who knows columns by their headings."""

    def __init__(self, path: Path) -> None:
        self.workbook = load_workbook(path)

    def sheet(self, name: str) -> Worksheet:
        return self.workbook[name]

    def letter(self, sheet: str, heading: str) -> str:
        (cell,) = (cell for cell in self.sheet(sheet)[1] if cell.value == heading)
        return cell.column_letter

    def cell(self, sheet: str, row: int, heading: str):
        return self.sheet(sheet)[f"{self.letter(sheet, heading)}{row}"]

    def row_of(self, sheet: str, item_id: str) -> int:
        (row,) = (cell.row for cell in self.sheet(sheet)["A"] if cell.value == item_id)
        return row

    def put(self, sheet: str, item_id: str, heading: str, value: object) -> None:
        self.cell(sheet, self.row_of(sheet, item_id), heading).value = value

    def add(self, sheet: str, values: dict[str, object]) -> int:
        """Fill the first empty row."""
        row = self.sheet(sheet).max_row + 1
        for heading, value in values.items():
            self.cell(sheet, row, heading).value = value
        return row


@pytest.fixture(scope="session")
def whole() -> Content:
    """The content that is shipped, in all its languages."""
    return read_database(BUNDLED_CONTENT)


@pytest.fixture(scope="session")
def exported(tmp_path_factory, whole) -> Path:
    path = tmp_path_factory.mktemp("exported") / "inhoud.xlsx"
    write_workbook(whole, path)
    return path


@pytest.fixture
def workbook(tmp_path, exported) -> Path:
    """A workbook that a test may spoil."""
    return Path(shutil.copy(exported, tmp_path / "inhoud.xlsx"))


@pytest.fixture
def edit(workbook) -> Callable[[Callable[[Desk], object]], Path]:
    """Work in the workbook and save it; returns its path."""

    def edit(work):
        desk = Desk(workbook)
        work(desk)
        desk.workbook.save(workbook)
        return workbook

    return edit


@pytest.fixture
def propose(edit, whole) -> Callable[..., Proposal]:
    """Work in the workbook and return what it would change; it must be right."""

    def propose(work, content=whole):
        result = read_workbook(edit(work), content)
        assert isinstance(result, Proposal), result
        return result

    return propose


@pytest.fixture
def refuse(edit, whole) -> Callable[..., Refusal]:
    """Work in the workbook and return what is wrong with it."""

    def refuse(work, content=whole):
        result = read_workbook(edit(work), content)
        assert isinstance(result, Refusal), result
        return result

    return refuse
