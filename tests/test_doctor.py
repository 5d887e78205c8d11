import os
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest

from kiosk.doctor.administrator_checks import check_pin
from kiosk.doctor.check import State
from kiosk.doctor.content_checks import check_content, check_index, check_keys
from kiosk.doctor.examination import examine
from kiosk.doctor.health_checks import (
    check_clock,
    check_crashes,
    check_disk,
    check_permissions,
)
from kiosk.doctor.machine_checks import check_data_folder, check_libraries, check_screen
from kiosk.doctor.program_checks import check_fonts, check_settings, check_voices
from kiosk.languages import offered_languages
from kiosk.paths import ASSETS, BUNDLED_CONTENT
from kiosk.settings.reading import LoadedSettings, load_settings
from kiosk.speech.espeak import EspeakSynthesizer
from kiosk.station.libraries import Library, Need
from kiosk.station.pin_store import PinStore


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))


def test_the_program_as_it_is_shipped_is_in_order():
    found = {check.name: check for check in examine(LoadedSettings())}
    assert list(found) == [
        "content",
        "index",
        "edition",
        "keys",
        "fonts",
        "libraries",
        "screen",
        "panel",
        "renderer",
        "touch",
        "sound",
        "voices",
        "settings",
        "pin",
        "data folder",
        "permissions",
        "disk",
        "clock",
        "crashes",
        "sockets",
    ]
    assert "15 questions, 5 themes, 9 partners" in found["content"].detail
    for name in (
        "content",
        "index",
        "edition",
        "fonts",
        "settings",
        "data folder",
        "clock",
        "crashes",
    ):
        assert found[name].state is State.OK, found[name]


def test_a_terminal_without_a_pin_is_told_of(tmp_path):
    check = check_pin()
    assert check.state is State.WARN
    assert "kiosk pin set" in check.remedy
    PinStore(tmp_path / "data" / "administrator").set("271804")
    assert check_pin().state is State.OK


def test_content_that_does_not_open_fails_content_and_index(tmp_path):
    (tmp_path / "content.db").write_bytes(b"nothing")
    for check in (check_content(tmp_path / "content.db"), check_index(tmp_path / "content.db")):
        assert check.state is State.FAIL
        assert check.remedy


