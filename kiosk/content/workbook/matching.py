"""Matches the rows of a workbook with the items that they are about."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from kiosk.content.draft_ids import ID_PREFIXES
from kiosk.content.model import Content, Item, Kind
from kiosk.content.workbook.cells import Cell, clean
from kiosk.content.workbook.columns import KIND_NAMES, SHEETS, Column, Form
from kiosk.content.workbook.findings import Mistake, Problem, quoted
from kiosk.content.workbook.names import ItemNames
from kiosk.content.workbook.tables import Table
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.text import normalize

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ALIKE = 0.85
_LONGEST_ID = 100  # it names a folder of the source text


@dataclass(frozen=True, slots=True)
class MatchedRow:
    """A row with the item it is about; `before` is None for a new one."""

    table: Table
    kind: Kind
    number: int
    cells: Mapping[Column, Cell]
    item_id: str
    before: Item | None

    @property
    def version(self) -> Cell | None:
        """The cell that tells what was written in this row."""
        return next((c for column, c in self.cells.items() if column.form is Form.VERSION), None)


@dataclass(frozen=True, slots=True)
class Matching:
    """All rows that are about an item, and what is wrong with the others."""

    rows: tuple[MatchedRow, ...]
    mistakes: tuple[Mistake, ...]


def match_rows(tables: Iterable[Table], current: Content, names: ItemNames) -> Matching:
    """Match every row; `names` learns the new items and the new titles of old ones."""
    matcher = _Matcher(current, names)
    for table in tables:
        if table.kind is not None:
            matcher.match(table, table.kind)
    matcher.number_new_rows()
    return Matching(tuple(matcher.rows), tuple(matcher.mistakes))


class _Matcher:
    """One matching: rows with an id first, so that ids made for the others stay clear of them."""

    def __init__(self, current: Content, names: ItemNames) -> None:
        self.rows: list[MatchedRow] = []
        self.mistakes: list[Mistake] = []
        self._items = {item.id: item for item in current.items}
        self._names = names
        self._new: list[MatchedRow] = []
        self._seen: dict[str, MatchedRow] = {}

    def match(self, table: Table, kind: Kind) -> None:
        for number, cells in table.rows():
            item_id = ""
            try:
                if (cell := cells.get(table.key)) is not None:
                    item_id = _id_in(cell)
                row = MatchedRow(table, kind, number, cells, item_id, self._items.get(item_id))
                self._take(row) if item_id else self._new.append(row)
            except Problem as problem:
                letter = table.letter("id")
                self.mistakes.append(problem.at(table.title, number, letter))

    def number_new_rows(self) -> None:
        """Give the rows without an id one, made of their titles."""
        for row in self._new:
            title = _title_in(row)
            letter = row.table.letter("title", SOURCE_LANGUAGE)
            try:
                if not title:
                    raise Problem(
                        "Deze rij heeft geen Id en geen titel.",
                        "Vul Titel (nl) in, of maak de hele rij leeg.",
                    )
                if same := self._names.with_title(title, row.kind):
                    raise Problem(
                        f"{quoted(title)} is er al (Id: {same[0]}).",
                        "Zet die Id in de rij, of geef het nieuwe een andere titel.",
                    )
            except Problem as problem:
                self.mistakes.append(problem.at(row.table.title, row.number, letter))
                continue
            item_id = self._names.make_id(title, row.kind)
            self._names.add(item_id, row.kind, title)
            self.rows.append(
                MatchedRow(row.table, row.kind, row.number, row.cells, item_id, before=None)
            )

    def _take(self, row: MatchedRow) -> None:
        self._refuse_twin(row)
        self._seen[row.item_id] = row
        if row.before is None:
            self._refuse_slip(row)
        elif row.before.kind is not row.kind:
            raise Problem(
                f"‘{row.item_id}’ is een {KIND_NAMES[row.before.kind]}.",
                f"Zet deze rij op het blad {SHEETS[row.before.kind]}.",
            )
        if not any(column.is_content for column in row.cells):
            raise Problem(
                "Deze rij is leeg, op de Id na.",
                "Verwijder de rij: dan blijft alles zoals het was. Weghalen kan met Status"
                " ‘archief’.",
            )
        if title := _title_in(row):
            self._names.add(row.item_id, row.kind, title)
        self.rows.append(row)

    def _refuse_twin(self, row: MatchedRow) -> None:
        if twin := self._seen.get(row.item_id):
            # Which of the two is meant isn't known: neither is read.
            self.rows = [other for other in self.rows if other is not twin]
            raise Problem(
                f"{quoted(row.item_id)} staat ook al in rij {twin.number} van blad"
                f" {twin.table.title}.",
                "Verwijder een van de twee, of maak de Id leeg als het iets nieuws is.",
            )

    def _refuse_slip(self, row: MatchedRow) -> None:
        """Refuse a new id that can't be one, or that is nearly the id of an item there is."""
        prefix = ID_PREFIXES[row.kind]
        is_possible = _ID.fullmatch(row.item_id) and len(row.item_id) <= _LONGEST_ID
        if not (is_possible and row.item_id.startswith(prefix)):
            raise Problem(
                f"{quoted(row.item_id)} kan geen Id zijn.",
                "Maak deze cel leeg voor iets nieuws: de kiosk maakt de Id."
                + (f" Ids op dit blad beginnen met ‘{prefix}’." if prefix else ""),
            )
        if alike := get_close_matches(row.item_id, self._items, n=1, cutoff=_ALIKE):
            raise Problem(
                f"De Id {quoted(row.item_id)} is onbekend.",
                f"Bedoelt u ‘{alike[0]}’? Maak de cel leeg als dit iets nieuws is.",
            )


def _id_in(cell: Cell) -> str:
    if cell.is_formula or not isinstance(cell.value, str):
        raise Problem("Hier hoort een Id te staan, als tekst.", "Zet de oude Id terug.")
    return normalize(clean(cell.value))


def _title_in(row: MatchedRow) -> str:
    for column, cell in row.cells.items():
        if (column.field, column.language) == ("title", SOURCE_LANGUAGE):
            # Anything else than text is reported when the cell is read.
            return clean(str(cell.value))
    return ""
