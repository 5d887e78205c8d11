"""The figures that staff look at, and the forms in which they get them."""

import csv
import io
import re
from datetime import date, timedelta
from html.parser import HTMLParser
from xml.etree import ElementTree

import pytest

from kiosk.counters import DayCounters, ItemCounts
from kiosk.counters.merging import merge
from kiosk.counters.omissions import LeftOut, Omission
from kiosk.counters.plots import Bar, columns, rows
from kiosk.counters.printed import make_page
from kiosk.counters.report import Report
from kiosk.counters.sheet import make_sheet
from kiosk.counters.summary import DayFigures, LanguageFigures, summarize
from kiosk.counters.table import table_lines
from kiosk.counters.told import helped_sentence, visits_description

TODAY = date(2026, 11, 24)
YESTERDAY = TODAY - timedelta(1)
TITLES = {"vraag": "Wat is dit?", "andere": "En dat?", "section-x": "Rubriek"}
OFFERED = {"vraag", "andere"}


def report(name="plein", made_on=TODAY, edition=None, days=(), **doctor):
    return Report(name, made_on, edition, doctor, days)


def day(on, visits=0, items=(), languages=None, words=None):
    return DayCounters(on, visits, languages or {}, items, words or {})


def statistics_of(*reports):
    return merge(reports, TODAY, str.isalpha)


def summary_of(*reports, **options):
    return summarize(statistics_of(*reports), TITLES, OFFERED, TODAY, **options)


def page_of(*reports, left_out=()):
    return make_page(summary_of(*reports), left_out, TODAY).decode()


BUSY = (
    day(
        YESTERDAY,
        3,
        (
            ItemCounts("vraag", "nl", 4, 2, 1),
            ItemCounts("vraag", "tr", 2, 0, 1),
            ItemCounts("weg", "nl", 1),
            ItemCounts("section-x", "nl", 9),
        ),
        {"tr": 1},
        {"fiets": 2, "auto": 2, "paspoort": 5},
    ),
    day(TODAY, 2, (ItemCounts("vraag", "nl", 1),), {"tr": 1}),
)


def test_the_days_of_a_period_are_all_there():
    summary = summary_of(report(days=BUSY), report("huis", days=BUSY), days=3)
    assert summary.days == (
        DayFigures(TODAY - timedelta(2)),
        DayFigures(YESTERDAY, 6, 32, 4, 4, (("nl", 28), ("tr", 4))),
        DayFigures(TODAY, 4, 2, 0, 0, (("nl", 2),)),
    )
    assert summary.total == DayFigures(TODAY - timedelta(2), 10, 34, 4, 4)


def test_what_lies_before_the_period_does_not_count():
    summary = summary_of(report(days=BUSY), days=1)
    assert summary.total == DayFigures(TODAY, 2, 1)
    assert summary.words == ()


def test_an_old_report_is_told_of_its_own_days():
    old = TODAY - timedelta(100)
    summary = summary_of(report(days=(day(old, 7),)), days=28)
    assert summary.days[-1] == DayFigures(old, 7)


def test_languages_and_words_stand_by_their_count():
    summary = summary_of(report(days=BUSY))
    assert summary.languages == (LanguageFigures("nl", 15, 0), LanguageFigures("tr", 2, 2))
    assert summary.words == (("paspoort", 5), ("auto", 2), ("fiets", 2))


def test_most_and_least_opened_have_their_titles():
    summary = summary_of(report(days=BUSY))
    assert [(each.title, each.views) for each in summary.most_opened(10)] == [
        ("Rubriek", 9),
        ("Wat is dit?", 7),
        ("", 1),
    ]
    # Only what residents are meant to find can be opened too little.
    assert [(each.item, each.views) for each in summary.least_opened(10)] == [
        ("andere", 0),
        ("vraag", 7),
    ]


def test_a_terminal_is_late_when_its_report_is_older_than_the_limit():
    on_time = report("a", TODAY - timedelta(7))
    late = report("b", TODAY - timedelta(8))
    lost = report("c", date(1970, 1, 1))
    assert [each.is_late for each in summary_of(on_time, late, lost).terminals] == [
        False,
        True,
        True,
    ]


