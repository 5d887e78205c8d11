"""Mistakes that people make in spreadsheets: each is told with its place and what to do."""

from dataclasses import dataclass
from datetime import date, time

import pytest

FAQ = "wat-is-het-programma"
HVA = "partner-hva"


@dataclass(frozen=True)
class Seeded:
    """One mistake: where it is made, what is written, and what must be said about it."""

    what: str
    sheet: str
    item: str
    heading: str
    value: object
    message: str
    remedy: str


def q(what, heading, value, message, remedy):
    return Seeded(what, "Vragen", FAQ, heading, value, message, remedy)


def p(what, heading, value, message, remedy):
    return Seeded(what, "Partners", HVA, heading, value, message, remedy)


# Each is made in one cell of a good workbook.
CELLS = [
    q("a formula as text", "Titel (nl)", '=A2&"?"', "formule", "Plakken speciaal"),
    q(
        "a formula that reads the web",
        "Tekst (nl)",
        '=WEBSERVICE("http://x")',
        "formule",
        "Waarden",
    ),
    q("a formula in a date", "Te zien vanaf", "=TODAY()", "formule", "uitkomst"),
    q("an error value", "Titel (nl)", "#N/A", "Hier staat een fout: #N/A", "opnieuw"),
    q("a truth value as text", "Titel (nl)", True, "WAAR of ONWAAR", "' voor"),
    q("a date as title", "Titel (nl)", date(2026, 3, 12), "datum of tijd", "' voor"),
    q("a time as title", "Titel (nl)", time(9, 30), "datum of tijd", "' voor"),
    q("a broken number as title", "Titel (nl)", 2.5, "het getal 2.5", "' voor"),
    q("a negative number as text", "Tekst (nl)", -3, "het getal -3", "' voor"),
    q("an empty title", "Titel (nl)", None, "titel is leeg", "Vul de titel in"),
    q("a title of spaces", "Titel (nl)", "  \u00a0 ", "titel is leeg", "Vul de titel in"),
    q("an empty text", "Tekst (nl)", None, "tekst is leeg", "Schrijf de tekst"),
    q("an empty translated text", "Tekst (en)", None, "tekst is leeg", "Schrijf de tekst"),
    q(
        "an unknown status",
        "Status",
        "bijna klaar",
        "‘bijna klaar’ kan hier niet",
        "klaar, concept",
    ),
    q("no status", "Status", None, "mag niet leeg zijn", "Vul ‘Status’ in"),
    q("an unknown review", "Nagekeken (en)", "misschien", "‘misschien’ kan", "niet nagekeken, nag"),
    q("an unknown answer", "Bijgewerkt (en)", "soms", "‘soms’ kan hier niet", "ja, nee"),
    q("no order", "Volgorde", None, "mag niet leeg zijn", "Vul ‘Volgorde’ in"),
    q("words as order", "Volgorde", "eerste", "geen heel getal", "Schrijf een getal"),
    q("half an order", "Volgorde", 1.5, "geen heel getal", "Schrijf een getal"),
    q("a negative order", "Volgorde", -1, "geen heel getal", "Schrijf een getal"),
    q("an endless order", "Volgorde", 10**40, "geen heel getal", "Schrijf een getal"),
    q("a truth value as order", "Volgorde", True, "geen heel getal", "Schrijf een getal"),
    q("an unknown section", "Rubriek", "Overig", "‘Overig’ bestaat niet", "Neem een naam over"),
    q("no section", "Rubriek", None, "rubriek '' bestaat niet", "Vul bij ‘Rubriek’"),
    q("a place on home that is taken", "Veel gevraagd", 2, "Plaats 2 bij Veel gev", "eigen plaats"),
    q("a place on home in words", "Veel gevraagd", "ja", "geen heel getal", "Schrijf een getal"),
    q("a day that does not exist", "Te zien vanaf", "31-2-2026", "bestaat niet", "31-12-2026"),
    q("a day in American", "Te zien vanaf", "12/31/2026", "bestaat niet", "dag-maand-jaar"),
    q("a year in two figures", "Te zien vanaf", "1-2-26", "geen datum", "dag-maand-jaar"),
    q("a day in words", "Controleren voor", "volgende week", "geen datum", "dag-maand-jaar"),
    q(
        "a day long ago",
        "Te zien vanaf",
        date(1926, 1, 1),
        "01-01-1926 kan hier niet",
        "dag-maand-jaar",
    ),
    q("a year as day", "Te zien vanaf", 2026, "kan hier niet", "dag-maand-jaar"),
    q("a huge number as day", "Te zien vanaf", 10**30, "Hier staat een fout", "opnieuw"),
    q(
        "a link to nowhere",
        "Tekst (nl)",
        "[weg](item:weg)",
        "gaat naar 'weg'",
        "haal de link weg",
    ),
    q("a link to a file", "Tekst (nl)", "[x](file:///etc/passwd)", "niet kent", "alleen alinea"),
    q("a script", "Tekst (nl)", "<script>alert(1)</script>", "opmaak", "alleen alinea"),
    q("a picture by address", "Tekst (nl)", "![x](https://x.nl/y.png)", "opmaak", "alleen alinea"),
    q("a damaged sign", "Tekst (nl)", "kapot \ufffd", "niet te lezen", "Typ de zin opnieuw"),
    q(
        "to read on that is not there",
        "Lees ook (ids)",
        "weg",
        "‘weg’ bestaat niet",
        "Neem een naam",
    ),
    q("to read on itself", "Lees ook (ids)", FAQ, f"verwijst naar '{FAQ}'", "verwijzing weg"),
    q("a source without https", "Bron (webadres)", "www.x.nl", "geen webadres", "https://"),
    q("a source that runs", "Bron (webadres)", "javascript:x()", "geen webadres", "https://"),
    q("a source date in words", "Datum van de bron", "vorig jaar", "geen datum", "2023-12"),
    q("a source month 13", "Datum van de bron", "2023-13", "geen datum", "2023-12"),
    p("a website without https", "Website", "hva.nl", "geen webadres", "https://"),
    p(
        "an unknown kind of partner",
        "Soort partner",
        "bedrijf",
        "‘bedrijf’ kan",
        "kennisinstelling",
    ),
    p("an unknown theme", "Thema’s (ids)", "thema-sport", "‘thema-sport’ bestaat niet", "Neem een"),
    p("a question as theme", "Thema’s (ids)", FAQ, f"‘{FAQ}’ bestaat niet", "Neem een naam over"),
    p("a partner without source", "Bron (webadres)", None, "niet waar en wanneer", "Vul ‘Bron"),
    p("a partner without source date", "Datum van de bron", None, "niet waar en", "‘Datum van"),
    p(
        "a day of asking in words",
        "Nagevraagd bij partner op",
        "gisteren",
        "geen datum",
        "dag-maand-jaar",
    ),
    Seeded("no icon", "Thema’s", "thema-werk", "Tekening", None, "‘Tekening’ is leeg", "Vul het"),
    Seeded(
        "an icon that is a way out",
        "Thema’s",
        "thema-werk",
        "Tekening",
        "../fonts/x",
        "geen tekening ‘../fonts/x’",
        "andere rij",
    ),
    Seeded(
        "a new colour", "Thema’s", "thema-werk", "Kleur", "roze", "geen kleur ‘roze’", "themeWerk"
    ),
    Seeded(
        "an id in capitals and spaces", "Vragen", FAQ, "Id (vraag)", "Wat is het", "geen Id", "leeg"
    ),
    Seeded(
        "a slip in an id",
        "Vragen",
        FAQ,
        "Id (vraag)",
        "wat-is-het-programa",
        "onbekend",
        f"‘{FAQ}’",
    ),
    Seeded("a number as id", "Vragen", FAQ, "Id (vraag)", 12, "hoort een Id", "oude Id"),
    Seeded("a formula as id", "Vragen", FAQ, "Id (vraag)", "=A3", "hoort een Id", "oude Id"),
    Seeded(
        "the id of another row",
        "Vragen",
        "waarom-is-programma-nodig",
        "Id (vraag)",
        FAQ,
        "staat ook al in rij 2",
        "Verwijder een",
    ),
    Seeded(
        "a partner among questions", "Vragen", FAQ, "Id (vraag)", HVA, "is een partner", "Partners"
    ),
    Seeded(
        "an id of the wrong kind", "Partners", HVA, "Id (partner)", "x", "geen Id", "met ‘partner-’"
    ),
]


