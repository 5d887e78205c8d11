"""Texts that no one expects: they are shown whole, in their place, and break nothing."""

from dataclasses import replace

import pytest

from kiosk.content.build import write_database
from kiosk.content.source_text import read_source
from kiosk.paths import ASSETS
from kiosk.ui.rectangle import Rectangle
from kiosk.ui.screen_walk import walk_screen

ITEM = "wat-is-het-programma"
LONG_WORD = "Hottentottententententoonstellingsmakersopleidingsbegeleidingscommissievoorzitter"
TEXTS = {
    "a very long word": (f"Wat doet een {LONG_WORD}?", f"Een {LONG_WORD * 2} begeleidt."),
    "a long address": ("Waar staat het?", "https://www.voorbeeld.nl/" + "map/" * 60 + "einde"),
    "both directions": (
        "Wat betekent \u2068التحالف\u2069 hier?",
        "Het woord \u2068التحالف (alliantie)\u2069 staat 2 keer in zin 1, en شركاء ook.",
    ),
    "an open isolate": ("Wat is \u2067dit?", "Links \u202eovereind\u2066 staat het."),
    "unknown characters": (
        "Wat is \U0001f9d1\u200d\U0001f9bd en \ue000?",
        "Een teken zonder letter: \U000e0041 \ufffd \U0001fae8 \u0b95 \u4e2d, en dan verder.",
    ),
    "piled marks": (
        "Wat zegt Z\u0351\u036b\u0343a?",
        "a" + "\u0301\u0302\u0303" * 12 + " en verder.",
    ),
    "marks only": ("?", "– … ‘’"),
    "one long line": ("Vraag " + "en nog wat " * 8 + "?", "woord " * 900),
}


@pytest.fixture(scope="module")
def odd_visitor(make_visitor, make_clock, tmp_path_factory):
    """Make a visitor for content in which one question has other words, in two languages."""
    content = read_source(ASSETS / "content").content

    def odd_visitor(title, body):
        def with_words(item):
            texts = tuple(
                replace(text, title=title, body=body) if text.language in ("nl", "ar") else text
                for text in item.texts
            )
            return replace(item, texts=texts) if item.id == ITEM else item

        path = tmp_path_factory.mktemp("odd") / "content.db"
        write_database(replace(content, items=tuple(map(with_words, content.items))), path)
        visitor = make_visitor(clock=make_clock(), content=path)
        visitor.begin()
        return visitor

    return odd_visitor


def faults(visitor):
    """What is cut off or lies beside the screen."""
    window = visitor.window
    whole = Rectangle(0, 0, window.width(), window.height())
    return [
        (text.text[:40], text.is_truncated, text.rectangle.pixels)
        for text in walk_screen(window).texts
        if text.is_truncated
        or text.rectangle.left < whole.left
        or text.rectangle.right > whole.right
    ]


@pytest.mark.parametrize("parts", TEXTS.values(), ids=TEXTS)
def test_odd_words_are_shown_whole(odd_visitor, parts):
    visitor = odd_visitor(*parts)
    for language in ("nl", "ar"):
        visitor.terminal.language.choose(language)
        for percent in (100, 150, 200):
            for place in (ITEM, "section-programma", "take-along", "home"):
                if place == "take-along":
                    visitor.terminal.navigation.takeAlong(ITEM)
                elif place == "home":
                    visitor.terminal.navigation.home()
                else:
                    visitor.go(place)
                visitor.look()
                assert faults(visitor) == [], (language, percent, place)
            visitor.tap("textSizeButton")
            visitor.look()
    visitor.leave()


def test_odd_words_are_found_and_read_out_of_the_search(odd_visitor):
    visitor = odd_visitor(*TEXTS["both directions"])
    visitor.tap("searchBox")
    visitor.type("betekent")
    visitor.wait_until(lambda: visitor.terminal.search.state == "found", "it is found")
    visitor.look()
    assert faults(visitor) == []
    visitor.tap(f"hit-{ITEM}")
    assert visitor.item_id == ITEM
