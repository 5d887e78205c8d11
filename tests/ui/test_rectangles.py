import pytest

from kiosk.ui.rectangle import Rectangle

WHOLE = Rectangle(0, 0, 100, 50)


@pytest.mark.parametrize(
    ("covers", "left"),
    [
        ([], [WHOLE]),
        ([Rectangle(100, 0, 200, 50)], [WHOLE]),
        ([WHOLE], []),
        ([Rectangle(-5, -5, 60, 60), Rectangle(60, 0, 100, 50)], []),
        ([Rectangle(0, 0, 100, 20)], [Rectangle(0, 20, 100, 50)]),
        ([Rectangle(99.8, 0, 200, 50)], [WHOLE]),
    ],
)
def test_covers_leave_what_they_do_not_lie_on(covers, left):
    assert list(WHOLE.without(covers)) == left


def test_a_hole_leaves_the_frame_around_it():
    pieces = WHOLE.without([Rectangle(10, 10, 20, 20)])
    area = sum((one.right - one.left) * (one.bottom - one.top) for one in pieces)
    assert area == 100 * 50 - 10 * 10


def test_a_rectangle_holds_what_does_not_stick_out():
    assert WHOLE.holds(Rectangle(0, 0, 100, 50.3))
    assert not WHOLE.holds(Rectangle(0, 0, 100, 51))
    assert not WHOLE.holds(Rectangle(200, 200, 210, 210))


def test_pixels_are_whole_and_sizes_fit_them():
    assert Rectangle(0.6, 1.4, 10.4, 9.6).pixels == (1, 1, 9, 9)
