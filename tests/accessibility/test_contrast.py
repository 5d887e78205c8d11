"""Text against its ground, measured in the picture (WCAG 2.2, 1.4.6: 7:1, large text 4.5:1)."""

from collections import Counter

LARGE = 72
# The share of a text's pixels that must have at least the colour that is measured.
_ENOUGH = 0.004
# Words on the drawing of the district, which stands behind them in places.
ON_A_DRAWING = {"attract"}


def luminance(pixel):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear((pixel >> shift) & 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def measured(picture, rectangle):
    left, top, width, height = rectangle.pixels
    colours = Counter(
        picture.pixel(x, y) & 0xFFFFFF
        # The lower part may lie under the fade of what can be scrolled.
        for y in range(max(0, top), min(picture.height(), top + int(height * 0.6)))
        for x in range(max(0, left), min(picture.width(), left + width), 2)
    )
    if not colours:
        return None
    ground = luminance(colours.most_common(1)[0][0])
    least = _ENOUGH * sum(colours.values())
    return max(contrast(luminance(one), ground) for one, n in colours.items() if n >= least)


def is_wholly_shown(text):
    """Half a line at the edge of what can be scrolled has too few pixels of its colour."""
    # A thin numeral alone has no pixel of its full colour either.
    has_letters = any(sign.isalpha() for sign in text.text)
    return has_letters and len(text.shown) == 1 and text.shown[0].holds(text.rectangle)


def test_every_text_stands_out_from_its_ground(tour):
    faint = []
    for screen, text in tour.texts():
        if screen in ON_A_DRAWING or not is_wholly_shown(text):
            continue
        found = measured(tour.pictures[screen], text.shown[0])
        if found is not None and found < (4.5 if text.pixel_size >= LARGE else 7):
            faint.append((screen, text.text, round(found, 1)))
    assert faint == []
