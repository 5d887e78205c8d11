"""Where a visitor is and has been: pure data and rules, without Qt."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.content.model import Kind

# The way back of a very long visit is cut off here, so that a visit can't grow without end.
LONGEST_WAY_BACK = 50


class Screen(StrEnum):
    """The screens that a visitor can be on."""

    ATTRACT = "attract"
    HOME = "home"
    SECTION = "section"
    ANSWER = "answer"
    THEMES = "themes"
    THEME = "theme"
    PARTNERS = "partners"
    PARTNER = "partner"
    SEARCH = "search"
    HELP = "help"
    PAGE = "page"
    LANGUAGE = "language"
    TAKE_ALONG = "take-along"
    PIN = "pin"
    ADMINISTRATOR = "administrator"
    SCREEN_TEST = "screen-test"
    TYPING = "typing"


# Behind the PIN.
LOCKED_SCREENS = frozenset({Screen.ADMINISTRATOR, Screen.SCREEN_TEST, Screen.TYPING})

# Pages of the content that have a screen of their own; all others are shown as text.
_PAGE_SCREENS = {
    "page-welcome": Screen.HOME,
    "page-themes": Screen.THEMES,
    "page-partners": Screen.PARTNERS,
    "page-questions": Screen.SECTION,
}

_KIND_SCREENS = {
    Kind.SECTION: Screen.SECTION,
    Kind.QUESTION: Screen.ANSWER,
    Kind.THEME: Screen.THEME,
    Kind.PARTNER: Screen.PARTNER,
    Kind.PAGE: Screen.PAGE,
}


@dataclass(frozen=True, slots=True)
class Place:
    """One stop of a visit.

    `item_id` may also be a page of the administrator's. `scroll` is how far it was scrolled, in
    pixels; `choice` what was chosen there (a filter) or, for help, the screen that one came from.
    """

    screen: Screen
    item_id: str = ""
    scroll: float = 0.0
    choice: str = ""


HOME = Place(Screen.HOME)
ATTRACT = Place(Screen.ATTRACT)


def place_of(item_id: str, kind: Kind) -> Place:
    """Return the place where an item is shown."""
    screen = _PAGE_SCREENS.get(item_id) or _KIND_SCREENS[kind]
    return HOME if screen is Screen.HOME else Place(screen, item_id)


@dataclass(frozen=True, slots=True)
class Trail:
    """The places of a visit, the current one last. Every change gives a new trail."""

    places: tuple[Place, ...] = field(default=(ATTRACT,))

    @property
    def here(self) -> Place:
        """The current place."""
        return self.places[-1]

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place to go back to."""
        return len(self.places) > 1

    def onward(self, place: Place) -> "Trail":
        """Return the trail after going to a place; going home begins a new trail."""
        if place.screen is Screen.HOME:
            return Trail((HOME,))
        if (place.screen, place.item_id) == (self.here.screen, self.here.item_id):
            return self
        # The beginning stays: from there 'back' ends the visit, from nowhere else.
        beginning, *way = (*self.places, place)
        return Trail((beginning, *way[1 - LONGEST_WAY_BACK :]))

    def back(self) -> "Trail":
        """Return the trail after one step back; at its beginning it stays as it is."""
        return Trail(self.places[:-1]) if self.can_go_back else self

    def remember(self, *, scroll: float | None = None, choice: str | None = None) -> "Trail":
        """Return the trail with what the current place must find again when one comes back."""
        here = self.here
        changed = replace(
            here,
            scroll=here.scroll if scroll is None else scroll,
            choice=here.choice if choice is None else choice,
        )
        return Trail((*self.places[:-1], changed))
