"""Takes in editions that arrive: the best one that is new here goes on the shelf."""

import logging
from collections.abc import Callable, Iterable
from pathlib import Path

from kiosk.editions.edition_file import open_edition
from kiosk.editions.errors import EditionError, UnknownKey
from kiosk.editions.keyring import Keyring
from kiosk.editions.shelf import Shelf
from kiosk.editions.shelved import ShelvedEdition
from kiosk.station.inbox import Inbox

_log = logging.getLogger(__name__)

# Puts an edition on the shelf, and tells whether it is there.
Install = Callable[[Path], bool]


class Receiver:
    """Looks into the inbox, and lets what is new be installed; never changes what is in use."""

    def __init__(self, inbox: Inbox, shelf: Shelf, keyring: Keyring, install: Install) -> None:
        self._inbox = inbox
        self._shelf = shelf
        self._keyring = keyring
        self._install = install

    def look(self) -> ShelvedEdition | None:
        """Install what has arrived; return the edition that waits to be taken into use, if any."""
        for path in self._best_first(self._inbox.arrivals()):
            if self._install(path):
                break
        return self._shelf.waiting()

    def _best_first(self, paths: Iterable[Path]) -> list[Path]:
        numbers = {path: self._number(path) for path in paths}
        new = [path for path in numbers if self._shelf.newer(numbers[path])]
        shelved = {one.number for one in self._shelf.editions()}
        wanted = [path for path in new if numbers[path] not in shelved]
        return sorted(wanted, key=lambda path: numbers[path], reverse=True)

    def _number(self, path: Path) -> int:
        try:
            with open_edition(path, self._keyring.find) as edition:
                return edition.manifest.number
        except EditionError as error:
            _log.warning("%s is not taken in: %s", path, error)
            return 0


def unknown_keys(inbox: Inbox, keyring: Keyring) -> dict[str, str]:
    """Return the editions in the inbox that wait for a key: their names, with its fingerprint."""
    waiting = {}
    for path in inbox.files():
        try:
            with open_edition(path, keyring.find):
                pass
        except UnknownKey as error:
            waiting[path.name] = error.fingerprint
        except EditionError:
            continue
    return waiting
