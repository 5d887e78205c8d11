"""Remembers in each row what was written there, so that only what people touched is a change.

A workbook may be weeks under way while others go on in the program. What nobody touched in it says
nothing about the content then; what both sides changed is told, and never overwritten.
"""

import zlib
from collections.abc import Mapping, Sequence

from kiosk.content.workbook.cells import Cell, Shown, essence
from kiosk.content.workbook.columns import Column
from kiosk.content.workbook.findings import Problem

_SHOWN_LENGTH = 60


def checksum(text: str) -> str:
    """Return a short mark of the essence of a cell; it guards against accidents only."""
    return f"{zlib.crc32(text.encode()):08x}"


def version_of(columns: Sequence[Column], row: Sequence[Shown]) -> str:
    """Return the marks of all cells of a row, after one that tells which columns they are."""
    marks = [checksum(essence(shown)) for shown in row]
    return " ".join([_mark_of(columns), *marks])


def marks_in(cell: Cell | None, columns: Sequence[Column]) -> Mapping[Column, str]:
    """Return the mark of each column, or nothing where the version is not ours to read."""
    words = cell.value.split() if cell and isinstance(cell.value, str) else []
    if len(words) != len(columns) + 1 or words[0] != _mark_of(columns):
        return {}
    return dict(zip(columns, words[1:], strict=True))


def refuse_overwriting(now: str, mark: str | None) -> None:
    """Refuse to change what others changed, too, after the workbook was written.

    Raises:
        Problem: The content is no longer what was written.
    """
    if mark is not None and checksum(now) != mark:
        shown = f"‘{now[:_SHOWN_LENGTH]}’" if now else "niets meer"
        raise Problem(
            f"Dit is na het exporteren ook in het programma veranderd: daar staat nu {shown}.",
            "Exporteer opnieuw en zet uw wijziging in het nieuwe bestand.",
        )


def _mark_of(columns: Sequence[Column]) -> str:
    return checksum("|".join(column.heading for column in columns))
