"""What staff read for the kinds, statuses, icons and colours of the content."""

from kiosk.content.model import ItemStatus, Kind, TranslationStatus

KINDS = {
    Kind.SECTION: "Rubrieken",
    Kind.QUESTION: "Vragen",
    Kind.THEME: "Thema’s",
    Kind.PARTNER: "Partners",
    Kind.PAGE: "Pagina’s",
}
ONE_OF_KIND = {
    Kind.SECTION: "rubriek",
    Kind.QUESTION: "vraag",
    Kind.THEME: "thema",
    Kind.PARTNER: "partner",
    Kind.PAGE: "pagina",
}
STATUSES = {
    ItemStatus.READY: "Klaar",
    ItemStatus.DRAFT: "Concept",
    ItemStatus.ARCHIVED: "Archief",
}
TRANSLATION_STATUSES = {
    TranslationStatus.SOURCE: "Nederlandse tekst: hier worden de vertalingen van gemaakt.",
    TranslationStatus.UNOFFICIAL: "Nog niet nagekeken. De kiosk zegt dat erbij.",
    TranslationStatus.REVIEWED: "Nagekeken.",
}
# What an item's title and text are called, by kind.
TITLE_LABELS = {
    Kind.SECTION: "Naam van de rubriek",
    Kind.QUESTION: "Vraag",
    Kind.THEME: "Naam van het thema",
    Kind.PARTNER: "Naam van de partner",
    Kind.PAGE: "Titel van de pagina",
}
BODY_LABELS = {
    Kind.SECTION: "Inleiding",
    Kind.QUESTION: "Antwoord",
    Kind.THEME: "Tekst",
    Kind.PARTNER: "Over deze partner",
    Kind.PAGE: "Tekst",
}
ICONS = {
    "help-circle": "Vraagteken in rondje",
    "message-circle-question": "Vraag in tekstballon",
    "info-circle": "Informatie",
    "home": "Huis",
    "home-heart": "Huis met hart",
    "building-community": "Gebouwen",
    "building-bank": "Overheidsgebouw",
    "users-group": "Groep mensen",
    "heart-handshake": "Handdruk met hart",
    "shield-check": "Schild",
    "school": "Onderwijs",
    "briefcase": "Koffertje",
    "speakerphone": "Megafoon",
    "signature": "Handtekening",
    "scale": "Weegschaal",
    "category": "Vier vormen",
    "calendar": "Kalender",
    "map-pin": "Plaats op de kaart",
    "phone": "Telefoon",
    "mail": "Brief",
    "news": "Krant",
    "bulb": "Lamp",
}
COLOURS = {
    "themeEigenaarschap": "Paars",
    "themeVeiligheid": "Blauw",
    "themeWonen": "Baksteenrood",
    "themeJeugd": "Geel",
    "themeWerk": "Groen",
    "lawn200": "Lichtgroen",
    "lawn300": "Grasgroen",
    "sun400": "Zonnegeel",
    "brick100": "Zand",
}


def amount(count: int, one: str, more: str) -> str:
    """Return a number with its word: '1 fout', '2 fouten'."""
    return f"{count} {one if count == 1 else more}"


CONTACT_FIELDS = {
    "website": "Website",
    "mail": "Mailadres",
    "phone": "Telefoonnummer",
    "address": "Adres",
}
