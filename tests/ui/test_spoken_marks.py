import pytest
from PySide6.QtGui import QFont

from kiosk.ui.fonts import FONT_FAMILY
from kiosk.ui.spoken_marks import StyledWords, sentence_rectangles, styled_words

TEXT = "De alliantie werkt aan vijf thema’s. Deze zijn allemaal even belangrijk."


@pytest.fixture
def rectangles(application):
    assert application
    font = QFont(FONT_FAMILY)
    font.setPixelSize(40)

    def rectangles(text, start, end, width=500.0, *, align_right=False):
        words = text if isinstance(text, StyledWords) else StyledWords(text)
        return sentence_rectangles(
            words, start, end, font=font, width=width, line_height=56.0, align_right=align_right
        )

    return rectangles


def test_a_sentence_has_one_rectangle_on_each_line_it_stands_on(rectangles):
    marked = rectangles(TEXT, TEXT.index("Deze"), len(TEXT))
    assert len(marked) >= 2
    assert [one.y() for one in marked] == sorted(one.y() for one in marked)
    assert all(one.height() == 56 for one in marked)
    assert all(one.left() >= 0 and one.right() <= 500.5 for one in marked)


def test_the_rectangle_begins_where_the_sentence_begins(rectangles):
    start = TEXT.index("Deze")
    (before, *_) = rectangles(TEXT, 0, start)
    first = rectangles(TEXT, start, len(TEXT))[0]
    assert before.left() == pytest.approx(0, abs=1)
    assert first.left() > 0 or first.y() > before.y()


def test_text_that_is_read_from_the_right_is_marked_at_the_right(rectangles):
    (marked,) = rectangles("يعمل التحالف", 0, 12, align_right=True)
    assert marked.right() == pytest.approx(500, abs=2)


def test_bold_words_take_more_room(rectangles):
    plain = rectangles(StyledWords("Bekijk hier"), 0, 11)[0]
    bold = rectangles(StyledWords("Bekijk hier", ((0, 11),)), 0, 11)[0]
    assert bold.width() > plain.width()


def test_nothing_is_marked_where_there_is_nothing_to_mark(rectangles):
    assert rectangles(TEXT, 5, 5) == ()
    assert rectangles("", 0, 10) == ()


def test_our_styled_text_is_read_as_its_characters():
    words = styled_words("A &amp; B <b>vet</b><br>&lt;niet vet&gt;")
    assert words == StyledWords("A & B vet\n<niet vet>", ((6, 9),))
