"""Values as cells and cells as values, with the habits of spreadsheet programs undone."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache

from kiosk.content.workbook.columns import Column, Form
from kiosk.content.workbook.findings import Problem, quoted
from kiosk.content.workbook.names import ItemNames
from kiosk.paths import ASSETS
from kiosk.text import normalize

Shown = str | int | date | None

_HIGHEST_NUMBER = 1_000_000
_YEARS = range(2000, 2101)
_LAST_SERIAL = 100_000  # a day in the year 2173
# How workbooks write control characters within text: a carriage return is _x000D_.
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_ESCAPED_ESCAPE = "x005F_"  # openpyxl takes it out wherever it stands
_INVISIBLE = "\ufeff\u200b\u00ad"
_LEFT_BEHIND = ("_x", _ESCAPED_ESCAPE, "\r", " \n", "\t\n", "\u00a0\n")
_PARTIAL_DAY = re.compile(r"\d{4}(-\d{2}){0,2}")
_DAYS = (
    re.compile(r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})([t ]0{1,2}:00(:00)?(\.0+)?)?"),
    re.compile(r"(?P<day>\d{1,2})[-/.](?P<month>\d{1,2})[-/.](?P<year>\d{4})"),
    re.compile(r"(?P<day>\d{1,2}) (?P<month>[a-z]+)\.? (?P<year>\d{4})"),
)
_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MONTH_NAMES = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_DAY_REMEDY = "Schrijf dag-maand-jaar, zoals 31-12-2026."
_AS_TEXT = "Zet er een ' voor, dan blijft het tekst, en typ het opnieuw."


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell as it was read; `number_format` is known where the value is a date."""

    value: object
    row: int
    letter: str
    is_formula: bool = False
    is_error: bool = False
    number_format: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """What the reading of a cell depends on besides the cell: names, colours, the first day."""

    names: ItemNames
    colours: frozenset[str]
    first_day: date


def escaped(text: str) -> str:
    """Return text in which nothing looks like an escaped character to a spreadsheet program."""
    return _ESCAPED.sub(r"_x005F_x\1_", text)


def clean(text: str) -> str:
    """Return text without what spreadsheet programs and hasty typing add to it."""
    if _is_clean(text):
        return text
    text = _ESCAPED.sub(_unescaped, text.replace(_ESCAPED_ESCAPE, ""))
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    whole = "\n".join(line.rstrip() for line in lines)
    return unicodedata.normalize("NFC", whole.strip().strip(_INVISIBLE).strip())


def is_empty(cell: Cell) -> bool:
    """Tell whether nothing stands in a cell, or only what can't be seen."""
    return isinstance(cell.value, str) and not cell.is_formula and not clean(cell.value)


def to_cell(column: Column, value: object, names: ItemNames) -> Shown:
    """Return a value as it stands in the workbook; an empty one leaves its cell empty."""
    match value:
        case None | "" | ():
            return None
        case tuple():
            return "\n".join(value)
    if column.choices:
        labels = [label for label, choice in column.choices.items() if choice == value]
        return labels[0] if labels else str(value)
    if column.form is Form.ITEM:
        return names.label(str(value))
    return value if isinstance(value, int | date) else str(value)


def essence(value: object) -> str:
    """Return what is left of a cell's value when the habits of programs are taken away.

    Equal essences mean that nobody changed the cell: a text may have become a number of the same
    figures, and spaces may have come or gone at the end.
    """
    match value:
        case None:
            return ""
        case str():
            return clean(value)
        case datetime():
            return value.date().isoformat()
        case float() if value.is_integer():
            return str(int(value))
        case _:
            return str(value)


def from_cell(column: Column, cell: Cell | None, reference: Reference) -> object:
    """Return the value that a cell stands for; an empty cell gives the field's empty value.

    Raises:
        Problem: The cell doesn't hold what belongs in this column.
    """
    if cell is None or is_empty(cell):
        empty: dict[Form, object] = {Form.LINES: (), Form.ITEMS: (), Form.DAY: None}
        empty[Form.NUMBER] = None
        return empty.get(column.form, "")
    _refuse_formula(cell)
    return _READERS[column.form](column, cell, reference)


def text_of(cell: Cell) -> str:
    """Return the text that a cell holds; a whole number is text, too.

    Raises:
        Problem: It holds something else.
    """
    _refuse_formula(cell)
    match cell.value:
        case str():
            return clean(cell.value)
        case bool():
            raise Problem("Hier staat WAAR of ONWAAR waar tekst hoort.", _AS_TEXT)
        case int() if cell.value >= 0:
            return str(cell.value)
        case date() | time() | timedelta():
            raise Problem("Hier staat een datum of tijd waar tekst hoort.", _AS_TEXT)
        case _:
            raise Problem(f"Hier staat het getal {cell.value} waar tekst hoort.", _AS_TEXT)


def _refuse_formula(cell: Cell) -> None:
    if cell.is_formula:
        raise Problem(
            "Hier staat een formule.",
            "Kopieer de cel en kies Plakken speciaal, Waarden; of typ de uitkomst.",
        )
    if cell.is_error:
        raise Problem(f"Hier staat een fout: {cell.value}.", "Typ de waarde opnieuw.")


def _prose(_column: Column, cell: Cell, _reference: Reference) -> str:
    return text_of(cell)


