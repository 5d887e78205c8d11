"""What stands on the administrator's pages: pure functions from facts to rows. Dutch only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.ui.administrator_facts import CheckFact, EditionFact, Facts, VoiceFact
from kiosk.ui.administrator_settings import panel_rows, place_rows
from kiosk.ui.models.administrator_rows import AdministratorRow as Row


class Page(StrEnum):
    """The administrator's pages; the first is the list of all others."""

    MENU = ""
    DOCTOR = "doctor"
    TEST = "test"
    PANEL = "panel"
    PLACE = "place"
    LANGUAGE = "language"
    EDITIONS = "editions"
    ROLL_BACK = "roll-back"
    KEYS = "keys"
    TRUST = "trust"
    STOP = "stop"
    RESTART = "restart"


class Act(StrEnum):
    """What a row does, where it doesn't lead to a page; some are followed by `:` and what with."""

    STOP = "do-stop"
    RESTART = "do-restart"
    CHANGE_PIN = "change-pin"
    LEAVE = "leave"
    ROLL_BACK = "do-roll-back"
    COMPARE = "compare"
    TRUST = "do-trust"
    COLOURS = "colours"
    TOUCH = "touch"
    SAY = "say"
    START_IN = "start-in"
    STEP = "step"
    KEEP_PANEL = "keep-panel"
    TYPE = "type"
    KEEP_TEXT = "keep-text"


@dataclass(frozen=True, slots=True)
class PageText:
    """A page: its title and rows."""

    title: str
    rows: tuple[Row, ...]


LOOKING: Final = Row("", "Even kijken …")
_STATES = {"ok": "In orde", "warn": "Let op", "fail": "Niet in orde"}
_CHECKS = {
    "content": "de inhoud",
    "index": "het zoeken",
    "edition": "de uitgave",
    "keys": "de sleutels",
    "fonts": "de letters",
    "libraries": "het systeem",
    "screen": "het scherm",
    "panel": "de maat en de hoogte van het scherm",
    "renderer": "het tekenen",
    "touch": "het aanraken",
    "sound": "het geluid",
    "voices": "de stemmen",
    "settings": "de instellingen",
    "pin": "de pincode",
    "data folder": "de map met gegevens",
    "permissions": "de rechten",
    "disk": "de schijf",
    "clock": "de klok",
    "crashes": "de storingen",
    "sockets": "het netwerk",
}
# A language that came later goes by its own name.
_LANGUAGES = {
    "nl": "Nederlands",
    "nl-simple": "makkelijk Nederlands",
    "en": "Engels",
    "tr": "Turks",
    "ar": "Arabisch",
}
_ORDER = ("fail", "warn", "ok")


def page_text(page: Page, facts: Facts) -> PageText:
    """Return what stands on a page."""
    title, rows = _PAGES[page]
    notice = (Row("", facts.notice),) if facts.notice else ()
    return PageText(title, (*notice, *rows(facts)))


def _menu(_facts: Facts) -> tuple[Row, ...]:
    return (
        Row(
            Act.LEAVE,
            "Klaar",
            "Terug naar het scherm voor bewoners, en op slot.",
            "check",
            is_primary=True,
        ),
        Row(Page.DOCTOR, "Is alles in orde?", "De kiosk onderzoekt zichzelf.", "heart-handshake"),
        Row(Page.TEST, "Scherm en geluid", "Kleuren, aanraken en stemmen proberen.", "eye-check"),
        Row(Page.PANEL, "Scherm", "Hoe groot het is en hoe hoog het hangt.", "arrows-maximize"),
        Row(Page.PLACE, "Plaats", "Hoe het gebouw heet, en wie men hier kan vragen.", "map-pin"),
        Row(Page.LANGUAGE, "Taal bij het begin", "Waarin elk bezoek begint.", "language"),
        Row(Page.EDITIONS, "Uitgaven", "Welke inhoud er is, en terug naar die van ervoor.", "news"),
        Row(Page.KEYS, "Sleutels", "Van wie deze kiosk uitgaven aanneemt.", "shield-check"),
        Row(Act.CHANGE_PIN, "Pincode", "Een andere pincode kiezen.", "pencil"),
        Row(Page.RESTART, "Opnieuw starten", "Het programma begint opnieuw.", "repeat"),
        Row(Page.STOP, "Afsluiten", "Het programma stopt; de computer blijft aan.", "x"),
    )


def _stop(_facts: Facts) -> tuple[Row, ...]:
    return (
        Row("", "Bewoners zien dan niets meer, tot iemand de kiosk op de computer weer start."),
        Row(Act.STOP, "Ja, nu afsluiten", "", "x", is_primary=True),
    )


def _restart(_facts: Facts) -> tuple[Row, ...]:
    return (
        Row("", "Het scherm wordt even zwart. Daarna is de kiosk er weer."),
        Row(Act.RESTART, "Ja, nu opnieuw starten", "", "repeat", is_primary=True),
    )


def _doctor(facts: Facts) -> tuple[Row, ...]:
    if facts.checks is None:
        return (LOOKING,)
    sorted_checks = sorted(facts.checks, key=lambda one: _ORDER.index(one.state))
    return tuple(map(_check_row, sorted_checks))


