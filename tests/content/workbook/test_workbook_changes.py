"""What staff change in a workbook, and what their spreadsheet programs do to it meanwhile."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from kiosk.content.checks import check
from kiosk.content.freshness import hash_of, is_stale, source_text
from kiosk.content.model import ItemStatus, Kind, Text, TranslationStatus
from kiosk.content.workbook.proposal import Change
from kiosk.content.workbook.values import text_in
from kiosk.content.workbook.writing import write_workbook

FAQ = "wat-is-het-programma"
HVA = "partner-hva"


def item_of(proposal, item_id):
    (item,) = (item for item in proposal.content.items if item.id == item_id)
    return item


def test_a_change_is_told_by_item_field_and_language(propose, whole):
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Titel (en)", "What is it?"))
    before = text_in(item_of(proposal, FAQ), "en")
    assert before.title == "What is it?"
    (old,) = (item for item in whole.items if item.id == FAQ)
    assert proposal.changes == (
        Change(FAQ, "Titel (en)", "en", text_in(old, "en").title, "What is it?"),
    )
    assert proposal.new == ()
    assert [item.id for item in proposal.items] == [FAQ]
    assert proposal.notices == ()


def test_everything_else_stays_as_it_was(propose, whole):
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Titel (en)", "What is it?"))
    others = [item for item in proposal.content.items if item.id != FAQ]
    assert others == [item for item in whole.items if item.id != FAQ]
    assert replace(proposal.content, items=whole.items) == whole


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (date(2026, 3, 12), date(2026, 3, 12)),
        (datetime(2026, 3, 12, 9, 30), date(2026, 3, 12)),
        (46_093, date(2026, 3, 12)),
        ("46093", None),
        ("12-3-2026", date(2026, 3, 12)),
        ("12/03/2026", date(2026, 3, 12)),
        ("12.3.2026", date(2026, 3, 12)),
        ("2026-03-12", date(2026, 3, 12)),
        ("2026-03-12T00:00:00", date(2026, 3, 12)),
        (" 12 maart 2026\u00a0", date(2026, 3, 12)),
        ("12 Mrt. 2026", date(2026, 3, 12)),
        (None, None),
    ],
)
def test_a_day_is_understood_however_it_was_typed(propose, refuse, written, read):
    def work(desk):
        row = desk.row_of("Vragen", FAQ)
        cell = desk.cell("Vragen", row, "Controleren voor")
        cell.value = written
        if isinstance(written, int):
            cell.number_format = "General"

    if written == "46093":
        assert [m.message for m in refuse(work).mistakes] == ["‘46093’ is geen datum."]
    else:
        assert item_of(propose(work), FAQ).review_by == read


def test_a_number_that_counts_no_day_is_no_date(refuse):
    for number in (0, 1e300, -5, 2026):

        def work(desk, number=number):
            cell = desk.cell("Vragen", desk.row_of("Vragen", FAQ), "Controleren voor")
            cell.value, cell.number_format = number, "General"

        (mistake,) = refuse(work).mistakes
        assert mistake.place == "Vragen, rij 2, kolom AI"
        assert "zoals 31-12-2026" in mistake.remedy


def test_the_days_of_an_old_mac_are_counted_from_1904(propose):
    def work(desk):
        from openpyxl.utils.datetime import MAC_EPOCH

        desk.workbook.epoch = MAC_EPOCH
        row = desk.row_of("Vragen", FAQ)
        cell = desk.cell("Vragen", row, "Controleren voor")
        cell.value, cell.number_format = 44_631, "General"

    assert item_of(propose(work), FAQ).review_by == date(2026, 3, 12)


@pytest.mark.parametrize(
    ("written", "form", "read"),
    [
        (datetime(2024, 5, 1), "mmm-yy", "2024-05"),
        (datetime(2024, 5, 1), "dd-mm-yyyy", "2024-05-01"),
        (2024, "General", "2024"),
        ("2024-05", "@", "2024-05"),
        ("1-5-2024", "@", "2024-05-01"),
        ("1 mei 2024", "@", "2024-05-01"),
    ],
)
def test_the_date_of_a_source_keeps_what_is_not_known_open(propose, written, form, read):
    def work(desk):
        cell = desk.cell("Partners", desk.row_of("Partners", HVA), "Datum van de bron")
        cell.value, cell.number_format = written, form

    assert item_of(propose(work), HVA).source_date == read


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Titel  \u00a0", "Titel"),
        ("\ufeffTitel", "Titel"),
        ("Twee\nregels", "Twee regels"),
        (65, "65"),
        (65.0, "65"),
        ("„Krul” en ‘krul’", "„Krul” en ‘krul’"),
        ("e\u0301e\u0301n", "één"),
        ("_x000D_Titel", "Titel"),
    ],
)
def test_a_title_is_cleaned_of_what_programs_add(propose, written, read):
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Titel (en)", written))
    assert text_in(item_of(proposal, FAQ), "en").title == read


def test_lines_of_a_text_end_in_one_way(propose):
    text = "Een alinea. \r\n\r\nNog een._x000D_\n_x000D_\n- punt\u00a0\r- punt\n\n"
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Tekst (en)", text))
    body = text_in(item_of(proposal, FAQ), "en").body
    assert body == "Een alinea.\n\nNog een.\n\n- punt\n- punt"


def test_everyday_words_have_a_line_each(propose):
    words = "wonen\n\n  huis \nwonen\nWat kost het, en wie betaalt?"
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Zoekwoorden (nl)", words))
    assert source_text(item_of(proposal, FAQ)).everyday_words == (
        "wonen",
        "huis",
        "Wat kost het, en wie betaalt?",
    )


@pytest.mark.parametrize("written", ["Archief", "ARCHIEF ", "archief\u00a0"])
def test_a_choice_may_be_typed_in_any_case(propose, written):
    proposal = propose(lambda desk: desk.put("Partners", HVA, "Status", written))
    assert item_of(proposal, HVA).status is ItemStatus.ARCHIVED


@pytest.mark.parametrize(
    "written", ["De alliantie", " de ALLIANTIE ", "section-alliantie", "section-alliantie\n"]
)
def test_a_section_may_be_named_by_its_title_or_its_id(propose, written):
    proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Rubriek", written))
    assert item_of(proposal, FAQ).section == "section-alliantie"


@pytest.mark.parametrize(
    "written",
    [
        "thema-werk\nthema-jeugd",
        "thema-werk, thema-jeugd",
        "thema-werk;thema-jeugd;",
        "thema-werk\nKansen voor de jeugd\nthema-werk",
    ],
)
def test_themes_may_stand_below_or_beside_each_other(propose, written):
    proposal = propose(lambda desk: desk.put("Partners", HVA, "Thema’s (ids)", written))
    assert item_of(proposal, HVA).themes == ("thema-werk", "thema-jeugd")


def test_a_section_keeps_its_questions_when_it_gets_another_name(propose, whole):
    proposal = propose(lambda desk: desk.put("Rubrieken", "section-meedoen", "Titel (nl)", "Mee"))
    assert [item.id for item in proposal.items] == ["section-meedoen"]
    sections = {item.id: item.section for item in whole.items}
    assert {item.id: item.section for item in proposal.content.items} == sections


def test_a_new_question_may_go_into_a_new_section(propose):
    def work(desk):
        desk.add(
            "Rubrieken",
            {"Titel (nl)": "Wonen", "Tekening": "home", "Kleur": "sun400", "Status": "klaar"},
        )
        desk.add(
            "Vragen",
            {
                "Titel (nl)": "Wat zijn thema’s?",
                "Tekst (nl)": "Onderwerpen.",
                "Rubriek": "Wonen",
                "Titel (en)": "What are themes?",
                "Tekst (en)": "Subjects.",
                "Zoekwoorden (en)": "topic\nsubject",
                "Lees ook (ids)": FAQ,
            },
        )

    proposal = propose(work)
    assert set(proposal.new) == {"section-wonen", "wat-zijn-themas"}
    question = item_of(proposal, "wat-zijn-themas")
    assert (question.kind, question.position, question.status) == (
        Kind.QUESTION,
        16,
        ItemStatus.DRAFT,
    )
    assert question.section == "section-wonen"
    assert question.related == (FAQ,)
    dutch = source_text(question)
    assert dutch == Text("nl", "Wat zijn thema’s?", "Onderwerpen.")
    assert text_in(question, "en") == Text(
        "en",
        "What are themes?",
        "Subjects.",
        status=TranslationStatus.UNOFFICIAL,
        source_hash=hash_of(dutch),
        everyday_words=("topic", "subject"),
    )
    assert [f for f in check(proposal.content) if f.is_error] == []


def test_two_new_rows_get_ids_of_their_own(propose):
    def work(desk):
        for title in ("Wat is dit?", "Wat is dit"):
            desk.add("Vragen", {"Titel (nl)": title, "Tekst (nl)": "Tekst.", "Rubriek": "Meedoen"})

    assert propose(work).new == ("wat-is-dit", "wat-is-dit-2")


def test_a_question_gets_a_place_on_home(propose):
    def work(desk):
        desk.put("Vragen", FAQ, "Veel gevraagd", None)
        desk.put("Vragen", "waarom-deze-vijf-themas", "Veel gevraagd", 1)

    assert propose(work).content.much_asked == (
        "waarom-deze-vijf-themas",
        "hoe-kan-ik-als-bewoner-meedoen",
        "wie-zijn-de-alliantiepartners",
    )


def test_contact_fields_are_filled(propose):
    def work(desk):
        sheet = desk.sheet("Contact")
        sheet["B3"], sheet["B4"] = "info@example.org", "'020 123 45 67".removeprefix("'")

    proposal = propose(work)
    assert proposal.content.contact.mail == "info@example.org"
    assert proposal.content.contact.phone == "020 123 45 67"
    assert [(c.item, c.field, c.after) for c in proposal.changes] == [
        ("", "Mailadres", "info@example.org"),
        ("", "Telefoon", "020 123 45 67"),
    ]


class TestTranslations:
    def test_a_changed_source_makes_its_translations_stale_and_says_so(self, propose):
        proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Titel (nl)", "Wat is dit?"))
        item = item_of(proposal, FAQ)
        assert all(is_stale(item, text) for text in item.texts if text.language != "nl")
        assert proposal.notices == (
            f"‘{FAQ}’: de vertaling (ar, en, nl-simple, tr) hoort straks bij een oudere"
            " Nederlandse tekst.",
        )

    def test_a_translation_that_was_changed_too_is_up_to_date(self, propose):
        def work(desk):
            desk.put("Vragen", FAQ, "Titel (nl)", "Wat is dit?")
            desk.put("Vragen", FAQ, "Titel (en)", "What is this?")

        item = item_of(propose(work), FAQ)
        assert not is_stale(item, text_in(item, "en"))
        assert is_stale(item, text_in(item, "tr"))

    def test_staff_may_call_a_stale_translation_up_to_date(self, propose, workbook):
        def work(desk):
            desk.put("Vragen", FAQ, "Titel (nl)", "Wat is dit?")

        stale = propose(work).content
        write_workbook(stale, workbook)
        item = item_of(
            propose(lambda desk: desk.put("Vragen", FAQ, "Bijgewerkt (en)", "ja"), stale), FAQ
        )
        assert not is_stale(item, text_in(item, "en"))
        assert is_stale(item, text_in(item, "tr"))

    def test_staff_may_call_a_translation_outdated(self, propose):
        item = item_of(propose(lambda desk: desk.put("Vragen", FAQ, "Bijgewerkt (en)", "nee")), FAQ)
        assert is_stale(item, text_in(item, "en"))

    def test_a_review_is_noted(self, propose):
        proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Nagekeken (tr)", "Nagekeken"))
        assert text_in(item_of(proposal, FAQ), "tr").status is TranslationStatus.REVIEWED

    def test_a_translation_goes_when_all_its_words_are_taken_away(self, propose):
        def work(desk):
            for heading in ("Titel (tr)", "Tekst (tr)", "Zoekwoorden (tr)"):
                desk.put("Vragen", FAQ, heading, None)

        assert text_in(item_of(propose(work), FAQ), "tr") is None


def reverse_rows(desk):
    sheet = desk.sheet("Vragen")
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    for row, values in zip(sheet.iter_rows(min_row=2), reversed(rows), strict=True):
        for cell, value in zip(row, values, strict=True):
            cell.value = value


def reverse_columns(desk):
    for row in desk.sheet("Partners").iter_rows():
        moved = [(cell.value, cell.number_format) for cell in reversed(row)]
        for cell, (value, number_format) in zip(row, moved, strict=True):
            cell.value, cell.number_format = value, number_format


def rename_sheets(desk):
    for number, sheet in enumerate(desk.workbook.worksheets[1:]):
        sheet.title = f"Blad{number}"


def reorder_sheets(desk):
    desk.workbook.move_sheet("Contact", -6)


def leave_empty_rows(desk):
    desk.sheet("Vragen").insert_rows(4, amount=3)
    desk.sheet("Vragen")["B60"] = " \u00a0"
    desk.sheet("Partners")["A900"].number_format = "0"


def autocorrect_headings(desk):
    sheet = desk.sheet("Vragen")
    for cell in sheet[1]:
        cell.value = f"  {cell.value.upper().replace('(', ' (')}\u00a0"


def format_everything(desk):
    sheet = desk.sheet("Vragen")
    sheet.auto_filter.ref = sheet.dimensions
    sheet.column_dimensions["C"].hidden = True
    sheet["B2"].hyperlink = "https://example.org"


@pytest.mark.parametrize(
    "work",
    [
        reverse_rows,
        reverse_columns,
        rename_sheets,
        reorder_sheets,
        leave_empty_rows,
        autocorrect_headings,
        format_everything,
    ],
)
def test_the_shape_of_a_workbook_says_nothing_about_its_content(propose, work):
    proposal = propose(work)
    assert proposal.is_empty
    assert proposal.notices == ()


def test_what_is_not_in_the_workbook_stays_and_is_told(propose, whole):
    def work(desk):
        desk.sheet("Partners").delete_rows(2, amount=8)
        desk.workbook.remove(desk.sheet("Thema’s"))
        desk.sheet("Vragen").delete_cols(3)

    proposal = propose(work)
    assert proposal.content == whole
    columns, themes, partners = proposal.notices
    assert columns.startswith("Blad ‘Vragen’: deze kolommen ontbreken, en wat daar stond blijft")
    assert "‘Status’" in columns
    assert themes.startswith("Thema’s: wat niet in het bestand staat, blijft zo (5: ")
    assert "(8: partner-gemeente-amsterdam, " in partners


def test_strangers_are_left_out_and_told(propose):
    def work(desk):
        sheet = desk.sheet("Vragen")
        sheet.cell(1, sheet.max_column + 1).value = "Opmerkingen van Ria"
        sheet.cell(2, sheet.max_column).value = "=1+1"
        desk.workbook.create_sheet("Kladblok")["A1"] = "nog doen"
        sheet.row_dimensions[5].hidden = True

    proposal = propose(work)
    assert proposal.is_empty
    assert proposal.notices == (
        "Blad ‘Vragen’: kolom AK (‘Opmerkingen van Ria’) is niet van de kiosk en is overgeslagen.",
        "Blad ‘Vragen’: verborgen rijen zijn ook gelezen (1).",
        "Blad ‘Kladblok’ is niet van de kiosk en is overgeslagen.",
    )


def test_hidden_rows_are_read(propose):
    def work(desk):
        desk.put("Vragen", FAQ, "Titel (en)", "What is it?")
        desk.sheet("Vragen").row_dimensions[2].hidden = True

    assert [change.after for change in propose(work).changes] == ["What is it?"]


class TestOthersWentOn:
    """A workbook is weeks under way, and meanwhile a colleague changes things in the program."""

    @pytest.fixture
    def now(self, whole):
        """The content as a colleague changed it: one Dutch title, and where the mail goes."""
        return replace(
            whole,
            items=tuple(self._changed(item) if item.id == FAQ else item for item in whole.items),
            contact=replace(whole.contact, mail="info@example.org"),
        )

    @staticmethod
    def _changed(item):
        words = [
            replace(text, title="Van een collega") if text.language == "nl" else text
            for text in item.texts
        ]
        return replace(item, texts=tuple(words))

    def test_what_nobody_touched_in_the_workbook_stays_as_the_colleague_made_it(self, propose, now):
        proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Nagekeken (en)", "nagekeken"), now)
        assert source_text(item_of(proposal, FAQ)).title == "Van een collega"
        assert proposal.content.contact == now.contact
        assert [change.field for change in proposal.changes] == ["Nagekeken (en)"]
        assert proposal.notices == (
            f"Wat na het exporteren in het programma is veranderd, blijft zo (1: {FAQ}).",
        )

    def test_what_both_changed_is_told_and_not_overwritten(self, refuse, now):
        def work(desk):
            desk.put("Vragen", FAQ, "Titel (nl)", "Van mij")
            desk.sheet("Contact")["B3"] = "mij@example.org"

        contact, title = refuse(work, now).mistakes
        assert title.place == "Vragen, rij 2, kolom B"
        assert "daar staat nu ‘Van een collega’" in title.message
        assert "Exporteer opnieuw" in title.remedy
        assert contact.place == "Contact, rij 3, kolom B"
        assert "daar staat nu ‘info@example.org’" in contact.message

    def test_what_both_changed_alike_is_no_quarrel(self, propose, now):
        assert propose(
            lambda desk: desk.put("Vragen", FAQ, "Titel (nl)", "Van een collega"), now
        ).is_empty

    def test_a_translation_of_the_old_words_is_not_up_to_date(self, propose, now):
        proposal = propose(lambda desk: desk.put("Vragen", FAQ, "Titel (en)", "What is it?"), now)
        item = item_of(proposal, FAQ)
        assert text_in(item, "en").title == "What is it?"
        assert is_stale(item, text_in(item, "en"))

    def test_reading_a_workbook_twice_changes_nothing_the_second_time(self, propose):
        def work(desk):
            desk.put("Vragen", FAQ, "Titel (nl)", "Wat is dit?")
            desk.put("Vragen", FAQ, "Titel (en)", "What is this?")

        once = propose(work).content
        again = propose(lambda _: None, once)
        assert (again.is_empty, again.content) == (True, once)

    def test_without_the_hidden_column_the_workbook_is_believed_and_says_so(self, propose, now):
        def work(desk):
            sheet = desk.sheet("Vragen")
            sheet.delete_cols(sheet.max_column)

        proposal = propose(work, now)
        assert "de verborgen kolom met de versie ontbreekt" in proposal.notices[0]
        assert source_text(item_of(proposal, FAQ)).title.startswith("Wat is het Nationaal")
