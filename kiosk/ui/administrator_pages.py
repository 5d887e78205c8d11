"""What stands on the administrator's pages: pure functions from facts to rows. Dutch only."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kiosk.ui.models.administrator_rows import AdministratorRow as Row


class Page(StrEnum):
    """The administrator's pages; the first is the list of all others."""

    MENU = ""
    STOP = "stop"
    RESTART = "restart"


class Act(StrEnum):
    """What a row does, where it doesn't lead to a page."""

    STOP = "do-stop"
    RESTART = "do-restart"
    CHANGE_PIN = "change-pin"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class Facts:
    """What the pages tell of."""

    notice: str = ""


@dataclass(frozen=True, slots=True)
class PageText:
    """A page: its title and rows."""

    title: str
    rows: tuple[Row, ...]


_LEAVE: Final = Row(
    Act.LEAVE, "Klaar", "Terug naar het scherm voor bewoners, en op slot.", "check", is_primary=True
)


def page_text(page: Page, facts: Facts) -> PageText:
    """Return what stands on a page."""
    title, rows = _PAGES[page]
    notice = (Row("", facts.notice),) if facts.notice else ()
    return PageText(title, (*notice, *rows(facts)))


def _menu(_facts: Facts) -> tuple[Row, ...]:
    return (
        _LEAVE,
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


_PAGES: Final[Mapping[Page, tuple[str, Callable[[Facts], tuple[Row, ...]]]]] = {
    Page.MENU: ("Beheer van dit scherm", _menu),
    Page.STOP: ("Afsluiten?", _stop),
    Page.RESTART: ("Opnieuw starten?", _restart),
}
