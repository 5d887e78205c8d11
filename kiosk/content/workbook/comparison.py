"""Compares a workbook with the content: the one way in for whoever imports."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.content.model import Content, Item, Kind
from kiosk.content.workbook.assembling import Assembled, Assembler
from kiosk.content.workbook.cells import Reference
from kiosk.content.workbook.columns import SHEETS
from kiosk.content.workbook.contact import read_contact
from kiosk.content.workbook.differences import changes_between, outdated_by
from kiosk.content.workbook.findings import Mistake, Problem
from kiosk.content.workbook.matching import MatchedRow, match_rows
from kiosk.content.workbook.names import ItemNames
from kiosk.content.workbook.proposal import Proposal, Refusal
from kiosk.content.workbook.reading import Sheet, read_sheets
from kiosk.content.workbook.tables import find_tables
from kiosk.content.workbook.values import places_of
from kiosk.content.workbook.verification import new_errors

_MOST_NAMED = 10


def read_workbook(path: Path, current: Content) -> Proposal | Refusal:
    """Read a workbook and say what it would change in the current content, or what is wrong."""
    try:
        sheets = read_sheets(path)
    except Problem as problem:
        return Refusal((problem.at(),))
    return _Comparison(current).compare(sheets)


class _Comparison:
    """One comparison of a workbook with content; it collects all that is wrong."""

    def __init__(self, current: Content) -> None:
        self._current = current
        self._names = ItemNames(current.items)
        self._places = places_of(current.much_asked)
        self._mistakes: list[Mistake] = []

    def compare(self, sheets: tuple[Sheet, ...]) -> Proposal | Refusal:
        """Return what the sheets would change, or all that is wrong with them."""
        layout = find_tables(sheets)
        matching = match_rows(layout.tables, self._current, self._names)
        self._mistakes += [*layout.mistakes, *matching.mistakes]
        assembled = self._assemble(matching.rows, sheets[0].first_day)
        contact, mistakes = read_contact(layout.tables, self._current.contact)
        self._mistakes += mistakes
        content = replace(
            self._current,
            items=tuple(self._merged(assembled)),
            contact=contact,
            much_asked=self._much_asked(assembled),
        )
        if not self._mistakes:
            self._mistakes += new_errors(self._current, content, matching.rows, layout.tables)
        if self._mistakes:
            return Refusal(tuple(sorted(self._mistakes, key=_by_place)))
        notices = (*layout.notices, *self._missing(matching.rows), *_kept(assembled))
        return self._proposal(content, notices)

    def _assemble(self, rows: Iterable[MatchedRow], first_day: date) -> list[Assembled]:
        colours = frozenset(item.colour for item in self._current.items if item.colour)
        assembler = Assembler(
            Reference(self._names, colours, first_day),
            ItemNames(self._current.items),
            self._places,
        )
        last = dict.fromkeys(Kind, 0)
        for item in self._current.items:
            last[item.kind] = max(last[item.kind], item.position)
        assembled = []
        for row in rows:
            last[row.kind] += row.before is None
            assembled.append(assembler.assemble(row, last[row.kind]))
            self._mistakes += assembled[-1].mistakes
        return assembled

    def _merged(self, assembled: Iterable[Assembled]) -> Iterator[Item]:
        """Yield all items in their old order, the changed ones in place, the new ones last."""
        read = {one.item.id: one.item for one in assembled}
        for item in self._current.items:
            new = read.pop(item.id, item)
            yield item if new == item else new
        yield from read.values()

    def _much_asked(self, assembled: Iterable[Assembled]) -> tuple[str, ...]:
        places: dict[str, int] = dict(self._places)
        changed = [one for one in assembled if one.places]
        for one in changed:
            (place,) = one.places
            places.pop(one.item.id, None)
            if place is not None:
                places[one.item.id] = place
        for one in changed:
            same = [i for i, place in places.items() if place == places.get(one.item.id)]
            if len(same) > 1:
                self._report_place(one.row, places[one.item.id], set(same) - {one.item.id})
        if not changed:
            return self._current.much_asked
        return tuple(sorted(places, key=lambda item_id: places[item_id]))

    def _report_place(self, row: MatchedRow, place: int, others: set[str]) -> None:
        problem = Problem(
            f"Plaats {place} bij Veel gevraagd heeft ook: {', '.join(sorted(others))}.",
            "Geef elke vraag een eigen plaats.",
        )
        self._mistakes.append(
            problem.at(row.table.title, row.number, row.table.letter("much_asked"))
        )

    def _missing(self, rows: Iterable[MatchedRow]) -> Iterator[str]:
        """Yield a sentence for each kind of which items are not in the workbook."""
        read = {row.item_id for row in rows}
        for kind, title in SHEETS.items():
            items = (item for item in self._current.items if item.kind is kind)
            missing = [item.id for item in items if item.id not in read]
            if missing:
                yield f"{title}: wat niet in het bestand staat, blijft zo{_some(missing)}."

    def _proposal(self, content: Content, notices: tuple[str, ...]) -> Proposal:
        old = {item.id: item for item in self._current.items}
        items = tuple(item for item in content.items if old.get(item.id) is not item)
        return Proposal(
            content=content,
            items=items,
            new=tuple(item.id for item in items if item.id not in old),
            changes=tuple(changes_between(self._current, content)),
            notices=(*notices, *outdated_by(self._current, items)),
        )


def _kept(assembled: Iterable[Assembled]) -> Iterator[str]:
    """Yield a sentence on the items that others changed after the workbook was written."""
    if kept := [one.item.id for one in assembled if one.others_changed]:
        yield f"Wat na het exporteren in het programma is veranderd, blijft zo{_some(kept)}."


def _some(ids: list[str]) -> str:
    more = ", …" if len(ids) > _MOST_NAMED else ""
    return f" ({len(ids)}: {', '.join(ids[:_MOST_NAMED])}{more})"


def _by_place(mistake: Mistake) -> tuple[str, int, int, str]:
    return mistake.sheet, mistake.row, len(mistake.column), mistake.column
