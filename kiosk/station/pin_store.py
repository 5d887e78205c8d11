"""The administrator's PIN on this machine: only what scrypt makes of it is kept."""

import os
from pathlib import Path
from typing import Final

from kiosk.durable import write_file
from kiosk.station.pin_errors import PinError, PinRefused
from kiosk.station.pin_rules import SHORTEST, pin_fault
from kiosk.whole_file import FileRefusedError, FileTooLargeError, read_whole

# 64 MiB, and 0.3 s on the machine it was chosen on: a million PINs are then days of work for
# somebody who has the disk, and a moment for who knows the PIN.
_OPERATIONS: Final = 2**22
_MEMORY: Final = 2**26
_LARGEST = 512
_NAME = "pin"


class PinStore:
    """Keeps the PIN in a folder of its own, readable by nobody else."""

    def __init__(self, folder: Path, operations: int = _OPERATIONS, memory: int = _MEMORY) -> None:
        self._folder = folder
        self._operations = operations
        self._memory = memory

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return (self._folder / _NAME).is_file()

    def set(self, pin: str) -> None:
        """Use a PIN from now on.

        Raises:
            PinRefused: It is too short, too long or too easy to guess.
            PinError: It can't be kept; the one of before stays.
        """
        if (fault := pin_fault(pin)) is not None:
            raise PinRefused(
                f"This PIN is {fault}: choose at least {SHORTEST} digits, no row, no repetition"
                " and no date."
            )
        # It takes its time to load: not before the first screen.
        from nacl.pwhash import scrypt  # noqa: PLC0415

        hashed = scrypt.str(pin.encode(), opslimit=self._operations, memlimit=self._memory)
        self.write(_NAME, hashed)

    def verify(self, pin: str) -> bool:
        """Tell whether it is the PIN; takes its time, so ask beside the screen.

        Raises:
            PinError: What is kept can't be read.
        """
        from nacl.exceptions import CryptoError  # noqa: PLC0415
        from nacl.pwhash import scrypt  # noqa: PLC0415

        hashed = self.read(_NAME)
        try:
            return scrypt.verify(hashed, pin.encode())
        except (CryptoError, ValueError):
            return False

    def remove(self) -> None:
        """Forget the PIN and all tries.

        Raises:
            PinError: They can't be taken away.
        """
        try:
            for path in self._folder.glob("*"):
                if path.name in {_NAME, "tries"}:
                    path.unlink()
        except OSError as error:
            raise PinError(f"{self._folder} can't be emptied: {error.strerror}.") from error

    def read(self, name: str) -> bytes:
        """Return what is kept under a name.

        Raises:
            PinError: It can't be read, or is too large to be ours.
        """
        path = self._folder / name
        try:
            return read_whole(path, _LARGEST)
        except FileTooLargeError as error:
            raise PinError(f"{path} is too large.") from error
        except FileRefusedError as error:
            raise PinError(f"{path} can't be read: {error}.") from error
        except OSError as error:
            raise PinError(f"{path} can't be read: {error.strerror}.") from error

    def write(self, name: str, content: bytes) -> None:
        """Keep something under a name, whole or not at all.

        Raises:
            PinError: It can't be written; what was there before is unchanged.
        """
        path = self._folder / name
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_file(path, content, is_private=True)
            _give_to_owner(self._folder.parent, self._folder, path)
        except OSError as error:
            raise PinError(f"{path} can't be written: {error.strerror}.") from error


def _give_to_owner(data: Path, *made: Path) -> None:
    """Let what root made belong to the user of the data folder, who has to read it."""
    if os.name == "posix" and os.geteuid() == 0:
        owner = data.stat()
        for path in made:
            os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)
