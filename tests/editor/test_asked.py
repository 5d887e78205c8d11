"""What residents asked, on its page in the real window."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent

from kiosk.counters import DayCounters, ItemCounts
from kiosk.counters.report import Report, write_report
from kiosk.ui.screen_walk import walk_screen

TODAY = date(2026, 11, 24)
QUESTION = "wat-is-het-programma"


def day(back, visits, views):
    items = (ItemCounts(QUESTION, "nl", views, 3, 1), ItemCounts("weg", "ar", 1))
    return DayCounters(TODAY - timedelta(back), visits, {"ar": 1}, items, {"paspoort": 2})


@pytest.fixture
def folder(tmp_path):
    """A folder with the reports of two kiosks, one of which is behind."""
    folder = tmp_path / "meldingen"
    folder.mkdir()
    write_report(folder, Report("plein", TODAY, 2, days=(day(1, 5, 7), day(0, 2, 1))))
    late = TODAY - timedelta(20)
    write_report(folder, Report("huis", late, 1, {"voices": "warn"}, (day(20, 4, 2),)))
    return folder


@pytest.fixture
def at_page(make_staff):
    """Be at the page in the editor as it is opened anew."""

    def at_page(**others):
        staff = make_staff(**others)
        staff.tap("askedTab")
        return staff

    return at_page


def read_in(staff, folder):
    staff.fill("reportFolder", str(folder))
    staff.tap("readReports")
    staff.wait_until(lambda: staff.editor.asked.heading[:4] in {"Van ", "Hier"}, "it is read")
    staff.look()


def test_at_first_the_page_asks_for_the_folder(at_page):
    staff = at_page()
    assert staff.text("askedHeading").startswith("Kies de map")
    assert not staff.find("readReports").isEnabled()
    assert not staff.find("writePage").isEnabled()
    assert not staff.sees("visitsPlot")


def test_the_figures_of_all_kiosks_are_shown(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    assert staff.text("askedHeading") == (
        "Van 28 oktober 2026 tot en met 24 november 2026. 11 bezoeken, 13 keer iets geopend, "
        "2 kiosken."
    )
    assert staff.text("visitsSentence") == (
        "De drukste dag was maandag 23 november, met 5 bezoeken."
    )
    assert staff.text("viewsSentence") == (
        "Op 23 november is het meest geopend: 8 keer. In totaal was het 13 keer."
    )
    assert staff.says("9 keer ja en 3 keer nee: 75 % was geholpen.")
    assert "paspoort" in staff.text("askedWords")
    assert staff.sees(f"mostOpened:{QUESTION}")
    assert staff.says("weg (niet meer in de kiosk)")
    assert staff.says(
        "huis: laatste melding op 4 november 2026; nog uitgave 1; niet in orde: voorlees"
    )
    assert staff.says("plein: laatste melding op 24 november 2026; uitgave 2")
    assert staff.says("De nieuwste uitgave is 2.")


def test_kiosks_without_the_edition_that_was_published_here_are_behind(
    at_page, folder, tmp_path, monkeypatch
):
    data = tmp_path / "redactie"
    data.mkdir()
    (data / "published.json").write_text('{"number": 3}')
    monkeypatch.setenv("KIOSK_DATA", str(data))
    staff = at_page()
    read_in(staff, folder)
    assert staff.says("De nieuwste uitgave is 3.")
    assert staff.says("plein: laatste melding op 24 november 2026; nog uitgave 2")


def test_a_plot_has_a_bar_for_each_day_as_long_as_its_number(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    assert len(staff.names("visitsOf:")) == len(staff.names("viewsOf:")) == 28
    tallest, other, empty = (
        staff.find(f"visitsOf:{label}").childItems()[0].height()
        for label in ("23-11", "24-11", "22-11")
    )
    assert tallest > other > empty == 0
    assert other / tallest == pytest.approx(2 / 5)


def test_a_screen_reader_hears_the_plots(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    plot = QAccessible.queryAccessibleInterface(staff.find("visitsPlot"))
    assert plot.text(QAccessible.Text.Name) == "Bezoeken per dag"
    assert "drukste dag" in plot.text(QAccessible.Text.Description)
    bar = QAccessible.queryAccessibleInterface(staff.find("visitsOf:23-11"))
    assert bar.text(QAccessible.Text.Name) == "23-11: 5"


def test_a_click_on_an_item_opens_it(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    staff.tap(f"mostOpened:{QUESTION}")
    assert staff.editor.page == "items"
    assert staff.editor.form.item_id == QUESTION


def test_an_item_that_is_gone_opens_nothing(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    staff.tap("mostOpened:weg")
    assert staff.editor.page == "asked"


def test_enter_in_the_field_reads_too(at_page, folder):
    staff = at_page()
    staff.fill("reportFolder", str(folder))
    staff.key(Qt.Key.Key_Return)
    staff.wait_until(lambda: staff.editor.asked.hasFigures, "it is read")


def test_a_folder_may_be_dropped_on_the_page(at_page, folder):
    staff = at_page()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(folder))])
    middle = QPointF(staff.window.width() / 2, staff.window.height() / 2)
    button, no_key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    entering = QDragEnterEvent(middle, action, dropped, button, no_key)
    dropping = QDropEvent(middle, action, dropped, button, no_key)
    staff.window.event(entering)
    staff.window.event(dropping)
    staff.wait_until(lambda: staff.editor.asked.hasFigures, "it is read")
    staff.look()
    assert staff.text("reportFolder") == str(folder)


def test_the_folder_is_remembered(at_page, make_staff, folder):
    staff = at_page()
    read_in(staff, folder)
    make_staff.close(staff)
    again = at_page()
    again.wait_until(lambda: again.editor.asked.hasFigures, "it is read again")
    assert again.text("reportFolder") == str(folder)


def test_what_can_not_be_read_is_told(at_page, folder):
    (folder / "kapot.kioskmelding").write_bytes(b"{")
    staff = at_page()
    read_in(staff, folder)
    assert staff.says("het is geen melding van een kiosk")


@pytest.mark.parametrize("path", ["", "weg", "\0"])
def test_a_folder_without_reports_has_no_figures_and_is_not_remembered(at_page, tmp_path, path):
    staff = at_page()
    staff.editor.asked.chooseFolder(f"{tmp_path}/{path}")
    staff.wait_until(lambda: staff.editor.asked.heading[:4] == "Hier", "it is read")
    staff.look()
    assert staff.text("askedHeading") == "Hier zijn geen meldingen die meetellen."
    assert staff.sees("leftOut")
    assert not staff.sees("visitsPlot")
    assert not (tmp_path / "data" / "report-folder.txt").exists()


def test_a_page_and_a_sheet_are_written_beside_the_reports(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    staff.tap("writePage")
    page = folder / "wat-bewoners-vroegen-2026-11-24.html"
    assert staff.text("notice") == f"Gemaakt: {page}"
    assert "11</strong> bezoeken" in page.read_text("utf-8")
    staff.tap("writeSheet")
    assert (folder / "wat-bewoners-vroegen-2026-11-24.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_page_that_cannot_be_written_is_told(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    (folder / "wat-bewoners-vroegen-2026-11-24.html").mkdir()
    staff.tap("writePage")
    assert staff.text("notice").startswith("Niet gemaakt:")
    assert staff.editor.safekeeping.isFailure


def test_titles_are_those_of_the_draft(at_page, folder):
    staff = at_page()
    read_in(staff, folder)
    staff.tap("itemsTab")
    staff.open(QUESTION)
    staff.fill("titleField", "Wat is dit")
    staff.tap("askedTab")
    row = f"mostOpened:{QUESTION}"
    staff.wait_until(
        lambda: staff.sees(row) and "Wat is dit:" in _name_of(staff.find(row)), "it is read anew"
    )


def _name_of(item):
    return QAccessible.queryAccessibleInterface(item).text(QAccessible.Text.Name)


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_is_cut_off(at_page, folder, size):
    staff = at_page(size=size)
    read_in(staff, folder)
    assert [text.text for text in walk_screen(staff.window).texts if text.is_truncated] == []
