"""What is drawn against its ground, measured in the picture (WCAG 2.2, 1.4.6 and 1.4.11)."""

from collections import Counter

from exceptions import is_allowed

# Text: 7:1, large text 4.5:1; icons, and what shows where a control is: 3:1.
TEXT, LARGE_TEXT, PART = 7, 4.5, 3
LARGE = 72
# The share of a text's pixels that must have at least the colour that is measured.
_ENOUGH = 0.004
# The edge of a control is looked for from just outside it to its fill, at these places along it;
# a dashed line has half of them.
_OUTSIDE, _INSIDE = 3, 14
_SHARES = [part / 12 for part in range(2, 11)]
_ENOUGH_OF_THE_EDGE = 0.5


def luminance(pixel):
    def linear(value):
        value /= 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear((pixel >> shift) & 255) for shift in (16, 8, 0))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    high, low = max(one, other), min(one, other)
    return (high + 0.05) / (low + 0.05)


def measured(picture, rectangle, part=1.0):
    """Return the contrast of the strongest colour with the ground, in the upper part of a place."""
    left, top, width, height = rectangle.pixels
    colours = Counter(
        picture.pixel(x, y) & 0xFFFFFF
        for y in range(max(0, top), min(picture.height(), top + int(height * part)))
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


def edge_contrasts(picture, rectangle):
    """Yield the contrast of what shows the edge of a control, at places all around it."""
    left, top, width, height = rectangle.pixels
    steps = range(-_OUTSIDE, _INSIDE)
    for share in _SHARES:
        x, y = left + int(width * share), top + int(height * share)
        for line in (
            [(left + step, y) for step in steps],
            [(left + width - 1 - step, y) for step in steps],
            [(x, top + step) for step in steps],
            [(x, top + height - 1 - step) for step in steps],
        ):
            if not picture.rect().contains(*line[0]):
                continue
            ground, *inner = (luminance(picture.pixel(*point) & 0xFFFFFF) for point in line)
            yield max(contrast(ground, one) for one in inner)


def test_every_text_stands_out_from_its_ground(tour):
    faint = []
    for screen, text in tour.texts():
        if is_allowed("text contrast", screen, text.text) or not is_wholly_shown(text):
            continue
        # The lower part may lie under the fade of what can be scrolled.
        found = measured(tour.pictures[screen], text.shown[0], 0.6)
        if found is not None and found < (LARGE_TEXT if text.pixel_size >= LARGE else TEXT):
            faint.append((screen, text.text, round(found, 1)))
    assert faint == []


def test_every_icon_stands_out_from_its_ground(tour):
    faint = [
        (screen, icon.name, round(found, 1))
        for screen, icons in tour.icons.items()
        for icon in icons
        if (found := measured(tour.pictures[screen], icon.rectangle) or 0) < PART
    ]
    assert faint == []


def test_every_control_shows_where_it_is(tour):
    faint = []
    for screen, control in tour.controls():
        if is_allowed("part contrast", screen, control.object_name):
            continue
        if control.shown == (control.rectangle,):
            found = list(edge_contrasts(tour.pictures[screen], control.rectangle))
            plain = sum(one >= PART for one in found)
            if plain < _ENOUGH_OF_THE_EDGE * len(found):
                faint.append((screen, control.object_name, plain, len(found)))
    assert faint == []
