from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.history_difference import (
    Change,
    FieldDifference,
    Piece,
    difference,
    text_difference,
    word_difference,
)
from kiosk.content.model import Item, ItemStatus, Kind, Picture, Text, TranslationStatus

ITEM = Item(
    id="wie-doet-mee",
    kind=Kind.QUESTION,
    position=1,
    related=("wat-is-het", "hoe-werkt-het"),
    texts=(
        Text("nl", "Wie doet mee?", "Iedereen doet mee.", everyday_words=("wie", "deelnemers")),
    ),
)


def marked(pieces):
    """Return pieces as one line: [-removed-] and {+added+}."""
    signs = {Change.SAME: "{}", Change.REMOVED: "[-{}-]", Change.ADDED: "{{+{}+}}"}
    return "".join(signs[piece.change].format(piece.text) for piece in pieces)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Ja.", "Ja.", "Ja."),
        ("", "Ja.", "{+Ja.+}"),
        ("Ja.", "", "[-Ja.-]"),
        ("", "", ""),
        ("De kat slaapt.", "De hond slaapt.", "De [-kat -]{+hond +}slaapt."),
        ("Kom mee", "Kom mee!", "Kom mee{+!+}"),
        ("Een. Twee.", "Een. Anderhalf. Twee.", "Een{+. Anderhalf+}. Twee."),
        ("thema's", "thema’s", "[-thema's-]{+thema’s+}"),
        ("Een\n\nTwee", "Een\nTwee", "Een[-\n\n-]{+\n+}Twee"),
        ("Een twee", "Een  twee", "Een  twee"),
        ("Het is vet.", "Het is **vet**.", "Het is {+**+}vet{+**+}."),
        ("ما هو البرنامج؟", "ما هو المشروع؟", "ما هو [-البرنامج-]{+المشروع+}؟"),
        ("<b>ja</b>", "<b>nee</b>", "[-<b>ja</b>-]{+<b>nee</b>+}"),
    ],
)
def test_words_that_went_and_words_that_came(old, new, expected):
    assert marked(word_difference(old, new)) == expected


@given(st.text(alphabet="ab .\n*é", max_size=60), st.text(alphabet="ab .\n*é", max_size=60))
def test_what_stayed_and_what_came_is_the_new_text(old, new):
    pieces = word_difference(old, new)
    kept = [piece.text for piece in pieces if piece.change is not Change.REMOVED]
    gone = [piece.text for piece in pieces if piece.change is not Change.ADDED]
    assert "".join(kept) == new
    assert "".join(gone).replace(" ", "") == old.replace(" ", "")
    assert all(piece.text for piece in pieces)


def test_equal_states_have_no_difference():
    assert difference(ITEM, replace(ITEM)) == ()


def test_each_field_tells_what_became_of_it():
    texts = (replace(ITEM.texts[0], title="Wie doen mee?", everyday_words=("wie", "bewoners")),)
    new = replace(
        ITEM,
        status=ItemStatus.DRAFT,
        related=("hoe-werkt-het", "meedoen"),
        review_by=date(2027, 5, 1),
        texts=texts,
    )
    found = {(one.field, one.language): marked(one.pieces) for one in difference(ITEM, new)}
    assert found == {
        ("status", ""): "[-ready-]{+draft+}",
        ("related", ""): "[-wat-is-het, -]hoe-werkt-het, {+meedoen+}",
        ("review_by", ""): "{+2027-05-01+}",
        ("title", "nl"): "Wie [-doet -]{+doen +}mee?",
        ("everyday_words", "nl"): "wie, [-deelnemers-]{+bewoners+}",
    }


def test_a_new_translation_is_all_added_and_a_removed_one_all_removed():
    english = Text("en", "Who?", "All.", status=TranslationStatus.UNOFFICIAL, source_hash="1")
    new = replace(ITEM, texts=(*ITEM.texts, english))
    added, removed = difference(ITEM, new), difference(new, ITEM)
    assert [one.field for one in added] == ["title", "body", "status", "source_hash"]
    assert {one.language for one in added} == {"en"}
    assert added[0] == FieldDifference("title", "en", (Piece("Who?", Change.ADDED),))
    assert {piece.change for one in removed for piece in one.pieces} == {Change.REMOVED}
    assert text_difference(None, None) == ()


def test_a_picture_tells_what_changed_of_it():
    picture = Picture("a.png", "Het plein in de zomer", "eigen werk")
    with_picture = replace(ITEM, texts=(replace(ITEM.texts[0], picture=picture),))
    other = replace(picture, alt_text="Het plein in de winter")
    changed = replace(ITEM, texts=(replace(ITEM.texts[0], picture=other),))
    added = difference(ITEM, with_picture)
    assert [one.field for one in added] == ["picture.file", "picture.alt_text", "picture.licence"]
    (one,) = difference(with_picture, changed)
    assert (one.field, one.language) == ("picture.alt_text", "nl")
    assert marked(one.pieces) == "Het plein in de [-zomer-]{+winter+}"
    assert len(difference(changed, ITEM)) == 3


def test_words_that_a_long_text_has_often_count_as_any_other():
    old = " ".join(f"de {number} van" for number in range(1000))
    new = old.replace(" 500 ", " vijfhonderd ")
    assert sum(piece.change is not Change.SAME for piece in word_difference(old, new)) == 2
