import json
import os
import stat
import threading
from datetime import date, timedelta

import pytest

from kiosk.counters import CounterBook, DayCounters, ItemCounts

TODAY = date(2026, 11, 24)


@pytest.fixture
def file(folder):
    """The file of today."""
    return folder / "2026-11-24.json"


def test_a_day_holds_the_sums_of_what_was_asked(book):
    for language in ("nl", "tr", "nl"):
        book.record_visit()
        book.record_view("wat-is-het-programma", language)
    book.record_language("tr")
    book.record_helped("wat-is-het-programma", "nl", helped=True)
    book.record_helped("wat-is-het-programma", "nl", helped=False)
    book.record_helped("thema-wonen", "nl-simple", helped=False)
    book.record_search_without_result("fiets")
    assert book.days() == (
        DayCounters(
            TODAY,
            visits=3,
            languages={"tr": 1},
            items=(
                ItemCounts("thema-wonen", "nl-simple", not_helped=1),
                ItemCounts("wat-is-het-programma", "nl", viewed=2, helped=1, not_helped=1),
                ItemCounts("wat-is-het-programma", "tr", viewed=1),
            ),
            words={"fiets": 1},
        ),
    )


def test_what_was_counted_is_there_after_a_restart(book, open_book):
    book.record_visit()
    book.record_view("thema-werk", "ar")
    book.flush()
    assert open_book().days() == book.days() != ()


def test_counting_goes_on_after_a_restart(book, open_book):
    for each in (book, open_book(), open_book()):
        each.record_view("thema-werk", "nl")
        each.record_search_without_result("fiets")
        each.flush()
    (day,) = open_book().days()
    assert day.items == (ItemCounts("thema-werk", "nl", viewed=3),)
    assert day.words == {"fiets": 3}


def test_nothing_counted_writes_nothing(book, folder):
    book.flush()
    assert not folder.exists()
    assert book.days() == ()


def test_recording_touches_no_disk(book, folder):
    book.record_visit()
    assert not folder.exists()


def test_a_flush_without_news_leaves_the_file_alone(book, file):
    book.record_visit()
    book.flush()
    before = file.stat().st_ino, file.stat().st_mtime_ns
    book.flush()
    assert (file.stat().st_ino, file.stat().st_mtime_ns) == before


def test_a_new_day_begins_at_nought(book, calendar):
    book.record_visit()
    calendar.pass_days()
    book.record_visit()
    book.flush()
    assert [(day.day, day.visits) for day in book.days()] == [
        (TODAY, 1),
        (TODAY + timedelta(1), 1),
    ]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("parkeervergunning", {"parkeervergunning": 1}),
        ("Fiets fiets FIETS", {"fiets": 1}),
        ("fiets en paspoort?", {"fiets": 1, "paspoort": 1}),
        ("thema's: Café!", {"cafe": 1}),
        ("حديقة", {"حديقه": 1}),
        ("Jan de Vries, Slotermeerlaan 103-2, 06 12345678", {}),
        ("", {}),
        (" \0\ud800 ", {}),
        ("x" * 121 + " fiets", {}),
    ],
)
def test_only_words_of_the_list_are_counted_once_a_search(book, query, words):
    book.record_search_without_result(query)
    assert dict(book.days()[0].words if book.days() else {}) == words


@pytest.mark.parametrize("query", ["06 12345678", "1063AB", "a1", "jan@example.org", "x" * 50])
def test_numbers_and_addresses_are_not_counted_even_if_a_list_has_them(folder, calendar, query):
    book = CounterBook(folder, calendar, lambda word: word not in {"jan", "example", "org"})
    book.record_search_without_result(query)
    assert book.days() == ()


@pytest.mark.parametrize("text", ["", "mijn naam is Jan", "06-1234 5678", "a\n", "é", "x" * 101])
def test_text_that_is_no_id_or_code_is_not_counted(book, text):
    book.record_view(text, "nl")
    book.record_helped(text, "nl", helped=True)
    book.record_view("thema-werk", text)
    book.record_language(text)
    assert book.days() == ()


def test_the_order_of_what_happened_is_not_kept(tmp_path, calendar):
    events = [
        lambda book: book.record_view("thema-werk", "nl"),
        lambda book: book.record_view("geen-programma-van-de-gemeente", "tr"),
        lambda book: book.record_language("tr"),
        lambda book: book.record_language("ar"),
        lambda book: book.record_search_without_result("paspoort fiets"),
        lambda book: book.record_search_without_result("cafe"),
        lambda book: book.record_visit(),
    ]
    contents = set()
    for number, order in enumerate((events, events[::-1])):
        book = CounterBook(tmp_path / str(number), calendar, lambda _: True)
        for event in order:
            event(book)
        book.flush()
        contents.add((tmp_path / str(number) / "2026-11-24.json").read_bytes())
    assert len(contents) == 1


