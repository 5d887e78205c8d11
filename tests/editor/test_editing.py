"""Staff find an item, change it and save it, in the real window."""

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.desk import EditingDesk
from kiosk.content.model import ItemStatus, Kind, TranslationStatus
from kiosk.ui.screen_walk import walk_screen

NOW = datetime(2026, 11, 25, 9, 30)
PROGRAMME = "wat-is-het-programma"
HVA = "partner-hva"
TITLE = "Wat is het Nationaal Programma Samen\u00a0Nieuw-West?"


def texts(item):
    return {text.language: text for text in item.texts}


def test_all_items_are_in_one_list_in_their_order(staff):
    assert staff.text("countWords") == "39 onderdelen"
    rows = staff.editor.items.rows.records
    assert [row.group for row in rows][:1] == ["Vragen: Het programma"]
    assert {row.group for row in rows} == {
        "Vragen: Het programma",
        "Vragen: De alliantie",
        "Vragen: Meedoen",
        "Vragen: Het convenant",
        "Rubrieken",
        "Thema’s",
        "Partners",
        "Pagina’s",
    }
    assert staff.sees(f"item:{PROGRAMME}")


def test_search_finds_by_title_words_and_texts(staff):
    staff.fill("searchField", "hogeschool")
    assert staff.names("item:") == [HVA]
    assert staff.text("countWords") == "1 van 39 onderdelen"
    staff.fill("searchField", "zzz")
    assert staff.sees("nothingFound")
    staff.tap("showAllButton")
    assert staff.text("countWords") == "39 onderdelen"
    assert staff.text("searchField") == ""


def test_search_follows_what_is_typed_on_and_taken_away(staff):
    staff.tap("searchField")
    counts = []
    for sign in "hva":
        staff.type(sign)
        counts.append(len(staff.editor.items.rows.records))
    assert counts == sorted(counts, reverse=True)
    assert staff.names("item:") == [HVA]
    staff.key(Qt.Key.Key_Backspace)
    assert len(staff.editor.items.rows.records) == counts[1]


def test_search_knows_what_was_just_typed_in_an_item(staff):
    staff.fill("searchField", "zebra")
    assert staff.sees("nothingFound")
    staff.fill("titleField", "Over de zebrapaden")
    staff.tap("searchField")
    staff.key(Qt.Key.Key_End)
    staff.type("p")
    staff.look()
    assert staff.names("item:") == [PROGRAMME]


def test_the_list_is_limited_to_a_kind_and_a_status(staff):
    staff.choose("kindFilter", "Partners")
    assert staff.text("countWords") == "9 van 39 onderdelen"
    staff.choose("stateFilter", "Concept")
    assert staff.sees("nothingFound")
    staff.tap("showAllButton")
    assert staff.text("countWords") == "39 onderdelen"


def test_a_title_is_changed_and_saved_with_a_key(staff):
    staff.tap(f"item:{PROGRAMME}")
    staff.fill("titleField", "Wat is Samen?")
    assert staff.text("formHeading") == "Wat is Samen?"
    assert staff.text("unsavedWords") == "1 onderdeel niet opgeslagen"
    assert texts(staff.saved(PROGRAMME))["nl"].title != "Wat is Samen?"
    staff.control(Qt.Key.Key_S)
    assert texts(staff.saved(PROGRAMME))["nl"].title == "Wat is Samen?"
    assert staff.saved(PROGRAMME).status is ItemStatus.READY
    assert staff.text("notice") == "Opgeslagen."
    assert staff.text("unsavedWords") == "Alles is opgeslagen"
    staff.tap("dismissNotice")
    assert not staff.sees("notice")


def test_fields_undo_what_was_typed(staff):
    staff.tap("titleField")
    staff.key(Qt.Key.Key_End)
    staff.type(" ja")
    assert staff.text("titleField").endswith("? ja")
    staff.control(Qt.Key.Key_Z)
    staff.look()
    assert staff.text("titleField") == texts(staff.saved(PROGRAMME))["nl"].title
    assert staff.text("unsavedWords") == "Alles is opgeslagen"


def test_a_changed_source_makes_its_translations_old(staff):
    staff.fill("titleField", "Anders")
    staff.tap("saveButton")
    line = next(one for one in staff.editor.items.rows.records if one.item_id == PROGRAMME)
    assert (line.standing, line.badge) == ("stale", "Vertaling oud")
    staff.tap("language:tr")
    assert staff.text("textStateWords") == "Het Nederlands is veranderd na deze vertaling."


def test_each_language_has_its_own_words(staff):
    staff.tap("language:en")
    assert staff.text("titleField") == "What is the Nationaal Programma Samen Nieuw-West?"
    staff.fill("titleField", "What is this?")
    staff.control(Qt.Key.Key_1)
    assert staff.text("titleField") == TITLE
    staff.tap("saveButton")
    english = texts(staff.saved(PROGRAMME))["en"]
    assert english.title == "What is this?"
    assert english.status is TranslationStatus.UNOFFICIAL


