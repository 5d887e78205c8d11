"""The keys that this terminal trusts: a folder of key files that only administrators fill."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from kiosk.durable import write_file
from kiosk.editions.errors import KeyRevoked, KeyUnusable, UnknownKey
from kiosk.editions.minisign import PublicKey, read_public_key
from kiosk.whole_file import FileRefusedError, FileTooLargeError, read_whole

# Finds the key of a fingerprint; the second word is what errors call the edition.
FindKey = Callable[[str, str], PublicKey]

_LARGEST = 4096
_NAME = re.compile(r"([0-9A-F]{16})\.(pub|revoked)", re.ASCII)


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A key of the keyring: its number as people read it, and whether it still counts."""

    fingerprint: str
    is_revoked: bool


class Keyring:
    """Reads and fills the folder of keys, which need not exist.

    A revoked key stays known, so that it is not taken for a new one; revoking wins over trusting.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def known(self) -> tuple[KnownKey, ...]:
        """Return all keys, by fingerprint.

        Raises:
            KeyUnusable: The folder can't be read.
        """
        names = self._names()
        revoked = {fingerprint for fingerprint, ending in names if ending == "revoked"}
        known = sorted({fingerprint for fingerprint, _ in names})
        return tuple(KnownKey(one, one in revoked) for one in known)

    def find(self, fingerprint: str, edition: str) -> PublicKey:
        """Return a trusted key; `edition` is what the errors call the edition that it signed.

        Raises:
            UnknownKey: It is not in the keyring.
            KeyRevoked: It is revoked.
            KeyUnusable: Its file is damaged.
        """
        if self._file(fingerprint, "revoked").exists():
            raise KeyRevoked(f"{edition} is signed with the key {fingerprint}, which was revoked.")
        path = self._file(fingerprint, "pub")
        if not path.is_file():
            raise UnknownKey(fingerprint, edition)
        key = read_key_file(path)
        if key.fingerprint != fingerprint:
            raise KeyUnusable(f"{path} holds the key {key.fingerprint}: add the right one anew.")
        return key

    def trust(self, key: PublicKey) -> None:
        """Trust a key from now on.

        Raises:
            KeyRevoked: It was revoked; revoking can't be undone.
            KeyUnusable: Another key has the same number, or the folder can't be written.
        """
        if self._file(key.fingerprint, "revoked").exists():
            raise KeyRevoked(f"The key {key.fingerprint} was revoked: it can't be trusted again.")
        path = self._file(key.fingerprint, "pub")
        if path.is_file() and read_key_file(path) != key:
            raise KeyUnusable(f"Another key has the number {key.fingerprint} already.")
        self._write(path, key)

    def revoke(self, key: PublicKey) -> None:
        """Trust a key never again, whether it was known or not.

        Raises:
            KeyUnusable: The folder can't be written.
        """
        self._write(self._file(key.fingerprint, "revoked"), key)

    def _file(self, fingerprint: str, ending: str) -> Path:
        return self._folder / f"{fingerprint}.{ending}"

    def _names(self) -> list[tuple[str, str]]:
        try:
            names = [path.name for path in self._folder.iterdir()]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise KeyUnusable(f"The keys in {self._folder} can't be read: {error}.") from error
        return [(found[1], found[2]) for name in names if (found := _NAME.fullmatch(name))]

    def _write(self, path: Path, key: PublicKey) -> None:
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_file(path, key.to_text().encode())
        except OSError as error:
            raise KeyUnusable(f"{path} can't be written: {error.strerror}.") from error


def only(key: PublicKey) -> FindKey:
    """Return what finds this key alone."""

    def find(fingerprint: str, edition: str) -> PublicKey:
        if fingerprint != key.fingerprint:
            raise UnknownKey(fingerprint, edition)
        return key

    return find


def read_key_file(path: Path) -> PublicKey:
    """Read a public key file.

    Raises:
        KeyUnusable: It can't be read, or is none.
    """
    return read_public_key(read_key_text(path))


def read_key_text(path: Path) -> str:
    """Return the text of a key file, public or secret.

    Raises:
        KeyUnusable: It can't be read.
    """
    try:
        return read_whole(path, _LARGEST).decode("utf-8", "replace")
    except FileTooLargeError as error:
        raise KeyUnusable(f"{path} is too large for a key.") from error
    except FileRefusedError as error:
        raise KeyUnusable(f"{path} can't be read: {error}.") from error
    except OSError as error:
        raise KeyUnusable(f"{path} can't be read: {(error.strerror or '').lower()}.") from error
