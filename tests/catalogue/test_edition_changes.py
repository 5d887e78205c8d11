"""What the next edition changes, item by item."""

from dataclasses import replace

import pytest

from kiosk.catalogue.edition_changes import Change, edition_changes
from kiosk.content.database import read_database
from kiosk.content.model import ItemStatus
from kiosk.paths import BUNDLED_CONTENT


@pytest.fixture(scope="module")
def content():
    return read_database(BUNDLED_CONTENT)


def with_item(content, item):
    items = tuple(item if one.id == item.id else one for one in content.items)
    return replace(content, items=items)


def without(content, item_id):
    return replace(content, items=tuple(one for one in content.items if one.id != item_id))


def told(last, current, coming):
    return [(one.item.id, one.change) for one in edition_changes(last, current, coming)]


def test_equal_content_changes_nothing(content):
    assert told(content, content, content) == []


def test_new_changed_and_gone_items_are_told(content):
    first = content.items[0]
    other = replace(first, website="https://example.org")
    assert told(without(content, first.id), content, content) == [(first.id, Change.NEW)]
    changed = with_item(content, other)
    assert told(content, changed, changed) == [(first.id, Change.CHANGED)]
    archived = with_item(content, replace(first, status=ItemStatus.ARCHIVED))
    assert told(content, archived, without(content, first.id)) == [(first.id, Change.GONE)]
    left = without(content, first.id)
    assert told(content, left, left) == [(first.id, Change.GONE)]


def test_what_is_worked_on_stays_at_home(content):
    first = content.items[0]
    draft = with_item(content, replace(first, status=ItemStatus.DRAFT, website="https://x.org"))
    assert told(content, draft, content) == [(first.id, Change.HELD_BACK)]
    new = replace(first, id="nieuw", status=ItemStatus.DRAFT)
    grown = replace(content, items=(*content.items, new))
    assert told(content, grown, content) == [("nieuw", Change.HELD_BACK)]
