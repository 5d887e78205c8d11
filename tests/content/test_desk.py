from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.content.build import write_database
from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.errors import ItemNotFound
from kiosk.content.model import ContactFields, ItemStatus, Kind
from kiosk.paths import BUNDLED_CONTENT

QUESTION = "wat-is-het-programma"


def retitled(item, title, **changes):
    """Return the item with another Dutch title."""
    texts = tuple(replace(t, title=title) if t.language == "nl" else t for t in item.texts)
    return replace(item, texts=texts, **changes)


def title_of(item):
    return next(text.title for text in item.texts if text.language == "nl")


def published(desk, item_id):
    return next((item for item in desk.publishable().items if item.id == item_id), None)


def test_a_draft_in_which_nothing_was_changed_gives_the_same_database(desk, tmp_path):
    write_database(desk.publishable(), tmp_path / "content.db")
    assert (tmp_path / "content.db").read_bytes() == BUNDLED_CONTENT.read_bytes()


def test_a_draft_holds_all_that_it_was_made_from(desk):
    content = read_database(BUNDLED_CONTENT)
    assert desk.content() == content
    assert all(desk.item(item.id) == item for item in content.items)


def test_what_was_saved_is_there_when_the_draft_is_opened_again(desk, draft, clock):
    item = retitled(desk.item(QUESTION), "Wat doet het programma?")
    state = desk.save(item, "Duidelijker")
    desk.close()

    again = EditingDesk.open(draft, author="Piet", now=clock)
    assert again.item(QUESTION) == item
    assert again.history(QUESTION)[0] == state
    again.close()


def test_every_state_is_kept_with_when_and_who_and_why(desk):
    first = desk.item(QUESTION)
    second = retitled(first, "Wat doet het programma?")
    desk.save(second, "Duidelijker")
    newest, oldest = desk.history(QUESTION)
    assert (newest.number, newest.item, newest.author) == (2, second, "Samira")
    assert (newest.note, newest.saved_at) == ("Duidelijker", datetime(2027, 3, 1, 9, 3))
    assert (oldest.number, oldest.item, oldest.author) == (1, first, "Begin")


def test_saving_what_is_there_already_adds_nothing(desk):
    state = desk.save(desk.item(QUESTION), "Niets veranderd")
    assert state == desk.history(QUESTION)[0]
    assert len(desk.history(QUESTION)) == 1


def test_an_earlier_state_is_brought_back_as_a_new_one(desk):
    first = desk.item(QUESTION)
    desk.save(retitled(first, "Anders"))
    state = desk.restore(QUESTION, 1)
    assert (state.number, state.item) == (3, first)
    assert state.note == "Teruggezet naar versie 1"
    assert len(desk.history(QUESTION)) == 3


@pytest.mark.parametrize("number", [0, 2, -1])
def test_a_state_that_never_was_cannot_be_brought_back(desk, number):
    with pytest.raises(ItemNotFound):
        desk.restore(QUESTION, number)


@pytest.mark.parametrize("ask", ["item", "history", "duplicate"])
def test_an_unknown_item_is_said_so(desk, ask):
    with pytest.raises(ItemNotFound):
        getattr(desk, ask)("weg")


def test_an_item_under_revision_stays_for_residents_as_it_was(desk):
    ready = desk.item(QUESTION)
    desk.save(retitled(ready, "Nog niet goed", status=ItemStatus.DRAFT))
    desk.save(retitled(ready, "Bijna goed", status=ItemStatus.DRAFT))
    assert published(desk, QUESTION) == ready
    assert title_of(desk.item(QUESTION)) == "Bijna goed"

    done = retitled(ready, "Goed")
    desk.save(done)
    assert published(desk, QUESTION) == done


def test_an_archived_item_is_not_published_nor_pointed_to(desk):
    content = desk.publishable()
    assert QUESTION in content.much_asked
    assert any(QUESTION in item.related for item in content.items)

    desk.save(replace(desk.item(QUESTION), status=ItemStatus.ARCHIVED))

    content = desk.publishable()
    assert published(desk, QUESTION) is None
    assert QUESTION not in content.much_asked
    assert not any(QUESTION in item.related for item in content.items)
    assert QUESTION in desk.content().much_asked


def test_an_item_back_from_the_archive_waits_until_it_is_ready(desk):
    item = desk.item(QUESTION)
    desk.save(replace(item, status=ItemStatus.ARCHIVED))
    desk.save(replace(item, status=ItemStatus.DRAFT))
    assert published(desk, QUESTION) is None
    desk.save(item)
    assert published(desk, QUESTION) == item


