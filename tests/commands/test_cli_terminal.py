"""What `kiosk run` and `kiosk tour` hand to the screens, and what they make of their end."""

import json
import sys

import pytest

from kiosk.languages import offered_languages

# Stands in for the screens: it prints what it was given, and ends as the test wants.
PROGRAM = """
import json, sys, types
from kiosk.errors import KioskError
import kiosk.cli, kiosk.station.libraries as libraries

def run_terminal(content, settings, windowed):
    print(json.dumps([str(content), settings.settings.session.idle_seconds, windowed]))
    {ending}

def draw_tour(out, look, content):
    print(json.dumps([str(out), look, str(content)]))
    {ending}

sys.modules["kiosk.app"] = types.SimpleNamespace(run_terminal=run_terminal)
sys.modules["kiosk.ui.tour"] = types.SimpleNamespace(
    draw_tour=draw_tour, Look=lambda size, language, seen: [size, language, repr(seen)]
)
libraries.missing_libraries = lambda: {missing}
kiosk.cli.main()
"""


@pytest.fixture
def terminal(kiosk):
    def terminal(*arguments, ending="return 0", missing="()", **environment):
        program = [sys.executable, "-c", PROGRAM.format(ending=ending, missing=missing)]
        return kiosk(*arguments, program=program, QT_QPA_PLATFORM="offscreen", **environment)

    return terminal


def test_run_hands_over_content_settings_and_window(terminal, tmp_path):
    (tmp_path / "my.toml").write_text("session.idle_seconds = 100")
    ended = terminal(
        "run", "--windowed", "800x600", "--content", "my.db", "--config", tmp_path / "my.toml"
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout) == ["my.db", 100, [800, 600]]


def test_kiosk_alone_is_kiosk_run_on_the_full_screen(terminal):
    alone, run = terminal(), terminal("run")
    assert (alone.returncode, alone.stdout) == (run.returncode, run.stdout)
    content, idle_seconds, windowed = json.loads(alone.stdout)
    assert content.endswith("content.db")
    assert (idle_seconds, windowed) == (90, None)


def test_broken_settings_start_the_terminal_on_defaults_and_are_logged(terminal, tmp_path):
    (tmp_path / "my.toml").write_text("session.idle_seconds = 1")
    ended = terminal("run", "--config", tmp_path / "my.toml")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)[1] == 90
    log = (tmp_path / "data" / "log" / "kiosk.log").read_text()
    assert "WARNING kiosk.commands.terminal: Settings: session.idle_seconds = 1: " in log


def test_tour_hands_over_folder_size_language_and_content(terminal):
    ended = terminal("tour", "out", "--size", "1080x1920", "--lang", "nl", "--content", "my.db")
    out, (size, language, _seen), content = json.loads(ended.stdout)
    assert (out, size, language, content) == ("out", [1080, 1920], "nl", "my.db")


@pytest.mark.parametrize(
    ("options", "seen"),
    [
        ([], (100, False, False)),
        (["--text", "100", "--contrast", "normal"], (100, False, False)),
        (["--text", "150"], (150, False, False)),
        (["--text", "200"], (200, False, False)),
        (["--contrast", "high"], (100, True, False)),
        (["--reach"], (100, False, True)),
        (["--text", "200", "--contrast", "high", "--reach"], (200, True, True)),
    ],
)
def test_tour_hands_over_what_visitors_can_choose(terminal, options, seen):
    percent, contrast, low = seen
    ended = terminal("tour", "out", *options)
    assert json.loads(ended.stdout)[1][2] == (
        f"Appearance(text_percent={percent}, has_high_contrast={contrast}, is_low={low})"
    )


@pytest.mark.parametrize("code", offered_languages())
def test_tour_hands_over_each_language(terminal, code):
    assert json.loads(terminal("tour", "out", "--lang", code).stdout)[1][1] == code


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("--text", "120"),
        ("--text", "200%"),
        ("--text", ""),
        ("--contrast", "low"),
        ("--contrast", "HIGH"),
        ("--lang", "xx"),
        ("--lang", "EN"),
        ("--reach", "low"),
    ],
)
def test_tour_refuses_what_visitors_can_not_choose(terminal, name, value):
    ended = terminal("tour", "out", name, value)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Error: " in ended.stderr
    assert repr(value) in ended.stderr or f"({value})" in ended.stderr


@pytest.mark.parametrize("command", [["run"], ["tour", "out"]])
def test_the_exit_code_of_the_screens_is_that_of_the_command(terminal, command):
    assert terminal(*command, ending="return 3").returncode == 3


@pytest.mark.parametrize("command", [["run"], ["tour", "out"]])
def test_what_stops_the_screens_is_said_in_a_sentence(terminal, assert_sentence, command):
    assert_sentence(terminal(*command, ending="raise KioskError('No such luck.')"), "No such luck.")
    no_room = terminal(*command, ending="open('/nowhere/tour.json')")
    assert_sentence(no_room, "/nowhere/tour.json: No such file")
    assert_sentence(terminal(*command, ending="raise ValueError"), "kiosk.log")


def test_missing_libraries_are_named_with_the_packages_that_bring_them(terminal, assert_sentence):
    missing = "libraries.LIBRARIES[:2]"
    for command in (["run"], ["tour", "out"]):
        ended = terminal(*command, missing=missing)
        assert_sentence(ended, "libEGL.so.1, libGL.so.1", "`apt-get install libegl1 libgl1`")
        assert ended.stdout == ""


def test_a_tour_needs_nothing_of_x(terminal):
    ended = terminal("tour", "out", missing="libraries.LIBRARIES[-1:]")
    assert (ended.returncode, ended.stderr) == (0, "")


def test_the_editor_says_that_it_needs_a_display(kiosk, assert_sentence):
    assert_sentence(kiosk("edit"), "no display", "desktop")


def test_the_editor_explains_itself(kiosk):
    ended = kiosk("edit", "--help")
    assert ended.returncode == 0
    assert "[DB]" in ended.stdout
