"""Export then import changes nothing, byte for byte, whatever program saved the file between."""

import shutil
import subprocess
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.content.build import write_database
from kiosk.content.model import (
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    Text,
    TranslationStatus,
)
from kiosk.content.workbook.comparison import read_workbook
from kiosk.content.workbook.errors import WorkbookNotWritten
from kiosk.content.workbook.proposal import Proposal
from kiosk.content.workbook.writing import write_workbook

SOFFICE = shutil.which("soffice")


def assert_nothing_changes(path, content):
    result = read_workbook(path, content)
    assert isinstance(result, Proposal), result
    assert result.is_empty, result.changes
    assert (result.items, result.new, result.notices) == ((), (), ())
    assert result.content == content
    return result


def test_export_then_import_changes_nothing(tmp_path, exported, whole):
    result = assert_nothing_changes(exported, whole)
    write_database(result.content, tmp_path / "after.db")
    write_database(whole, tmp_path / "before.db")
    assert (tmp_path / "after.db").read_bytes() == (tmp_path / "before.db").read_bytes()


def test_the_workbook_holds_the_whole_content(exported, whole):
    """Into content without any items, the workbook brings them all."""
    empty = replace(whole, items=(), much_asked=())
    colours = tuple(item for item in whole.items if item.kind in {Kind.SECTION, Kind.THEME})
    result = read_workbook(exported, replace(empty, items=colours))
    assert isinstance(result, Proposal), result
    items = {item.id: item for item in result.content.items}
    assert items == {item.id: item for item in whole.items}
    assert result.content.much_asked == whole.much_asked


