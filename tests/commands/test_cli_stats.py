"""`kiosk stats`: what residents asked, as an administrator or staff ask for it."""

import csv
from datetime import date, timedelta

import pytest

from kiosk.counters import CounterBook, DayCounters, ItemCounts
from kiosk.counters.report import Report, write_report
from kiosk.paths import BUNDLED_CONTENT

TODAY = date.today()
QUESTION = "wat-is-het-programma"
TITLE = "Wat is het Nationaal Programma Samen"


def sums(visits=1, back=0):
    items = (ItemCounts(QUESTION, "nl", visits, 1, 0),)
    words = {"paspoort": 2, "jansen": 1}
    return DayCounters(TODAY - timedelta(back), visits, {"tr": 1}, items, words)


@pytest.fixture
def reports(tmp_path):
    """A folder with the reports of two terminals."""
    folder = tmp_path / "meldingen"
    folder.mkdir()
    write_report(folder, Report("plein", TODAY, 2, days=(sums(3, 1), sums(2))))
    write_report(folder, Report("huis", TODAY - timedelta(9), 1, days=(sums(4, 9),)))
    return folder


def test_a_machine_that_counted_nothing_says_so(kiosk):
    ended = kiosk("stats")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "visits 0, opened 0" in ended.stdout


def test_without_reports_the_counters_of_this_machine_are_told(kiosk, tmp_path):
    book = CounterBook(tmp_path / "data" / "counters", lambda: TODAY, str.isalpha)
    book.record_visit()
    book.record_view(QUESTION, "nl")
    book.flush()
    ended = kiosk("stats")
    assert ended.returncode == 0
    assert "visits 1, opened 1" in ended.stdout
    assert TITLE in ended.stdout


def test_reports_and_folders_of_reports_are_put_together(kiosk, reports):
    for arguments in (
        [reports],
        sorted(reports.iterdir()),
        [reports, reports / "plein.kioskmelding"],
    ):
        ended = kiosk("stats", *arguments)
        assert ended.returncode == 0
        assert "visits 9, opened 9" in ended.stdout
        assert "LATE, OLD EDITION" in ended.stdout
        assert "paspoort" in ended.stdout
        # A name that somebody smuggled in is in no word list.
        assert "jansen" not in ended.stdout
        assert "plein: words left out, as they are not in the word list: 1." in ended.stderr


def test_csv_and_html_are_written(kiosk, reports, tmp_path):
    sheet, page = tmp_path / "uit.csv", tmp_path / "uit.html"
    ended = kiosk("stats", reports, "--csv", sheet, "--html", page)
    assert ended.returncode == 0
    with sheet.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file, delimiter=";"))
    assert sum(int(line["aantal"]) for line in lines if line["soort"] == "bezoeken") == 9
    assert TITLE in page.read_text("utf-8").replace("\u00a0", " ")
    assert "jansen" not in sheet.read_text("utf-8") + page.read_text("utf-8")
    # Nothing half-done is left beside them.
    assert not list(tmp_path.glob("*.new"))


def test_a_report_that_cannot_be_used_is_left_out_with_a_sentence(kiosk, reports, tmp_path):
    (reports / "kapot.kioskmelding").write_bytes(b"{")
    ended = kiosk("stats", reports, tmp_path / "weg.kioskmelding")
    assert ended.returncode == 0
    assert "visits 9" in ended.stdout
    assert "kapot.kioskmelding: left out, as it is not the report of a kiosk." in ended.stderr
    assert "weg.kioskmelding: left out, as there is no such file." in ended.stderr


@pytest.mark.parametrize("kind", ["missing", "broken", "empty folder", "database"])
def test_if_no_report_can_be_used_it_has_not_succeeded(kiosk, tmp_path, kind):
    (tmp_path / "broken").write_bytes(b"\0" * 100)
    (tmp_path / "empty folder").mkdir()
    path = BUNDLED_CONTENT if kind == "database" else tmp_path / kind
    out = tmp_path / "uit.csv"
    ended = kiosk("stats", path, "--csv", out)
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.startswith("kiosk: None of the reports can be used. ")
    assert ended.stderr.count("\n") == 1
    assert not out.exists()


@pytest.mark.parametrize("option", ["--csv", "--html"])
def test_what_cannot_be_written_is_one_sentence(kiosk, reports, tmp_path, option):
    ended = kiosk("stats", reports, option, tmp_path / "weg" / "uit")
    assert ended.returncode == 1
    assert "No such file or directory" in ended.stderr
    assert "Traceback" not in ended.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--days", "0"],
        ["--days", "93"],
        ["--late-after", "0"],
        ["--late-after", "x"],
        ["--csv"],
        ["--csv", "uit", "--html", "uit"],
        ["--csv", "."],
        ["--csv", "/dev/null"],
        ["--xlsx", "uit"],
    ],
)
def test_a_wrong_use_is_told(kiosk, arguments):
    ended = kiosk("stats", *arguments)
    assert ended.returncode == 2
    assert "Traceback" not in ended.stderr


def test_the_content_that_gives_the_titles_must_be_there(kiosk, reports, tmp_path):
    ended = kiosk("stats", reports, "--content", tmp_path / "weg.db")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert ended.stderr.count("\n") == 1


def test_reports_of_longer_ago_are_told_of_their_own_days(kiosk, tmp_path):
    path = write_report(tmp_path, Report("plein", TODAY, days=(sums(5, 200),)))
    ended = kiosk("stats", path, "--days", "3")
    assert (TODAY - timedelta(200)).isoformat() in ended.stdout
    assert "visits 5" in ended.stdout