def test_a_file_holds_nothing_but_sums(book, file):
    book.record_visit()
    book.record_language("ar")
    book.record_view("thema-werk", "ar")
    book.record_search_without_result("Jan zoekt een fiets in de Burgemeester Röellstraat 12")
    book.flush()
    assert json.loads(file.read_text("utf-8")) == {
        "format": "kiosk-day-counters",
        "version": 1,
        "day": "2026-11-24",
        "visits": 1,
        "languages": {"ar": 1},
        "items": [
            {"item": "thema-werk", "language": "ar", "viewed": 1, "helped": 0, "not_helped": 0}
        ],
        "words": {"fiets": 1},
    }


def test_someone_who_types_a_whole_dictionary_fills_no_disk(folder, calendar, file):
    book = CounterBook(folder, calendar, lambda _: True)
    letters = "abcdefghijklmnop"
    for number in range(3000):
        word = "".join(letters[int(digit, 16)] for digit in f"{number:04x}")
        book.record_search_without_result(word)
        book.record_search_without_result("aaaa")
    book.flush()
    (day,) = book.days()
    assert len(day.words) == 1000
    assert day.words["aaaa"] == 3001
    assert file.stat().st_size < 100_000


# Damaged and foreign files


GOOD = '{"format":"kiosk-day-counters","version":1,"day":"2026-11-24","visits":7}'
DAMAGED = {
    "empty": b"",
    "noughts": bytes(500),
    "half": GOOD[:40].encode(),
    "not UTF-8": b'{"day": "\xff"}',
    "something else": b'"hello"',
    "other JSON": b'{"visits": 3}',
    "newer": GOOD.replace('"version":1', '"version":2').encode(),
    "another day": GOOD.replace("11-24", "11-23").encode(),
    "negative": GOOD.replace("7", "-7").encode(),
    "not whole": GOOD.replace("7", "7.5").encode(),
    "vast": GOOD.replace("7", "9" * 400).encode(),
    "more than sums": GOOD.replace("}", ',"times":["14:03"]}').encode(),
    "a sentence for a word": GOOD.replace("}", ',"words":{"jan woont hier":1}}').encode(),
    "deep": b"[" * 200_000,
    "too large": GOOD.encode() + b" " * 5_000_000,
}


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED)
def test_a_file_that_is_not_ours_is_set_aside(book, folder, file, caplog, content):
    folder.mkdir(parents=True)
    file.write_bytes(content)
    assert book.days() == ()
    book.record_visit()
    book.flush()
    assert [day.visits for day in book.days()] == [1]
    assert json.loads(file.read_text())["visits"] == 1
    assert (folder / "2026-11-24.json.aside").read_bytes() == content
    assert caplog.text.count("set aside") == 1


def test_a_good_file_of_before_is_read(book, folder, file):
    folder.mkdir(parents=True)
    file.write_text(GOOD)
    book.record_visit()
    book.flush()
    assert [day.visits for day in book.days()] == [8]


def test_a_folder_in_the_place_of_a_file_is_set_aside(book, file, caplog):
    (file / "inside").mkdir(parents=True)
    book.record_visit()
    book.flush()
    assert file.is_file()
    assert "set aside" in caplog.text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a system with pipes")
def test_a_pipe_in_the_place_of_a_file_keeps_nobody_waiting(book, folder, file, caplog):
    folder.mkdir(parents=True)
    os.mkfifo(file)
    book.record_visit()
    book.flush()
    assert file.is_file()
    assert "set aside" in caplog.text


def test_other_files_in_the_folder_stay(book, folder):
    folder.mkdir(parents=True)
    names = ["notes.txt", "2026-13-40.json", "2026-11-24.csv", "٢٠٢٦-11-24.json"]
    for name in names:
        (folder / name).write_text("mine")
    book.record_visit()
    book.flush()
    assert len(book.days()) == 1
    assert all((folder / name).read_text() == "mine" for name in names)


# Disks that fail


