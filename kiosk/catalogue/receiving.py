"""Takes in editions that arrive: the best one that is new here goes on the shelf."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from kiosk.editions.edition_file import open_edition
from kiosk.editions.errors import EditionError, UnknownKey
from kiosk.editions.keyring import Keyring, KnownKey
from kiosk.editions.shelf import Shelf
from kiosk.editions.shelved import ShelvedEdition
from kiosk.station.inbox import Inbox

_log = logging.getLogger(__name__)

# A full disk may have room by then; sooner would wear it, if the edition itself is at fault.
_AGAIN_SECONDS: Final = 6 * 3600

# Puts an edition on the shelf, and tells whether it is there.
Install = Callable[[Path], bool]


class Receiver:
    """Looks into the inbox, and lets what is new be installed; never changes what is in use.

    What waits for a key is looked at again when there are other keys, what could not be installed
    after some hours.
    """

    def __init__(
        self,
        inbox: Inbox,
        shelf: Shelf,
        keyring: Keyring,
        install: Install,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._inbox = inbox
        self._shelf = shelf
        self._keyring = keyring
        self._install = install
        self._clock = clock
        self._keys: tuple[KnownKey, ...] = ()
        self._without_key: set[Path] = set()
        self._failed: dict[Path, float] = {}

    def look(self) -> ShelvedEdition | None:
        """Install what has arrived; return the edition that waits to be taken into use, if any."""
        for path in self._best_first({*self._inbox.arrivals(), *self._due()}):
            if self._install(path):
                break
            self._failed[path] = self._clock()
        return self._shelf.waiting()

    def _due(self) -> Iterator[Path]:
        keys = self._known_keys()
        if keys != self._keys:
            self._keys = keys
            yield from filter(Path.is_file, self._without_key)
            self._without_key.clear()
        for path, since in list(self._failed.items()):
            if self._clock() - since >= _AGAIN_SECONDS:
                del self._failed[path]
                if path.is_file():
                    yield path

    def _known_keys(self) -> tuple[KnownKey, ...]:
        try:
            return self._keyring.known()
        except EditionError:
            return self._keys

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
            if isinstance(error, UnknownKey):
                self._without_key.add(path)
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