@pytest.mark.parametrize("seeded", CELLS, ids=lambda seeded: seeded.what)
def test_a_mistake_in_one_cell_is_told_with_its_place_and_a_remedy(refuse, seeded):
    place = []

    def work(desk):
        row = desk.row_of(seeded.sheet, seeded.item)
        place.append(
            f"{seeded.sheet}, rij {row}, kolom {desk.letter(seeded.sheet, seeded.heading)}"
        )
        desk.put(seeded.sheet, seeded.item, seeded.heading, seeded.value)

    mistakes = refuse(work).mistakes
    assert [m for m in mistakes if m.place == place[0] and seeded.message in m.message], mistakes
    assert all(m.remedy for m in mistakes)
    assert [m for m in mistakes if seeded.remedy in m.remedy], mistakes


def places(refusal):
    return {mistake.place for mistake in refusal.mistakes}


@pytest.mark.parametrize(
    "heading", ["Status", "Rubriek", "Controleren voor", "Lees ook (ids)", "Datum van de bron"]
)
def test_what_was_written_is_shown_short(refuse, heading):
    (mistake,) = refuse(lambda desk: desk.put("Vragen", FAQ, heading, "lang\n" * 900)).mistakes
    assert len(mistake.message) < 120
    assert "\n" not in mistake.message


