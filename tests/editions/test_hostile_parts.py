"""The parsers of an edition's parts: any bytes are taken as written, or refused with a sentence."""

import base64

import pytest
from edition_samples import TODAY
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.edition_file import open_edition
from kiosk.editions.errors import EditionRefused, KeyUnusable
from kiosk.editions.keyring import read_key_text
from kiosk.editions.manifest import FileEntry, Manifest, decode_manifest
from kiosk.editions.minisign import create_key, read_public_key, read_secret_key, read_signature

KEY = create_key()
TEXT = b"wat getekend wordt"
SIGNATURE = KEY.sign(TEXT, "edition 4").encode()
SECRET, PUBLIC = KEY.to_text(""), KEY.public.to_text()
LISTED = Manifest(
    format=1,
    number=7,
    made_on=TODAY,
    schema=SCHEMA_VERSION,
    files={"content.db": FileEntry(5, "0" * 64)},
).encode()
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=300)


def changed(whole):
    """Bytes of which some were replaced, cut out or put in."""
    places = st.integers(0, len(whole))
    return st.builds(
        lambda start, length, put: whole[:start] + put + whole[start + length :],
        places,
        st.integers(0, 40),
        st.binary(max_size=20),
    )


@given(st.binary(max_size=300) | changed(LISTED))
@example(b"[" * 100_000)
def test_any_bytes_are_a_list_written_as_ours_or_refused(content):
    try:
        manifest = decode_manifest(content)
    except EditionRefused:
        return
    assert manifest.encode() == content


@given(JSON, st.sampled_from(["format", "number", "made_on", "schema", "files"]))
def test_any_value_in_a_list_is_taken_as_written_or_refused(value, field):
    import msgspec

    try:
        plain = {**msgspec.json.decode(LISTED), field: value}
        content = msgspec.json.format(msgspec.json.encode(plain, order="sorted"), indent=1)
    except (UnicodeEncodeError, msgspec.MsgspecError):
        return
    try:
        assert decode_manifest(content).encode() == content
    except EditionRefused:
        return


@given(st.binary(max_size=400) | changed(SIGNATURE))
def test_any_bytes_are_a_signature_of_the_key_or_refused(content):
    try:
        read_signature(content).check(TEXT, KEY.public)
    except EditionRefused:
        return
    # The first line is the only one that nobody signs.
    assert content.split(b"\n")[1:] == SIGNATURE.split(b"\n")[1:]


@given(ANY_TEXT | changed(PUBLIC.encode()).map(lambda data: data.decode(errors="replace")))
def test_any_text_is_a_public_key_or_refused(text):
    try:
        key = read_public_key(text)
    except KeyUnusable:
        return
    assert read_public_key(key.to_text()) == key


@given(ANY_TEXT | changed(SECRET.encode()).map(lambda data: data.decode(errors="replace")))
def test_any_text_is_a_secret_key_or_refused(text):
    try:
        key = read_secret_key(text, "")
    except KeyUnusable:
        return
    assert key.public.key == KEY.public.key


@given(st.integers(0, 2**64 - 1), st.integers(0, 2**64 - 1))
@example(2**63, 1)
@example(1, 2**63)
def test_no_key_file_makes_us_work_without_end(operations, memory):
    packed = bytearray(base64.b64decode(SECRET.splitlines()[1]))
    packed[2:4] = b"Sc"
    # No less than it can be: what is asked for in earnest takes seconds, on purpose.
    packed[38:46] = (operations | 1 << 40).to_bytes(8, "little")
    packed[46:54] = (memory | 1 << 40).to_bytes(8, "little")
    with pytest.raises(KeyUnusable):
        read_secret_key("x\n" + base64.b64encode(packed).decode() + "\n", "")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400) | changed(b"PK\3\4" + LISTED + SIGNATURE))
def test_any_file_is_an_edition_or_refused(keyring, tmp_path, content):
    path = tmp_path / "vreemd.kioskeditie"
    path.write_bytes(content)
    with pytest.raises(EditionRefused), open_edition(path, keyring.find):
        pass


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=400))
def test_any_key_file_is_read_or_refused(tmp_path, content):
    path = tmp_path / "sleutel.pub"
    path.write_bytes(content)
    try:
        read_public_key(read_key_text(path))
    except KeyUnusable:
        return
