"""Keys and signatures: ours, and those of the public program minisign, both ways."""

import shutil
import subprocess

import pytest

from kiosk.editions.errors import EditionRefused, KeyUnusable
from kiosk.editions.minisign import (
    create_key,
    read_public_key,
    read_secret_key,
    read_signature,
)

TEXT = b"wat getekend wordt\n" * 40
COMMENT = "edition 4, 2026-11-24"

needs_minisign = pytest.mark.skipif(
    shutil.which("minisign") is None, reason="needs minisign: apt-get install minisign"
)


def minisign(*words, typed="", folder):
    return subprocess.run(
        ["minisign", *words], cwd=folder, input=typed, capture_output=True, text=True, check=False
    )


def test_a_signature_is_that_of_its_text_comment_and_key(key):
    signature = read_signature(key.sign(TEXT, COMMENT).encode())
    signature.check(TEXT, key.public)
    assert signature.comment == COMMENT
    assert signature.fingerprint == key.public.fingerprint
    with pytest.raises(EditionRefused):
        signature.check(TEXT + b" ", key.public)
    with pytest.raises(EditionRefused):
        signature.check(TEXT, create_key().public)
    other = key.sign(TEXT, COMMENT).replace("edition 4", "edition 5")
    with pytest.raises(EditionRefused):
        read_signature(other.encode()).check(TEXT, key.public)


def test_key_files_are_read_again_and_passphrases_are_needed(key):
    assert read_public_key(key.public.to_text()) == key.public
    text = key.to_text("nieuw-west")
    assert read_secret_key(text, "nieuw-west") == key
    with pytest.raises(KeyUnusable, match="passphrase is wrong"):
        read_secret_key(text, "Nieuw-West")
    bare = key.to_text("")
    assert read_secret_key(bare, "") == key


@pytest.mark.parametrize(
    "text",
    ["", "\n\n", "untrusted comment: x\n", "x\nAAAA\n", "x\n" + "A" * 56 + "\n", "geen sleutel"],
)
def test_what_is_no_key_is_refused(text):
    with pytest.raises(KeyUnusable):
        read_public_key(text)
    with pytest.raises(KeyUnusable):
        read_secret_key(text, "")


def test_a_key_that_asks_for_all_memory_is_refused(key):
    import base64

    head, packed = key.to_text("").splitlines()
    raw = bytearray(base64.b64decode(packed))
    raw[2:4] = b"Sc"
    raw[46:54] = (1 << 40).to_bytes(8, "little")
    with pytest.raises(KeyUnusable, match="more memory"):
        read_secret_key(f"{head}\n{base64.b64encode(raw).decode()}\n", "x")


def test_every_changed_byte_of_a_signature_is_noticed(key):
    whole = key.sign(TEXT, COMMENT).encode()
    # The first line is a comment that nobody signs: it is read by no one.
    for at in range(whole.index(b"\n") + 1, len(whole)):
        changed = bytearray(whole)
        changed[at] ^= 1
        with pytest.raises(EditionRefused):
            check(bytes(changed), key.public)


def check(signature_file, public):
    """Check a signature as a terminal does, which looks its key up by number."""
    signature = read_signature(signature_file)
    if signature.number != public.number:
        raise EditionRefused("There is no such key.")
    signature.check(TEXT, public)


@needs_minisign
def test_minisign_checks_what_we_sign(key, tmp_path):
    (tmp_path / "text").write_bytes(TEXT)
    (tmp_path / "text.minisig").write_text(key.sign(TEXT, COMMENT))
    (tmp_path / "our.pub").write_text(key.public.to_text())
    good = minisign("-Vm", "text", "-p", "our.pub", folder=tmp_path)
    assert good.returncode == 0, good.stderr
    assert COMMENT in good.stdout
    (tmp_path / "text").write_bytes(TEXT + b"!")
    assert minisign("-Vm", "text", "-p", "our.pub", folder=tmp_path).returncode != 0


@needs_minisign
def test_minisign_signs_with_our_key(key, tmp_path):
    (tmp_path / "text").write_bytes(TEXT)
    (tmp_path / "our.key").write_text(key.to_text("nieuw-west"))
    words = ("-Sm", "text", "-s", "our.key", "-t", COMMENT)
    signed = minisign(*words, typed="nieuw-west\n", folder=tmp_path)
    assert signed.returncode == 0, signed.stderr
    signature = read_signature((tmp_path / "text.minisig").read_bytes())
    signature.check(TEXT, key.public)
    assert signature.comment == COMMENT


@needs_minisign
@pytest.mark.parametrize(("options", "typed"), [((), "geheim\ngeheim\n"), (("-W",), "")])
def test_we_sign_with_a_key_of_minisign(options, typed, tmp_path):
    made = minisign(
        "-G", *options, "-p", "their.pub", "-s", "their.key", typed=typed, folder=tmp_path
    )
    assert made.returncode == 0, made.stderr
    passphrase = typed.split("\n", maxsplit=1)[0]
    theirs = read_secret_key((tmp_path / "their.key").read_text(), passphrase)
    assert theirs.public == read_public_key((tmp_path / "their.pub").read_text())
    (tmp_path / "text").write_bytes(TEXT)
    (tmp_path / "text.minisig").write_text(theirs.sign(TEXT, COMMENT))
    assert minisign("-Vm", "text", "-p", "their.pub", folder=tmp_path).returncode == 0
