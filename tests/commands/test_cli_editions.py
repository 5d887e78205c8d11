"""`kiosk keys` and `kiosk edition`, from the editor's desk to a terminal that shows the edition."""

import json
import re

import pytest

PASSPHRASE = "nieuw-west"


@pytest.fixture(scope="module")
def desk(tmp_path_factory, kiosk):
    """An editor's folder with a key of its own, kept without a passphrase to be quick."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "empty").write_text("\n")
    done = kiosk("keys", "create", "--out", folder, "--passphrase-file", folder / "empty")
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="module")
def publish(desk, kiosk):
    def publish(name, *options, content="kiosk/content.db"):
        out = desk / name
        words = ("--content", content, "--key", desk / "kiosk.key", "--out", out)
        done = kiosk(
            "edition", "publish", *words, "--passphrase-file", desk / "empty", *options, data=desk
        )
        return done, out

    return publish
