"""The report of a terminal: what it can hold, and that nothing else is ever read from one."""

import json
import os
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.counters import DayCounters, ItemCounts
from kiosk.counters.errors import Refusal, ReportRefused
from kiosk.counters.report import (
    LARGEST_REPORT_BYTES,
    Report,
    decode_report,
    encode_report,
    read_report,
    terminal_name,
    write_report,
)
from kiosk.doctor.examination import examine
from kiosk.settings.reading import LoadedSettings

TODAY = date(2026, 11, 24)
DAY = DayCounters(
    TODAY,
    visits=12,
    languages={"tr": 4},
    items=(ItemCounts("wat-is-het-programma", "nl", viewed=9, helped=2, not_helped=1),),
    words={"parkeervergunning": 3},
)
REPORT = Report("huis-van-de-wijk", TODAY, 7, {"content": "ok", "data folder": "warn"}, (DAY,))


def as_file(**changes):
    """The file of a report in which fields have other values; None takes a field away."""
    content = {**json.loads(encode_report(REPORT)), **changes}
    return json.dumps({key: value for key, value in content.items() if value is not ...}).encode()


def refusal_of(path):
    with pytest.raises(ReportRefused) as caught:
        read_report(path)
    return caught.value.refusal


def test_a_report_that_is_written_is_read_again(tmp_path):
    path = write_report(tmp_path, REPORT)
    assert path.name == "huis-van-de-wijk.kioskmelding"
    assert read_report(path) == REPORT


def test_a_new_report_takes_the_place_of_the_one_before(tmp_path):
    write_report(tmp_path, REPORT)
    newer = Report("huis-van-de-wijk", TODAY + timedelta(1))
    path = write_report(tmp_path, newer)
    assert read_report(path) == newer
    assert list(tmp_path.iterdir()) == [path]


def test_the_same_report_gives_the_same_bytes():
    assert encode_report(REPORT) == encode_report(decode_report(encode_report(REPORT)))


def test_a_report_names_its_edition_only_if_one_is_installed():
    bundled = Report("plein", TODAY)
    assert json.loads(encode_report(bundled))["edition"] is None
    assert decode_report(as_file(edition=...)).edition is None


def test_what_doctor_finds_fits_in_a_report(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    checks = examine(LoadedSettings())
    doctor = {check.name: check.state for check in checks}
    report = read_report(write_report(tmp_path, Report("plein", TODAY, doctor=doctor)))
    assert report.doctor == {check.name: str(check.state) for check in checks}
    assert len(report.doctor) >= 8


def test_a_report_that_could_not_be_written_leaves_the_one_before(tmp_path):
    path = write_report(tmp_path, REPORT)
    (tmp_path / (path.name + ".new")).mkdir()
    with pytest.raises(IsADirectoryError):
        write_report(tmp_path, Report("huis-van-de-wijk", TODAY))
    assert read_report(path) == REPORT


def test_a_planted_link_is_not_written_through(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("of somebody else")
    stick = tmp_path / "stick"
    stick.mkdir()
    for name in ("huis-van-de-wijk.kioskmelding", "huis-van-de-wijk.kioskmelding.new"):
        (stick / name).symlink_to(victim)
    path = write_report(stick, REPORT)
    assert victim.read_text() == "of somebody else"
    assert not path.is_symlink()


@pytest.mark.parametrize("name", ["", "../weg", "a/b", "Huis", "huis.x", "a" * 61, "nul", "com1"])
def test_a_terminal_cannot_have_a_name_that_is_no_file_everywhere(tmp_path, name):
    with pytest.raises(ValueError, match=r"terminal|pattern"):
        write_report(tmp_path, Report(name, TODAY))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("Huis van de Wijk", "huis-van-de-wijk"),
        ("  Café 'De Überkant' (2e)", "cafe-de-uberkant-2e"),
        ("", "kiosk"),
        ("البيت", "kiosk"),
        ("NUL", "kiosk-nul"),
        ("../../etc", "etc"),
        ("x" * 300, "x" * 60),
    ],
)
def test_the_name_of_a_terminal_comes_from_its_building(place, name):
    assert terminal_name(place) == name
    assert decode_report(encode_report(Report(name, TODAY))).terminal == name