def test_a_terminal_without_the_newest_edition_lags_behind():
    terminals = summary_of(report("a", edition=3), report("b", edition=2), report("c")).terminals
    assert [each.has_old_edition for each in terminals] == [False, True, True]
    bundled = summary_of(report("a"), report("b")).terminals
    assert [each.is_behind for each in bundled] == [False, False]


def test_the_sheet_is_one_that_excel_in_dutch_reads():
    sheet = make_sheet(statistics_of(report(days=BUSY)), TITLES).content
    assert sheet.startswith(b"\xef\xbb\xbfdag;kiosk;soort;naam;titel;taal;aantal\r\n")
    lines = list(csv.reader(io.StringIO(sheet.decode("utf-8-sig")), delimiter=";"))
    assert ["2026-11-23", "plein", "geopend", "vraag", "Wat is dit?", "tr", "2"] in lines
    assert ["2026-11-23", "plein", "gezocht zonder resultaat", "paspoort", "", "", "5"] in lines
    assert ["2026-11-24", "plein", "bezoeken", "", "", "", "2"] in lines
    assert {len(line) for line in lines} == {7}


@pytest.mark.parametrize("title", ["=1+1", "+1", "-1", "@A1", "\t=1", '=HYPERLINK("x";"y")', " =1"])
def test_no_title_becomes_a_formula(title):
    sheet = make_sheet(statistics_of(report(days=BUSY)), {"vraag": title}).content.decode(
        "utf-8-sig"
    )
    cells = [cell for line in csv.reader(io.StringIO(sheet), delimiter=";") for cell in line]
    assert f"'{title.strip()}" in cells
    assert not any(cell.startswith(("=", "+", "-", "@", "\t")) for cell in cells)


def test_an_item_whose_name_begins_with_a_minus_is_harmless():
    odd = report(days=(day(TODAY, 1, (ItemCounts("-2", "nl", 1),)),))
    assert ";'-2;" in make_sheet(statistics_of(odd), {}).content.decode("utf-8-sig")


def test_the_sheet_has_no_more_lines_than_excel_holds():
    statistics = statistics_of(report(days=BUSY), report("huis", days=BUSY))
    whole = make_sheet(statistics, TITLES)
    lines = len(whole.content.splitlines())
    assert whole.days_left_out == 0
    assert make_sheet(statistics, TITLES, lines).days_left_out == 0
    short = make_sheet(statistics, TITLES, lines - 1)
    assert short.days_left_out == 1
    assert b"2026-11-23" not in short.content
    assert short.content.count(b"2026-11-24") == whole.content.count(b"2026-11-24") > 0


