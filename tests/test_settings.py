import json
import os
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.settings.reading import LoadedSettings, load_settings
from kiosk.settings.sections import DEFAULTS, PanelSettings, Settings
from kiosk.settings_reference import settings_reference

GOOD = """
[place]
name = "Huis van de Wijk"
ask_here = { nl = "Vraag het aan de balie." }
[session]
idle_seconds = 120
warning_seconds = 45
[screen]
renderer = "software"
[panel]
diagonal_inches = 32
lower_edge_mm = 750
"""


@pytest.fixture
def load(tmp_path):
    def load(content: str | bytes) -> LoadedSettings:
        file = tmp_path / "kiosk.toml"
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return load_settings(file)

    return load


@pytest.fixture
def no_machine_settings(tmp_path, monkeypatch):
    """Look only into a configuration folder of this test."""
    monkeypatch.setattr("kiosk.settings.reading.default_paths", lambda: (tmp_path / "kiosk.toml",))


def test_a_good_file_is_taken_over(load):
    loaded = load(GOOD)
    assert loaded.problems == ()
    assert loaded.settings.place.name == "Huis van de Wijk"
    assert loaded.settings.place.ask_here == {"nl": "Vraag het aan de balie."}
    assert (loaded.settings.session.idle_seconds, loaded.settings.session.warning_seconds) == (
        120,
        45,
    )
    assert loaded.settings.screen.renderer == "software"
    assert loaded.settings.panel == PanelSettings(32, 750)


@pytest.mark.parametrize("content", ["", "\n", "[session]\n", "\ufeff", "# only a remark\r\n"])
def test_every_key_may_be_left_out(load, content):
    loaded = load(content)
    assert (loaded.settings, loaded.problems) == (DEFAULTS, ())


def test_settings_cannot_be_changed():
    with pytest.raises(AttributeError):
        DEFAULTS.session.idle_seconds = 5


@pytest.mark.parametrize(
    ("line", "key", "value", "remedy"),
    [
        ("session.idle_seconds = 29", "session.idle_seconds", "29", "from 30 to 600"),
        ("session.idle_seconds = 601", "session.idle_seconds", "601", "from 30 to 600"),
        ("session.idle_seconds = true", "session.idle_seconds", "True", "a whole number"),
        ("session.idle_seconds = 90.0", "session.idle_seconds", "90.0", "a whole number"),
        ("session.idle_seconds = '90'", "session.idle_seconds", "'90'", "a whole number"),
        ("session.idle_seconds = {a = 1}", "session.idle_seconds", "{'a': 1}", "a whole number"),
        ("session.idle_secs = 90", "session.idle_secs", "90", '"idle_seconds"'),
        ("session.warning_seconds = 19", "session.warning_seconds", "19", "from 20 to 120"),
        ("session = 90", "session", "90", "[session]"),
        ("session = [{}]", "session", "[{}]", "[session]"),
        ("panel.diagonal_inches = 9", "panel.diagonal_inches", "9", "from 10 to 100"),
        ("panel.diagonal_inches = 101", "panel.diagonal_inches", "101", "from 10 to 100"),
        ("panel.diagonal_inches = 23.8", "panel.diagonal_inches", "23.8", "a whole number"),
        ("panel.lower_edge_mm = -1", "panel.lower_edge_mm", "-1", "from 0 to 2500"),
        ("panel.lower_edge_mm = 2501", "panel.lower_edge_mm", "2501", "from 0 to 2500"),
        ("panel.inches = 24", "panel.inches", "24", "known here: diagonal_inches"),
        ("sesion.idle_seconds = 90", "sesion", "{'idle_seconds': 90}", '"session"'),
        ("screen.renderer = 'gpu'", "screen.renderer", "'gpu'", '"software"'),
        ("place.name = 7", "place.name", "7", "at most 60 characters"),
        ('place.name = "a\\nb"', "place.name", "'a\\nb'", "one line"),
        ("place.ask_here = 'x'", "place.ask_here", "'x'", "per language (nl"),
        ("place.ask_here.nl = 1", "place.ask_here.nl", "1", "at most 300 characters"),
        ("place.ask_here.xx = 'a'", "place.ask_here.xx", "'a'", "known here: nl"),
        ('"a b\\n" = 1', "'a b\\n'", "1", "known here: place, language, session, screen"),
    ],
)
def test_a_bad_key_is_named_with_its_value_and_remedy(load, line, key, value, remedy):
    loaded = load(line)
    (problem,) = loaded.problems
    assert (problem.key, problem.value) == (key, value)
    assert remedy in problem.remedy
    assert problem.sentence().startswith(f"{key} = {value}: ")
    assert loaded.settings == DEFAULTS


