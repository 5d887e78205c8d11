"""Tries an edition before it may be taken into use: check, decode, index, draw every screen."""

from datetime import date
from pathlib import Path

from kiosk.catalogue.opening import open_content, open_engine
from kiosk.content.inspection import check_database
from kiosk.edition_media import try_media
from kiosk.editions.errors import EditionRefused
from kiosk.editions.manifest import CONTENT
from kiosk.errors import KioskError
from kiosk.paths import data_folder

_TRIAL_SIZE = (1280, 800)


def try_edition(folder: Path) -> None:
    """Open, check, decode, index and draw the edition in a folder.

    Raises:
        EditionRefused: Something went wrong on the way.
    """
    content = folder / CONTENT
    try:
        store = open_content(content)
        errors = [one for one in check_database(content, date.today()) if one.is_error]
        if errors:
            raise EditionRefused(f"It has {len(errors)} errors, the first: {errors[0].message}")
        try_media(content)
        opened = open_engine(store, data_folder())
        if opened.engine is None:
            raise EditionRefused(opened.notice or "Its search index can't be built.")
        opened.engine.close()
        _draw(content)
    except EditionRefused:
        raise
    except KioskError as error:
        raise EditionRefused(f"It was tried, and failed: {error}") from error


def _draw(content: Path) -> None:
    # Qt is loaded only where a trial comes so far.
    from kiosk.ui.tour import Look, drawn_screens  # noqa: PLC0415

    for _ in drawn_screens(Look(_TRIAL_SIZE), content):
        pass
