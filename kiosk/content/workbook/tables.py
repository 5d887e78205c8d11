"""Finds the kiosk's tables in a workbook by their headings, wherever sheets and columns went."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from openpyxl.utils import get_column_letter
from openpyxl.utils.cell import coordinate_from_string

from kiosk.content.model import Kind
from kiosk.content.workbook.cells import Cell
from kiosk.content.workbook.columns import (
    CONTACT_COLUMNS,
    CONTACT_SHEET,
    EXPLANATION_SHEET,
    KIND_NAMES,
    SHEETS,
    Column,
    Form,
    columns_of,
)
from kiosk.content.workbook.findings import Mistake, quoted
from kiosk.content.workbook.reading import Sheet
from kiosk.text import words

_ALIKE = 0.8


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet of the kiosk; `kind` is None for the contact fields. Columns have their numbers."""

    kind: Kind | None
    sheet: Sheet
    columns: Mapping[Column, int]

    @property
    def title(self) -> str:
        """What the sheet is called now."""
        return self.sheet.title

    @property
    def key(self) -> Column:
        """The column that tells what a row is about."""
        return columns_of(self.kind)[0] if self.kind else CONTACT_COLUMNS[0]

    def letter(self, field: str, language: str = "") -> str:
        """Return the letter of a field's column, or nothing where it has none here."""
        for column, number in self.columns.items():
            if (column.field, column.language) == (field, language):
                return str(get_column_letter(number))
        return ""

    def rows(self) -> Iterator[tuple[int, dict[Column, Cell]]]:
        """Yield the filled rows below the headings, with the cells of known columns."""
        for number, cells in self.sheet.rows.items():
            if number > 1:
                known = {c: cells[n] for c, n in self.columns.items() if n in cells}
                if any(column.form is not Form.VERSION for column in known):
                    yield number, known


@dataclass(frozen=True, slots=True)
class Layout:
    """The tables that were found, what is wrong with their shape, and what is worth knowing."""

    tables: tuple[Table, ...]
    mistakes: tuple[Mistake, ...]
    notices: tuple[str, ...]


def find_tables(sheets: Iterable[Sheet]) -> Layout:
    """Find the tables of a workbook."""
    search = _Search()
    for sheet in sheets:
        search.look_at(sheet)
    if not (search.tables or search.mistakes):
        search.mistakes.append(
            Mistake(
                "Dit bestand is niet van de kiosk: geen blad heeft een kolom zoals ‘Id (vraag)’.",
                "Begin met een bestand dat u met ‘exporteren’ hebt gemaakt.",
            )
        )
    return Layout(tuple(search.tables), tuple(search.mistakes), tuple(search.notices))