def test_arabic_is_written_from_the_right(staff):
    staff.tap("language:ar")
    fields = ("titleField", "bodyField", "everydayWords")

    def begins_at(name):
        field = staff.find(name)
        field.setProperty("cursorPosition", 0)
        return field.property("cursorRectangle").x() / field.width()

    assert [begins_at(name) > 0.9 for name in fields] == [True] * 3
    staff.tap("language:nl")
    assert [begins_at(name) < 0.1 for name in fields] == [True] * 3


def test_everyday_words_are_typed_with_commas(staff):
    staff.fill("everydayWords", "wat doen jullie, uitleg ,, uitleg,")
    assert staff.text("everydayWords") == "wat doen jullie, uitleg ,, uitleg,"
    staff.tap("saveButton")
    assert texts(staff.saved(PROGRAMME))["nl"].everyday_words == ("wat doen jullie", "uitleg")


def test_dates_are_typed_as_people_write_them(staff):
    staff.fill("fact:valid_until", "1-2-2026")
    staff.tap("saveButton")
    assert staff.saved(PROGRAMME).valid_until.isoformat() == "2026-02-01"
    line = next(one for one in staff.editor.items.rows.records if one.item_id == PROGRAMME)
    assert line.badge == "Verlopen"


def test_what_is_no_date_is_told_and_not_saved(staff):
    staff.fill("fact:review_by", "31-2-2026")
    assert staff.says("‘31-2-2026’ is geen datum. Schrijf dag-maand-jaar, zoals 31-12-2026.")
    staff.control(Qt.Key.Key_S)
    assert staff.text("notice").startswith("Nog niet opgeslagen. ‘31-2-2026’ is geen datum.")
    staff.fill("fact:review_by", "28-02-2026")
    assert not staff.sees("fieldError")
    staff.control(Qt.Key.Key_S)
    assert staff.saved(PROGRAMME).review_by.isoformat() == "2026-02-28"


def test_a_choice_is_made_from_a_list(staff):
    staff.choose("fact:section", "Meedoen")
    staff.tap("saveButton")
    assert staff.saved(PROGRAMME).section == "section-meedoen"


def test_items_are_added_to_a_field_and_taken_away(staff):
    staff.tap("chip:waarom-is-programma-nodig")
    staff.tap("add:related")
    staff.type("hogeschool")
    staff.key(Qt.Key.Key_Return)
    staff.tap("saveButton")
    assert staff.saved(PROGRAMME).related == (
        "waarom-ten-minste-20-jaar",
        "wie-zijn-de-alliantiepartners",
        HVA,
    )


def test_a_new_item_begins_as_a_draft_and_is_put_ready(staff):
    staff.control(Qt.Key.Key_N)
    staff.look()
    staff.tap("newKind:page")
    staff.tap("newTitle")
    staff.type("Spreekuur")
    staff.key(Qt.Key.Key_Return)
    staff.look()
    assert staff.text("formStatus") == "Concept"
    assert staff.text("notice") == "Nieuwe pagina gemaakt, als concept."
    assert staff.text("readyButton") == "Los eerst 1 fout op"
    staff.tap("bodyField")
    staff.type("Elke dinsdag.")
    staff.wait_until(lambda: staff.text("readyButton") == "Klaarzetten", "the fault is gone")
    staff.tap("readyButton")
    item = staff.saved("page-spreekuur")
    assert (item.kind, item.status) == (Kind.PAGE, ItemStatus.READY)
    assert texts(item)["nl"].body == "Elke dinsdag."


def test_an_item_with_an_error_is_saved_as_a_draft(staff):
    staff.fill("titleField", " ")
    staff.control(Qt.Key.Key_S)
    assert staff.saved(PROGRAMME).status is ItemStatus.DRAFT
    assert staff.text("notice") == "Opgeslagen als concept: er zit nog een fout in. Zie Controle."
    kept = {item.id: item for item in staff.desk().publishable().items}
    assert texts(kept[PROGRAMME])["nl"].title.startswith("Wat is het Nationaal")


def test_an_item_is_copied(staff):
    staff.tap("duplicateButton")
    assert staff.text("notice").startswith("Dit is de kopie van")
    assert staff.text("formStatus") == "Concept"
    assert len(staff.desk().content().items) == 40


def test_an_item_goes_to_the_archive_and_comes_back(staff):
    staff.tap("archiveButton")
    assert staff.saved(PROGRAMME).status is ItemStatus.ARCHIVED
    assert staff.text("formStatus") == "Archief"
    assert staff.text("draftButton") == "Terughalen"
    staff.tap("draftButton")
    assert staff.saved(PROGRAMME).status is ItemStatus.DRAFT


def test_the_order_is_changed(staff):
    staff.tap("downButton")
    ids = [row.item_id for row in staff.editor.items.rows.records]
    assert ids[:2] == ["waarom-is-programma-nodig", PROGRAMME]
    staff.key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    ids = [row.item_id for row in staff.editor.items.rows.records]
    assert ids[:2] == [PROGRAMME, "waarom-is-programma-nodig"]


