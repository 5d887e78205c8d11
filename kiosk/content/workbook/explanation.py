"""What the first sheet of a workbook tells those who work in it."""

from collections.abc import Iterator

from kiosk.content.workbook.columns import STATUSES, TRANSLATION_STATUSES
from kiosk.languages import offered_languages

_START = (
    ("De inhoud van de kiosk", ""),
    (
        "Wat u hier doet",
        "Elk blad heeft één soort: vragen, thema’s, partners, pagina’s en rubrieken. Elke rij is"
        " één vraag, thema of partner. Verander de teksten in de cellen. Bewaar als .xlsx.",
    ),
    (
        "Daarna",
        "Lees het bestand in. U ziet eerst wat er verandert. Is er iets fout, dan staat erbij in"
        " welke rij en kolom, en wat u kunt doen. Zolang er iets fout is, verandert er niets.",
    ),
    ("Iets nieuws", "Vul een lege rij onderaan in. Laat de Id leeg: die maakt de kiosk zelf."),
    (
        "Iets weghalen",
        "Zet de Status op ‘archief’. Een rij verwijderen haalt niets weg: wat niet in het bestand"
        " staat, blijft zoals het was.",
    ),
    ("", ""),
    ("De kolommen", ""),
    ("Id", "De vaste naam. Verander hem nooit; daarom is de kolom grijs en op slot."),
    ("Volgorde", "Een getal. Het laagste getal staat vooraan."),
    ("Veel gevraagd", "Een getal bij de vragen op het beginscherm: 1 staat bovenaan."),
    (
        "Tekst",
        "Een lege regel begint een nieuwe alinea (in een cel: Alt+Enter). Een regel met een"
        " streepje en een spatie is een punt van een lijst. **Twee sterren** om woorden maken ze"
        " vet. Een link is [woorden](item:id) of [woorden](https://…).",
    ),
    (
        "Zoekwoorden",
        "Woorden die bewoners typen als zij onze woorden niet kennen. Elk op een eigen regel.",
    ),
    (
        "Bijgewerkt",
        "‘ja’: de vertaling hoort bij de Nederlandse tekst van nu. Verandert u de Nederlandse"
        " tekst, dan is een vertaling die u niet aanraakt daarna verouderd. Is zij toch goed?"
        " Zet dan bij de volgende keer ‘ja’.",
    ),
    ("Lees ook", "De Ids van andere vragen, thema’s of pagina’s. Elk op een eigen regel."),
    ("Datums", "Dag-maand-jaar, zoals 31-12-2026. De bron mag ook alleen een jaar of maand zijn."),
    ("Formules", "Gebruik geen formules: zij worden gemeld als fout. Typ de uitkomst."),
    ("", ""),
    ("De keuzes", ""),
    ("Status", f"{', '.join(STATUSES)}. Alleen ‘klaar’ komt op de schermen."),
    ("Nagekeken", f"{', '.join(TRANSLATION_STATUSES)}."),
    ("", ""),
    ("De talen", ""),
)


def explanation() -> Iterator[tuple[str, str]]:
    """Yield the rows of the sheet: a word and what is said of it; a title has only the word."""
    yield from _START
    for language in offered_languages().values():
        yield language.code, language.own_name
