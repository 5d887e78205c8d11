"""Which content this machine shows: the installed edition that is whole, or the bundled content."""

import logging
from collections.abc import Callable
from pathlib import Path

from kiosk.content.database import read_database
from kiosk.content.errors import ContentUnavailable
from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.errors import EditionError
from kiosk.editions.keyring import Keyring
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT, EDITIONS, data_folder

_log = logging.getLogger(__name__)

_KEYS = "keys"


def keyring() -> Keyring:
    """The keys that this machine trusts."""
    return Keyring(data_folder() / _KEYS)


def shelf() -> Shelf:
    """The editions that this machine has."""
    return Shelf(data_folder() / EDITIONS, SCHEMA_VERSION)


def bundled_date() -> str:
    """The date of the content that came with the program, or why there is none."""
    try:
        return read_database(BUNDLED_CONTENT).content_date.isoformat()
    except ContentUnavailable as error:
        return str(error)


def number_of(content: Path) -> int:
    """Return the number of the edition whose content this is, 0 if it is of none."""
    return int(content.parent.name) if content.parent.parent == data_folder() / EDITIONS else 0


def content_in_use(complain: Callable[[str], None] = _log.error) -> Path:
    """Return the content database of the best edition that is whole, or the bundled one.

    Args:
        complain: Is told about each edition that should have been used and can't be.
    """
    find_key = keyring().find
    for edition in shelf().to_use():
        try:
            edition.check(find_key)
        except EditionError as error:
            complain(f"Edition {edition.number} is not used: {error}")
        else:
            return edition.content
    return BUNDLED_CONTENT