def test_terminals_in_one_building_are_told_apart_by_their_marks():
    assert terminal_name("Huis van de Wijk", "bcdf") == "huis-van-de-wijk-bcdf"
    assert terminal_name("NUL", "bcdf") == "nul-bcdf"
    assert terminal_name("", "bcdf") == "kiosk-bcdf"
    assert terminal_name("x" * 300, "bcdf") == "x" * 55 + "-bcdf"


def test_the_oldest_days_go_if_a_report_would_grow_too_large():
    items = tuple(ItemCounts("x" * 90 + f"-{number:05}", "nl", 1) for number in range(2000))
    days = tuple(DayCounters(TODAY - timedelta(back), items=items) for back in range(60))
    content = encode_report(Report("plein", TODAY, days=days))
    assert len(content) <= LARGEST_REPORT_BYTES
    kept = [day.day for day in decode_report(content).days]
    assert kept[-1] == TODAY
    assert 20 < len(kept) < 60
    assert kept == [TODAY - timedelta(back) for back in reversed(range(len(kept)))]


def test_at_most_400_days_are_told():
    days = tuple(DayCounters(TODAY - timedelta(back), visits=1) for back in range(500))
    assert len(decode_report(encode_report(Report("plein", TODAY, days=days))).days) == 400


DAY_FILE = json.loads(encode_report(REPORT))["days"][0]


@pytest.mark.parametrize(
    "changes",
    [
        {"extra": 1},
        {"terminal": "<script>"},
        {"terminal": 5},
        {"terminal": "a\nb"},
        {"terminal": "nul"},
        {"made_on": "gisteren"},
        {"made_on": "2026-11-24T12:00:00"},
        {"edition": 0},
        {"edition": "7"},
        {"edition": 10**12},
        {"doctor": {"content": "fine"}},
        {"doctor": {"De heer Jansen, 06-12345678": "ok"}},
        {"doctor": {"c" * index: "ok" for index in range(1, 21)} | {"ok": 5}},
        {"days": [DAY_FILE, DAY_FILE]},
        {"days": [DAY_FILE | {"time": "12:00"}]},
        {"days": [DAY_FILE | {"visits": -1}]},
        {"days": [DAY_FILE | {"visits": 1.5}]},
        {"days": [DAY_FILE | {"visits": 10**10}]},
        {"days": [DAY_FILE | {"words": {"ik woon in": 1}}]},
        {"days": [DAY_FILE | {"words": {"0612345678": 1}}]},
        {"days": [DAY_FILE | {"items": [{"item": "../x", "language": "nl"}]}]},
        {"days": [DAY_FILE | {"items": [{"item": "x", "language": "Nederlands"}]}]},
        {"days": {"2026-11-24": 1}},
        {"terminal": ...},
        {"made_on": ...},
        {"version": 0},
    ],
)
def test_a_file_with_anything_else_is_refused_as_damaged(tmp_path, changes):
    path = tmp_path / "x.kioskmelding"
    path.write_bytes(as_file(**changes))
    assert refusal_of(path) is Refusal.DAMAGED


@pytest.mark.parametrize(
    ("content", "refusal"),
    [
        (b"", Refusal.NO_REPORT),
        (b"\xff\xfe", Refusal.NO_REPORT),
        (b"[" * 100_000, Refusal.NO_REPORT),
        (b'{"format": "kiosk-day-counters", "version": 1}', Refusal.NO_REPORT),
        (as_file(version=2), Refusal.NEWER),
        (as_file()[:-40], Refusal.NO_REPORT),
        (as_file() + b"x", Refusal.NO_REPORT),
        (b" " * (LARGEST_REPORT_BYTES + 1), Refusal.TOO_LARGE),
    ],
)
def test_a_file_that_is_no_report_of_ours_is_refused(tmp_path, content, refusal):
    path = tmp_path / "x.kioskmelding"
    path.write_bytes(content)
    assert refusal_of(path) is refusal


