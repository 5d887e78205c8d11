"""Reports of many terminals together: each day of each terminal counts once."""

from datetime import date, timedelta
from itertools import permutations

import pytest

from kiosk.counters import CounterBook, DayCounters, ItemCounts
from kiosk.counters.errors import Refusal
from kiosk.counters.merging import merge, read_own, read_reports
from kiosk.counters.omissions import LeftOut, Omission
from kiosk.counters.report import Report, write_report

TODAY = date(2026, 11, 24)
ALL_WORDS = str.isalpha


def day(back, visits=1, **others):
    return DayCounters(TODAY - timedelta(back), visits=visits, **others)


def merged(*reports, known_words=ALL_WORDS):
    return merge(reports, TODAY, known_words)


def visits(statistics):
    return {(each.terminal, each.counters.day): each.counters.visits for each in statistics.days}


def test_each_terminal_counts_for_itself():
    statistics = merged(
        Report("plein", TODAY, days=(day(1, 5), day(0, 2))),
        Report("huis", TODAY, days=(day(0, 3),)),
    )
    yesterday = TODAY - timedelta(1)
    assert visits(statistics) == {
        ("plein", yesterday): 5,
        ("huis", TODAY): 3,
        ("plein", TODAY): 2,
    }
    assert [each.counters.day for each in statistics.days] == [yesterday, TODAY, TODAY]
    assert statistics.left_out == ()


def test_of_overlapping_days_the_newest_report_counts_in_any_order():
    old = Report("plein", TODAY - timedelta(2), days=(day(9, 1), day(3, 4), day(2, 1)))
    new = Report("plein", TODAY - timedelta(1), days=(day(3, 4), day(2, 7), day(1, 3)))
    for order in permutations([old, new, old]):
        statistics = merged(*order)
        assert sorted(visits(statistics).values()) == [1, 3, 4, 7]
        assert statistics.left_out == (LeftOut(Omission.REPEATED, "plein", 2),)
        assert statistics.terminals[0].last_report == TODAY - timedelta(1)


def test_of_two_reports_of_one_day_the_one_with_more_counts():
    morning = Report("plein", TODAY, days=(day(0, 2),))
    evening = Report("plein", TODAY, days=(day(0, 9),))
    assert (
        visits(merged(evening, morning))
        == visits(merged(morning, evening))
        == {("plein", TODAY): 9}
    )


@pytest.mark.parametrize("wrong", [date(1970, 1, 1), date(2000, 1, 1), date(2099, 1, 1)])
def test_days_of_a_clock_that_stood_wrong_are_left_out(wrong):
    statistics = merged(
        Report(
            "plein",
            TODAY,
            days=(*sorted([DayCounters(wrong, visits=9), day(0, 1)], key=lambda d: d.day),),
        )
    )
    assert visits(statistics) == {("plein", TODAY): 1}
    assert statistics.left_out == (LeftOut(Omission.CLOCK, "plein", 1),)


@pytest.mark.parametrize("wrong", [date(1970, 1, 1), date(2099, 1, 1)])
def test_a_report_of_a_wrong_clock_is_older_than_all_and_of_an_unknown_day(wrong):
    lost = Report("plein", wrong, edition=1, days=(day(1, 1),))
    good = Report("plein", TODAY - timedelta(30), edition=2, days=(day(1, 5),))
    assert visits(merged(good, lost)) == {("plein", TODAY - timedelta(1)): 5}
    assert merged(good, lost).terminals[0].edition == 2
    alone = merged(lost)
    assert alone.terminals[0].last_report is None
    assert alone.left_out == (LeftOut(Omission.REPORT_CLOCK, "plein"),)


def test_a_terminal_may_be_past_midnight_already():
    tomorrow = TODAY + timedelta(1)
    statistics = merged(Report("plein", tomorrow, days=(DayCounters(tomorrow, visits=1),)))
    assert visits(statistics) == {("plein", tomorrow): 1}
    assert statistics.terminals[0].last_report == tomorrow


def test_only_words_of_the_word_list_are_told():
    report = Report("plein", TODAY, days=(day(0, words={"fiets": 2, "jansen": 1}),))
    statistics = merged(report, known_words={"fiets"}.__contains__)
    assert dict(statistics.days[0].counters.words) == {"fiets": 2}
    assert statistics.left_out == (LeftOut(Omission.WORDS, "plein", 1),)


def test_what_is_not_in_order_is_told_of_the_newest_report():
    old = Report("plein", TODAY - timedelta(1), doctor={"index": "fail"})
    new = Report("plein", TODAY, doctor={"content": "ok", "voices": "warn"})
    assert merged(new, old).terminals[0].troubles == ("voices",)


def test_a_folder_stands_for_its_reports(tmp_path):
    write_report(tmp_path, Report("plein", TODAY))
    write_report(tmp_path, Report("huis", TODAY))
    (tmp_path / "notities.txt").write_text("niet van ons")
    reports, left_out = read_reports([tmp_path])
    assert [report.terminal for report in reports] == ["huis", "plein"]
    assert left_out == ()


def test_a_file_that_is_named_twice_is_read_once(tmp_path):
    path = write_report(tmp_path, Report("plein", TODAY))
    reports, left_out = read_reports([path, tmp_path, path])
    assert len(reports) == 1
    assert left_out == ()


def test_each_file_that_cannot_be_used_is_named(tmp_path):
    (tmp_path / "leeg").mkdir()
    (tmp_path / "kapot.kioskmelding").write_bytes(b"{")
    paths = [tmp_path / "leeg", tmp_path / "kapot.kioskmelding", tmp_path / "weg.kioskmelding"]
    reports, left_out = read_reports(paths)
    assert reports == ()
    assert [each.refusal for each in left_out] == [
        Refusal.EMPTY_FOLDER,
        Refusal.NO_REPORT,
        Refusal.MISSING,
    ]


@pytest.mark.parametrize("refusal", Refusal)
def test_each_omission_is_a_sentence_in_both_languages(refusal):
    for omission in Omission:
        left_out = LeftOut(omission, "plein", 3, refusal)
        for sentence in (left_out.english(), left_out.dutch()):
            assert sentence.startswith("plein: ")
            assert sentence.endswith(".")
        assert left_out.english() != left_out.dutch()


def test_the_own_counters_are_read_and_nothing_is_changed(tmp_path):
    folder = tmp_path / "counters"
    book = CounterBook(folder, lambda: TODAY, ALL_WORDS)
    book.record_view("thema-werk", "nl")
    book.flush()
    (folder / "2026-11-23.json").write_text("kapot")
    report, lost = read_own(folder, "plein", TODAY)
    assert report.days[0].items == (ItemCounts("thema-werk", "nl", viewed=1),)
    assert lost == (LeftOut(Omission.DAMAGED_DAYS, "plein", 1),)
    assert sorted(file.name for file in folder.iterdir()) == ["2026-11-23.json", "2026-11-24.json"]


def test_a_machine_that_counted_nothing_has_an_empty_report(tmp_path):
    report, lost = read_own(tmp_path / "counters", "plein", TODAY)
    assert (report.days, lost) == ((), ())
