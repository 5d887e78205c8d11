import shutil
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.inspection import check_source
from kiosk.content.model import Kind, TranslationStatus
from kiosk.content.source_text import read_source

_PAGE = "pages/page-about/nl.md"


def _spoil(source, place, old, new):
    path = source / place
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def _findings(source):
    return [(finding.field, finding.message) for finding in read_source(source).findings]


def test_a_folder_is_an_item_and_a_file_is_a_language(source):
    (source / "pages" / "page-about" / "en.md").write_text(
        '+++\ntitle = "About"\nstatus = "unofficial"\nsource_hash = "abc"\n'
        'everyday_words = ["who"]\n+++\n\nA kiosk.\n\nOffline.\n'
    )
    reading = read_source(source)
    (about,) = (item for item in reading.content.items if item.id == "page-about")
    english, dutch = (text for text in about.texts if text.language in ("en", "nl"))
    assert reading.findings == ()
    assert (about.kind, about.position, about.icon) == (Kind.PAGE, 6, "info-circle")
    assert (english.language, english.title, english.body) == (
        "en",
        "About",
        "A kiosk.\n\nOffline.",
    )
    assert (english.status, english.source_hash) == (TranslationStatus.UNOFFICIAL, "abc")
    assert english.everyday_words == ("who",)
    assert dutch.language == "nl"


def test_files_from_windows_read_the_same(source):
    before = read_source(source)
    for path in source.rglob("*.md"):
        text = path.read_text(encoding="utf-8")
        path.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert read_source(source) == before


def test_what_editors_and_systems_leave_behind_is_no_content(source):
    before = read_source(source)
    (source / ".DS_Store").touch()
    (source / "pages" / "page-about" / ".nl.md.swp").touch()
    (source / "pages" / "page-about" / ".fr.md").touch()
    assert read_source(source) == before


def test_a_source_that_is_not_there(tmp_path):
    findings = check_source(tmp_path / "weg", date(2026, 11, 24))
    assert [finding.field for finding in findings if finding.is_error][:2] == [
        "content.toml",
        "contact.toml",
    ]


@pytest.mark.parametrize(
    ("place", "old", "new", "message"),
    [
        (_PAGE, "+++\n", "", "Het bestand heeft geen kop"),
        (_PAGE, 'title = "Over', 'title = Over "', "Dit is geen geldige TOML"),
        (_PAGE, "title =", "titel =", "Het veld 'titel' is onbekend."),
        (_PAGE, '"source"', '"bijna"', "'status' is 'bijna'."),
        (_PAGE, '"Over deze kiosk"', "12", "'title' is 12."),
        (_PAGE, '"privacy"', "3", "'everyday_words' is "),
        ("pages/page-about/item.toml", "6", '"zes"', "'position' is 'zes'."),
        ("pages/page-about/item.toml", "ready", "klaar", "'status' is 'klaar'."),
        ("pages/page-about/item.toml", "6", "6\nverified_on = true", "'verified_on' is True."),
        ("content.toml", "date = 2026-11-24", 'date = "vandaag"', "'date' is 'vandaag'."),
        ("content.toml", "date = 2026-11-24", "", "De datum ontbreekt."),
        ("contact.toml", "phone", "fax", "Het veld 'fax' is onbekend."),
    ],
)
def test_each_mistake_is_named_with_its_file_and_remedy(source, place, old, new, message):
    _spoil(source, place, old, new)
    findings = [finding for finding in read_source(source).findings if finding.field == place]
    assert any(finding.message.startswith(message) for finding in findings)
    assert all(finding.is_error and finding.remedy for finding in findings)


def test_all_mistakes_are_reported_together(source):
    _spoil(source, _PAGE, "title =", "titel =")
    (source / "themes" / "thema-werk" / "item.toml").unlink()
    (source / "themes" / "thema-jeugd" / "nl.md").write_bytes(b"+++\n\xff\n+++\n")
    assert _findings(source) == [
        ("themes/thema-jeugd/nl.md", "Dit is geen tekst in UTF-8."),
        ("themes/thema-werk/item.toml", "Dit bestand ontbreekt."),
        (_PAGE, "Het veld 'titel' is onbekend."),
    ]


@pytest.mark.parametrize(
    "place", ["vragen/x/nl.md", "pages/nl.md", "pages/page-about/nl.markdown", "content.tml"]
)
def test_a_misplaced_file_is_not_left_out_in_silence(source, place):
    path = source / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("verdwaald")
    assert [message for _, message in _findings(source)] == ["Dit hoort hier niet."]


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    place=st.sampled_from([_PAGE, "pages/page-about/item.toml", "content.toml", "contact.toml"]),
    content=st.binary(max_size=120)
    | st.text(alphabet="+=[]{}\"'\n#a1 -:title", max_size=120).map(str.encode),
    is_head=st.booleans(),
)
def test_any_file_is_read_or_told_of(source, place, content, is_head):
    for path in source.iterdir():
        if path.is_dir() and path.name != "pages":
            shutil.rmtree(path)
    (source / place).write_bytes(b"+++\n" + content + b"\n+++\nTekst.\n" if is_head else content)
    for finding in check_source(source):
        assert finding.message
        assert finding.remedy
