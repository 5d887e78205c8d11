"""The editions on this terminal: the one in use, those before it, and the way from one to the next.

Each edition is a folder that appears complete, by one rename. Which of them is in use stands in one
small file that is replaced by one rename. So at any instruction the power may go: the terminal
comes up with the edition of before or with the new one.
"""

import logging
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from kiosk.durable import flush_folder, flush_tree, write_file
from kiosk.editions.edition_file import EditionFile, open_edition
from kiosk.editions.errors import (
    EditionError,
    EditionRefused,
    EditionTooOld,
    KeyUnusable,
    NothingToRollBackTo,
    ShelfFailed,
)
from kiosk.editions.keyring import FindKey
from kiosk.editions.lock import hold
from kiosk.editions.shelved import ShelvedEdition, folder_name, read_shelved

_log = logging.getLogger(__name__)

KEPT_BEFORE: Final = 2
_STATE = "shelf.json"
_STAGE = "staging"
_LOCK = "lock"
_GONE = "gone-"
_LARGEST_STATE = 4096

# Opens, checks, indexes and draws the edition in a folder; raises an error that says what is wrong.
Trial = Callable[[Path], None]


class ShelfState(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which edition is in use (0: the one that came with the program), and those taken back."""

    current: int = 0
    taken_back: tuple[int, ...] = ()


class Shelf:
    """The folder of editions, which need not exist."""

    def __init__(self, folder: Path, schema: int) -> None:
        """Use a folder; `schema` is the newest version of the content's tables that is known."""
        self._folder = folder
        self._schema = schema

    def editions(self) -> tuple[ShelvedEdition, ...]:
        """Return the editions whose list can be read, newest first."""
        try:
            folders = [path for path in self._folder.iterdir() if path.name.isdigit()]
        except OSError:
            return ()
        found = (read_shelved(path) for path in folders)
        return tuple(sorted(filter(None, found), key=lambda one: one.number, reverse=True))

    def state(self) -> ShelfState:
        """Return which edition is in use.

        Where the choice can't be read, it is the newest on the shelf.
        """
        try:
            content = (self._folder / _STATE).read_bytes()[:_LARGEST_STATE]
            return msgspec.json.decode(content, type=ShelfState)
        except FileNotFoundError:
            return ShelfState()
        except (OSError, msgspec.MsgspecError, RecursionError, ValueError):
            return ShelfState(max((one.number for one in self.editions()), default=0))

    def to_use(self) -> Iterator[ShelvedEdition]:
        """Give the editions to use, best first: the one in use, then the newest of the others.

        Which of them is whole is for the caller to find out, with `ShelvedEdition.check`. After
        the last, the content that came with the program is used.
        """
        state, editions = self.state(), self.editions()
        if not state.current:
            return
        yield from (one for one in editions if one.number == state.current)
        left = (one for one in editions if one.number != state.current)
        yield from (one for one in left if one.number not in state.taken_back)

    def waiting(self) -> ShelvedEdition | None:
        """Return the newest edition that was put on the shelf and not yet taken into use."""
        return next((one for one in self.editions() if self.newer(one.number)), None)

    def install(self, path: Path, find_key: FindKey, trial: Trial) -> ShelvedEdition:
        """Put an edition on the shelf, checked and tried; `switch` takes it into use.

        Raises:
            EditionRefused: It is none that this terminal may use.
            KeyUnusable: The key that it names can't be read.
            ShelfFailed: The disk is full or failed, or another installation is at work.
            KioskError: What the trial raised.
        """
        with (
            self._writing("An edition can't be put on the shelf"),
            open_edition(path, find_key) as edition,
        ):
            self._check_number(edition.manifest.number, find_key)
            edition.check_schema(self._schema)
            return self._stage(edition, trial)

    def switch(self, number: int) -> None:
        """Take an edition into use, and forget those that are too many.

        Raises:
            ShelfFailed: It isn't there, or the disk failed; the edition of before stays in use.
        """
        with self._writing(f"Edition {number} can't be taken into use"):
            if number and number not in {one.number for one in self.editions()}:
                raise ShelfFailed(f"Edition {number} is not on the shelf.")
            state = self.state()
            left = tuple(one for one in state.taken_back if one != number)
            self._write_state(ShelfState(number, left))
            self._prune()

    def roll_back(self) -> int:
        """Take the edition before this one into use again, and return its number.

        The edition that is left is not taken into use again by itself. The content that came with
        the program is number 0.

        Raises:
            NothingToRollBackTo: The content that came with the program is in use.
            ShelfFailed: The disk failed; the edition stays in use.
        """
        with self._writing("The edition of before can't be taken into use"):
            state = self.state()
            if not state.current:
                raise NothingToRollBackTo("There is no earlier edition: the bundled one is in use.")
            left = {*state.taken_back, state.current}
            before = [one.number for one in self.editions() if one.number < state.current]
            usable = [number for number in before if number not in left]
            chosen = usable[0] if usable else 0
            self._write_state(ShelfState(chosen, tuple(sorted(left))))
            return chosen

    def newer(self, number: int) -> bool:
        """Tell whether an edition of this number is newer than all that were in use here."""
        state = self.state()
        return number > max((state.current, *state.taken_back))

    def _check_number(self, number: int, find_key: FindKey) -> None:
        # One that was taken back may be installed again, by somebody who means it; the one in use
        # too, if it was damaged.
        current = self.state().current
        if number < current or (number == current and self._is_whole(number, find_key)):
            raise EditionTooOld(
                f"Edition {number} is not newer than edition {current}, in use here."
            )

    def _is_whole(self, number: int, find_key: FindKey) -> bool:
        try:
            for one in self.editions():
                if one.number == number:
                    one.check(find_key)
                    return True
        except EditionError:
            return False
        return False

    def _stage(self, edition: EditionFile, trial: Trial) -> ShelvedEdition:
        stage, number = self._folder / _STAGE, edition.manifest.number
        self._check_room(edition.manifest.size)
        _remove(stage)
        stage.mkdir()
        try:
            edition.unpack(stage)
            trial(stage)
            flush_tree(stage)
            target = self._folder / folder_name(number)
            _remove(target)
            stage.rename(target)
        finally:
            _remove(stage)
        flush_folder(self._folder)
        shelved = read_shelved(target)
        if shelved is None:
            raise ShelfFailed(f"Edition {number} can't be read after it was written.")
        self._prune(number)
        _log.info("Edition %s is on the shelf.", number)
        return shelved

    def _check_room(self, size: int) -> None:
        # The edition once, its index at most as large again, and something for the system.
        needed = 2 * size + (64 << 20)
        free = shutil.disk_usage(self._folder).free
        if free < needed:
            raise ShelfFailed(
                f"There is too little room on the disk: {free >> 20} MiB are free,"
                f" {needed >> 20} MiB are needed."
            )

    def _write_state(self, state: ShelfState) -> None:
        write_file(self._folder / _STATE, msgspec.json.encode(state))

    def _prune(self, installed: int = 0) -> None:
        """Forget all but the edition in use, two before it, and the newest of those to come."""
        current = self.state().current
        numbers = [one.number for one in self.editions()]
        before = [number for number in numbers if number < current]
        to_come = [number for number in numbers if number > current]
        kept = {current, installed, *before[:KEPT_BEFORE], *to_come[:1]}
        names = {folder_name(number) for number in kept}
        try:
            for path in list(self._folder.iterdir()):
                if path.name.isdigit() and path.name not in names:
                    _remove(path)
                elif path.name.startswith(_GONE):
                    shutil.rmtree(path, ignore_errors=True)
        except OSError as error:
            # What is too much is forgotten another time; the edition is there.
            _log.warning("Old editions can't be removed: %s", error)

    @contextmanager
    def _writing(self, failure: str) -> Iterator[None]:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with hold(self._folder / _LOCK):
                yield
        except (EditionRefused, KeyUnusable):
            raise
        except OSError as error:
            raise ShelfFailed(f"{failure}: {error.strerror or error}.") from error


def _remove(folder: Path) -> None:
    """Remove a folder so that half of it is never taken for an edition."""
    if not folder.exists():
        return
    gone = folder.with_name(f"{_GONE}{folder.name}")
    shutil.rmtree(gone, ignore_errors=True)
    folder.rename(gone)
    shutil.rmtree(gone, ignore_errors=True)
