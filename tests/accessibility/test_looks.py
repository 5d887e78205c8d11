"""The looks that `make test` draws hold every pair of settings, so every screen is seen in each."""

from itertools import combinations, product

from looks import SIZES, covering_looks

from kiosk.languages import offered_languages
from kiosk.ui.viewmodels.appearance import TEXT_STEPS


def test_every_two_settings_meet_in_a_look():
    choices = [SIZES, list(offered_languages()), TEXT_STEPS, (False, True), (False, True)]
    drawn = [
        (
            look.size,
            look.language,
            look.appearance.text_percent,
            look.appearance.has_high_contrast,
            look.appearance.is_low,
        )
        for look in covering_looks()
    ]
    for one, other in combinations(range(len(choices)), 2):
        met = {(look[one], look[other]) for look in drawn}
        assert met == set(product(choices[one], choices[other]))


def test_they_are_few():
    assert len(covering_looks()) <= 18
