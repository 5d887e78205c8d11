"""Remembers in each row what was written there, so that only what people touched is a change.

A workbook may be weeks under way while others go on in the program. What nobody touched in it says
nothing about the content then; what both sides changed is told, and never overwritten.
"""

import zlib
from collections.abc import Mapping, Sequence

from kiosk.content.workbook.cells import Cell, Shown, essence
from kiosk.content.workbook.columns import Column
from kiosk.content.workbook.findings import Problem, quoted


def checksum(value: object) -> str:
    """Return a short mark of the essence of a cell; it guards against accidents only."""
    return f"{zlib.crc32(essence(value).encode()):08x}"


def is_untouched(cell: Cell | None, shown: Shown, mark: str | None) -> bool:
    """Tell whether a cell says nothing new: it is as the content has it, or as it was written.

    Args:
        cell: The cell as it was read.
        shown: How the content has it now.
        mark: The mark of what was written, if it is known.
    """
    if cell is None:
        return not essence(shown) or mark == _MARK_OF_NOTHING
    if cell.is_formula or cell.is_error:
        return False
    if cell.value == shown and type(cell.value) is type(shown):
        return True
    return essence(cell.value) == essence(shown) or checksum(cell.value) == mark


def version_of(columns: Sequence[Column], row: Sequence[Shown]) -> str:
    """Return the marks of all cells of a row, after one that tells which columns they are."""
    return " ".join([_mark_of(columns), *map(checksum, row)])


def marks_in(cell: Cell | None, columns: Sequence[Column]) -> Mapping[Column, str]:
    """Return the mark of each column, or nothing where the version is not ours to read."""
    words = cell.value.split() if cell and isinstance(cell.value, str) else []
    if len(words) != len(columns) + 1 or words[0] != _mark_of(columns):
        return {}
    return dict(zip(columns, words[1:], strict=True))


def refuse_overwriting(shown: Shown, mark: str | None) -> None:
    """Refuse to change what others changed, too, after the workbook was written.

    Raises:
        Problem: The content is no longer what was written.
    """
    if mark is not None and checksum(shown) != mark:
        now = quoted(shown) if essence(shown) else "niets meer"
        raise Problem(
            f"Dit is na het exporteren ook in het programma veranderd: daar staat nu {now}.",
            "Exporteer opnieuw en zet uw wijziging in het nieuwe bestand.",
        )


def _mark_of(columns: Sequence[Column]) -> str:
    return checksum("|".join(column.heading for column in columns))


_MARK_OF_NOTHING = checksum("")
