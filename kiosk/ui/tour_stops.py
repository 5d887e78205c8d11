"""The stops of the tour: which screens are shown, and how a visitor comes to each."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import cast

from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.languages import SOURCE_LANGUAGE
from kiosk.ui.settling import wait_until
from kiosk.ui.viewmodels.administrator import AdministratorViewModel
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.navigation import NavigationViewModel
from kiosk.ui.viewmodels.pin import PinViewModel
from kiosk.ui.viewmodels.search import SearchViewModel
from kiosk.ui.viewmodels.terminal import TerminalViewModel
from kiosk.ui.viewmodels.visit import VisitViewModel

# A misspelt word of the content, so that hits and a correction are shown; and one it has not.
MISSPELT = "aliantie"
UNKNOWN = "parkeervergunning"


@dataclass
class TourClock:
    """A clock that stands still until it is put forward."""

    seconds: float = 0.0

    def __call__(self) -> float:
        """Return the time."""
        return self.seconds


@dataclass(frozen=True, slots=True)
class Stop:
    """A screen of the tour: its name and the way to it from home."""

    name: str
    go: Callable[[], None]


class Guide:
    """Goes through the terminal as a visitor does."""

    def __init__(self, terminal: TerminalViewModel, clock: TourClock, idle_seconds: int) -> None:
        self._terminal = terminal
        self._clock = clock
        self._idle_seconds = idle_seconds
        # Type checkers know nothing of what Qt's properties give.
        self._navigation = cast(NavigationViewModel, terminal.navigation)
        self._search = cast(SearchViewModel, terminal.search)
        self._keyboard = cast(KeyboardViewModel, terminal.keyboard)
        self._visit = cast(VisitViewModel, terminal.visit)
        self._pin = cast(PinViewModel, terminal.pin)
        self._administrator = cast(AdministratorViewModel, terminal.administrator)

    def stops(self, store: ContentStore) -> Iterator[Stop]:
        """Yield the way to each screen that this content has something for."""
        yield Stop("attract", lambda: None)
        yield Stop("home", self._terminal.begin)
        for name, item_id in _items_to_show(store):
            yield Stop(name, partial(self._navigation.open, item_id))
        yield Stop("take-along", partial(self._navigation.takeAlong, _longest(store)))
        yield Stop("language", self._navigation.openLanguages)
        yield Stop("help", self._navigation.openHelp)
        yield Stop("search-start", lambda: self._look_for(""))
        yield Stop("search", lambda: self._look_for(MISSPELT))
        yield Stop("search-all", lambda: self._look_for(MISSPELT, hide_keyboard=True))
        yield Stop("search-empty", lambda: self._look_for(UNKNOWN, hide_keyboard=True))
        yield Stop("administrator-pin", self._terminal.askPin)
        yield Stop("administrator", self._open_administrator)
        for page in ("doctor", "test", "panel", "language", "editions", "keys", "stop", "place"):
            yield Stop(f"administrator-{page}", partial(self._administrator.press, page))
        yield Stop("administrator-type", self._type_line)
        yield Stop("idle-warning", self._stay_away)

    def _look_for(self, words: str, *, hide_keyboard: bool = False) -> None:
        self._navigation.home()
        self._search.clear()
        self._navigation.openSearch()
        if not words:
            return
        answers: list[None] = []

        def note_answer() -> None:
            answers.append(None)

        self._search.changed.connect(note_answer)
        self._keyboard.press("type", words)
        wait_until(lambda: bool(answers), f"the search for ‘{words}’ gets no answer")
        self._search.changed.disconnect(note_answer)
        if hide_keyboard:
            self._keyboard.press("hide", "")

    def _open_administrator(self) -> None:
        for digit in "271804":
            self._pin.press(digit)
        self._pin.submit()
        wait_until(lambda: self._administrator.is_open, "the administrator's pages do not open")

    def _type_line(self) -> None:
        # What is said of the building is looked up first.
        wait_until(lambda: self._administrator.has_looked, "the page stays empty")
        self._administrator.press("type:ask_here")

    def _stay_away(self) -> None:
        self._navigation.home()
        self._clock.seconds += self._idle_seconds
        self._visit.refresh()


def _items_to_show(store: ContentStore) -> Iterator[tuple[str, str]]:
    questions = sorted(store.questions(SOURCE_LANGUAGE), key=lambda one: len(one.body))
    choices = {
        "questions": "page-questions",
        "section": _first(_fullest_section(store)),
        "answer": _first(questions[len(questions) // 2 :]),
        "answer-long": _first(questions[-1:]),
        "themes": "page-themes",
        "theme": _first(store.themes(SOURCE_LANGUAGE)),
        "partners": "page-partners",
        "partner": _first(store.partners(SOURCE_LANGUAGE)),
        "contact": "page-contact",
        "about": "page-about",
    }
    yield from ((name, item_id) for name, item_id in choices.items() if store.has(item_id))


def _longest(store: ContentStore) -> str:
    return _first(sorted(store.questions(SOURCE_LANGUAGE), key=lambda one: -len(one.body)))


def _fullest_section(store: ContentStore) -> list[LocalizedItem]:
    return sorted(
        store.sections(SOURCE_LANGUAGE),
        key=lambda section: -len(store.questions(SOURCE_LANGUAGE, section.id)),
    )


def _first(items: "list[LocalizedItem] | tuple[LocalizedItem, ...]") -> str:
    return items[0].id if items else ""
