"""What can go wrong with keys and editions; each error is one sentence that says what to do."""

from kiosk.errors import KioskError


class EditionError(KioskError):
    """Root of all that goes wrong with keys and editions."""


class KeyUnusable(EditionError):
    """A key file is missing, damaged, of another kind, or its passphrase is wrong."""


class EditionRefused(EditionError):
    """A file is no edition that this terminal may use."""


class UnknownKey(EditionRefused):
    """An edition is signed by a key that this terminal does not trust."""

    def __init__(self, fingerprint: str, name: str) -> None:
        super().__init__(
            f"{name} is signed with the key {fingerprint}, which this terminal doesn't trust:"
            " add it with `kiosk keys trust FILE` if you know whose it is."
        )
        self.fingerprint = fingerprint


class KeyRevoked(EditionRefused):
    """An edition is signed by a key that was revoked."""


class EditionTooOld(EditionRefused):
    """An edition has no higher number than what the terminal has."""


class EditionTooNew(EditionRefused):
    """An edition needs a newer program."""


class PublishFailed(EditionError):
    """An edition could not be written; nothing was left behind."""


class ShelfFailed(EditionError):
    """An edition could not be put on the shelf; what was there before is still there."""


class NothingToRollBackTo(EditionError):
    """There is no earlier edition on the shelf."""
