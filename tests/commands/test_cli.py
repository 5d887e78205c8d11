"""The contract of the command line, through the real executable."""

import os
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from kiosk import __version__
from kiosk.paths import ASSETS, BUNDLED_CONTENT


def test_the_program_tells_its_version(kiosk, executable):
    for program in ([executable], [sys.executable, "-m", "kiosk"]):
        ended = kiosk("--version", program=program)
        assert (ended.returncode, ended.stdout) == (0, f"kiosk, version {__version__}\n")


def test_help_names_the_commands(kiosk):
    ended = kiosk("--help")
    assert ended.returncode == 0
    for command in ("run", "search", "tour", "content", "doctor", "stats"):
        assert f"\n  {command} " in ended.stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ["--frobnicate"],
        ["frobnicate"],
        ["run", "--frobnicate"],
        ["run", "--windowed"],
        ["run", "--windowed", "large"],
        ["run", "--windowed", "10x10"],
        ["run", "--windowed", "800x600x3"],
        ["run", "more"],
        ["search"],
        ["search", "a", "b"],
        ["search", "a", "--lang", "xx"],
        ["search", "a", "--batch", "b"],
        ["tour"],
        ["tour", "out", "--size", "0x0"],
        ["tour", "out", "--lang", ""],
        ["content"],
        ["content", "frobnicate"],
        ["content", "build", "extra"],
        ["doctor", "extra"],
    ],
)
def test_wrong_usage_is_told_and_gives_2(kiosk, arguments):
    ended = kiosk(*arguments)
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert "Error: " in ended.stderr.splitlines()[-1] or "Usage: " in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="needs Linux: elsewhere is always a display")
@pytest.mark.parametrize("arguments", [[], ["run"], ["run", "--windowed", "1280x800"]])
@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ":4711"}, {"QT_QPA_PLATFORM": "xcb"}])
def test_without_a_display_the_terminal_names_the_tour(
    kiosk, arguments, environment, assert_sentence
):
    assert_sentence(kiosk(*arguments, **environment), "no display", "`make tour`", "`kiosk tour")


def damaged_databases(folder):
    """Return databases that no command can use, with a word of what must be said of them."""
    for name, content in {"empty": b"", "text": b"no database", "zeros": bytes(10_000)}.items():
        (folder / f"{name}.db").write_bytes(content)
    whole = BUNDLED_CONTENT.read_bytes()
    (folder / "half.db").write_bytes(whole[: len(whole) // 2])
    shutil.copy(BUNDLED_CONTENT, folder / "newer.db")
    with sqlite3.connect(folder / "newer.db") as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE name = 'schema_version'")
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    (folder / "folder.db").mkdir()
    os.mkfifo(folder / "pipe.db")
    (folder / "device.db").symlink_to("/dev/zero")
    return {
        "missing": "no such file",
        "empty": "damaged",
        "text": "damaged",
        "zeros": "damaged",
        "half": "damaged",
        "newer": "newer version of the program",
        "folder": "can't be opened",
        "pipe": "it is not a file",
        "device": "it is not a file",
    }


@pytest.mark.parametrize("command", [["content", "show"], ["search", "bewoners"]])
def test_a_database_that_cannot_be_used_is_named_in_one_sentence(
    kiosk, tmp_path, command, assert_sentence
):
    for name, reason in damaged_databases(tmp_path).items():
        ended = kiosk(*command, "--content", tmp_path / f"{name}.db")
        assert_sentence(ended, f"{name}.db", reason)
        assert ended.stdout == ""


def test_show_lists_every_item_with_its_title(kiosk):
    ended = kiosk("content", "show")
    assert ended.returncode == 0
    rows = [line.split("\t") for line in ended.stdout.splitlines()]
    titles = {row[0]: row[4] for row in rows}
    assert len(titles) == len(rows)
    assert "page-contact" in titles
    assert all(titles.values())
    assert {row[1] for row in rows} == {"section", "question", "theme", "partner", "page"}


@pytest.mark.parametrize("path", [BUNDLED_CONTENT, ASSETS / "content"])
def test_the_content_that_is_shipped_has_no_errors(kiosk, path):
    ended = kiosk("content", "check", path)
    assert ended.returncode == 0, ended.stdout
    assert ended.stdout.splitlines()[-1].startswith(f"{path}: 0 errors, ")


def test_errors_in_source_text_give_1_and_no_database(kiosk, tmp_path):
    (tmp_path / "source").mkdir()
    checked = kiosk("content", "check", tmp_path / "source")
    assert checked.returncode == 1
    assert checked.stdout.startswith("error: ")
    built = kiosk("content", "build", "--source", tmp_path / "source", "--out", tmp_path / "o.db")
    assert built.returncode == 1
    assert built.stderr.splitlines()[-1].startswith("kiosk: The source text in ")
    assert not (tmp_path / "o.db").exists()


def contents_of(database):
    with closing(sqlite3.connect(database)) as connection:
        return list(connection.iterdump())


def test_build_makes_the_database_that_is_shipped(kiosk, tmp_path):
    out = tmp_path / "content.db"
    ended = kiosk("content", "build", "--out", out)
    assert ended.returncode == 0, ended
    # Bytes are compared where SQLite is the one that built it (tests/content).
    assert contents_of(out) == contents_of(BUNDLED_CONTENT)


def test_build_into_an_unwritable_folder_says_so(kiosk, assert_sentence):
    assert_sentence(kiosk("content", "build", "--out", "/proc/nope/content.db"), "/proc/nope")


def test_a_full_disk_behind_the_output_is_told(kiosk, assert_sentence, executable):
    command = f'"{executable}" content show > /dev/full'
    assert_sentence(kiosk("-c", command, program=("sh",)), "No space left")


def test_a_reader_that_leaves_is_no_error_message(kiosk, executable):
    command = f'"{executable}" content show | head -n 1'
    ended = kiosk("-c", command, program=("sh",))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert len(ended.stdout.splitlines()) == 1


@pytest.mark.parametrize("redirect", ["1>&-", "2>&-", "1>&- 2>&- 0<&-"])
def test_closed_streams_do_no_harm(kiosk, redirect, executable):
    ended = kiosk("-c", f'"{executable}" content show {redirect}', program=("sh",))
    assert (ended.returncode, ended.stderr) == (0, "")


def test_titles_are_written_also_where_the_terminal_lacks_their_signs(kiosk):
    ended = kiosk("content", "show", PYTHONIOENCODING="latin-1")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Thema\\u2019s" in ended.stdout


def test_an_unforeseen_error_is_a_sentence_that_names_the_log(kiosk, tmp_path, assert_sentence):
    program = (
        "import kiosk.content.inspection as i, kiosk.cli as c\n"
        "def fail(path): raise ZeroDivisionError('by nought')\n"
        "i.list_items = fail\n"
        "c.main()"
    )
    start = (sys.executable, "-c", program, "content", "show")
    log = tmp_path / "data" / "log" / "kiosk.log"
    assert_sentence(kiosk(program=start), str(log))
    assert "ZeroDivisionError: by nought" in log.read_text()
    assert_sentence(kiosk(program=start, KIOSK_DATA="/proc/nope"), "ZeroDivisionError: by nought")


def test_ctrl_c_ends_quietly_with_130(kiosk):
    program = (
        "import kiosk.content.inspection as i, kiosk.cli as c\n"
        "def interrupt(path): raise KeyboardInterrupt\n"
        "i.list_items = interrupt\n"
        "c.main()"
    )
    ended = kiosk(program=(sys.executable, "-c", program, "content", "show"))
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "")
