"""Whatever stands in a workbook, and whatever happened to its file: an answer, never an error."""

import random
import shutil
import zipfile
from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.workbook.comparison import read_workbook
from kiosk.content.workbook.proposal import Proposal, Refusal
from kiosk.paths import BUNDLED_CONTENT

ODD_VALUES = [
    None,
    "",
    "=1",
    "#REF!",
    "_x000D_",
    "_xD800_",
    "ja",
    "archief",
    "Meedoen",
    "thema-werk,",
    ",;,",
    "wat-is-het-programma",
    "Id (vraag)",
    "99-99-9999",
    "١٢-٣-٢٠٢٦",
    "²",
    "x" * 5000,
    "\u202e\u2028",
    "[a](item:b) [x](http://[::1)",
    True,
    -1,
    3,
    2.5,
    10**20,
    1e300,
    date(2026, 3, 12),
    datetime(1900, 1, 1),
    time(3),
    timedelta(days=2),
]
CELL = st.tuples(
    st.integers(1, 6),
    st.integers(1, 20),
    st.integers(1, 40),
    st.sampled_from(ODD_VALUES) | st.text(st.characters(exclude_categories=["Cs", "Cc"])),
)


def assert_sound(result, whole):
    """Check that a refusal helps, and that a proposal brings no error into the content."""
    if isinstance(result, Refusal):
        assert result.mistakes
        assert all(m.message and m.remedy and len(m.message) < 1000 for m in result.mistakes)
        return
    assert isinstance(result, Proposal)
    before = {finding for finding in check(whole) if finding.is_error}
    assert {finding for finding in check(result.content) if finding.is_error} <= before
    # What is not said to change stays.
    changed = {item.id for item in result.items}
    kept = tuple(item for item in whole.items if item.id not in changed)
    assert kept == tuple(item for item in result.content.items if item.id not in changed)


@settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(cells=st.lists(CELL, min_size=1, max_size=8))
def test_anything_may_stand_in_a_cell(exported, tmp_path, cells):
    whole = read_database(BUNDLED_CONTENT)
    workbook = load_workbook(exported)
    for sheet, row, column, value in cells:
        workbook.worksheets[sheet].cell(row, column).value = value
    workbook.save(tmp_path / "raar.xlsx")
    assert_sound(read_workbook(tmp_path / "raar.xlsx", whole), whole)


SPLINTERS = [
    b'<mergeCell ref="A:B"/>',
    b'<mergeCell ref="ZZZZ99"/>',
    b'<row r="-5">',
    b'<c r="A0">',
    b' t="d"',
    b' t="s"',
    b' s="9999"',
    b"&#0;",
    b"<f>1</f>",
    b'hidden="1"',
    b"99999999999",
]


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_is_refused_or_does_no_harm(exported, tmp_path, whole, seed):
    chance = random.Random(seed)
    path = shutil.copy(exported, tmp_path / "kapot.xlsx")
    with zipfile.ZipFile(path) as archive:
        parts = {name: bytearray(archive.read(name)) for name in archive.namelist()}
    for _ in range(chance.randint(1, 3)):
        data = parts[chance.choice(sorted(name for name in parts if "sheet" in name))]
        place = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[place] = chance.randrange(256)
            case 1:
                del data[place : place + chance.randint(1, 40)]
            case 2:
                data[place:place] = chance.choice(SPLINTERS)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            archive.writestr(name, bytes(data))
    assert_sound(read_workbook(tmp_path / "kapot.xlsx", whole), whole)
