"""Each mistake that staff can make, seeded in content that has none."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import write_database
from kiosk.content.checks import check
from kiosk.content.inspection import check_database, check_source, list_items
from kiosk.content.model import ContactFields, ItemStatus, Kind, Text, TranslationStatus
from kiosk.paths import ASSETS, BUNDLED_CONTENT

TODAY = date(2026, 11, 24)


def _with(content, item_id, **fields):
    """Return the content in which one item has other fields."""
    items = tuple(replace(item, **fields) if item.id == item_id else item for item in content.items)
    assert items != content.items
    return replace(content, items=items)


def _with_text(content, item_id, **fields):
    """Return the content in which one item's Dutch text has other fields."""
    (item,) = (item for item in content.items if item.id == item_id)
    return _with(content, item_id, texts=(replace(item.texts[0], **fields),))


def _errors(content):
    return [(finding.item, finding.field) for finding in check(content, TODAY) if finding.is_error]


def test_our_own_content_has_no_errors():
    assert [
        finding for finding in check_source(ASSETS / "content", TODAY) if finding.is_error
    ] == []


def test_a_database_gives_the_findings_of_its_source_text():
    assert set(check_database(BUNDLED_CONTENT, TODAY)) == set(
        check_source(ASSETS / "content", TODAY)
    )


@pytest.mark.parametrize(
    ("item_id", "fields", "field"),
    [
        ("wat-is-het-programma", {"section": ""}, "section"),
        ("wat-is-het-programma", {"section": "section-weg"}, "section"),
        ("wat-is-het-programma", {"section": "thema-werk"}, "section"),
        ("wat-is-het-programma", {"related": ("weg",)}, "related"),
        ("wat-is-het-programma", {"related": ("wat-is-het-programma",)}, "related"),
        ("partner-hva", {"themes": ("thema-weg",)}, "themes"),
        ("partner-hva", {"themes": ("page-about",)}, "themes"),
        ("partner-hva", {"partner_kind": "club"}, "partner_kind"),
        ("partner-hva", {"website": "www.hva.nl"}, "website"),
        ("partner-hva", {"source_url": "javascript:alert(1)"}, "source_url"),
        ("partner-hva", {"source_url": ""}, "source_url"),
        ("partner-hva", {"source_date": ""}, "source_date"),
        ("partner-hva", {"source_date": "december 2023"}, "source_date"),
        ("partner-hva", {"source_date": "2023-13"}, "source_date"),
        ("section-meedoen", {"icon": ""}, "icon"),
        ("thema-werk", {"icon": ""}, "icon"),
        ("thema-werk", {"colour": ""}, "colour"),
        ("page-about", {"texts": ()}, "texts"),
        (
            "page-about",
            {"valid_from": date(2026, 2, 1), "valid_until": date(2026, 1, 1)},
            "valid_until",
        ),
    ],
)
def test_an_item_with_a_mistake_is_an_error(content, item_id, fields, field):
    assert _errors(_with(content, item_id, **fields)) == [(item_id, field)]


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": ""}, "title"),
        ({"title": "  "}, "title"),
        ({"body": ""}, "body"),
        ({"body": "[weg](item:page-weg)"}, "body"),
        ({"body": "Een <b>vet</b> woord."}, "body"),
        ({"body": "# Een kop"}, "body"),
        ({"body": "> Een citaat"}, "body"),
        ({"body": "Een `code`."}, "body"),
        ({"body": "![foto](https://example.org/x.png)"}, "body"),
        ({"body": "[klik](javascript:alert)"}, "body"),
        ({"body": "[klik](file:///etc/passwd)"}, "body"),
        ({"body": "Een \ufffd teken."}, "body"),
        ({"status": TranslationStatus.REVIEWED}, "status"),
    ],
)
def test_a_text_with_a_mistake_is_an_error(content, fields, field):
    assert _errors(_with_text(content, "page-about", **fields)) == [("page-about", field)]


def test_a_section_needs_no_body(content):
    assert _errors(_with_text(content, "section-meedoen", title="Doe mee", body="")) == []


def test_two_items_of_one_name_are_an_error(content):
    doubled = replace(content, items=(*content.items, content.items[-1]))
    assert (content.items[-1].id, "id") in _errors(doubled)


@pytest.mark.parametrize(
    "item_id", ["page-Over", "page_over", "over", "page-", "page-../x", "page-é"]
)
def test_a_name_that_does_not_fit_is_an_error(content, item_id):
    assert (item_id, "id") in _errors(_with(content, "page-about", id=item_id))


def test_an_unknown_language_is_an_error(content):
    (about,) = (item for item in content.items if item.id == "page-about")
    klingon = Text("tlh", "naDev", "tlhIngan", status=TranslationStatus.UNOFFICIAL)
    spoiled = _with(content, "page-about", texts=(*about.texts, klingon))
    assert _errors(spoiled) == [("page-about", "language")]


def test_a_translation_without_its_source_is_an_error(content):
    lonely = Text("en", "About", "A kiosk.", status=TranslationStatus.UNOFFICIAL)
    assert ("page-about", "language") in _errors(_with(content, "page-about", texts=(lonely,)))


def test_a_much_asked_question_that_is_not_there_is_an_error(content):
    assert _errors(replace(content, much_asked=("page-about",))) == [("page-about", "much_asked")]


@pytest.mark.parametrize(
    ("contact", "field"),
    [
        (ContactFields(website="samennieuw-west.nl"), "website"),
        (ContactFields(mail="geen adres"), "mail"),
    ],
)
def test_a_wrong_contact_field_is_an_error(content, contact, field):
    assert _errors(replace(content, contact=contact)) == [("", field)]


def test_what_is_archived_is_left_alone(content):
    spoiled = _with(content, "partner-hva", status=ItemStatus.ARCHIVED, website="x", source_url="")
    assert _errors(spoiled) == []


def test_the_list_of_items_names_drafts_too(tmp_path, content):
    path = tmp_path / "content.db"
    write_database(_with(content, "page-about", status=ItemStatus.DRAFT), path)
    rows = list_items(path)
    (about,) = (row for row in rows if row.id == "page-about")
    assert (about.kind, about.status) == (Kind.PAGE, ItemStatus.DRAFT)
    assert (about.title, about.languages) == ("Over deze kiosk", ("nl",))
    assert [row.id for row in rows][:5] == [
        "section-programma",
        "section-alliantie",
        "section-convenant",
        "section-meedoen",
        "wat-is-het-programma",
    ]
    assert len(rows) == len(content.items)
