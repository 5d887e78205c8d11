from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import write_database
from kiosk.content.errors import ItemNotFound
from kiosk.content.model import ItemStatus, Kind, Text, TranslationStatus
from kiosk.content.store import ContentStore

_TODAY = date(2026, 11, 24)


@pytest.fixture
def open_with(tmp_path, content):
    """Open a store on the content in which some items have other fields than they have."""

    def open_with(changes, today=lambda: _TODAY):
        items = tuple(replace(item, **changes.get(item.id, {})) for item in content.items)
        path = tmp_path / "content.db"
        write_database(replace(content, items=items), path)
        return ContentStore.open(path, today)

    return open_with


def _ids(items):
    return [item.id for item in items]


def test_an_item_has_the_words_of_the_language_that_was_asked_for(store):
    question = store.item("wat-is-het-programma", "nl")
    assert question.title.startswith("Wat is het Nationaal Programma")
    assert (question.language, question.is_fallback) == ("nl", False)
    assert question.item.source_url == "https://www.samennieuw-west.nl/faq/"


def test_an_unknown_item_is_not_found(store):
    assert not store.has("bestaat-niet")
    with pytest.raises(ItemNotFound, match="no item 'bestaat-niet'"):
        store.item("bestaat-niet", "nl")


def test_sections_and_their_questions_stand_in_their_order(store):
    assert _ids(store.sections("nl")) == [
        "section-programma",
        "section-alliantie",
        "section-convenant",
        "section-meedoen",
    ]
    counts = [len(store.questions("nl", section.id)) for section in store.sections("nl")]
    assert counts == [5, 6, 1, 3]
    assert len(store.questions("nl")) == sum(counts)


def test_related_items_stand_in_the_order_that_was_written(store):
    assert _ids(store.related("waar-werkt-de-alliantie-aan", "nl")) == [
        "waarom-deze-vijf-themas",
        "hoe-werken-partners-samen",
        "wie-zijn-de-alliantiepartners",
    ]


def test_the_much_asked_questions_stand_in_the_order_of_the_home_screen(store):
    assert _ids(store.much_asked("nl")) == [
        "wat-is-het-programma",
        "hoe-kan-ik-als-bewoner-meedoen",
        "wie-zijn-de-alliantiepartners",
    ]


def test_search_gets_every_text_but_those_of_sections(store):
    texts = list(store.all_texts())
    assert len(texts) == (15 + 5 + 9 + 6) * 5
    assert Kind.SECTION not in {text.kind for text in texts}
    assert store.languages() == ("nl", "ar", "en", "nl-simple", "tr")


def test_a_missing_translation_falls_back_to_dutch_and_says_so(open_with, content):
    (about,) = (item for item in content.items if item.id == "page-about")
    english = Text("en", "About this kiosk", "A kiosk.", status=TranslationStatus.UNOFFICIAL)
    store = open_with({"page-about": {"texts": (english, *about.texts)}})

    translated = store.item("page-about", "en")
    assert (translated.title, translated.is_fallback) == ("About this kiosk", False)
    assert store.item("page-about", "nl").title == "Over deze kiosk"
    assert store.item("page-about", "tr").language == "nl"

    untranslated = store.item("page-contact", "en")
    assert (untranslated.language, untranslated.is_fallback) == ("nl", True)
    assert store.languages() == ("nl", "en")
    assert [text.language for text in store.all_texts() if text.id == "page-about"] == ["en", "nl"]


@pytest.mark.parametrize("status", [ItemStatus.DRAFT, ItemStatus.ARCHIVED])
def test_only_ready_items_are_shown(open_with, status):
    store = open_with({"wie-zijn-de-alliantiepartners": {"status": status}})

    assert not store.has("wie-zijn-de-alliantiepartners")
    assert len(store.questions("nl")) == 14
    assert "wie-zijn-de-alliantiepartners" not in _ids(store.much_asked("nl"))
    assert "wie-zijn-de-alliantiepartners" not in _ids(
        store.related("waar-werkt-de-alliantie-aan", "nl")
    )
    assert "wie-zijn-de-alliantiepartners" not in _ids(store.all_texts())


@pytest.mark.parametrize(
    ("fields", "is_shown"),
    [
        ({"valid_until": date(2026, 11, 23)}, False),
        ({"valid_until": date(2026, 11, 24)}, True),
        ({"valid_from": date(2026, 11, 24)}, True),
        ({"valid_from": date(2026, 11, 25)}, False),
        ({"valid_from": date(2026, 1, 1), "valid_until": date(2026, 12, 31)}, True),
        ({"review_by": date(2020, 1, 1)}, True),
    ],
)
def test_an_item_is_shown_from_its_first_day_to_its_last(open_with, fields, is_shown):
    store = open_with({"thema-werk": fields})
    assert store.has("thema-werk") is is_shown
    assert ("thema-werk" in _ids(store.themes("nl"))) is is_shown


def test_a_terminal_that_runs_on_sees_an_item_end(open_with):
    days = [_TODAY]
    store = open_with({"thema-werk": {"valid_until": _TODAY}}, today=lambda: days[-1])

    assert store.has("thema-werk")
    days.append(date(2026, 11, 25))
    assert not store.has("thema-werk")
    with pytest.raises(ItemNotFound):
        store.item("thema-werk", "nl")


def test_every_field_survives_the_database(open_with, content):
    fields = {
        "verified_on": date(2026, 1, 2),
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2027, 1, 1),
        "review_by": date(2026, 12, 1),
        "themes": ("thema-werk", "thema-jeugd"),
        "related": ("page-about",),
    }
    store = open_with({"partner-hva": fields})
    (before,) = (item for item in content.items if item.id == "partner-hva")
    assert store.item("partner-hva", "nl").item == replace(before, **fields)


def test_the_fingerprint_is_that_of_the_file(open_with):
    first = open_with({})
    second = open_with({"thema-werk": {"position": 9}})
    assert len(first.fingerprint) == 64
    assert first.fingerprint != second.fingerprint
    assert first.content_date == _TODAY