def test_what_is_no_file_is_refused_without_waiting(tmp_path):
    pipe = tmp_path / "pipe.kioskmelding"
    os.mkfifo(pipe)
    assert refusal_of(pipe) is Refusal.NO_FILE
    assert refusal_of(tmp_path) is Refusal.NO_FILE
    assert refusal_of(tmp_path / "weg.kioskmelding") is Refusal.MISSING
    assert refusal_of(tmp_path / "nul\0.kioskmelding") is Refusal.UNREADABLE


def test_a_hostile_file_name_moves_no_cursor(tmp_path):
    path = tmp_path / "\x1b[2J\u202egnidlem.kioskmelding"
    path.write_bytes(b"")
    with pytest.raises(ReportRefused) as caught:
        read_report(path)
    assert str(caught.value).isprintable()


ids = st.from_regex(r"\A[a-z0-9_-]{1,30}\Z")
counts = st.integers(0, 1_000_000)
languages = st.sampled_from(["nl", "nl-simple", "en", "tr", "ar"])
words = st.from_regex(r"\A[a-zà-öء-ي]{2,20}\Z")
items = st.builds(ItemCounts, ids, languages, counts, counts, counts)
days = st.builds(
    DayCounters,
    st.dates(date(2026, 1, 1), date(2027, 1, 1)),
    counts,
    st.dictionaries(languages, counts),
    st.lists(items, max_size=5, unique_by=lambda each: (each.item, each.language)).map(
        lambda those: tuple(sorted(those, key=lambda each: (each.item, each.language)))
    ),
    st.dictionaries(words, counts, max_size=5),
)
reports = st.builds(
    Report,
    st.from_regex(r"\A[a-z0-9]{1,9}(-[a-z0-9]{1,9}){0,3}\Z").filter(
        lambda name: name == terminal_name(name)
    ),
    st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    st.none() | st.integers(1, 10**9),
    st.dictionaries(st.sampled_from(["content", "data folder"]), st.sampled_from(["ok", "fail"])),
    st.lists(days, max_size=4, unique_by=lambda day: day.day).map(
        lambda those: tuple(sorted(those, key=lambda day: day.day))
    ),
)


@given(reports)
def test_any_report_is_read_as_it_was_written(report):
    read = decode_report(encode_report(report))
    assert (read.terminal, read.made_on, read.edition) == (
        report.terminal,
        report.made_on,
        report.edition,
    )
    assert read.doctor == report.doctor
    assert [(d.day, d.visits, d.items) for d in read.days] == [
        (d.day, d.visits, d.items) for d in report.days
    ]
    assert [dict(d.words) for d in read.days] == [dict(d.words) for d in report.days]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_report_or_a_refusal(content):
    with pytest.raises(ValueError, match=r"."):
        decode_report(content)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=8,
)


@given(st.sampled_from(["terminal", "made_on", "edition", "doctor", "days"]), json_values)
def test_any_value_in_a_field_is_read_soundly_or_refused(field, value):
    try:
        report = decode_report(as_file(**{field: value}))
    except ValueError:
        return
    # What is let in can be written again: it is a report by our own rules.
    assert decode_report(encode_report(report)) == report


@given(st.data())
def test_a_file_with_a_changed_byte_is_read_soundly_or_refused(data):
    content = bytearray(encode_report(REPORT))
    place = data.draw(st.integers(0, len(content) - 1))
    content[place] = data.draw(st.integers(0, 255))
    try:
        report = decode_report(bytes(content))
    except ValueError:
        return
    assert decode_report(encode_report(report)) == report