def test_the_content_gets_the_date_of_what_changed_it_for_residents(desk):
    item = desk.item(QUESTION)
    desk.save(retitled(item, "Nog niet", status=ItemStatus.DRAFT))
    assert desk.publishable().content_date == date(2026, 11, 24)
    desk.save(retitled(item, "Nu wel"))
    assert desk.publishable().content_date == date(2027, 3, 1)


def test_several_items_and_the_contact_are_saved_together(desk, draft, clock):
    one = retitled(desk.item(QUESTION), "Een")
    other = retitled(desk.item("wat-is-het-verschil"), "Twee")
    contact = ContactFields(website="https://voorbeeld.nl")
    desk.save_all([one, other], "Uit een werkblad", contact=contact)
    desk.close()

    again = EditingDesk.open(draft, author="Piet", now=clock)
    assert (again.item(QUESTION), again.item(other.id)) == (one, other)
    assert again.content().contact == contact
    assert again.history(QUESTION)[0].note == "Uit een werkblad"
    assert len(again.history("page-about")) == 1
    again.close()


def test_contact_and_much_asked_questions_are_saved(desk, draft, clock):
    desk.set_contact(ContactFields(phone="020 123 45 67"))
    desk.set_much_asked(["wat-is-het-verschil", QUESTION])
    desk.close()
    again = EditingDesk.open(draft, author="Piet", now=clock)
    assert again.content().contact.phone == "020 123 45 67"
    assert again.content().much_asked == ("wat-is-het-verschil", QUESTION)
    again.close()


def test_every_state_of_contact_and_much_asked_questions_can_come_back(desk):
    before = desk.content()
    desk.set_contact(ContactFields(phone="020 123 45 67"))
    desk.save_all((), "Werkblad", contact=ContactFields(), much_asked=[QUESTION])
    desk.set_much_asked([])
    states = desk.shared_history()
    assert [state.number for state in states] == [4, 3, 2, 1]
    assert [state.much_asked for state in states] == [(), (QUESTION,), *2 * (before.much_asked,)]
    assert [state.contact.phone for state in states] == ["", "", "020 123 45 67", ""]
    assert (states[1].note, states[3].author) == ("Werkblad", "Begin")
    desk.restore_shared(2)
    assert desk.content().contact.phone == "020 123 45 67"
    assert desk.content().much_asked == before.much_asked
    assert desk.shared_history()[0].note == "Teruggezet naar versie 2"
    with pytest.raises(ItemNotFound):
        desk.restore_shared(99)


def test_what_is_being_typed_is_kept_but_is_no_saved_state(desk, draft, clock):
    first = desk.item(QUESTION)
    desk.keep_unsaved(retitled(first, "Wat"))
    typed = retitled(first, "Wat doet")
    desk.keep_unsaved(typed)
    desk.close()

    again = EditingDesk.open(draft, author="Samira", now=clock)
    assert again.unsaved() == (typed,)
    assert again.item(QUESTION) == first
    assert len(again.history(QUESTION)) == 1

    again.save(typed)
    assert again.unsaved() == ()
    again.close()


def test_what_was_being_typed_can_be_forgotten(desk):
    first = desk.item(QUESTION)
    desk.keep_unsaved(retitled(first, "Wat"))
    desk.keep_unsaved(desk.item("page-about"))
    desk.forget_unsaved(QUESTION)
    assert desk.unsaved() == (desk.item("page-about"),)
    desk.save(first)
    assert len(desk.history(QUESTION)) == 1


@pytest.mark.parametrize(
    ("kind", "title", "item_id"),
    [
        (Kind.QUESTION, "Wie mag er meedoen?", "wie-mag-er-meedoen"),
        (Kind.THEME, "Thema's & wonen", "thema-themas-wonen"),
        (Kind.PARTNER, "  Één Café Ünlü  ", "partner-een-cafe-unlu"),
        (Kind.PAGE, "Over ons", "page-over-ons"),
        (Kind.SECTION, "Rubriek 2", "section-rubriek-2"),
        (Kind.QUESTION, "Wat is het programma?", "wat-is-het-programma-2"),
        (Kind.QUESTION, "؟", "vraag"),
        (Kind.QUESTION, "", "vraag"),
        (Kind.QUESTION, "Partner worden?", "vraag-partner-worden"),
        (Kind.PAGE, "a" * 200, "page-" + "a" * 60),
        (Kind.PAGE, "woord " * 40, "page-" + "-".join(["woord"] * 10)),
        (Kind.PAGE, "../../etc/passwd", "page-etc-passwd"),
    ],
)
def test_a_new_item_gets_a_readable_id_that_is_its_own(desk, kind, title, item_id):
    item = desk.new_item(kind, title)
    assert item.id == item_id
    assert (item.kind, item.status, title_of(item)) == (kind, ItemStatus.DRAFT, title)
    assert item.position == max(i.position for i in desk.content().items if i.kind is kind)
    assert [f for f in check(desk.content()) if f.item == item_id and f.field == "id"] == []
    assert published(desk, item_id) is None
    assert desk.new_item(kind, title).id not in {"", item_id}