def _check_row(check: CheckFact) -> Row:
    title = f"{_STATES[check.state]}: {_CHECKS.get(check.name, check.name)}"
    return Row("", title, ". ".join(filter(None, (check.detail.rstrip("."), check.remedy))))


def _editions(facts: Facts) -> tuple[Row, ...]:
    if facts.editions is None:
        return (LOOKING,)
    rows = tuple(map(_edition_row, facts.editions))
    if not any(one.is_in_use and one.number for one in facts.editions):
        return rows
    before = Row(
        Page.ROLL_BACK, "Terug naar de uitgave van ervoor", "Als er iets mis is.", "arrow-back-up"
    )
    return (*rows, before)


def _edition_row(edition: EditionFact) -> Row:
    name = f"Uitgave {edition.number}" if edition.number else "Inhoud bij het programma"
    states = {
        "in gebruik": edition.is_in_use,
        "teruggenomen": edition.is_taken_back,
        "wacht tot niemand kijkt": edition.is_waiting,
    }
    told = [words for words, is_so in states.items() if is_so] or ["bewaard"]
    return Row("", name, f"Van {edition.made_on}: {', '.join(told)}.")


def _roll_back(_facts: Facts) -> tuple[Row, ...]:
    return (
        Row("", "De kiosk start opnieuw, met de uitgave van ervoor. Die van nu komt niet terug."),
        Row(Act.ROLL_BACK, "Ja, terug naar die van ervoor", "", "arrow-back-up", is_primary=True),
    )


def _keys(facts: Facts) -> tuple[Row, ...]:
    if facts.keys is None:
        return (LOOKING,)
    known = tuple(
        Row("", f"Sleutel {key}", "Ingetrokken." if is_revoked else "Vertrouwd.")
        for key, is_revoked in facts.keys.known
    )
    waiting = tuple(
        Row("", f"{name} wacht", f"Ondertekend met sleutel {key}; die is hier niet bekend.")
        for name, key in facts.keys.waiting
    )
    found = tuple(
        Row(f"{Act.COMPARE}:{key}", f"Sleutel {key}", "Op een stick gevonden.", "shield-check")
        for key in facts.keys.found
    )
    none = Row("", "Hier is nog geen sleutel.", "Doe een stick met kiosk.pub in de computer.")
    return (*(known or (none,)), *waiting, *found)


def _trust(facts: Facts) -> tuple[Row, ...]:
    return (
        Row("", facts.choice, "Vergelijk dit met wat de redactie u op papier of aan de lijn gaf."),
        Row(
            f"{Act.TRUST}:{facts.choice}", "Ja, gelijk: vertrouw hem", "", "check", is_primary=True
        ),
    )


def _test(facts: Facts) -> tuple[Row, ...]:
    voices = (
        Row(f"{Act.SAY}:{one.code}", f"Stem: {_language(one)}", "Tik en luister.", "volume")
        if one.can_speak
        else Row("", f"Geen stem: {_language(one)}", "Alleen opnamen worden voorgelezen.")
        for one in facts.voices
    )
    return (
        Row(Act.COLOURS, "Kleuren", "Tik voor elke volgende kleur.", "contrast"),
        Row(Act.TOUCH, "Aanraken", "Tik op elk vak, tot alle zijn gekleurd.", "hand-click"),
        *voices,
    )


def _panel(facts: Facts) -> tuple[Row, ...]:
    if facts.panel is None:
        return (LOOKING,)
    return panel_rows(facts.panel, Act.STEP, Act.KEEP_PANEL)


def _place(facts: Facts) -> tuple[Row, ...]:
    return (LOOKING,) if facts.place is None else place_rows(facts.place, Act.TYPE)


def _languages(facts: Facts) -> tuple[Row, ...]:
    if facts.start_language is None:
        return (LOOKING,)
    return tuple(
        Row(
            f"{Act.START_IN}:{one.code}",
            _capitalized(_language(one)),
            "Zo is het nu." if one.code == facts.start_language else "",
            "language",
            is_chosen=one.code == facts.start_language,
        )
        for one in facts.voices
    )


def _language(voice: VoiceFact) -> str:
    return _LANGUAGES.get(voice.code, voice.name)


def _capitalized(words: str) -> str:
    # str.capitalize would make "Nederlands" small in "makkelijk Nederlands".
    return words[:1].upper() + words[1:]


_PAGES: Final[Mapping[Page, tuple[str, Callable[[Facts], tuple[Row, ...]]]]] = {
    Page.MENU: ("Beheer van dit scherm", _menu),
    Page.DOCTOR: ("Is alles in orde?", _doctor),
    Page.TEST: ("Scherm en geluid", _test),
    Page.PANEL: ("Scherm", _panel),
    Page.PLACE: ("Plaats", _place),
    Page.LANGUAGE: ("Taal bij het begin", _languages),
    Page.EDITIONS: ("Uitgaven", _editions),
    Page.ROLL_BACK: ("Terug naar de vorige?", _roll_back),
    Page.KEYS: ("Sleutels", _keys),
    Page.TRUST: ("Is dit de sleutel?", _trust),
    Page.STOP: ("Afsluiten?", _stop),
    Page.RESTART: ("Opnieuw starten?", _restart),
}