def test_a_folder_that_cannot_be_made_disturbs_nobody(book, folder, file, caplog):
    folder.parent.write_text("a file where the folder should be")
    for _ in range(3):
        book.record_visit()
        book.flush()
        assert book.days()[0].visits
    assert len(caplog.records) == 1
    folder.parent.unlink()
    book.flush()
    assert json.loads(file.read_text())["visits"] == 3
    assert book.days()[0].visits == 3


@pytest.mark.parametrize("fails_at", ["os.fsync", "pathlib.Path.replace"])
def test_a_full_disk_leaves_the_file_of_before(open_book, folder, monkeypatch, caplog, fails_at):
    book = open_book()
    book.record_visit()
    book.flush()

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(fails_at, full)
        for _ in range(2):
            book.record_visit()
            book.flush()
        assert book.days()[0].visits == 3
        assert open_book().days()[0].visits == 1
    assert [path.name for path in folder.iterdir()] == ["2026-11-24.json"]
    assert caplog.text.count("No space left") == 1
    book.flush()
    assert open_book().days()[0].visits == 3


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="needs a user other than root"
)
def test_a_read_only_folder_disturbs_nobody(book, folder, caplog):
    folder.mkdir(parents=True)
    folder.chmod(stat.S_IRUSR | stat.S_IXUSR)
    book.record_visit()
    book.flush()
    folder.chmod(stat.S_IRWXU)
    assert book.days()[0].visits == 1
    assert len(caplog.records) == 1


def test_days_that_cannot_be_written_do_not_fill_the_memory(book, folder, calendar, caplog):
    folder.parent.write_text("a file where the folder should be")
    for _ in range(450):
        book.record_visit()
        calendar.pass_days()
    book.flush()
    assert len(book.days()) == 400
    assert len(caplog.records) == 1


def test_what_a_power_cut_left_unfinished_is_no_day_and_goes(book, folder):
    folder.mkdir(parents=True)
    for name in ("2026-11-24.json.new", "2020-01-01.json.new", "2020-01-01.json.aside"):
        (folder / name).write_text(GOOD[:30])
    assert book.days() == ()
    book.record_visit()
    book.flush()
    assert [path.name for path in folder.iterdir()] == ["2026-11-24.json"]


# Clocks that are wrong


def test_a_clock_in_1970_does_no_harm(book, calendar):
    book.record_visit()
    book.flush()
    calendar.today = date(1970, 1, 1)
    book.record_visit()
    book.flush()
    assert book.last_days(28) == ()
    calendar.today = TODAY
    book.record_visit()
    book.flush()
    assert [(day.day, day.visits) for day in book.days()] == [(date(1970, 1, 1), 1), (TODAY, 2)]


def test_a_clock_that_jumps_back_a_day_goes_on_with_that_day(book, open_book, calendar):
    for days in (0, 1, -1):
        calendar.pass_days(days)
        book.record_visit()
        book.flush()
    assert [day.visits for day in open_book().days()] == [2, 1]


def test_a_clock_that_jumps_far_ahead_empties_nothing(book, calendar):
    book.record_visit()
    book.flush()
    calendar.today = date(2099, 1, 1)
    book.record_visit()
    book.flush()
    assert [day.day for day in book.days()] == [TODAY, date(2099, 1, 1)]


@pytest.mark.parametrize("today", [date.min, date.max])
def test_the_ends_of_time_do_no_harm(book, calendar, today):
    calendar.today = today
    book.record_visit()
    book.flush()
    assert book.last_days(28) == ()
    assert [day.day for day in book.days()] == [today]


def test_four_hundred_days_are_kept(book, open_book, folder, calendar):
    for _ in range(403):
        book.record_visit()
        calendar.pass_days()
    book.flush()
    days = [day.day for day in open_book().days()]
    assert days == [TODAY + timedelta(number) for number in range(3, 403)]
    assert len(list(folder.iterdir())) == 400


def test_the_last_days_end_before_today(book, calendar):
    for _ in range(40):
        book.record_visit()
        calendar.pass_days()
    book.record_visit()
    days = [day.day for day in book.last_days(28)]
    assert days == [calendar.today - timedelta(number) for number in range(28, 0, -1)]


def test_flushing_beside_the_screens_loses_and_doubles_nothing(book, open_book):
    is_done = threading.Event()

    def flush_all_the_time():
        while not is_done.is_set():
            book.flush()

    flusher = threading.Thread(target=flush_all_the_time)
    flusher.start()
    for number in range(1, 501):
        book.record_visit()
        assert book.days()[0].visits >= number
    is_done.set()
    flusher.join()
    book.flush()
    assert book.days()[0].visits == 500
    assert open_book().days()[0].visits == 500
