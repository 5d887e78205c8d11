"""Each mistake that staff can make, seeded in content that has none."""

from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import write_database
from kiosk.content.checks import check
from kiosk.content.findings import Severity
from kiosk.content.freshness import hash_of
from kiosk.content.inspection import check_database, check_source, list_items
from kiosk.content.model import ContactFields, ItemStatus, Kind, Text, TranslationStatus
from kiosk.paths import ASSETS, BUNDLED_CONTENT


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
    return [(finding.item, finding.field) for finding in check(content) if finding.is_error]


def _advice(content, field):
    return [
        finding
        for finding in check(content)
        if finding.severity is Severity.ADVICE and finding.field == field
    ]


def test_our_own_content_has_no_errors():
    assert [finding for finding in check_source(ASSETS / "content") if finding.is_error] == []


def test_a_database_gives_the_findings_of_its_source_text():
    assert set(check_database(BUNDLED_CONTENT)) == set(check_source(ASSETS / "content"))


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
        ("partner-hva", {"source_date": ""}, "source_url"),
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


def test_contradicting_figures_are_advice(content):
    (finding,) = [
        finding for finding in _advice(content, "body") if "spreken elkaar tegen" in finding.message
    ]
    assert "'meer dan 50' in hoe-is-convenant-tot-stand-gekomen" in finding.message
    assert "'meer dan 65' in " in finding.message


def test_figures_that_agree_are_no_advice(content):
    (question,) = (i for i in content.items if i.id == "hoe-is-convenant-tot-stand-gekomen")
    agreeing = _with_text(
        content, question.id, body=question.texts[0].body.replace("meer dan 50", "meer dan 65")
    )
    assert not any("spreken elkaar tegen" in f.message for f in _advice(agreeing, "body"))


def test_a_long_sentence_is_advice(content):
    long = _with_text(content, "page-about", body=" ".join(["woord"] * 16) + ". Kort.")
    (finding,) = [f for f in _advice(long, "body") if f.item == "page-about"]
    assert finding.message.startswith("1 zin(nen) van meer dan 15 woorden")


@pytest.mark.parametrize("item_id", ["wat-is-het-programma", "section-meedoen"])
def test_a_title_that_is_too_long_for_home_is_advice(content, item_id):
    assert _advice(content, "title") == []
    assert [
        finding.item for finding in _advice(_with_text(content, item_id, title="t" * 71), "title")
    ] == [item_id]


def test_a_translation_of_an_older_text_is_advice(content):
    (about,) = (item for item in content.items if item.id == "page-about")
    fresh = Text(
        "en",
        "About",
        "A kiosk.",
        status=TranslationStatus.UNOFFICIAL,
        source_hash=hash_of(about.texts[0]),
    )
    assert _advice(_with(content, about.id, texts=(*about.texts, fresh)), "source_hash") == []
    changed = replace(about.texts[0], body="Iets anders.")
    (finding,) = _advice(_with(content, about.id, texts=(changed, fresh)), "source_hash")
    assert (finding.item, finding.language) == ("page-about", "en")
    assert hash_of(changed) in finding.remedy


def test_empty_contact_fields_and_unverified_partners_are_advice(content):
    (contact,) = _advice(content, "contact")
    assert "mail, phone, address" in contact.message
    (partners,) = _advice(content, "verified_on")
    assert "partner-woon" in partners.message
    assert (
        "partner-hva"
        not in _advice(_with(content, "partner-hva", verified_on=date(2026, 1, 1)), "verified_on")[
            0
        ].message
    )


def test_a_language_without_texts_is_advice(content):
    (item, *others) = content.items
    half = replace(content, items=(replace(item, texts=()), *others))
    assert [
        finding.message
        for finding in check(half)
        if finding.message.startswith(f"Er is geen tekst in 'nl' voor: {item.id}")
    ]


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
