"""An editor's key and editions, and a terminal's keyring and shelf, all in folders of their own."""

from pathlib import Path

import pytest
from edition_samples import TODAY, no_trial

from kiosk.content.tables import SCHEMA_VERSION
from kiosk.editions.keyring import Keyring
from kiosk.editions.minisign import create_key
from kiosk.editions.publish import publish
from kiosk.editions.shelf import Shelf
from kiosk.paths import BUNDLED_CONTENT

PNG = b"\x89PNG\r\n\x1a\n" + b"a picture" * 300
WAV = b"RIFF" + b"a sound" * 900


@pytest.fixture(scope="session")
def key():
    return create_key()


@pytest.fixture(scope="session")
def media(tmp_path_factory) -> list[Path]:
    folder = tmp_path_factory.mktemp("media")
    for name, content in (("plein.png", PNG), ("groet.wav", WAV)):
        (folder / name).write_bytes(content)
    return [folder / "plein.png", folder / "groet.wav"]


@pytest.fixture
def make_edition(key, media, tmp_path):
    def make(number=1, *, by=None, schema=SCHEMA_VERSION, content=BUNDLED_CONTENT) -> Path:
        out = tmp_path / f"{number}.kioskeditie"
        publish(
            content,
            media,
            number=number,
            made_on=TODAY,
            schema=schema,
            key=by or key,
            out=out,
        )
        return out

    return make


@pytest.fixture
def keyring(key, tmp_path) -> Keyring:
    ring = Keyring(tmp_path / "keys")
    ring.trust(key.public)
    return ring


@pytest.fixture
def shelf(tmp_path) -> Shelf:
    return Shelf(tmp_path / "editions", SCHEMA_VERSION)


@pytest.fixture
def install(shelf, keyring):
    """Put an edition on the shelf and take it into use."""

    def install(path, trial=no_trial):
        shelved = shelf.install(path, keyring.find, trial)
        shelf.switch(shelved.number)
        return shelved

    return install