def test_a_name_that_no_file_can_have_is_no_drawing(refuse):
    (mistake,) = refuse(
        lambda desk: desk.put("Thema’s", "thema-werk", "Tekening", "x" * 5000)
    ).mistakes
    assert "Er is geen tekening ‘xxx" in mistake.message
    assert len(mistake.message) < 120


def test_all_mistakes_are_told_at_once_in_the_order_of_the_sheets(refuse):
    def work(desk):
        desk.put("Vragen", FAQ, "Titel (nl)", "=1+1")
        desk.put("Vragen", FAQ, "Status", "bijna")
        desk.put("Partners", HVA, "Nagevraagd bij partner op", "gisteren")

    refusal = refuse(work)
    assert [m.place for m in refusal.mistakes] == [
        "Partners, rij 6, kolom G",
        "Vragen, rij 2, kolom B",
        "Vragen, rij 2, kolom C",
    ]


def insert_row(desk):
    desk.sheet("Vragen").insert_rows(1)


def invent_a_long_id(desk):
    for row in (2, 3):
        desk.sheet("Vragen").cell(row, 1).value = "x" * 5000


def drop_id_column(desk):
    desk.sheet("Vragen").delete_cols(1)


def double_column(desk):
    sheet = desk.sheet("Vragen")
    sheet.cell(1, sheet.max_column + 1).value = "Titel (nl)"


def misspell_heading(desk):
    desk.cell("Vragen", 1, "Zoekwoorden (en)").value = "Zoekwoordn (en)"


def lose_heading(desk):
    desk.cell("Vragen", 1, "Tekst (tr)").value = None


def merge_titles(desk):
    desk.sheet("Vragen").merge_cells("B3:C4")


def merge_heading(desk):
    desk.sheet("Partners").merge_cells("A1:B1")


def copy_sheet(desk):
    desk.workbook.copy_worksheet(desk.sheet("Vragen"))


def other_workbook(desk):
    for sheet in desk.workbook.worksheets[1:]:
        desk.workbook.remove(sheet)


def empty_row(desk):
    for cell in desk.sheet("Vragen")[3][1:]:
        cell.value = None


def row_without_title(desk):
    desk.add("Vragen", {"Status": "klaar", "Tekst (nl)": "Zomaar een tekst."})


def same_title_again(desk):
    desk.add("Vragen", {"Titel (nl)": " wie zijn de  ALLIANTIEPARTNERS? "})


def half_a_partner(desk):
    desk.add("Partners", {"Titel (nl)": "Nieuwe partner", "Tekst (nl)": "Doet mee."})


