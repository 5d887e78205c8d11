"""The project's own content, ready to be spoiled: as records, as source text and as a database."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.build import write_database
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