def test_all_problems_are_reported_together_and_good_keys_stay(load):
    loaded = load(
        """
        [session]
        idle_seconds = 5
        warning_seconds = 60
        [place]
        name = "Buurthuis"
        colour = "red"
        [place.ask_here]
        nl = "Vraag het aan de balie."
        xx = "Ask at the desk."
        [screen]
        renderer = 1
        """
    )
    assert [problem.key for problem in loaded.problems] == [
        "session.idle_seconds",
        "place.colour",
        "place.ask_here.xx",
        "screen.renderer",
    ]
    assert loaded.settings.session.idle_seconds == 90
    assert loaded.settings.session.warning_seconds == 60
    assert loaded.settings.place.name == "Buurthuis"
    assert loaded.settings.place.ask_here == {"nl": "Vraag het aan de balie."}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"name = 'Caf\xe9'", "not UTF-8"),
        (b"\xff\xfe[\x00s\x00]\x00", "not UTF-8"),
        (b"\x00", "not TOML"),
        (b"[session\nidle_seconds = 90", "not TOML"),
        (b"idle_seconds: 90", "not TOML"),
        (b"a = 1\na = 2", "not TOML"),
        (b"a = 2024-13-45", "not TOML"),
        (b"a = " + b"[" * 100_000, "nested too deeply"),
        (b"a = " + b"9" * 5_000, "cannot be used"),
        (b"#" * (1024 * 1024 + 1), "larger than 1 MiB"),
    ],
)
def test_a_broken_file_leads_to_defaults_with_one_problem(load, content, reason):
    loaded = load(content)
    (problem,) = loaded.problems
    assert problem.key == ""
    assert reason in problem.reason
    assert "kiosk.toml" in problem.sentence()
    assert loaded.settings == DEFAULTS


def test_the_largest_file_is_still_read(load):
    loaded = load(b"session.idle_seconds = 100\n".ljust(1024 * 1024, b"#"))
    assert (loaded.settings.session.idle_seconds, loaded.problems) == (100, ())


@pytest.mark.parametrize("name", ["", "nothing.toml", "a\0b", "x" * 300, "file/below"])
def test_a_file_asked_for_by_name_must_be_there(tmp_path, name):
    (tmp_path / "file").touch()
    loaded = load_settings(tmp_path / name)
    (problem,) = loaded.problems
    assert repr(str(tmp_path / name)) in problem.reason
    assert loaded.settings == DEFAULTS


def test_a_pipe_does_not_keep_the_kiosk_waiting(tmp_path):
    os.mkfifo(tmp_path / "kiosk.toml")
    (problem,) = load_settings(tmp_path / "kiosk.toml").problems
    assert "not a file" in problem.reason


@pytest.mark.usefixtures("no_machine_settings")
def test_without_any_file_the_defaults_are_right():
    assert load_settings() == LoadedSettings(DEFAULTS, (), None)


@pytest.mark.usefixtures("no_machine_settings")
def test_a_file_in_its_usual_place_is_found(tmp_path):
    (tmp_path / "kiosk.toml").write_text(GOOD)
    loaded = load_settings()
    assert loaded.path == tmp_path / "kiosk.toml"
    assert loaded.settings.session.idle_seconds == 120


@given(st.binary(max_size=300) | st.text(alphabet="[]{}=.\"'\n#a1sesion_", max_size=80))
def test_no_content_of_the_file_is_an_exception(tmp_path_factory, content):
    file = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    loaded = load_settings(file)
    assert 30 <= loaded.settings.session.idle_seconds <= 600
    assert all("\n" not in problem.sentence() for problem in loaded.problems)


KEYS = [
    (section.name, key.name)
    for section in msgspec.structs.fields(Settings)
    for key in msgspec.structs.fields(section.type)
]
TOML_VALUES = st.recursive(
    st.booleans()
    | st.integers(-(2**62), 2**62)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=40)
    | st.sampled_from(["", "/", "/media", "09:00-17:30", "24:00-09:00", "2026-11-24", "auto"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(KEYS), TOML_VALUES, max_size=6))
def test_any_value_of_any_key_is_taken_or_told_and_never_an_exception(tmp_path_factory, values):
    file = tmp_path_factory.mktemp("settings") / "kiosk.toml"
    lines = [f"[{section}]\n{key} = {as_toml(value)}" for (section, key), value in values.items()]
    sections = {section for section, _ in values}
    # A section may stand in a file once.
    if len(sections) < len(values):
        lines = lines[:1]
    file.write_text("\n".join(lines), "utf-8")
    loaded = load_settings(file)
    assert all("\n" not in problem.sentence() for problem in loaded.problems)
    # What was let in is a settings structure by its own rules.
    plain = msgspec.to_builtins(loaded.settings)
    assert msgspec.convert(plain, Settings) == loaded.settings


def as_toml(value):
    if isinstance(value, dict):
        entries = (f"{json.dumps(key)} = {as_toml(one)}" for key, one in value.items())
        return "{" + ", ".join(entries) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    return json.dumps(value)


def test_the_written_reference_is_the_programs_own():
    written = Path(__file__).parent.parent / "docs" / "settings.md"
    assert written.read_text(encoding="utf-8") == settings_reference(), (
        "renew it: python -m kiosk.settings_reference > docs/settings.md"
    )


def test_every_example_of_the_reference_is_accepted(load):
    lines = []
    for line in settings_reference().splitlines():
        if line.startswith("## "):
            lines.append(line.removeprefix("## "))
        elif line.startswith("| `"):
            cells = [cell.strip() for cell in line.split("|")]
            lines.append(f"{cells[1].strip('`')} = {cells[5].strip('`')}")
    loaded = load("\n".join(lines))
    assert loaded.problems == ()
    assert {"place", "language", "session", "screen", "panel", "opening", "delivery"} == set(
        tomllib.loads("\n".join(lines))
    )
    assert loaded.settings != DEFAULTS
