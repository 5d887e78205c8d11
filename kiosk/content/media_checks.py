"""The checks on pictures and recordings: what they say, why we may use them, and what they read."""

from collections.abc import Iterator

from kiosk.content.findings import Finding, advice, error
from kiosk.content.freshness import is_heard
from kiosk.content.model import Text

_LONGEST_ALT_TEXT = 150


def media_findings(item: str, text: Text) -> Iterator[Finding]:
    """Yield what is wrong with the picture and the recording of a text."""
    where = (item, text.language)
    if text.picture:
        if not text.picture.alt_text.strip():
            yield error(
                "Er staat niet wat er op het plaatje te zien is.",
                "Schrijf dat in één zin: zo weet ook wie het niet ziet wat er staat.",
                *where,
                "picture",
            )
        if len(text.picture.alt_text) > _LONGEST_ALT_TEXT:
            yield advice(
                f"De beschrijving van het plaatje is langer dan {_LONGEST_ALT_TEXT} tekens.",
                "Zeg het korter; wat belangrijk is, hoort in de tekst.",
                *where,
                "picture",
            )
        if not text.picture.licence.strip():
            yield _without_licence("het plaatje", *where, "picture")
    if text.recording:
        if not text.recording.licence.strip():
            yield _without_licence("de opname", *where, "recording")
        if not is_heard(text):
            yield advice(
                "De opname leest een andere tekst voor dan er nu staat, en is dus niet te horen.",
                "Neem de tekst opnieuw op, of haal de opname weg.",
                *where,
                "recording",
            )


def _without_licence(what: str, item: str, language: str, field: str) -> Finding:
    return error(
        f"Er staat niet waarom wij {what} mogen gebruiken.",
        "Schrijf wie het maakte en dat het mag, zoals 'eigen werk' of 'CC BY 4.0, naam'.",
        item,
        language,
        field,
    )