def _line(_column: Column, cell: Cell, _reference: Reference) -> str:
    return " ".join(text_of(cell).split("\n"))


def _lines(_column: Column, cell: Cell, _reference: Reference) -> tuple[str, ...]:
    lines = (clean(line) for line in text_of(cell).split("\n"))
    return tuple(dict.fromkeys(line for line in lines if line))


def _number(_column: Column, cell: Cell, _reference: Reference) -> int:
    value = cell.value
    if isinstance(value, str) and clean(value).isdecimal():
        value = int(clean(value)[:9])
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < _HIGHEST_NUMBER:
        raise Problem(f"{quoted(cell.value)} is geen heel getal.", "Schrijf een getal, zoals 3.")
    return value


def _day(_column: Column, cell: Cell, reference: Reference) -> date:
    match cell.value:
        case datetime():
            day = cell.value.date()
        case date():
            day = cell.value
        case str():
            day = _day_in_words(clean(cell.value))
        case int() | float() if 1 < cell.value < _LAST_SERIAL:
            # A date that lost its format: programs count the days.
            day = reference.first_day + timedelta(days=int(cell.value))
        case _:
            raise Problem(f"{quoted(cell.value)} is geen datum.", _DAY_REMEDY)
    if day.year not in _YEARS:
        raise Problem(f"De dag {day:%d-%m-%Y} kan hier niet.", _DAY_REMEDY)
    return day


def _day_in_words(words: str) -> date:
    for pattern in _DAYS:
        if match := pattern.fullmatch(normalize(words)):
            try:
                return date(int(match["year"]), _month(match["month"]), int(match["day"]))
            except ValueError as error:
                raise Problem(f"De dag ‘{words}’ bestaat niet.", _DAY_REMEDY) from error
    raise Problem(f"{quoted(words)} is geen datum.", _DAY_REMEDY)


def _month(word: str) -> int:
    if word.isdecimal():
        return int(word)
    names = _MONTH_NAMES if word in _MONTH_NAMES else _MONTHS
    return names.index(word) + 1


def _partial_day(column: Column, cell: Cell, reference: Reference) -> str:
    """Return a date of which day and month may be unknown: typed as such, or made a date of."""
    value = cell.value
    if isinstance(value, datetime) and "d" not in cell.number_format.lower():
        return f"{value:%Y-%m}"
    if isinstance(value, int) and value in _YEARS:
        return str(value)
    if isinstance(value, str) and _PARTIAL_DAY.fullmatch(clean(value)):
        return clean(value)
    try:
        return _day(column, cell, reference).isoformat()
    except Problem as problem:
        raise Problem(
            problem.message, "Schrijf jaar, jaar-maand of jaar-maand-dag, zoals 2023-12."
        ) from problem


def _choice(column: Column, cell: Cell, _reference: Reference) -> object:
    if isinstance(cell.value, bool) and cell.value in column.choices.values():
        return cell.value
    word = normalize(clean(str(cell.value)))
    if word not in column.choices:
        raise Problem(
            f"{quoted(cell.value)} kan hier niet.", f"Kies uit: {', '.join(column.choices)}."
        )
    return column.choices[word]


def _item(column: Column, cell: Cell, reference: Reference) -> str:
    return reference.names.find(_line(column, cell, reference), column.target)


def _items(column: Column, cell: Cell, reference: Reference) -> tuple[str, ...]:
    found: list[str] = []
    for line in _lines(column, cell, reference):
        try:
            found.append(reference.names.find(line, column.target))
        except Problem:
            parts = [part.strip() for part in re.split(r"[,;]", line) if part.strip()]
            if parts == [line]:
                raise
            found += [reference.names.find(part, column.target) for part in parts]
    return tuple(dict.fromkeys(found))


def _icon(column: Column, cell: Cell, reference: Reference) -> str:
    name = _line(column, cell, reference)
    if name not in _icon_names():
        raise Problem(
            f"Er is geen tekening {quoted(name)}.", "Neem de naam over van een andere rij."
        )
    return name


def _colour(column: Column, cell: Cell, reference: Reference) -> str:
    name = _line(column, cell, reference)
    if name not in reference.colours:
        raise Problem(
            f"Er is geen kleur {quoted(name)}.",
            f"Kies uit: {', '.join(sorted(reference.colours))}.",
        )
    return name


@cache
def _icon_names() -> frozenset[str]:
    return frozenset(path.stem for path in (ASSETS / "icons").glob("*.svg"))


def _is_clean(text: str) -> bool:
    """Tell, much quicker than cleaning does, whether there is nothing to clean."""
    return not (
        any(left in text for left in _LEFT_BEHIND)
        or text != text.strip().strip(_INVISIBLE)
        or not unicodedata.is_normalized("NFC", text)
    )


def _unescaped(match: re.Match[str]) -> str:
    character = chr(int(match[1], 16))
    return character if character in "\r\n\t" else match[0]


_READERS: dict[Form, Callable[[Column, Cell, Reference], object]] = {
    Form.ID: _line,
    Form.LINE: _line,
    Form.PROSE: _prose,
    Form.LINES: _lines,
    Form.NUMBER: _number,
    Form.DAY: _day,
    Form.PARTIAL_DAY: _partial_day,
    Form.CHOICE: _choice,
    Form.ITEM: _item,
    Form.ITEMS: _items,
    Form.ICON: _icon,
    Form.COLOUR: _colour,
    Form.VERSION: _line,
}
