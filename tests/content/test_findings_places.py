"""The way back from what a reader reads to what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.markdown import plain_text
from kiosk.content.prose import Prose


@pytest.mark.parametrize(
    ("body", "words", "typed"),
    [
        ("Een gewone zin.", "gewone", "gewone"),
        ("Een **vet** woord.", "vet woord", "vet** woord"),
        ("Een be**lang**rijk woord.", "belangrijk", "be**lang**rijk"),
        ("[een link](item:page-about) en link", "link en link", "link](item:page-about) en link"),
        ("Zie [over](https://over.nl/nl) en nl.", "nl", "nl"),
        ("[a](https://x.nl/a_(b)) b", "b", "b"),
        ("- punt een\n- punt twee", "punt twee", "punt twee"),
        ("1. eerst\n2. dan", "dan", "dan"),
        ("Een \\*ster\\* hier", "ster* hier", "ster\\* hier"),
        ("een\nregel verder", "regel verder", "regel verder"),
        ("Alinea een.\n\n\nAlinea twee.", "Alinea twee.", "Alinea twee."),
    ],
)
def test_words_are_found_where_they_were_typed(body, words, typed):
    prose = Prose(body)
    start = prose.plain.rindex(words)
    begin, end = prose.place(start, start + len(words))
    assert body[begin:end] == typed


def test_a_refused_link_is_text_and_is_found_as_such():
    body = "Klik [hier](javascript:x) of [daar](item:page-about)."
    prose = Prose(body)
    start = prose.plain.index("](javascript:x)")
    assert body[slice(*prose.place(start, start + 15))] == "](javascript:x)"


@given(st.text(alphabet="ab *_[]()\\-1.\n#:/item!<", max_size=60))
def test_any_text_has_places_within_itself(body):
    prose = Prose(body)
    assert prose.plain == plain_text(body)
    for piece in (*prose.paragraphs, *prose.sentences):
        assert prose.plain[piece.start : piece.end] == piece.text
        begin, end = prose.place(piece.start, piece.end)
        assert 0 <= begin < end <= len(body)


@given(
    st.lists(st.sampled_from(["een ", "**twee** ", "[drie](item:page-about) ", "\n\n", "vier. "]))
)
def test_every_letter_is_found_as_it_was_typed(parts):
    body = "".join(parts)
    prose = Prose(body)
    for at, letter in enumerate(prose.plain):
        if letter.isalpha():
            begin, end = prose.place(at, at + 1)
            assert body[begin:end] == letter
