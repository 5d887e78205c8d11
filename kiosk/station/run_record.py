"""Remembers how the last runs ended, so that one crash after another isn't answered by a third."""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import msgspec
from msgspec import Struct

from kiosk.whole_file import FileRefusedError, read_whole

_log = logging.getLogger(__name__)

CRASHES: Final = 3
WITHIN_SECONDS: Final = 300

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_LARGEST_BYTES = 4096


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""


class _Record(Struct, forbid_unknown_fields=True):
    boot: str = ""
    is_running: bool = False
    crashes: list[float] = []


class RunRecord:
    """Keeps, in one small file, whether a run goes on and when earlier ones broke off.

    Only within one boot of the machine: a run that a power cut broke off is no crash. `clock`
    gives seconds that never jump back.
    """

    def __init__(
        self,
        file: Path,
        clock: Callable[[], float] = time.monotonic,
        boot: Callable[[], str] = _boot_id,
    ) -> None:
        self._file = file
        self._clock = clock
        self._boot = boot()
        self._record = _Record(self._boot)

    def begin(self) -> bool:
        """Note that a run begins; tell whether the last one broke off."""
        record = self._read()
        has_crashed = record.is_running
        now = self._clock()
        if has_crashed:
            record.crashes.append(now)
        record.crashes = [at for at in record.crashes if 0 <= now - at <= WITHIN_SECONDS]
        record.is_running = True
        self._write(record)
        return has_crashed

    @property
    def keeps_crashing(self) -> bool:
        """Whether the last runs broke off so often that another start would end like them."""
        return len(self._record.crashes) >= CRASHES

    def end(self) -> None:
        """Note that the run ends as it was told to."""
        self._write(_Record(self._boot, is_running=False, crashes=self._record.crashes))

    def forget(self) -> None:
        """Begin to count anew."""
        self._write(_Record(self._boot, is_running=True))

    def _read(self) -> _Record:
        try:
            record = msgspec.json.decode(read_whole(self._file, _LARGEST_BYTES), type=_Record)
        except FileNotFoundError:
            return _Record(self._boot)
        except (OSError, FileRefusedError, msgspec.DecodeError) as error:
            _log.warning("%s can't be used: %s", self._file, error)
            return _Record(self._boot)
        return record if record.boot == self._boot else _Record(self._boot)

    def _write(self, record: _Record) -> None:
        self._record = record
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            # Without the wait for the disk, which would be before the first screen: what a power
            # cut takes away is of a boot that is over.
            self._file.write_bytes(msgspec.json.encode(record))
        except OSError as error:
            # A disk that is full must not keep the kiosk from starting.
            _log.warning("%s can't be written: %s", self._file, error)
