"""The two files of a key: the secret one of the person who publishes, the public one to give."""

import os
from pathlib import Path

from kiosk.editions.errors import KeyUnusable
from kiosk.editions.keyring import read_key_text
from kiosk.editions.minisign import PublicKey, SecretKey, create_key, read_secret_key

SECRET_NAME, PUBLIC_NAME = "kiosk.key", "kiosk.pub"


def create_key_files(folder: Path, passphrase: str) -> PublicKey:
    """Make a new key as two files, and return its public half.

    Raises:
        KeyUnusable: There is a key already, or the folder can't be written.
    """
    key = create_key()
    secret, public = folder / SECRET_NAME, folder / PUBLIC_NAME
    for path in (secret, public):
        if path.exists():
            raise KeyUnusable(f"{path} is there already, and a key is never overwritten.")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_new(secret, key.to_text(passphrase), 0o600)
        _write_new(public, key.public.to_text(), 0o644)
    except OSError as error:
        raise KeyUnusable(f"The key can't be written to {folder}: {error.strerror}.") from error
    return key.public


def open_secret_key(path: Path, passphrase: str) -> SecretKey:
    """Read a secret key file.

    Raises:
        KeyUnusable: It can't be read, is none, or the passphrase is wrong.
    """
    return read_secret_key(read_key_text(path), passphrase)


def _write_new(path: Path, text: str, mode: int) -> None:
    # Never readable by others, not for a moment.
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