def half_a_translation(desk):
    row = desk.row_of("Vragen", FAQ)
    for heading in ("Titel (tr)", "Tekst (tr)", "Zoekwoorden (tr)"):
        desk.cell("Vragen", row, heading).value = None
    desk.put("Vragen", FAQ, "Zoekwoorden (tr)", "program")


def words_for_no_language(desk):
    row = desk.add("Rubrieken", {"Titel (nl)": "Wonen", "Tekening": "home", "Kleur": "sun400"})
    desk.cell("Rubrieken", row, "Nagekeken (ar)").value = "nagekeken"


def end_before_begin(desk):
    desk.put("Vragen", FAQ, "Te zien vanaf", date(2026, 5, 2))
    desk.put("Vragen", FAQ, "Te zien tot en met", date(2026, 5, 1))


def archive_a_section(desk):
    desk.put("Rubrieken", "section-meedoen", "Status", "archief")


def archive_what_others_link_to(desk):
    desk.put("Pagina’s", "page-partners", "Status", "archief")


def archive_a_much_asked_question(desk):
    desk.put("Vragen", "hoe-kan-ik-als-bewoner-meedoen", "Status", "archief")


def phone_as_number(desk):
    desk.sheet("Contact")["B4"].value = 201234567


def unknown_contact(desk):
    desk.sheet("Contact")["A6"].value = "Fax"


def bad_mail(desk):
    desk.sheet("Contact")["B3"].value = "mail ons"


def bad_website(desk):
    desk.sheet("Contact")["B2"].value = '=HYPERLINK("http://x")'


@pytest.mark.parametrize(
    ("work", "place", "message"),
    [
        (insert_row, "Vragen, rij 1", "ontbreekt de kop ‘Id (vraag)’"),
        (drop_id_column, "Vragen, rij 1", "ontbreekt de kop ‘Id (vraag)’"),
        (invent_a_long_id, "Vragen, rij 2, kolom A", "xxx…’ kan geen Id zijn"),
        (double_column, "Vragen, rij 1, kolom AK", "‘Titel (nl)’ staat er twee keer"),
        (misspell_heading, "Vragen, rij 1, kolom R", "‘Zoekwoordn (en)’ is onbekend"),
        (lose_heading, "Vragen, rij 1, kolom N", "ontbreekt de kop"),
        (merge_titles, "Vragen, rij 3, kolom B", "samengevoegd (B3:C4)"),
        (merge_heading, "Partners, rij 1, kolom A", "samengevoegd (A1:B1)"),
        (copy_sheet, "Vragen Copy", "dezelfde soort inhoud als blad ‘Vragen’"),
        (other_workbook, "het hele bestand", "niet van de kiosk"),
        (empty_row, "Vragen, rij 3, kolom A", "leeg, op de Id na"),
        (row_without_title, "Vragen, rij 17, kolom B", "geen Id en geen titel"),
        (same_title_again, "Vragen, rij 17, kolom B", "is er al (Id: wie-zijn-de-all"),
        (half_a_partner, "Partners, rij 11, kolom AF", "niet waar en wanneer"),
        (half_a_translation, "Vragen, rij 2, kolom I", "titel is leeg"),
        (words_for_no_language, "Rubrieken, rij 6, kolom X", "nog geen tekst"),
        (end_before_begin, "Vragen, rij 2, kolom AH", "eindigt (2026-05-01) voor"),
        (archive_a_section, "Vragen, rij 15, kolom E", "rubriek 'section-meedoen' bestaat niet"),
        (archive_what_others_link_to, "Vragen, rij 7, kolom K", "gaat naar 'page-partners'"),
        (archive_a_much_asked_question, "Vragen, rij 15, kolom F", "bij Veel gevraagd"),
        (phone_as_number, "Contact, rij 4, kolom B", "een nul vooraan"),
        (unknown_contact, "Contact, rij 6, kolom A", "‘Fax’ kent de kiosk niet"),
        (bad_mail, "Contact, rij 3, kolom B", "geen mailadres"),
        (bad_website, "Contact, rij 2, kolom B", "formule"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_a_mistake_in_the_shape_or_between_cells_is_told(refuse, work, place, message):
    mistakes = refuse(work).mistakes
    assert [m for m in mistakes if m.place == place and message in m.message], mistakes
    assert all(m.remedy for m in mistakes)