def test_a_copy_has_all_but_the_id_and_the_place(desk):
    original = desk.item(QUESTION)
    copy = desk.duplicate(QUESTION)
    assert copy.id == "wat-is-het-nationaal-programma-samen-nieuw-west"
    assert desk.duplicate(copy.id).id == f"{copy.id}-2"
    assert copy.status is ItemStatus.DRAFT
    assert (copy.texts, copy.section, copy.related) == (
        original.texts,
        original.section,
        original.related,
    )
    assert desk.history(copy.id)[0].note == "Kopie van wat-is-het-programma"


def order(desk, kind=Kind.THEME):
    items = [item for item in desk.content().items if item.kind is kind]
    return [item.id for item in sorted(items, key=lambda item: (item.position, item.id))]


def test_items_are_put_in_another_order(desk):
    new = order(desk)[::-1]
    desk.reorder(new)
    assert order(desk) == new


def test_items_that_are_not_named_keep_their_places(desk):
    first, second, third, fourth, fifth = order(desk)
    desk.reorder([fifth, first])
    assert order(desk) == [fifth, second, third, fourth, first]
    assert len(desk.history(second)) == 1
    desk.reorder([])
    assert order(desk) == [fifth, second, third, fourth, first]


def test_items_with_equal_positions_get_an_order_too(desk):
    desk.save_all([replace(desk.item(i), position=1) for i in order(desk)], "Gelijk")
    new = order(desk)[::-1]
    desk.reorder(new)
    assert order(desk) == new
    positions = [desk.item(item_id).position for item_id in new]
    assert positions == sorted(set(positions))


def test_an_item_under_revision_moves_with_the_others(desk):
    first, second = order(desk)[:2]
    desk.save(retitled(desk.item(first), "Nog niet", status=ItemStatus.DRAFT))
    desk.reorder([second, first])
    themes = [item for item in desk.publishable().items if item.kind is Kind.THEME]
    assert [item.id for item in sorted(themes, key=lambda i: i.position)][:2] == [second, first]


def test_items_of_two_kinds_have_no_order(desk):
    with pytest.raises(ValueError, match="one kind"):
        desk.reorder(["thema-werk", QUESTION])


@pytest.mark.parametrize(
    "title",
    ["<script>alert(1)</script>", "'; DROP TABLE states; --", "😀 \u202e\u0000", "é" * 9999],
)
def test_any_text_stays_text(desk, draft, clock, title):
    desk.save(retitled(desk.item(QUESTION), title))
    desk.close()
    again = EditingDesk.open(draft, author="Piet", now=clock)
    assert title_of(again.item(QUESTION)) == title
    again.close()


def test_half_a_character_becomes_one_that_the_checks_find(desk):
    state = desk.save(retitled(desk.item(QUESTION), "Hoi \ud83d!"))
    assert title_of(state.item) == "Hoi \ufffd!"
    assert desk.item(QUESTION) == state.item == desk.history(QUESTION)[0].item
    desk.keep_unsaved(retitled(state.item, "\udc00"))
    assert title_of(desk.unsaved()[0]) == "\ufffd"


def test_only_saving_the_item_itself_forgets_what_is_being_typed(desk):
    typed = retitled(desk.item("thema-werk"), "Half")
    desk.keep_unsaved(typed)
    desk.save_all([retitled(desk.item("thema-werk"), "Uit een werkblad")], "Werkblad")
    desk.reorder(order(desk)[::-1])
    assert desk.unsaved() == (typed,)
    desk.save(typed)
    assert desk.unsaved() == ()


def test_any_thread_may_save(desk):
    first = desk.item(QUESTION)
    with ThreadPoolExecutor(4) as threads:
        list(threads.map(lambda n: desk.save(retitled(first, f"Versie {n}")), range(20)))
    states = desk.history(QUESTION)
    assert [state.number for state in states] == list(range(21, 0, -1))
    assert desk.item(QUESTION) == states[0].item