@pytest.fixture
def libreoffice(tmp_path):
    """Open a workbook in LibreOffice and save it, and return the file that it made."""
    if SOFFICE is None:
        pytest.skip("needs LibreOffice Calc (soffice): apt-get install libreoffice-calc")

    def libreoffice(path, ending="xlsx"):
        out = tmp_path / "saved"
        profile = (tmp_path / "profile").as_uri()
        subprocess.run(
            [
                SOFFICE,
                f"-env:UserInstallation={profile}",
                "--headless",
                "--convert-to",
                ending,
                "--outdir",
                out,
                path,
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        return out / f"{path.stem}.{ending}"

    return libreoffice


def test_libreoffice_opens_and_saves_it_without_a_change(libreoffice, exported, whole):
    assert_nothing_changes(libreoffice(exported), whole)


@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_it_may_have_been_another_kind_of_file_meanwhile(libreoffice, exported, whole, ending):
    assert_nothing_changes(libreoffice(libreoffice(exported, ending)), whole)


ODD_TEXTS = [
    "=1+1",
    '=WEBSERVICE("http://127.0.0.1/")',
    "+31 20 123 45 67",
    "-een streepje",
    "@iedereen",
    "'met een apostrof",
    "0201234567",
    "1e5",
    "12-3-2026",
    "WAAR",
    "TRUE",
    "#N/A",
    "_x000D_ en _x0041_ en _x005F_",
    "  spaties aan het begin",
    "spaties aan het eind  ",
    "harde\u00a0spatie\u00a0",
    "oude\r\nregels\r",
    "tab\tin de zin",
    "„krul” ‘krul’ “krul”",
    "\u2068naam\u2069 \u202bعربي\u202c İı",
    "e\u0301 in twee delen",
    "😀 buiten het basisvlak",
    "<b>geen</b> &amp; HTML",
    '[[lijst]], "aanhaling"; puntkomma',
    "",
]


def odd_content(whole, text):
    """Return content in which every text field holds one odd text."""
    question = next(item for item in whole.items if item.kind is Kind.QUESTION)
    odd = replace(
        question,
        id="raar",
        website=text,
        source_url=text,
        source_date=text,
        texts=(
            Text("en", text, text, status=TranslationStatus.REVIEWED, source_hash="x"),
            Text("nl", text, text, everyday_words=(text,) if text.split() else ()),
        ),
    )
    page = replace(odd, id="page-raar", kind=Kind.PAGE, section="", icon=text)
    sections = (item for item in whole.items if item.kind is Kind.SECTION)
    items = (*sections, odd, page)
    return replace(whole, items=items, much_asked=(), contact=ContactFields(text, text, text, text))


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_any_text_comes_back_as_it_went(tmp_path, whole, text):
    content = odd_content(whole, text)
    write_workbook(content, tmp_path / "raar.xlsx")
    assert_nothing_changes(tmp_path / "raar.xlsx", content)


def test_any_text_comes_back_through_libreoffice(tmp_path, libreoffice, whole):
    content = whole
    for number, text in enumerate(ODD_TEXTS):
        odd = odd_content(whole, text)
        added = (
            replace(item, id=f"{item.id}-{number}")
            for item in odd.items
            if item.id.endswith("raar")
        )
        content = replace(content, items=(*content.items, *added))
    write_workbook(content, tmp_path / "raar.xlsx")
    assert_nothing_changes(libreoffice(tmp_path / "raar.xlsx"), content)


words = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n\t"), max_size=30
)
days = st.none() | st.dates(date(1990, 1, 1), date(2110, 1, 1))
texts = st.lists(
    st.builds(
        Text,
        language=st.sampled_from(["ar", "en", "nl", "nl-simple", "tr"]),
        title=words,
        body=words,
        mail_line=words,
        status=st.sampled_from(TranslationStatus),
        source_hash=st.sampled_from(["", "x", "0123456789abcdef"]),
        everyday_words=st.lists(words, max_size=3).map(tuple),
    ),
    unique_by=lambda text: text.language,
    max_size=5,
).map(lambda texts: tuple(sorted(texts, key=lambda text: text.language)))
items = st.lists(
    st.builds(
        Item,
        id=st.from_regex(r"[a-z]{1,8}(-[a-z]{1,8}){0,2}", fullmatch=True),
        kind=st.sampled_from(Kind),
        position=st.integers(0, 99),
        status=st.sampled_from(ItemStatus),
        section=words,
        icon=words,
        colour=words,
        website=words,
        partner_kind=words,
        themes=st.lists(words, max_size=2).map(tuple),
        related=st.lists(words, max_size=2).map(tuple),
        source_url=words,
        source_date=words,
        verified_on=days,
        valid_from=days,
        valid_until=days,
        review_by=days,
        texts=texts,
    ),
    unique_by=lambda item: item.id,
    max_size=4,
).map(tuple)


@settings(max_examples=40, deadline=None)
@given(items=items)
def test_a_draft_with_anything_in_it_comes_back_as_it_went(tmp_path_factory, items):
    """Drafts may be half finished, and wrong: what nobody touched is not held against them."""
    content = Content(items, ContactFields(), date(2026, 1, 1), tuple(i.id for i in items[:2]))
    path = tmp_path_factory.mktemp("draft") / "concept.xlsx"
    write_workbook(content, path)
    assert_nothing_changes(path, content)


def test_no_text_becomes_a_formula(tmp_path, whole):
    write_workbook(odd_content(whole, "=1+1"), tmp_path / "raar.xlsx")
    types = {
        cell.data_type
        for sheet in load_workbook(tmp_path / "raar.xlsx")
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert types == {"s", "n"}


def test_ids_are_locked_and_texts_are_free(exported):
    workbook = load_workbook(exported)
    assert workbook.sheetnames == [
        "Uitleg",
        "Vragen",
        "Thema’s",
        "Partners",
        "Pagina’s",
        "Rubrieken",
        "Contact",
    ]
    for sheet in workbook.worksheets[1:]:
        assert sheet.protection.sheet
        assert not sheet.protection.password
        assert sheet["A2"].protection.locked
        assert not sheet["B2"].protection.locked
        assert sheet["A2"].fill.fgColor.rgb == "FFE3E3E3"
        assert sheet.freeze_panes in {"C2", "A2"}


def test_statuses_kinds_and_sections_are_chosen_from_lists(exported):
    workbook = load_workbook(exported)
    lists = {
        sheet.cell(1, next(iter(validation.sqref.ranges)).min_col).value: validation.formula1
        for sheet in workbook.worksheets
        for validation in sheet.data_validations.dataValidation
    }
    assert lists["Status"] == '"klaar,concept,archief"'
    assert lists["Nagekeken (ar)"] == '"niet nagekeken,nagekeken"'
    assert lists["Soort partner"].startswith('"overheid,maatschappelijke organisatie,')
    assert lists["Rubriek"] == "'Rubrieken'!$B$2:$B$200"


def test_dates_are_dates(tmp_path, whole):
    items = tuple(replace(item, review_by=date(2027, 2, 1)) for item in whole.items)
    write_workbook(replace(whole, items=items), tmp_path / "datums.xlsx")
    sheet = load_workbook(tmp_path / "datums.xlsx")["Partners"]
    cell = sheet.cell(2, sheet.max_column - 1)
    assert cell.is_date
    assert cell.number_format == "dd-mm-yyyy"


@pytest.mark.parametrize(
    ("text", "reason"),
    [("a" * 32_768, "more than 32767 signs"), ("bel\x07", "a sign that no workbook can hold")],
)
def test_what_fits_no_cell_is_refused_and_the_old_file_stays(tmp_path, whole, text, reason):
    path = tmp_path / "oud.xlsx"
    path.write_text("oud")
    with pytest.raises(WorkbookNotWritten, match=reason):
        write_workbook(odd_content(whole, text), path)
    assert path.read_text() == "oud"
    assert [file.name for file in tmp_path.iterdir()] == ["oud.xlsx"]


def test_a_folder_that_is_not_there_is_said_so(tmp_path, whole):
    with pytest.raises(WorkbookNotWritten, match="no such file or directory"):
        write_workbook(whole, tmp_path / "weg" / "inhoud.xlsx")
