"""The file of a draft: opened, checked and written so that what returned is on the disk for good.

It knows SQLite and the ways a disk fails; what the rows mean is the desk's.
"""

import os
import sqlite3
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.content.draft_errors import (
    DraftBusy,
    DraftChangedElsewhere,
    DraftDamaged,
    DraftError,
    DraftExists,
    DraftFull,
    DraftMissing,
    DraftNotSaved,
    DraftReadOnly,
    DraftTooNew,
    DraftVanished,
    NotADraft,
)
from kiosk.content.draft_lock import DraftLock
from kiosk.content.draft_schema import APPLICATION_ID, DRAFT_SCHEMA, TABLES, apply_draft_schema
from kiosk.durable import flush_folder

_SECONDS_TO_WAIT = 5.0
_PRIMARY_CODE = 0xFF
# Where SQLite's header has the number of the program that a file belongs to.
_APPLICATION_BYTES = slice(68, 72)

Row = tuple[Any, ...]


class DraftFile:
    """A draft that this process alone may write, from any of its threads.

    Without a lock it is only looked at.
    """

    def __init__(
        self, path: Path, connection: sqlite3.Connection, lock: DraftLock | None = None
    ) -> None:
        self.path = path
        self._connection = connection
        self._lock = lock
        self._turn = threading.RLock()
        self._identity = _identity(path)
        self._version = self._data_version()

    @classmethod
    def create(
        cls, path: Path, author: str, now: datetime, fill: Callable[[sqlite3.Connection], None]
    ) -> None:
        """Make a draft that holds what `fill` writes: whole or not at all.

        Raises:
            DraftExists: There is a file of this name.
            DraftError: It can't be made here.
        """
        lock = DraftLock(path, author, now)
        try:
            if path.exists():
                raise DraftExists(path)
            with (
                _translated(path),
                tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder,
            ):
                new = Path(folder) / path.name
                _make(new, fill)
                new.replace(path)
                flush_folder(path.parent)
        finally:
            lock.release()

    @classmethod
    def open(cls, path: Path, author: str, now: datetime) -> "DraftFile":
        """Open a draft to write in it.

        Raises:
            DraftError: As the one of its kinds that says why it can't be.
        """
        if not path.is_file():
            raise DraftMissing(path)
        lock = DraftLock(path, author, now)
        try:
            return cls._connected(path, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def look(cls, path: Path) -> "DraftFile":
        """Open a draft to read it, also while somebody edits it or where nobody may write.

        Raises:
            DraftError: As the one of its kinds that says why it can't be.
        """
        if not path.is_file():
            raise DraftMissing(path)
        return cls._connected(path, None)

    @classmethod
    def _connected(cls, path: Path, lock: DraftLock | None) -> "DraftFile":
        with _translated(path):
            connection = _connect(path)
            try:
                _check(path, connection)
                if lock is None:
                    connection.execute("PRAGMA query_only = ON")
                else:
                    _check_writing(connection)
                return cls(path, connection, lock)
            except BaseException:
                connection.close()
                raise

    def rows(self, query: str, values: Iterable[Any] = ()) -> list[Row]:
        """Return the rows of a query."""
        with self._turn, _translated(self.path):
            return self._connection.execute(query, tuple(values)).fetchall()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for one transaction: all of it is on the disk afterwards, or none.

        Raises:
            DraftNotSaved: As the one of its kinds that says why; nothing was written.
        """
        with self._turn, _translated(self.path):
            self._check_identity()
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                if self._data_version() != self._version:
                    raise DraftChangedElsewhere(self.path)
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._check_identity()

    def copy_to(self, path: Path) -> None:
        """Write a copy of the draft, also when its own file has vanished.

        Raises:
            DraftExists: There is a file of this name.
            DraftError: It can't be written there.
        """
        if path.exists():
            raise DraftExists(path)
        with (
            self._turn,
            _translated(path),
            tempfile.TemporaryDirectory(prefix=f".{path.name}.", dir=path.parent) as folder,
        ):
            new = Path(folder) / path.name
            with closing(sqlite3.connect(new)) as copy:
                self._connection.backup(copy)
            _flush(new)
            new.replace(path)
            flush_folder(path.parent)

    def close(self) -> None:
        """Let others have the draft."""
        with self._turn:
            self._connection.close()
            if self._lock is not None:
                self._lock.release()

    def _data_version(self) -> int:
        (version,) = self._connection.execute("PRAGMA data_version").fetchone()
        return int(version)

    def _check_identity(self) -> None:
        # SQLite goes on writing into a file that has lost its name, where nobody finds it again.
        if _identity(self.path) != self._identity:
            raise DraftVanished(self.path)


def is_draft(path: Path) -> bool:
    """Tell whether a file calls itself a draft, without opening it as one."""
    try:
        if not path.is_file():
            return False
        with path.open("rb") as file:
            header = file.read(_APPLICATION_BYTES.stop)
    except OSError:
        return False
    return header[_APPLICATION_BYTES] == APPLICATION_ID.to_bytes(4, "big")


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=_SECONDS_TO_WAIT,
        isolation_level=None,
        check_same_thread=False,
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA foreign_keys = ON")
    # EXTRA: without it a power cut right after a save could bring the state of before back.
    connection.execute("PRAGMA synchronous = EXTRA")
    return connection


def _check(path: Path, connection: sqlite3.Connection) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    if application != APPLICATION_ID:
        raise NotADraft(path)
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version > DRAFT_SCHEMA:
        raise DraftTooNew(path, version, DRAFT_SCHEMA)
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    missing = sorted(TABLES.keys() - {name for (name,) in names})
    if missing:
        raise DraftDamaged(path, f"it has no table {missing[0]!r}")
    # Not the files: on a share it would take long to read them all, and each tells by its name.
    for table in sorted(TABLES.keys() - {"files"}):
        (verdict,) = connection.execute(f"PRAGMA quick_check({table})").fetchone()
        if verdict != "ok":
            raise DraftDamaged(path, f"SQLite says {verdict!r}")


def _check_writing(connection: sqlite3.Connection) -> None:
    # What may not be written, the file or a journal beside it, had better refuse now than later.
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("UPDATE meta SET value = value")
    connection.execute("ROLLBACK")


def _make(path: Path, fill: Callable[[sqlite3.Connection], None]) -> None:
    with closing(sqlite3.connect(path)) as connection:
        apply_draft_schema(Database(connection, recursive_triggers=False, execute_plugins=False))
        fill(connection)
        connection.commit()
    _flush(path)


def _flush(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


@contextmanager
def _translated(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into errors that staff understand."""
    try:
        yield
    except sqlite3.Error as error:
        raise _typed(path, error) from error
    except OSError as error:
        raise DraftNotSaved(path, error.strerror or str(error)) from error


_BY_CODE: dict[int, Callable[[Path], DraftError]] = {
    sqlite3.SQLITE_FULL: DraftFull,
    sqlite3.SQLITE_READONLY: DraftReadOnly,
    sqlite3.SQLITE_PERM: DraftReadOnly,
    # A journal beside the file could not be made.
    sqlite3.SQLITE_CANTOPEN: DraftReadOnly,
    sqlite3.SQLITE_BUSY: DraftBusy,
    sqlite3.SQLITE_NOTADB: NotADraft,
}


def _typed(path: Path, error: sqlite3.Error) -> DraftError:
    code = getattr(error, "sqlite_errorcode", 0)
    if code == sqlite3.SQLITE_IOERR_WRITE:
        # A quota that is used up, or a limit on the size of a file.
        return DraftFull(path)
    if code & _PRIMARY_CODE in _BY_CODE:
        return _BY_CODE[code & _PRIMARY_CODE](path)
    if code & _PRIMARY_CODE == sqlite3.SQLITE_CORRUPT:
        return DraftDamaged(path, f"SQLite says {str(error)!r}")
    return DraftNotSaved(path, str(error))
