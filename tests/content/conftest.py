"""The project's own content, ready to be spoiled: as records, as source text, as a database and as
a draft."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.build import write_database
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.model import Content, Item, Text
from kiosk.content.source_text import read_source
from kiosk.content.store import ContentStore
from kiosk.paths import ASSETS, BUNDLED_CONTENT


@pytest.fixture(scope="session")
def content() -> Content:
    """The content in Dutch alone: tests bring the translations that they look at."""
    whole = read_source(ASSETS / "content").content
    return replace(whole, items=tuple(replace(item, texts=_dutch(item)) for item in whole.items))


def _dutch(item: Item) -> tuple[Text, ...]:
    return tuple(text for text in item.texts if text.language == "nl")


@pytest.fixture(scope="session")
def store() -> ContentStore:
    return ContentStore.open(BUNDLED_CONTENT)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A copy of the source text that a test may spoil."""
    return Path(shutil.copytree(ASSETS / "content", tmp_path / "source"))


@pytest.fixture
def database(tmp_path: Path, content: Content) -> Path:
    """A fresh database that a test may spoil."""
    path = tmp_path / "content.db"
    write_database(content, path)
    return path


@dataclass
class Clock:
    """A clock that a test sets; it goes on one minute each time it is asked."""

    time: datetime = datetime(2027, 3, 1, 9, 0)

    def __call__(self) -> datetime:
        self.time += timedelta(minutes=1)
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def draft(tmp_path: Path, clock: Clock) -> Path:
    """A draft of the whole content, all five languages."""
    path = tmp_path / "samen.kioskconcept"
    EditingDesk.create(path, read_database(BUNDLED_CONTENT), author="Begin", now=clock)
    return path


@pytest.fixture
def desk(draft: Path, clock: Clock) -> Iterator[EditingDesk]:
    """The draft, opened by Samira."""
    desk = EditingDesk.open(draft, author="Samira", now=clock)
    yield desk
    desk.close()
