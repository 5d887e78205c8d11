"""Mistakes that people make in the form: each is told at its place with a remedy, none goes out."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from kiosk.content.model import ItemStatus

FAQ = "wat-is-het-programma"
HVA = "partner-hva"
DAY = "Schrijf dag-maand-jaar, zoals 31-12-2026."
PART_OF_A_DAY = "Schrijf een jaar, een maand of een dag"
ADDRESS = "Begin met https:// en schrijf het hele adres."
PLAIN = "Gebruik alleen alinea's, lijsten met streepjes, **vet** en links"


@dataclass(frozen=True)
class Seeded:
    """One mistake: what is typed where, and what must be said about it."""

    what: str
    item: str
    control: str
    typed: str
    message: str
    remedy: str
    language: str = "nl"


# What is wrong with the item: the field is marked, and the list beside the form says what to do.
FAULTS = [
    Seeded("an empty title", FAQ, "titleField", "", "De titel is leeg.", "Vul de titel in."),
    Seeded("a title of spaces", FAQ, "titleField", "   ", "De titel is leeg.", "Vul de titel in."),
    Seeded("an empty text", FAQ, "bodyField", "", "De tekst is leeg.", "Schrijf de tekst."),
    Seeded("no title in English", FAQ, "titleField", "", "De titel is leeg.", "Vul de", "en"),
    Seeded("no text in Turkish", FAQ, "bodyField", "", "De tekst is leeg.", "Schrijf de", "tr"),
    Seeded("a script", FAQ, "bodyField", "<script>x</script>", "opmaak of een link die", PLAIN),
    Seeded("a sign of code", FAQ, "bodyField", "Kijk `hier`", "opmaak of een link die", PLAIN),
    Seeded("a source without https", FAQ, "fact:source_url", "www.x.nl", "geen webadres", ADDRESS),
    Seeded("a source that runs", FAQ, "fact:source_url", "javascript:x()", "geen web", ADDRESS),
    Seeded("a file as source", FAQ, "fact:source_url", "file:///etc/x", "geen web", ADDRESS),
    Seeded("an address without a place", HVA, "fact:website", "https://", "geen web", ADDRESS),
    Seeded("a website without https", HVA, "fact:website", "hva.nl", "geen webadres", ADDRESS),
    Seeded("no source", HVA, "fact:source_url", "", "niet waar en wanneer", "Vul ‘Bron’ en"),
    Seeded("no day of source", HVA, "fact:source_date", "", "niet waar en wanneer", "Vul ‘Bron’"),
]
# What can't stand in a field at all: it is said below the field, and nothing is saved until then.
REFUSED = [
    Seeded("a day that does not exist", FAQ, "fact:valid_from", "31-2-2026", "geen datum", DAY),
    Seeded("a month that does not exist", FAQ, "fact:valid_from", "1-13-2026", "geen datum", DAY),
    Seeded("a day in words", FAQ, "fact:valid_until", "volgende week", "geen datum", DAY),
    Seeded("a year in two figures", FAQ, "fact:review_by", "1-2-26", "geen datum", DAY),
    Seeded("a year as day", FAQ, "fact:review_by", "2027", "geen datum", DAY),
    Seeded("asked on a day in words", HVA, "fact:verified_on", "gisteren", "geen datum", DAY),
    Seeded("a source in words", FAQ, "fact:source_date", "vorig jaar", "geen", PART_OF_A_DAY),
    Seeded("a source of month 13", FAQ, "fact:source_date", "13-2023", "geen", PART_OF_A_DAY),
]


def make(staff, seeded):
    staff.open(seeded.item)
    if seeded.language != "nl":
        staff.editor.form.chooseLanguage(seeded.language)
        staff.look()
    staff.tap(seeded.control)
    staff.control(Qt.Key.Key_A)
    staff.type(seeded.typed) if seeded.typed else staff.key(Qt.Key.Key_Delete)
    staff.look()


@pytest.mark.parametrize("seeded", FAULTS, ids=lambda seeded: seeded.what)
def test_a_fault_is_told_with_its_place_and_a_remedy(staff, seeded):
    make(staff, seeded)

    def told():
        return [
            found
            for found in staff.editor.findings.ofItem.records
            if found.is_error and seeded.message in found.message
        ]

    staff.wait_until(lambda: bool(told()), "it is found")
    (found,) = told()
    assert seeded.remedy in found.remedy
    assert found.language in {"", seeded.language}
    staff.look()
    staff.tap("searchField")
    staff.tap(f"finding:{found.field}")
    assert staff.focus == (f"fact:{found.field}" if not found.language else seeded.control)
    # What residents see stays as it was.
    staff.control(Qt.Key.Key_S)
    assert staff.saved(seeded.item).status is ItemStatus.DRAFT


@pytest.mark.parametrize("seeded", REFUSED, ids=lambda seeded: seeded.what)
def test_what_cannot_stand_in_a_field_is_told_below_it(staff, seeded):
    make(staff, seeded)
    before = staff.saved(seeded.item)
    assert staff.says(seeded.message)
    assert staff.says(seeded.remedy)
    assert staff.find(seeded.control).property("faulty")
    assert staff.text(seeded.control) == seeded.typed
    staff.fill("titleField", "Iets anders")
    staff.control(Qt.Key.Key_S)
    assert staff.text("notice").startswith("Nog niet opgeslagen.")
    assert staff.saved(seeded.item) == before


def test_an_end_before_the_beginning_is_told(staff):
    staff.fill("fact:valid_from", "2-5-2026")
    staff.fill("fact:valid_until", "1-5-2026")
    staff.wait_until(lambda: staff.sees("finding:valid_until"), "it is found")
    assert staff.says("Verbeter ‘Te zien vanaf’ of ‘Te zien tot en met’.")


def test_a_new_item_needs_a_title(staff):
    staff.control(Qt.Key.Key_N)
    staff.look()
    count = len(staff.desk().content().items)
    staff.key(Qt.Key.Key_Return)
    staff.look()
    assert len(staff.desk().content().items) == count


def test_a_mail_address_that_is_none_is_told(staff):
    staff.tap("generalTab")
    staff.fill("contact:mail", "mail ons")
    assert staff.says("'mail ons' is geen mailadres. Verbeter het adres, of maak het veld leeg.")
    staff.fill("contact:website", "samen.nl")
    assert staff.says("'samen.nl' is geen webadres")
