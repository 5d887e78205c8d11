from datetime import date

import pytest
from PySide6.QtCore import QLocale

from kiosk.content.model import PARTNER_KINDS
from kiosk.paths import ASSETS
from kiosk.ui.dates import readable_date
from kiosk.ui.models.item_list import ItemRow
from kiosk.ui.partner_kinds import ALL_KINDS, UNKNOWN_KIND, kind_icon, kind_key
from kiosk.ui.rows import item_row, item_rows, numbered_rows


def test_a_row_shows_title_icon_and_colour_of_its_item(store):
    theme = store.item("thema-wonen", "nl")
    row = ItemRow(
        "thema-wonen",
        "Wonen en leefomgeving",
        detail="een",
        icon_name=theme.item.icon,
        colour="themeWonen",
        number=3,
    )
    assert item_row(theme, number=3, detail="een") == row


def test_rows_are_numbered_from_one_where_numbers_are_asked_for(store):
    questions = store.questions("nl", "section-meedoen")
    assert [row.number for row in numbered_rows(questions)] == [1, 2, 3]
    assert [row.number for row in item_rows(questions)] == [0, 0, 0]
    assert [row.item_id for row in item_rows(questions)] == [item.id for item in questions]


def test_every_kind_of_partner_has_a_key_of_its_own_and_a_drawn_icon():
    keys = [kind_key(kind) for kind in PARTNER_KINDS]
    assert UNKNOWN_KIND not in keys
    assert len(set(keys)) == len(PARTNER_KINDS)
    for key in (*keys, "business", UNKNOWN_KIND, ALL_KINDS):
        assert (ASSETS / "icons" / f"{kind_icon(key)}.svg").is_file(), key


@pytest.mark.parametrize("kind", ["", "Overheid", "vereniging", "all"])
def test_a_kind_that_the_screens_have_no_word_for_is_unknown(kind):
    assert kind_key(kind) == UNKNOWN_KIND


@pytest.mark.parametrize(
    ("partial", "said"),
    [("2023", "2023"), ("2023-12", "december 2023"), ("2023-03-04", "4 maart 2023")],
)
def test_dates_say_as_much_as_the_source_does(partial, said):
    assert readable_date(partial, QLocale("nl")) == said


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_a_name(month):
    said = readable_date(date(2023, month, 1).isoformat(), QLocale("nl"))
    assert said.split()[1].isalpha()


@pytest.mark.parametrize("wrong", ["", "onlangs", "2023-13", "2023-02-30", "2023-1-1-1"])
def test_what_is_no_date_is_refused(wrong):
    with pytest.raises(ValueError, match=r".*"):
        readable_date(wrong, QLocale("nl"))
