import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from kiosk.content.build import write_database
from kiosk.content.desk import EditingDesk
from kiosk.content.errors import ItemNotFound
from kiosk.content.freshness import hash_of, source_text
from kiosk.content.history_difference import Change
from kiosk.content.model import ItemStatus, Kind, TranslationStatus
from kiosk.content.translation_work import (
    TranslationState,
    marked_current,
    progress,
    side_by_side,
    state_of,
    tasks,
)

QUESTION = "wat-is-het-programma"
A_DAY = date(2027, 3, 2)


def with_text(item, language, **changes):
    texts = (replace(t, **changes) if t.language == language else t for t in item.texts)
    return replace(item, texts=tuple(texts))


def without_text(item, language):
    return replace(item, texts=tuple(t for t in item.texts if t.language != language))


def work_on(desk, language="tr", item_id=QUESTION):
    return side_by_side(desk.item(item_id), language, desk.history(item_id))


def of_language(desk, language):
    return next(one for one in progress(desk.content()) if one.language == language)


def test_a_changed_source_makes_its_translations_stale(desk):
    item = desk.item(QUESTION)
    assert state_of(item, "tr") is TranslationState.UNOFFICIAL
    desk.save(with_text(item, "nl", title="Wat doet het programma?"))
    assert {
        state_of(desk.item(QUESTION), t.language) for t in item.texts if t.language != "nl"
    } == {TranslationState.STALE}
    desk.restore(QUESTION, 1)
    assert state_of(desk.item(QUESTION), "tr") is TranslationState.UNOFFICIAL


def test_everyday_words_do_not_make_a_translation_stale(desk):
    item = desk.save(with_text(desk.item(QUESTION), "nl", everyday_words=("iets anders",))).item
    assert state_of(item, "tr") is TranslationState.UNOFFICIAL


def test_the_translator_sees_what_changed_since_the_translation_was_right(desk):
    item = desk.item(QUESTION)
    before = source_text(item)
    desk.save(with_text(item, "nl", title="Tussendoor anders"))
    desk.save(with_text(item, "nl", title=f"{before.title} En nu?"))

    work = work_on(desk)
    assert (work.state, work.source_then) == (TranslationState.STALE, before)
    assert (work.source, work.translation.language) == (source_text(desk.item(QUESTION)), "tr")
    (change,) = work.changes
    assert (change.field, change.language) == ("title", "nl")
    assert [p.text for p in change.pieces if p.change is Change.ADDED] == ["En nu?"]
    assert [p.text for p in change.pieces if p.change is Change.REMOVED] == []


def test_a_translation_that_is_right_shows_no_changes(desk):
    work = work_on(desk)
    assert (work.state, work.changes) == (TranslationState.UNOFFICIAL, ())
    assert work.source_then == work.source


def test_a_translation_of_a_text_that_the_draft_never_held_shows_both_texts(desk):
    desk.save(with_text(desk.item(QUESTION), "tr", source_hash="0123456789abcdef"))
    work = work_on(desk)
    assert (work.state, work.source_then, work.changes) == (TranslationState.STALE, None, ())


def test_a_missing_translation_shows_the_source_alone(desk):
    desk.save(without_text(desk.item(QUESTION), "tr"))
    work = work_on(desk)
    assert (work.state, work.translation, work.source_then) == (
        TranslationState.MISSING,
        None,
        None,
    )


def test_without_dutch_there_is_nothing_to_translate(desk):
    item = without_text(desk.item(QUESTION), "nl")
    assert side_by_side(item, "tr", ()) is None
    assert marked_current(item, "tr", TranslationStatus.REVIEWED) == item


def test_a_review_makes_a_translation_right_again(desk):
    desk.save(with_text(desk.item(QUESTION), "nl", title="Wat doet het programma?"))
    state = desk.mark_reviewed(QUESTION, "tr", "Fatma Yıldız", A_DAY)

    assert state_of(desk.item(QUESTION), "tr") is TranslationState.REVIEWED
    assert state_of(desk.item(QUESTION), "en") is TranslationState.STALE
    assert state.note == "Vertaling tr nagekeken door Fatma Yıldız, 02-03-2027"
    (review,) = desk.reviews(QUESTION)
    assert (review.number, review.language) == (3, "tr")
    assert (review.reviewer, review.reviewed_on) == ("Fatma Yıldız", A_DAY)


def test_a_second_review_of_the_same_text_is_noted_without_a_new_state(desk, draft, clock):
    desk.mark_reviewed(QUESTION, "tr", "Fatma", A_DAY)
    desk.mark_reviewed(QUESTION, "tr", "Emre", date(2027, 3, 9))
    desk.close()
    again = EditingDesk.open(draft, author="Piet", now=clock)
    assert [review.reviewer for review in again.reviews(QUESTION)] == ["Emre", "Fatma"]
    assert len(again.history(QUESTION)) == 2
    again.close()


