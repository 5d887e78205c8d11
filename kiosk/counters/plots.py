"""Plots as SVG of our own making: black on white with patterns, so that any printer will do.

A plot is a picture to a screen reader, with a title and a description; whoever places one puts the
figures beside it as text.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

# Two plots stand beside each other on a page.
WIDTH: Final = 330
_INK: Final = "#10262B"
_LETTER: Final = 12
# About how wide a letter is, in parts of its size.
_LETTER_WIDTH: Final = 0.6
_ROW: Final = 22
_ROW_BAR: Final = 14


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar: what it stands for and how much; one that is marked is hatched, not filled."""

    label: str
    value: int
    is_marked: bool = False


def columns(name: str, title: str, description: str, bars: Sequence[Bar], height: int = 80) -> str:
    """Return a plot of upright bars in their order; as many labels are drawn as have room.

    Args:
        name: For the ids inside; no two plots of a page have the same.
        title: What a screen reader calls the plot.
        description: What a screen reader says of it.
        bars: From left to right.
        height: Of the tallest bar.
    """
    top, bottom = _LETTER + 6, _LETTER + 8
    most = max((bar.value for bar in bars), default=0) or 1
    step = WIDTH / max(len(bars), 1)
    widest = max((len(bar.label) for bar in bars), default=1) * _LETTER * _LETTER_WIDTH + 6
    every = max(1, -int(-widest // step))
    parts = [_line(0, top + height, WIDTH, top + height)]
    for place, bar in enumerate(bars):
        tall = height * bar.value / most
        left, middle = place * step + step * 0.15, place * step + step / 2
        parts.append(
            _rectangle(name, bar, x=left, y=top + height - tall, width=step * 0.7, height=tall)
        )
        if bar.value and step >= _number_width(most):
            parts.append(_text(middle, top + height - tall - 4, str(bar.value), "middle"))
        if place % every == 0:
            # The outermost labels stay within the plot.
            half = len(bar.label) * _LETTER * _LETTER_WIDTH / 2
            middle = min(max(middle, half), WIDTH - half)
            parts.append(_text(middle, top + height + _LETTER + 4, bar.label, "middle"))
    return _svg(name, title, description, top + height + bottom, parts)


def rows(name: str, title: str, description: str, bars: Sequence[Bar]) -> str:
    """Return a plot of lying bars below each other, each with its label and its number."""
    most = max((bar.value for bar in bars), default=0) or 1
    labels = max((len(bar.label) for bar in bars), default=1) * _LETTER * _LETTER_WIDTH + 12
    room = WIDTH - labels - _number_width(most) - 8
    parts = []
    for place, bar in enumerate(bars):
        top = place * _ROW + (_ROW - _ROW_BAR) / 2
        wide = room * bar.value / most
        parts.append(_text(0, top + _LETTER, bar.label, "start"))
        parts.append(_rectangle(name, bar, x=labels, y=top, width=wide, height=_ROW_BAR))
        parts.append(_text(labels + wide + 6, top + _LETTER, str(bar.value), "start"))
    return _svg(name, title, description, max(len(bars), 1) * _ROW, parts)


def _svg(name: str, title: str, description: str, height: float, parts: Sequence[str]) -> str:
    return (
        f'<svg role="img" aria-labelledby="{name}-title {name}-description"'
        f' viewBox="0 0 {WIDTH} {_short(height)}" xmlns="http://www.w3.org/2000/svg">'
        f'<title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-description">{escape(description)}</desc>'
        f'<defs><pattern id="{name}-hatching" width="5" height="5" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><rect width="5" height="5" fill="#FFFFFF"/>'
        f'<rect width="2" height="5" fill="{_INK}"/></pattern></defs>{"".join(parts)}</svg>'
    )


def _rectangle(name: str, bar: Bar, *, x: float, y: float, width: float, height: float) -> str:
    fill = f"url(#{name}-hatching)" if bar.is_marked else _INK
    return (
        f'<rect x="{_short(x)}" y="{_short(y)}" width="{_short(width)}"'
        f' height="{_short(height)}" fill="{fill}" stroke="{_INK}"/>'
    )


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    ends = f'x1="{_short(x1)}" y1="{_short(y1)}" x2="{_short(x2)}" y2="{_short(y2)}"'
    return f'<line {ends} stroke="{_INK}"/>'


def _text(x: float, y: float, words: str, anchor: str) -> str:
    return (
        f'<text x="{_short(x)}" y="{_short(y)}" text-anchor="{anchor}" font-size="{_LETTER}"'
        f' fill="{_INK}">{escape(words)}</text>'
    )


def _number_width(most: int) -> float:
    return (len(str(most)) + 1) * _LETTER * _LETTER_WIDTH


def _short(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")