class _Search:
    """One look through all sheets."""

    def __init__(self) -> None:
        self.tables: list[Table] = []
        self.mistakes: list[Mistake] = []
        self.notices: list[str] = []

    def look_at(self, sheet: Sheet) -> None:
        headings = {n: _folded(str(cell.value)) for n, cell in sheet.rows.get(1, {}).items()}
        for kind, columns in _known_tables():
            if _folded(columns[0].heading) in headings.values():
                self._add(kind, sheet, columns, headings)
                return
        name = _folded(sheet.title)
        ours = {_folded(title): kind for kind, title in SHEETS.items()}
        if name in ours or name == _folded(CONTACT_SHEET):
            key = f"Id ({KIND_NAMES[ours[name]]})" if name in ours else CONTACT_COLUMNS[0].heading
            self._report(
                sheet,
                1,
                "",
                f"In rij 1 ontbreekt de kop ‘{key}’.",
                "Zet de koppen in de eerste rij, precies zoals bij het exporteren.",
            )
        elif name != _folded(EXPLANATION_SHEET) and sheet.rows:
            self.notices.append(f"Blad ‘{sheet.title}’ is niet van de kiosk en is overgeslagen.")

    def _add(
        self,
        kind: Kind | None,
        sheet: Sheet,
        columns: tuple[Column, ...],
        headings: Mapping[int, str],
    ) -> None:
        if twin := next((table for table in self.tables if table.kind is kind), None):
            self._report(
                sheet,
                0,
                "",
                f"Dit blad heeft dezelfde soort inhoud als blad ‘{twin.title}’.",
                "Zet alles op één blad en verwijder het andere.",
            )
            return
        found: dict[Column, int] = {}
        by_heading = {_folded(column.heading): column for column in columns}
        strangers: dict[int, str] = {}
        for number, heading in headings.items():
            column = by_heading.get(heading)
            if column is None:
                strangers[number] = heading
            elif column in found:
                self._report(
                    sheet,
                    1,
                    get_column_letter(number),
                    f"De kop ‘{column.heading}’ staat er twee keer.",
                    "Verwijder een van de twee kolommen.",
                )
            else:
                found[column] = number
        missing = [column for column in columns if column not in found]
        self._report_strangers(sheet, strangers, missing)
        self._report_nameless(sheet, headings, missing)
        self._report_merged(sheet)
        self._tell(sheet, missing)
        self.tables.append(Table(kind, sheet, found))

    def _report_strangers(
        self, sheet: Sheet, strangers: Mapping[int, str], missing: Iterable[Column]
    ) -> None:
        wanted = {_folded(column.heading): column.heading for column in missing}
        for number, heading in strangers.items():
            shown, letter = sheet.rows[1][number].value, get_column_letter(number)
            if alike := get_close_matches(heading, wanted, n=1, cutoff=_ALIKE):
                self._report(
                    sheet,
                    1,
                    letter,
                    f"De kop {quoted(shown)} is onbekend.",
                    f"Bedoelt u ‘{wanted[alike[0]]}’? Neem die kop precies over.",
                )
            else:
                self.notices.append(
                    f"Blad ‘{sheet.title}’: kolom {letter} ({quoted(shown)}) is niet van de kiosk"
                    " en is overgeslagen."
                )

    def _report_nameless(
        self, sheet: Sheet, headings: Mapping[int, str], missing: list[Column]
    ) -> None:
        """Report filled columns without a heading, where a heading is missing."""
        if not missing:
            return
        filled = {number for cells in sheet.rows.values() for number in cells}
        for number in sorted(filled - headings.keys()):
            self._report(
                sheet,
                1,
                get_column_letter(number),
                "Boven deze kolom ontbreekt de kop.",
                f"Zet de kop terug, zoals ‘{missing[0].heading}’, of maak de kolom leeg.",
            )

    def _report_merged(self, sheet: Sheet) -> None:
        for area in sheet.merged:
            letter, row = coordinate_from_string(area.partition(":")[0])
            self._report(
                sheet,
                row,
                letter,
                f"Hier zijn cellen samengevoegd ({area}).",
                "Splits ze (Start, Samenvoegen) en vul elke cel apart in.",
            )

    def _tell(self, sheet: Sheet, missing: list[Column]) -> None:
        if any(column.form is Form.VERSION for column in missing):
            self.notices.append(
                f"Blad ‘{sheet.title}’: de verborgen kolom met de versie ontbreekt. Wat anderen na"
                " het exporteren hebben veranderd, wordt hiermee teruggezet: kijk dat na."
            )
        if missing := [column for column in missing if column.is_content]:
            headings = ", ".join(f"‘{column.heading}’" for column in missing)
            self.notices.append(
                f"Blad ‘{sheet.title}’: deze kolommen ontbreken, en wat daar stond blijft zoals"
                f" het was: {headings}."
            )
        if sheet.hidden_rows:
            self.notices.append(
                f"Blad ‘{sheet.title}’: verborgen rijen zijn ook gelezen ({sheet.hidden_rows})."
            )

    def _report(self, sheet: Sheet, row: int, letter: str, message: str, remedy: str) -> None:
        self.mistakes.append(Mistake(message, remedy, sheet.title, row, letter))


def _known_tables() -> Iterator[tuple[Kind | None, tuple[Column, ...]]]:
    for kind in SHEETS:
        yield kind, columns_of(kind)
    yield None, CONTACT_COLUMNS


def _folded(heading: str) -> str:
    """Return the words of a heading alone: capitals, spaces and signs may have changed."""
    return " ".join(word.normal for word in words(heading))
