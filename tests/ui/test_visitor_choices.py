from dataclasses import replace

import pytest

from kiosk.languages import offered_languages
from kiosk.ui.viewmodels.appearance import DEFAULT_APPEARANCE, AppearanceViewModel
from kiosk.ui.viewmodels.language import LanguageViewModel


@pytest.fixture
def appearance():
    return AppearanceViewModel()


@pytest.fixture
def languages():
    return LanguageViewModel(tuple(offered_languages().values()), "nl")


def test_letters_grow_in_two_steps_and_are_small_again(appearance):
    sizes = []
    for _ in range(4):
        appearance.enlarge()
        sizes.append(appearance.textPercent)
    assert sizes == [150, 200, 100, 150]


def test_contrast_and_reach_are_switches_that_do_not_disturb_each_other(appearance):
    appearance.toggleContrast()
    appearance.toggleReach()
    assert (appearance.highContrast, appearance.reach) == (True, True)
    appearance.toggleContrast()
    assert (appearance.highContrast, appearance.reach) == (False, True)


def test_choosing_what_is_chosen_already_says_nothing(appearance, qtbot):
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.choose(DEFAULT_APPEARANCE)
    with qtbot.waitSignal(appearance.changed):
        appearance.choose(replace(DEFAULT_APPEARANCE, is_low=True))


def test_the_first_language_is_the_one_of_every_new_visit(languages):
    assert (languages.code, languages.ownName) == ("nl", "Nederlands")
    languages.choose("ar")
    assert languages.isRightToLeft
    assert languages.fontFamily == "Noto Sans Arabic"
    languages.reset()
    assert (languages.code, languages.isRightToLeft) == ("nl", False)


def test_one_language_is_marked_as_chosen(languages):
    languages.choose("tr")
    assert [row.code for row in languages.languages.records if row.is_chosen] == ["tr"]


def test_a_language_that_is_not_offered_changes_nothing(languages, qtbot):
    with qtbot.assertNotEmitted(languages.changed):
        languages.choose("xx")
        languages.choose("nl")
    assert languages.code == "nl"


def test_every_language_invites_in_its_own_words_or_shares_those_of_another(languages):
    invitations = {row.code: row.invitation for row in languages.languages.records}
    assert all(invitations[code] for code in ("nl", "en", "tr", "ar"))
