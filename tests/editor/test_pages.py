"""Findings, versions and translations: what each page tells, and where a click leads."""

import itertools
import resource
import time
from datetime import datetime

from PySide6.QtCore import Qt

from kiosk.content.desk import EditingDesk
from kiosk.content.model import TranslationStatus

PROGRAMME = "wat-is-het-programma"


def texts(item):
    return {text.language: text for text in item.texts}


def save_title(staff, title):
    staff.fill("titleField", title)
    staff.control(Qt.Key.Key_S)
    staff.look()


# Findings


def test_a_finding_appears_while_one_types_and_leads_to_its_field(staff):
    staff.fill("fact:website", "hva") if staff.sees("fact:website") else staff.open("partner-hva")
    staff.fill("fact:website", "www hva nl")
    staff.wait_until(lambda: staff.text("itemSummary").startswith("1 fout"), "it is found")
    assert staff.find("fact:website").property("faulty")
    staff.tap("titleField")
    staff.tap("finding:website")
    assert staff.focus == "fact:website"


def test_a_finding_in_a_text_leads_to_the_very_words(staff):
    staff.tap("bodyField")
    staff.control(Qt.Key.Key_End)
    staff.type(" Kijk `hier`.")
    staff.wait_until(lambda: staff.text("itemSummary").startswith("1 fout"), "it is found")
    staff.tap("titleField")
    row = next(one for one in staff.editor.findings.ofItem.records if one.is_error)
    staff.tap("finding:body")
    assert staff.focus == "bodyField"
    selected = staff.find("bodyField").property("selectedText")
    assert (row.end > row.start) == bool(selected)


def test_all_findings_stand_on_a_page_and_a_click_opens_the_item(staff):
    staff.tap("findingsTab")
    staff.wait_until(lambda: staff.text("findingsSummary") != "Even kijken…", "all is looked at")
    rows = staff.editor.findings.all.records
    row = next(number for number, one in enumerate(rows) if one.item_id and one.field == "body")
    staff.find("findingsList").setProperty("currentIndex", row)
    staff.editor.goTo(
        rows[row].item_id, rows[row].language, rows[row].field, rows[row].start, rows[row].end
    )
    staff.look()
    assert staff.editor.page == "items"
    assert staff.editor.form.itemId == rows[row].item_id
    assert staff.focus == "bodyField"


def test_the_remedy_is_said_in_words_of_the_form(staff):
    save_title(staff, "Iets anders")
    staff.wait_until(
        lambda: any(one.field == "source_hash" for one in staff.editor.findings.ofItem.records),
        "the translations are found old",
    )
    remedies = [one.remedy for one in staff.editor.findings.ofItem.records]
    assert not any("source_hash" in remedy for remedy in remedies)


# Versions


def test_each_save_is_a_version_with_what_changed(staff):
    save_title(staff, "Wat is Samen?")
    staff.tap("historyButton")
    rows = staff.editor.history.rows.records
    assert [row.number for row in rows] == [2, 1]
    assert rows[0].heading == "Versie 2 · 24-11-2026 om 14:00 · Jan"
    assert rows[0].is_current
    assert "Titel (Nederlands)" in staff.text("changes:2")
    assert "<s>" in staff.text("changes:2")
    assert rows[1].note == "Overgenomen uit de uitgave"


def test_a_change_of_looks_alone_is_told_in_words(staff):
    staff.tap("bodyField")
    staff.control(Qt.Key.Key_Home)
    staff.control(Qt.Key.Key_B)
    staff.control(Qt.Key.Key_S)
    staff.tap("historyButton")
    assert "opmaak of verwijzing gewijzigd" in staff.text("changes:2")
    assert "*" not in staff.text("changes:2")


def test_an_earlier_version_is_brought_back(staff):
    before = staff.saved(PROGRAMME)
    save_title(staff, "Vergissing")
    staff.tap("historyButton")
    staff.tap("restore:1")
    assert staff.saved(PROGRAMME) == before
    assert staff.text("notice") == "Versie 1 is teruggehaald."
    assert staff.sees("version:3")
    staff.key(Qt.Key.Key_Escape)
    staff.tap("historyBack") if staff.sees("historyBack") else None
    assert staff.text("titleField") == texts(before)["nl"].title


def test_what_was_typed_is_not_lost_by_bringing_back(staff):
    save_title(staff, "Eerst")
    staff.fill("titleField", "Daarna")
    staff.tap("historyButton")
    staff.tap("restore:1")
    assert staff.text("notice") == "Sla eerst op wat u typte, of zet het terug."
    staff.tap("historyBack")
    assert staff.text("titleField") == "Daarna"


# Translations


def test_the_page_of_translations_says_how_far_each_language_is(staff):
    save_title(staff, "Wat is Samen?")
    staff.tap("translationsTab")
    assert staff.names("progress:") == ["nl-simple", "en", "tr", "ar"]
    assert staff.says("0 van 39 nagekeken, 1 verouderd, 38 na te kijken")
    assert staff.editor.translations.tasks.records[0].item_id == PROGRAMME