def test_an_index_that_cannot_be_kept_is_a_warning(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", "/proc/nope")
    other = tmp_path / "other.db"
    # One byte more, that SQLite never reads: for this content no index was shipped.
    other.write_bytes(BUNDLED_CONTENT.read_bytes() + b"\0")
    check = check_index(other)
    assert check.state is State.WARN
    assert "memory" in check.detail


@pytest.mark.parametrize(
    ("needs", "state"),
    [
        ([], State.OK),
        ([Need.AUDIO], State.WARN),
        ([Need.DRAWING], State.FAIL),
        ([Need.AUDIO, Need.WINDOW], State.FAIL),
    ],
)
def test_a_machine_that_can_only_not_be_heard_still_works(monkeypatch, needs, state):
    missing = tuple(Library(f"lib{need.name}.so", f"lib{need.name}", need) for need in needs)
    monkeypatch.setattr("kiosk.doctor.machine_checks.missing_libraries", lambda: missing)
    check = check_libraries()
    assert check.state is state
    assert all(library.package in check.remedy for library in missing)


def test_missing_and_damaged_fonts_are_named(tmp_path):
    missing = check_fonts(tmp_path)
    assert missing.state is State.FAIL
    assert "missing: Atkinson Hyperlegible Next" in missing.detail
    for font in (ASSETS / "fonts").glob("*.ttf"):
        (tmp_path / font.name).write_bytes(font.read_bytes())
    assert check_fonts(tmp_path).state is State.OK
    damaged = sorted(tmp_path.glob("*.ttf"))[0]
    damaged.write_bytes(b"")
    assert f"unreadable: {damaged.name}" in check_fonts(tmp_path).detail


def test_every_problem_of_the_settings_is_named(tmp_path):
    (tmp_path / "kiosk.toml").write_text("[session]\nidle_seconds = 1\nwarning_seconds = 1\n")
    check = check_settings(load_settings(tmp_path / "kiosk.toml"))
    assert check.state is State.FAIL
    assert "session.idle_seconds = 1" in check.detail
    assert "session.warning_seconds = 1" in check.detail


def test_a_settings_file_without_problems_is_named(tmp_path):
    (tmp_path / "kiosk.toml").touch()
    check = check_settings(load_settings(tmp_path / "kiosk.toml"))
    assert (check.state, check.detail) == (State.OK, str(tmp_path / "kiosk.toml"))


@pytest.mark.parametrize("folder", ["/proc/nope", "/dev/null/data"])
def test_a_data_folder_that_cannot_be_written_fails(folder):
    check = check_data_folder(Path(folder))
    assert check.state is State.FAIL
    assert folder in check.detail


def test_no_display_is_a_warning_that_names_the_tour(monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    check = check_screen()
    assert (check.state, "kiosk tour" in check.remedy) == (State.WARN, True)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert check_screen().state is State.OK


class EngineThatKnows:
    def __init__(self, *names):
        self.names = frozenset(names)

    def voice_names(self):
        return self.names


def test_a_language_without_a_voice_is_a_warning_that_names_the_package():
    check = check_voices(EngineThatKnows("nl", "en-gb", "tr"))
    assert check.state is State.WARN
    assert check.detail == "read aloud: nl, nl-simple, en, tr; no voice for: ar"
    assert "apt-get install espeak-ng" in check.remedy


def test_voices_for_all_languages_are_in_order():
    voices = [language.voice for language in offered_languages().values()]
    check = check_voices(EngineThatKnows(*voices))
    assert (check.state, check.remedy) == (State.OK, "")
    assert check.detail == "read aloud: nl, nl-simple, en, tr, ar"


def test_a_terminal_that_can_not_speak_is_warned_and_no_more():
    check = check_voices(EspeakSynthesizer(program="no-such-program"))
    assert check.state is State.WARN
    assert check.detail == "read aloud: none; no voice for: nl, nl-simple, en, tr, ar"


def test_a_check_that_breaks_is_a_failed_check(monkeypatch):
    def broken():
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr("kiosk.doctor.examination.check_screen", broken)
    (screen,) = [check for check in examine(LoadedSettings()) if check.name == "screen"]
    assert screen.state is State.FAIL
    assert "by nought" in screen.detail


def test_a_disk_that_fills_is_a_warning_and_then_a_fault(tmp_path, monkeypatch):
    def disk(free):
        monkeypatch.setattr("shutil.disk_usage", lambda _: SimpleNamespace(free=free))
        return check_disk(tmp_path / "not" / "there")

    assert disk(5_000_000_000).state is State.OK
    assert disk(900_000_000).state is State.WARN
    assert disk(90_000_000).state is State.FAIL
    assert "0.1 GB free" in disk(90_000_000).detail


@pytest.mark.parametrize("today", [date(1970, 1, 1), date(2026, 1, 31)])
def test_a_clock_before_the_program_was_made_is_a_fault(today):
    check = check_clock(today, "2026-02-01")
    assert check.state is State.FAIL
    assert "timedatectl" in check.remedy


def test_a_clock_that_can_be_right_is_in_order():
    assert check_clock(date(2026, 2, 1), "2026-02-01").state is State.OK


def test_what_everybody_may_write_is_a_fault(tmp_path):
    settings = tmp_path / "kiosk.toml"
    settings.touch()
    loaded = load_settings(settings)
    assert check_permissions(tmp_path, loaded).state is not State.FAIL
    settings.chmod(0o666)
    check = check_permissions(tmp_path, loaded)
    assert check.state is State.FAIL
    assert check.remedy == f"chmod o-w {settings}"


def test_crashes_of_the_last_days_are_counted_and_the_last_is_named(tmp_path):
    assert check_crashes().state is State.OK
    reports = tmp_path / "data" / "crashes"
    reports.mkdir(parents=True)
    for name in ("crash-20260101-000000-1.txt", "crash-20261101-000000-1.txt"):
        (reports / name).touch()
    os.utime(reports / "crash-20260101-000000-1.txt", (0, 0))
    check = check_crashes()
    assert check.state is State.WARN
    assert check.detail.startswith("1 in 7 days")
    assert "crash-20261101" in check.detail


def test_without_a_key_no_edition_can_come_in():
    check = check_keys()
    assert check.state is State.WARN
    assert "kiosk keys trust" in check.remedy
