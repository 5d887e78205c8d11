"""Which looks the screens are checked in: every pair of settings at least once, or all of them."""

import os
from itertools import combinations, product

from kiosk.languages import offered_languages
from kiosk.ui.tour import Look
from kiosk.ui.viewmodels.appearance import DEFAULT_APPEARANCE, TEXT_STEPS, Appearance

SIZES = [(1920, 1080), (1280, 800), (1080, 1920)]
ALL = [
    Look(size, language, Appearance(text, contrast, reach))
    for size, language, text, contrast, reach in product(
        SIZES, offered_languages(), TEXT_STEPS, (False, True), (False, True)
    )
]
WALKS_ALL = bool(os.environ.get("KIOSK_ALL_LOOKS"))


def settings(look):
    seen = look.appearance
    return (look.size, look.language, seen.text_percent, seen.has_high_contrast, seen.is_low)


def pairs(look):
    return set(combinations(enumerate(settings(look)), 2))


def covering_looks():
    """Return few looks in which every pair of settings occurs, the plain ones first."""
    chosen = [look for look in ALL if settings(look)[1:] == ("nl", 100, False, False)]
    open_pairs = set().union(*map(pairs, ALL)).difference(*map(pairs, chosen))
    while open_pairs:
        best = max(ALL, key=lambda look: len(pairs(look) & open_pairs))
        chosen.append(best)
        open_pairs -= pairs(best)
    return chosen


def looks():
    return ALL if WALKS_ALL else covering_looks()


def looks_to_walk_with_keys():
    """Return the looks in which every control is gone to with Tab: each size, direction, ground."""
    if WALKS_ALL:
        return [
            look
            for look in ALL
            if look.language in ("nl", "ar") and look.appearance.text_percent == 100
        ]
    contrast = Appearance(has_high_contrast=True)
    return [
        Look((1920, 1080), "nl", DEFAULT_APPEARANCE),
        Look((1280, 800), "nl", Appearance(has_high_contrast=True, is_low=True)),
        Look((1080, 1920), "ar", contrast),
    ]


def name(look):
    width, height = look.size
    seen = look.appearance
    contrast = "-contrast" if seen.has_high_contrast else ""
    return (
        f"{width}x{height}-{look.language}-{seen.text_percent}"
        f"{contrast}{'-low' if seen.is_low else ''}"
    )