class Page(HTMLParser):
    """What a browser and a screen reader find in a page."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.attributes, self.words = [], [], [], []
        self.feed(text)
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if data.strip():
            self.words.append(data.strip())


def test_the_page_is_whole_dutch_and_on_its_own():
    page = page_of(report(days=BUSY))
    found = Page(page)
    assert ("lang", "nl") in found.attributes
    assert "Content-Security-Policy" in page
    assert not {"script", "link", "img", "iframe", "object", "style-src"} & set(found.tags)
    addresses = [value for name, value in found.attributes if name in {"src", "href", "xlink:href"}]
    assert addresses == []
    assert not any(name.startswith("on") for name, _ in found.attributes)
    assert "@import" not in page
    assert "url(" not in page.replace('fill="url(#', "")
    assert "size: A4" in page
    assert found.tags.count("h1") == 1


def test_each_plot_has_a_name_and_its_figures_as_text():
    page = page_of(report(days=BUSY))
    found = Page(page)
    assert found.tags.count("svg") == found.tags.count("desc") == 4
    assert [value for name, value in found.attributes if name == "role"] == ["img"] * 4
    for name, value in found.attributes:
        if name == "aria-labelledby":
            assert all(f'id="{each}"' in page for each in value.split())
    words = " ".join(found.words)
    assert "2 keer ja en 2 keer nee: 50 % was geholpen." in words
    assert "De drukste dag was maandag 23 november, met 3 bezoeken." in words
    assert "Op 23 november is het meest geopend: 16 keer. In totaal was het 17 keer." in words
    assert "ma 23 november 3 16 2 / 2 di 24 november 2 1 0 / 0" in words


def test_yes_and_no_differ_without_colour():
    page = page_of(report(days=BUSY))
    assert page.count('fill="url(#helped-hatching)"') == 1
    assert re.search(r">nee</text><rect [^>]*url\(#helped-hatching\)", page)


def test_the_page_without_any_figures_says_so():
    words = " ".join(Page(page_of(report())).words)
    assert "In deze dagen zijn er geen bezoeken geteld." in words
    assert "Niemand heeft antwoord gegeven" in words
    assert "Er is niets geopend." in words


def test_what_comes_from_outside_is_escaped():
    hostile = '<script>alert("x")</script>&'
    odd = summarize(statistics_of(report(days=BUSY)), {"vraag": hostile}, {"vraag"}, TODAY)
    left_out = (LeftOut(Omission.DAMAGED_DAYS, hostile, 1),)
    page = make_page(odd, left_out, TODAY).decode()
    assert "script" not in Page(page).tags
    assert page.count("&lt;script&gt;") == 3


def test_the_page_tells_which_terminals_are_behind_and_what_does_not_count():
    page = page_of(
        report("nieuw", edition=3, days=BUSY),
        report("oud", TODAY - timedelta(20), edition=2, voices="warn"),
        report("zoek", date(1970, 1, 1)),
    )
    words = Page(page).words
    assert (
        "oud: laatste melding op 4 november 2026; nog uitgave 2; niet in orde: voorleesstemmen"
        in words
    )
    assert (
        "zoek: het is niet bekend wanneer de laatste melding kwam; nog de meegeleverde teksten"
        in words
    )
    assert not any(line.startswith("nieuw:") for line in words)


def test_the_page_keeps_to_its_length_however_much_there_is():
    many = [report(f"kiosk-{n}", TODAY - timedelta(20)) for n in range(50)]
    left_out = [LeftOut(Omission.DAMAGED_DAYS, f"kiosk-{n}", 1) for n in range(50)]
    words = Page(page_of(*many, left_out=left_out)).words
    assert "en nog 46 andere" in words
    assert "en nog 47 keer iets" in words


@pytest.mark.parametrize("count", [0, 1, 28, 92])
@pytest.mark.parametrize("draw", [columns, rows])
def test_a_plot_is_well_formed_and_stays_in_its_frame(draw, count):
    bars = [Bar(f"{n}-11", n * 7 % 13) for n in range(count)]
    picture = ElementTree.fromstring(draw("x", "Titel", "Uitleg <&>", bars))
    _, _, width, height = map(float, picture.attrib["viewBox"].split())
    namespace = "{http://www.w3.org/2000/svg}"
    drawn = [each for each in picture if each.tag == f"{namespace}rect"]
    assert len(drawn) == count
    for rectangle in drawn:
        x, y, wide, high = (float(rectangle.attrib[k]) for k in ("x", "y", "width", "height"))
        assert min(x, y, wide, high) >= 0
        assert x + wide <= width
        assert y + high <= height


def test_the_sentences_of_nothing_are_honest():
    assert "geen bezoeken geteld" in visits_description([DayFigures(TODAY)])
    assert "Niemand" in helped_sentence(DayFigures(TODAY))
    assert "1 bezoek." in visits_description([DayFigures(TODAY, 1)])


def test_the_table_names_what_is_gone_and_who_is_late():
    lines = "\n".join(
        table_lines(
            summary_of(
                report(edition=2, days=BUSY), report("huis", TODAY - timedelta(9), screen="fail")
            )
        )
    )
    assert "weg (no longer in the content)" in lines
    assert "bundled content  LATE, OLD EDITION, not in order: screen" in lines
    assert "paspoort  5" in lines