def test_the_name_of_a_reviewer_reaches_no_edition(desk, tmp_path):
    desk.mark_reviewed(QUESTION, "tr", "Fatma Yıldız", A_DAY)
    path = tmp_path / "content.db"
    write_database(desk.publishable(), path)
    with closing(sqlite3.connect(path)) as connection:
        dump = "\n".join(connection.iterdump())
    assert "reviewed" in dump
    assert not {name for name in ("Fatma", "Yıldız", "Samira", "02-03-2027") if name in dump}


def test_a_review_keeps_what_is_being_typed(desk):
    typed = with_text(desk.item(QUESTION), "nl", title="Half")
    desk.keep_unsaved(typed)
    desk.mark_reviewed(QUESTION, "tr", "Fatma", A_DAY)
    assert desk.unsaved() == (typed,)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_only_a_translation_that_is_there_can_be_reviewed(desk, language):
    desk.save(without_text(desk.item(QUESTION), "en"))
    with pytest.raises(ItemNotFound):
        desk.mark_reviewed(QUESTION, language, "Fatma", A_DAY)
    assert desk.reviews(QUESTION) == ()


def test_a_translator_may_say_that_the_text_is_up_to_date(desk):
    item = with_text(desk.item(QUESTION), "nl", title="Anders")
    item = marked_current(item, "en", TranslationStatus.UNOFFICIAL)
    english = next(text for text in item.texts if text.language == "en")
    assert english.source_hash == hash_of(source_text(item))
    assert state_of(item, "en") is TranslationState.UNOFFICIAL


def test_a_review_holds_only_for_the_words_that_were_read(desk):
    desk.mark_reviewed(QUESTION, "tr", "Fatma", A_DAY)
    reviewed = desk.item(QUESTION)
    words = with_text(reviewed, "tr", everyday_words=("başka",))
    assert state_of(desk.save(words).item, "tr") is TranslationState.REVIEWED

    changed = desk.save(with_text(reviewed, "tr", title="Başka bir başlık")).item
    assert state_of(changed, "tr") is TranslationState.UNOFFICIAL
    assert desk.restore(QUESTION, 2).item == reviewed
    desk.mark_reviewed(QUESTION, "tr", "Fatma", A_DAY)
    assert state_of(desk.item(QUESTION), "tr") is TranslationState.REVIEWED


def test_a_list_that_says_reviewed_is_taken_at_its_word(desk):
    desk.mark_reviewed(QUESTION, "tr", "Fatma", A_DAY)
    changed = with_text(desk.item(QUESTION), "tr", title="Başka bir başlık")
    desk.save_all([changed], "Uit een werkblad")
    assert desk.item(QUESTION) == changed


def test_progress_counts_each_item_once_in_each_language(desk):
    items = len(desk.content().items)
    before = of_language(desk, "en")
    assert [one.language for one in progress(desk.content())] == ["nl-simple", "en", "tr", "ar"]
    assert (before.unofficial, before.total) == (items, items)

    desk.save(without_text(desk.item(QUESTION), "en"))
    desk.save(with_text(desk.item("thema-werk"), "nl", title="Arbeid"))
    desk.mark_reviewed("thema-wonen", "en", "Ann", A_DAY)
    after = of_language(desk, "en")
    assert (after.missing, after.stale, after.reviewed) == (1, 1, 1)
    assert (after.unofficial, after.total) == (items - 3, items)


def test_archived_items_are_no_work(desk):
    desk.save(replace(desk.item(QUESTION), status=ItemStatus.ARCHIVED))
    assert of_language(desk, "en").total == len(desk.content().items) - 1
    assert QUESTION not in [task.item.id for task in tasks(desk.content(), "en")]


def test_what_is_missing_comes_before_what_is_stale(desk):
    new = desk.new_item(Kind.QUESTION, "Een nieuwe vraag")
    desk.save(with_text(desk.item("thema-werk"), "nl", title="Arbeid"))
    desk.mark_reviewed("thema-wonen", "en", "Ann", A_DAY)
    found = [(task.item.id, task.state) for task in tasks(desk.content(), "en")]
    assert found[:2] == [
        (new.id, TranslationState.MISSING),
        ("thema-werk", TranslationState.STALE),
    ]
    assert {state for _, state in found[2:]} == {TranslationState.UNOFFICIAL}
    assert "thema-wonen" not in [item_id for item_id, _ in found]
