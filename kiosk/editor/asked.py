"""What residents asked, read for the editor from the folder that the reports come into."""

import logging
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from kiosk.catalogue.publishing import last_number
from kiosk.content.model import Content, ItemStatus, Kind
from kiosk.counters.merging import Statistics, merge, read_reports
from kiosk.counters.printed import make_page
from kiosk.counters.sheet import make_sheet
from kiosk.counters.summary import Summary, summarize
from kiosk.counters.word_list import load_word_list
from kiosk.durable import write_file
from kiosk.editor.item_table import title_of
from kiosk.paths import ASSETS, data_folder

_log = logging.getLogger(__name__)

_OFFERED: Final = frozenset({Kind.QUESTION, Kind.THEME, Kind.PARTNER})
_MEMORY: Final = "report-folder.txt"
_LONGEST_PATH: Final = 4096


@dataclass(frozen=True, slots=True)
class Asked:
    """What the reports in a folder say together, and the figures of the last days."""

    folder: Path
    has_reports: bool
    statistics: Statistics
    summary: Summary
    titles: dict[str, str]


def read_asked(folder: Path, content: Content, today: date) -> Asked:
    """Read the reports in a folder; whatever is wrong with them is left out, and said."""
    reports, left_out = read_reports([folder])
    known_words = load_word_list(ASSETS / "words").__contains__
    kept = [item for item in content.items if item.status is not ItemStatus.ARCHIVED]
    titles = {item.id: title_of(item) for item in kept}
    offered = {
        item.id for item in kept if item.status is ItemStatus.READY and item.kind in _OFFERED
    }
    statistics = merge(reports, today, known_words, left_out)
    summary = summarize(statistics, titles, offered, today, published=last_number())
    return Asked(folder, bool(reports), statistics, summary, titles)


def write_asked(asked: Asked, suffix: str, today: date) -> Path:
    """Write what residents asked beside the reports, as `.html` or `.csv`; return the file.

    Raises:
        OSError: It can't be written; nothing half-done is left.
    """
    folder = asked.folder if asked.folder.is_dir() else asked.folder.parent
    path = folder / f"wat-bewoners-vroegen-{today}{suffix}"
    if suffix == ".html":
        content = make_page(asked.summary, asked.statistics.left_out, today)
    else:
        content = make_sheet(asked.statistics, asked.titles).content
    write_file(path, content)
    return path


def remembered_folder() -> str:
    """Return the folder that was looked into last, or "" before the first time."""
    with suppress(OSError, ValueError):
        return (data_folder() / _MEMORY).read_text("utf-8")[:_LONGEST_PATH].strip()
    return ""


def remember_folder(folder: str) -> None:
    """Look into this folder again next time; if that can't be kept, staff choose it again."""
    try:
        data_folder().mkdir(parents=True, exist_ok=True)
        write_file(data_folder() / _MEMORY, folder.encode())
    except (OSError, ValueError) as error:
        _log.info("the folder of the reports is not remembered: %s", error)