def grip(staff, item_id):
    """Where the chosen line is taken hold of."""
    return QPoint(14, staff.point_at(f"item:{item_id}").y())


def steps(start, end):
    """Points on the way from one to another, as a hand goes."""
    return [start + (end - start) * share / 8 for share in range(1, 9)]


@pytest.mark.parametrize("hand", ["drag", "draw"])
def test_the_order_is_changed_by_dragging_with_a_mouse_or_a_finger(staff, hand):
    move = getattr(staff, hand)
    group = [row.item_id for row in staff.editor.items.rows.records][:5]
    start, end = grip(staff, group[0]), staff.point_at(f"item:{group[2]}")
    move(start, *steps(start, end))
    ids = [row.item_id for row in staff.editor.items.rows.records]
    assert ids[:5] == [group[1], group[2], group[0], *group[3:]]
    assert staff.text("notice") == "De volgorde is opgeslagen."
    assert not staff.sees("dropMark")
    start, end = grip(staff, group[0]), staff.point_at(f"item:{group[1]}")
    move(start, *steps(start, end))
    ids = [row.item_id for row in staff.editor.items.rows.records]
    assert ids[:5] == group


def test_a_line_stays_in_its_group_wherever_it_is_dragged(staff):
    ids = [row.item_id for row in staff.editor.items.rows.records]
    staff.tap(f"item:{ids[4]}")
    start = grip(staff, ids[4])
    staff.drag(start, *steps(start, staff.point_at(f"item:{ids[5]}")))
    assert [row.item_id for row in staff.editor.items.rows.records] == ids
    staff.drag(start, *steps(start, start + QPoint(0, 9)))
    assert [row.item_id for row in staff.editor.items.rows.records] == ids


def test_at_its_edge_the_list_moves_on_under_what_is_dragged(staff):
    staff.choose("kindFilter", "Partners")
    ids = [row.item_id for row in staff.editor.items.rows.records]
    staff.window.resize(1366, 600)
    staff.look()
    staff.tap(f"item:{ids[0]}")
    seen = staff.find("itemList")
    start = grip(staff, ids[0])
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(staff.window, left, Qt.KeyboardModifier.NoModifier, start)
    for point in steps(start, QPoint(14, 590)):
        QTest.mouseMove(staff.window, point)
        staff.look()
    staff.wait_until(lambda: seen.property("atYEnd"), "the list is at its end")
    staff.look()
    QTest.mouseRelease(staff.window, left, Qt.KeyboardModifier.NoModifier, QPoint(14, 590))
    staff.look()
    assert [row.item_id for row in staff.editor.items.rows.records] == [*ids[1:], ids[0]]


def test_arrows_go_through_the_list(staff):
    staff.tap(f"item:{PROGRAMME}")
    staff.key(Qt.Key.Key_Down)
    assert staff.editor.form.itemId == "waarom-is-programma-nodig"
    staff.control(Qt.Key.Key_PageDown)
    assert staff.editor.form.itemId == "waarom-ten-minste-20-jaar"
    staff.control(Qt.Key.Key_F)
    assert staff.focus == "searchField"


def test_the_name_under_which_one_saves_can_be_changed(staff):
    assert staff.text("authorButton") == "Jan"
    staff.tap("authorButton")
    staff.control(Qt.Key.Key_A)
    staff.type("Fatima")
    staff.key(Qt.Key.Key_Return)
    staff.look()
    assert staff.text("authorButton") == "Fatima"
    staff.fill("titleField", "Anders")
    staff.control(Qt.Key.Key_S)
    assert staff.desk().history(PROGRAMME)[0].author == "Fatima"


def test_what_was_typed_is_there_after_the_power_went(make_staff, tmp_path):
    staff = make_staff()
    staff.fill("titleField", "Bijna kwijt")
    staff.wait_until(lambda: not staff.editor._work.has_to_keep, "it is kept")
    # A copy of the file as it is now: what the disk holds when the power goes.
    copy = tmp_path / "na-de-storing.db"
    staff.desk().copy_to(copy)
    later = EditingDesk.open(copy, author="Jan", now=lambda: NOW)
    (kept,) = later.unsaved()
    later.close()
    assert texts(kept)["nl"].title == "Bijna kwijt"
    make_staff.close(staff)
    staff = make_staff()
    assert staff.text("notice") == (
        "1 onderdeel heeft wijzigingen van de vorige keer die nog niet zijn opgeslagen."
    )
    assert staff.text("titleField") == "Bijna kwijt"
    staff.tap("discardButton")
    assert staff.text("titleField") == TITLE
    assert staff.desk().unsaved() == ()


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_every_control_says_what_it_is(make_staff, size):
    staff = make_staff(size)
    controls = walk_screen(staff.window).controls
    assert {"button", "editabletext", "listitem", "pagetab", "combobox"} <= {
        control.role for control in controls
    }
    assert [control for control in controls if not control.name] == []
