"""The file of a day: any bytes are sums by our own rules, or refused."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from kiosk.counters import DayCounters, ItemCounts
from kiosk.counters.day import decode_day, encode_day

DAY = DayCounters(
    date(2026, 11, 24),
    visits=3,
    languages={"tr": 1},
    items=(ItemCounts("thema-wonen", "nl", viewed=2, helped=1, not_helped=1),),
    words={"fiets": 1},
)
WHOLE = encode_day(DAY)


def test_a_day_is_read_as_it_was_written():
    assert decode_day(WHOLE) == DAY


@given(st.binary(max_size=200) | st.tuples(st.integers(0, len(WHOLE)), st.binary(max_size=9)))
def test_any_bytes_are_a_day_or_refused(content):
    if isinstance(content, tuple):
        place, put = content
        content = WHOLE[:place] + put + WHOLE[place + len(put) :]
    try:
        day = decode_day(content)
    except ValueError:
        return
    assert decode_day(encode_day(day)) == day
