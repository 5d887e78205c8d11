"""Any text at all gives hits or an empty result, soon, and never an error."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.search.document import Outcome
from kiosk.search.engine import SearchEngine

HOSTILE = [
    "a" * 5000,
    "werk " * 1000,
    "😀" * 200,
    "werk 😀 werk",
    "\ud800\udfff werk",
    "werk\x00baan",
    "\u202ewerk\u202c",
    "w\u0301\u0301\u0301e\u0328rk",
    "*",
    "w*",
    "?",
    "NOT werk",
    "AND",
    "werk OR",
    "title:werk",
    "[a TO b]",
    "werk^4",
    "werk~9",
    '"werk',
    "(werk",
    "((((((((",
    "'; DROP TABLE items; --",
    "<script>alert(1)</script>",
    "^(a+)+$",
    "../../etc/passwd",
    "C:\\werk",
    "%s%n%00",
    "werk\nbaan\u2028huur",
    "ﷺ",
    "½²³",
    "ﬁ ĳ Ǆ",
]


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_text_is_only_text(engine: SearchEngine, text: str, caplog):
    result = engine.search(text)
    assert result.outcome in Outcome
    assert result.elapsed_ms < 500
    assert not caplog.records


@pytest.mark.parametrize("text", ["werk*", "NOT werk", '"werk"', "(werk)", "werk^4", "+werk"])
def test_operators_are_no_operators(engine: SearchEngine, text: str):
    assert engine.search(text).hits[0].id == "thema-werk"


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(
    st.text(st.characters(exclude_categories=()), max_size=200),
    st.sampled_from(["nl", "en", "tr", "ar"]),
)
def test_any_text_gives_a_result_whose_marks_fit_its_texts(
    engine: SearchEngine, text: str, language: str
):
    result = engine.search(text, language)
    assert (result.outcome is Outcome.FOUND) == bool(result.hits)
    for hit in result.hits:
        for marked in (hit.title, hit.snippet):
            ends = [0]
            for span in marked.spans:
                assert ends[-1] <= span.start < span.end <= len(marked.text)
                ends.append(span.end)


WORDS = ["werk", "huur", "doe", "mee", "wie", "is", "de", "bestuurs", "groep", "xq", "20"]


@settings(max_examples=100, deadline=None)
@given(words=st.lists(st.sampled_from(WORDS), max_size=30))
def test_any_words_in_any_order_give_a_result(engine: SearchEngine, words: list[str]):
    assert engine.search(" ".join(words)).outcome in Outcome
