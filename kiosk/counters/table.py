"""What residents asked as plain lines for the command line."""

from collections.abc import Iterator, Sequence

from kiosk.counters.summary import DayFigures, ItemFigures, Summary, TerminalFigures

_MOST_ROWS = 10
_WIDEST_TITLE = 60


def table_lines(summary: Summary) -> Iterator[str]:
    """Yield the lines of the table, in English but for the titles."""
    total = summary.total
    yield f"{summary.days[0].day} to {summary.days[-1].day}"
    yield f"visits {total.visits}, opened {total.views}"
    yield f"helped: yes {total.helped}, no {total.not_helped}"
    yield from _part("Day", [_day(day) for day in summary.days if not day.is_empty])
    yield from _part(
        "Language",
        [
            (each.language, f"{each.views} opened", f"chosen {each.chosen}")
            for each in summary.languages
        ],
    )
    yield from _part(
        "Searched without result",
        [(word, str(count)) for word, count in summary.words[:_MOST_ROWS]],
    )
    yield from _part("Most opened", [_item(item) for item in summary.most_opened(_MOST_ROWS)])
    yield from _part("Least opened", [_item(item) for item in summary.least_opened(_MOST_ROWS)])
    yield from _part("Terminal", [_terminal(figures) for figures in summary.terminals])


def _part(head: str, rows: Sequence[tuple[str, ...]]) -> Iterator[str]:
    yield ""
    yield head
    if not rows:
        yield "  nothing"
        return
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        yield "  " + "  ".join(cells).rstrip()


def _day(day: DayFigures) -> tuple[str, ...]:
    languages = ", ".join(f"{code} {views}" for code, views in day.languages if views)
    return (
        day.day.isoformat(),
        f"{day.visits} visits, {day.views} opened",
        f"helped {day.helped}/{day.not_helped}",
        languages,
    )


def _item(item: ItemFigures) -> tuple[str, ...]:
    title = " ".join(item.title.split()) or f"{item.item} (no longer in the content)"
    shown = title if len(title) <= _WIDEST_TITLE else title[: _WIDEST_TITLE - 1] + "…"
    return (str(item.views), f"helped {item.helped}/{item.not_helped}", shown)


def _terminal(figures: TerminalFigures) -> tuple[str, ...]:
    state = figures.state
    made_on = state.last_report.isoformat() if state.last_report else "an unknown day"
    notes = [
        *(["LATE"] if figures.is_late else []),
        *(["OLD EDITION"] if figures.has_old_edition else []),
        *(f"not in order: {trouble}" for trouble in state.troubles),
    ]
    edition = f"edition {state.edition}" if state.edition else "bundled content"
    return (state.name, f"reported on {made_on}", edition, ", ".join(notes))
