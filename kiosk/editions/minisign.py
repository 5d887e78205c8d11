"""Keys and signatures in the form of minisign, so that its public program can check ours.

Ed25519 over the BLAKE2b-512 of a text (RFC 8032, RFC 7693), with a comment that is signed too. A
secret key is kept under a passphrase by scrypt (RFC 7914), with the limits that libsodium calls
sensitive. The form is described at https://jedisct1.github.io/minisign/, "Signature format".
"""

import base64
import hashlib
import hmac
import secrets
from binascii import Error as Base64Error
from dataclasses import dataclass

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from kiosk.editions.errors import EditionRefused, KeyUnusable

_PLAIN, _HASHED, _SCRYPT, _BLAKE = b"Ed", b"ED", b"Sc", b"B2"
_NO_KDF = b"\0\0"
_OPERATIONS = 33_554_432
_MEMORY = 1_073_741_824
# What a key file may ask of this machine: a hostile one could ask for all of its memory.
_MOST_MEMORY = 2 * _MEMORY
_MOST_OPERATIONS = 4 * _OPERATIONS
_UNTRUSTED, _TRUSTED = "untrusted comment: ", "trusted comment: "
_NUMBER, _KEY, _SIGNATURE, _CHECKSUM = 8, 32, 64, 32
_SECRET_PART = _NUMBER + 2 * _KEY + _CHECKSUM
_SECRET_HEAD = 2 + 2 + 2 + 32 + 8 + 8
_SIGNATURE_LINES = 4


@dataclass(frozen=True, slots=True)
class PublicKey:
    """A key that signatures are checked with; `number` names it, `key` holds 32 bytes."""

    number: bytes
    key: bytes

    @property
    def fingerprint(self) -> str:
        """The key's number as minisign shows it."""
        return f"{int.from_bytes(self.number, 'little'):016X}"

    def to_text(self) -> str:
        """Return the public key file."""
        packed = _encode(_PLAIN + self.number + self.key)
        return f"{_UNTRUSTED}minisign public key {self.fingerprint}\n{packed}\n"


@dataclass(frozen=True, slots=True)
class SecretKey:
    """A key that signs; `seed_and_key` holds 64 bytes as libsodium keeps them."""

    number: bytes
    seed_and_key: bytes

    @property
    def public(self) -> PublicKey:
        """The key that checks what this one signs."""
        return PublicKey(self.number, self.seed_and_key[32:])

    def sign(self, text: bytes, comment: str) -> str:
        """Return the signature file of a text; the comment is one line, and signed with it."""
        signature = self._signature(hashlib.blake2b(text).digest())
        whole = self._signature(signature + comment.encode())
        packed = _encode(_HASHED + self.number + signature)
        head = f"{_UNTRUSTED}signature from minisign secret key"
        return f"{head}\n{packed}\n{_TRUSTED}{comment}\n{_encode(whole)}\n"

    def to_text(self, passphrase: str) -> str:
        """Return the secret key file, kept under the passphrase unless that is empty."""
        checksum = _checksum(self.number, self.seed_and_key)
        secret = self.number + self.seed_and_key + checksum
        salt = secrets.token_bytes(32)
        kdf = _SCRYPT if passphrase else _NO_KDF
        limits = (_OPERATIONS, _MEMORY) if passphrase else (0, 0)
        if passphrase:
            secret = _xor(secret, _stretched(passphrase, salt, *limits))
        numbers = b"".join(limit.to_bytes(8, "little") for limit in limits)
        packed = _encode(_PLAIN + kdf + _BLAKE + salt + numbers + secret)
        return f"{_UNTRUSTED}minisign encrypted secret key\n{packed}\n"

    def _signature(self, text: bytes) -> bytes:
        return sodium.crypto_sign(text, self.seed_and_key)[:64]


@dataclass(frozen=True, slots=True)
class Signature:
    """A signature file, read but not yet checked."""

    number: bytes
    signature: bytes
    comment: str
    whole: bytes

    @property
    def fingerprint(self) -> str:
        """The number of the key that it says it was made with."""
        return PublicKey(self.number, b"").fingerprint

    def check(self, text: bytes, key: PublicKey) -> None:
        """Make sure that this key signed this text and the comment.

        Raises:
            EditionRefused: It didn't.
        """
        _verify(self.signature, hashlib.blake2b(text).digest(), key)
        _verify(self.whole, self.signature + self.comment.encode(), key)