def test_source_and_translation_stand_side_by_side_with_what_changed(staff):
    save_title(staff, "Wat is Samen Nieuw-West eigenlijk?")
    staff.tap("translationsTab")
    staff.tap("progress:en")
    assert staff.find("translationCard").property("title").startswith("What is the Nationaal")
    source = staff.find("sourceCard").property("title")
    assert "<s>" in source
    assert "eigenlijk" in source
    assert staff.text("standingWords").endswith("hieronder staat wat.")
    staff.tap("progress:ar")
    assert staff.find("translationCard").property("rightToLeft")


def test_a_translation_is_marked_as_reviewed_with_the_name(staff):
    staff.tap("translationsTab")
    staff.tap("progress:tr")
    staff.tap(f"task:{PROGRAMME}")
    staff.tap("reviewedButton")
    assert texts(staff.saved(PROGRAMME))["tr"].status is TranslationStatus.REVIEWED
    assert staff.text("standingWords") == "Nagekeken door Jan op 24-11-2026."
    assert staff.says("1 van 39 nagekeken, 38 na te kijken")


def test_a_translation_is_opened_to_change_it(staff):
    staff.tap("translationsTab")
    staff.tap("progress:en")
    staff.tap("task:thema-jeugd") if staff.sees("task:thema-jeugd") else None
    staff.tap("editTranslation")
    assert staff.editor.page == "items"
    assert staff.editor.form.language == "en"
    assert staff.focus == "bodyField"


# What belongs to no item


def test_contact_is_filled_in_and_saved_at_once(staff):
    staff.tap("generalTab")
    staff.fill("contact:mail", "info")
    assert staff.says("'info' is geen mailadres.")
    staff.fill("contact:mail", "info@voorbeeld.nl")
    staff.wait_until(
        lambda: staff.desk().content().contact.mail == "info@voorbeeld.nl", "it is saved"
    )
    assert staff.text("contact:mail") == "info@voorbeeld.nl"


def test_contact_is_saved_while_somebody_types_on_and_on(staff):
    staff.tap("generalTab")
    staff.tap("contact:address")
    begun = time.monotonic()
    while not staff.desk().content().contact.address:
        staff.type("a")
        staff.pause(0.2)
        assert time.monotonic() - begun < 5


def test_contact_that_can_not_be_saved_stays_and_is_told(staff):
    staff.tap("generalTab")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    staff.fill("contact:phone", "14 020")
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        staff.tap("itemsTab")
        assert "is vol. Maak ruimte" in staff.text("notice")
        staff.window.close()
        assert staff.window.isVisible()
        staff.tap("generalTab")
        assert staff.text("contact:phone") == "14 020"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    staff.tap("itemsTab")
    assert staff.desk().content().contact.phone == "14 020"
    assert staff.text("notice") == "Opgeslagen."


def test_questions_are_chosen_for_home(staff):
    staff.tap("generalTab")
    first = staff.desk().content().much_asked[0]
    staff.tap(f"chip:{first}")
    staff.tap("add:much_asked")
    staff.type("vijf thema")
    staff.key(Qt.Key.Key_Return)
    staff.look()
    chosen = staff.desk().content().much_asked
    assert first not in chosen
    assert chosen[-1] == "waarom-deze-vijf-themas"


def test_each_change_of_contact_is_a_version_that_can_be_brought_back(make_staff, draft):
    minutes = itertools.count()
    desk = EditingDesk.open(
        draft, author="Jan", now=lambda: datetime(2026, 11, 24, 15, next(minutes))
    )
    staff = make_staff(desk=desk)
    before = staff.desk().content()
    staff.tap("generalTab")
    staff.fill("contact:phone", "14 020")
    staff.wait_until(lambda: staff.desk().content().contact.phone == "14 020", "it is saved")
    staff.tap(f"chip:{before.much_asked[0]}")
    staff.tap("generalHistoryButton")
    rows = staff.editor.general.history.rows.records
    assert [row.number for row in rows] == [3, 2, 1]
    assert rows[0].heading == "Versie 3 · 24-11-2026 om 15:02 · Jan"
    assert "<b>Veel gevraagd</b>: <font" in rows[0].changes
    assert before.much_asked[0] not in rows[0].changes
    assert "<u>14 020</u>" in staff.text("changes:2")
    assert (rows[2].changes, rows[2].note) == ("", "Overgenomen uit de uitgave")
    staff.tap("restore:1")
    assert staff.text("notice") == "Versie 1 is teruggehaald."
    after = staff.desk().content()
    assert (after.contact, after.much_asked) == (before.contact, before.much_asked)
    newest = staff.editor.general.history.rows.records[0]
    assert (newest.number, newest.note) == (4, "Teruggezet naar versie 1")
    staff.tap("historyBack")
    assert staff.text("contact:phone") == before.contact.phone
    assert staff.sees(f"chip:{before.much_asked[0]}")


def test_a_finding_on_the_contact_leads_to_its_field(staff):
    staff.tap("findingsTab")
    staff.wait_until(lambda: staff.sees("finding:mail"), "the empty mail address is found")
    staff.tap("finding:mail")
    assert staff.focus == "contact:mail"
