"""Small contents and listening ears for the view models, which need no window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest

from kiosk.content.model import ContactFields, Content, Item, Text
from kiosk.content.store import ContentStore
from kiosk.counters import CounterBook
from kiosk.paths import BUNDLED_CONTENT

TODAY = date(2026, 11, 24)


@dataclass
class Calendar:
    today: date = TODAY

    def __call__(self) -> date:
        return self.today


@dataclass
class Ears:
    """Keeps the names of the signals that were heard, in their order."""

    heard: list[str] = field(default_factory=list)

    def listen(self, thing, *names) -> None:
        for name in names:
            getattr(thing, name).connect(lambda *_, name=name: self.heard.append(name))

    def take(self) -> list[str]:
        heard, self.heard = self.heard, []
        return heard


@pytest.fixture(autouse=True)
def application_is_there(application):
    """View models live in an application; its texts are Dutch."""


@pytest.fixture(scope="session")
def store() -> ContentStore:
    return ContentStore.open(BUNDLED_CONTENT)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def ears() -> Ears:
    return Ears()


@pytest.fixture
def write() -> Callable[..., Item]:
    """Write an item with a Dutch text."""

    def write(item_id, kind, body="", *, title="", position=1, mail_line="", **fields):
        text = Text("nl", title or item_id, body, mail_line=mail_line)
        return Item(item_id, kind, position, texts=(text,), **fields)

    return write


@pytest.fixture
def make_store(calendar) -> Callable[..., ContentStore]:
    """Make a store of just these items."""

    def make_store(*items, contact=None, much_asked=()):
        content = Content(tuple(items), contact or ContactFields(), TODAY, tuple(much_asked))
        return ContentStore(content, "fingerprint", calendar)

    return make_store


@pytest.fixture
def book(tmp_path):
    """Counters in which nothing is counted yet."""
    return CounterBook(tmp_path / "counters", lambda: date(2026, 11, 24), lambda _word: True)