def create_key() -> SecretKey:
    """Make a new key."""
    _, seed_and_key = sodium.crypto_sign_keypair()
    return SecretKey(secrets.token_bytes(8), seed_and_key)


def read_public_key(text: str) -> PublicKey:
    """Read a public key file, or its second line alone.

    Raises:
        KeyUnusable: It is none.
    """
    packed = _decode_key(text)
    if len(packed) != len(_PLAIN) + _NUMBER + _KEY or packed[:2] != _PLAIN:
        raise KeyUnusable("This is no public key of minisign or of `kiosk keys create`.")
    return PublicKey(packed[2:10], packed[10:])


def read_secret_key(text: str, passphrase: str) -> SecretKey:
    """Read a secret key file.

    Raises:
        KeyUnusable: It is none, or the passphrase is wrong.
    """
    packed = _decode_key(text)
    if len(packed) != _SECRET_HEAD + _SECRET_PART or packed[:2] != _PLAIN or packed[4:6] != _BLAKE:
        raise KeyUnusable("This is no secret key of minisign or of `kiosk keys create`.")
    kdf, salt, secret = packed[2:4], packed[6:38], packed[_SECRET_HEAD:]
    operations, memory = (int.from_bytes(packed[at : at + 8], "little") for at in (38, 46))
    if kdf == _SCRYPT:
        if operations > _MOST_OPERATIONS or memory > _MOST_MEMORY:
            raise KeyUnusable("This key asks for more memory or time than a key needs.")
        secret = _xor(secret, _stretched(passphrase, salt, operations, memory))
    elif kdf != _NO_KDF:
        raise KeyUnusable("This secret key is kept in a way that this program doesn't know.")
    number, seed_and_key, checksum = secret[:8], secret[8:72], secret[72:]
    # minisign writes no checksum where there is no passphrase.
    is_bare = kdf == _NO_KDF and not any(checksum)
    if not is_bare and not hmac.compare_digest(checksum, _checksum(number, seed_and_key)):
        raise KeyUnusable("The passphrase is wrong, or the key file is damaged.")
    if sodium.crypto_sign_seed_keypair(seed_and_key[:32])[1] != seed_and_key:
        raise KeyUnusable("The key file is damaged: its two halves don't belong together.")
    return SecretKey(number, seed_and_key)


def read_signature(text: bytes) -> Signature:
    """Read a signature file.

    Raises:
        EditionRefused: It is none, or of the old form that signs without hashing.
    """
    try:
        *lines, end = text.decode().split("\n")
        if len(lines) != _SIGNATURE_LINES or end or not lines[2].startswith(_TRUSTED):
            raise ValueError
        packed, whole = (_decode(lines[at]) for at in (1, 3))
    except (ValueError, Base64Error) as error:
        raise EditionRefused("Its signature is damaged.") from error
    if len(packed) != len(_HASHED) + _NUMBER + _SIGNATURE or packed[:2] != _HASHED:
        raise EditionRefused("Its signature is of a kind that this program doesn't know.")
    if len(whole) != _SIGNATURE:
        raise EditionRefused("Its signature is damaged.")
    return Signature(packed[2:10], packed[10:], lines[2].removeprefix(_TRUSTED), whole)


def _verify(signature: bytes, text: bytes, key: PublicKey) -> None:
    try:
        sodium.crypto_sign_open(signature + text, key.key)
    except (CryptoError, ValueError) as error:
        raise EditionRefused("Its signature is not that of the key it names.") from error


def _checksum(number: bytes, seed_and_key: bytes) -> bytes:
    return hashlib.blake2b(_PLAIN + number + seed_and_key, digest_size=32).digest()


def _stretched(passphrase: str, salt: bytes, operations: int, memory: int) -> bytes:
    cost, block, parallel = sodium.nacl_bindings_pick_scrypt_params(operations, memory)
    return sodium.crypto_pwhash_scryptsalsa208sha256_ll(
        passphrase.encode(), salt, 1 << cost, block, parallel, _SECRET_PART, maxmem=_MOST_MEMORY
    )


def _xor(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


def _encode(packed: bytes) -> str:
    return base64.b64encode(packed).decode()


def _decode(text: str) -> bytes:
    packed = base64.b64decode(text, validate=True)
    # The last letter has bits to spare: one signature must not be written in two ways.
    if _encode(packed) != text:
        raise ValueError(text)
    return packed


def _decode_key(text: str) -> bytes:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    try:
        return base64.b64decode(lines[-1], validate=True) if lines else b""
    except (ValueError, Base64Error) as error:
        raise KeyUnusable("This is no key file.") from error
