"""What stands where a file is to be written: a device or a pipe is never put out of its place."""

import os

import pytest

from kiosk.editions.minisign import create_key
from kiosk.paths import BUNDLED_CONTENT

BUILD = ("content", "build", "--out")
EXPORT = ("content", "export", "--force")
PUBLISH = (
    *("edition", "publish", "--content", BUNDLED_CONTENT, "--key", "kiosk.key"),
    *("--passphrase-file", "none", "--out"),
)


@pytest.fixture
def here(tmp_path, monkeypatch):
    (tmp_path / "kiosk.key").write_text(create_key().to_text(""))
    (tmp_path / "none").write_text("\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
@pytest.mark.parametrize(
    "command",
    [BUILD, EXPORT, PUBLISH, ("stats", "--csv"), ("stats", "--html")],
    ids=lambda command: "-".join(map(str, command[:2])),
)
def test_what_is_no_file_is_not_replaced(kiosk, here, command):
    pipe = here / "out.xlsx"
    os.mkfifo(pipe)
    (here / "link.xlsx").symlink_to(pipe)
    for name in ("out.xlsx", "link.xlsx"):
        ended = kiosk(*command, name)
        assert ended.returncode == 2, ended
        assert f"'{name}' is not a file that can be replaced." in ended.stderr
    assert pipe.is_fifo()
    assert (here / "link.xlsx").is_symlink()


@pytest.mark.parametrize(
    "command",
    [
        ("keys", "create", "--passphrase-file", "none", "--out"),
        ("report", "--out"),
        ("content", "export", "--text"),
        ("tour",),
    ],
)
def test_a_folder_is_not_made_in_the_place_of_something_else(kiosk, here, command):
    pipe = here / "out"
    os.mkfifo(pipe)
    ended = kiosk(*command, "out")
    assert ended.returncode == 1, ended
    assert pipe.is_fifo()


def test_a_loop_of_links_is_told(kiosk, here):
    (here / "loop").symlink_to("loop")
    ended = kiosk(*BUILD, "loop")
    assert ended.returncode == 2
    assert "'loop' can't be written" in ended.stderr


def test_a_file_that_a_link_names_is_the_one_that_is_written(kiosk, here):
    (here / "stick").mkdir()
    (here / "link.db").symlink_to(here / "stick" / "content.db")
    assert kiosk(*BUILD, "link.db").returncode == 0
    assert (here / "link.db").is_symlink()
    assert (here / "stick" / "content.db").read_bytes()[:6] == b"SQLite"
