"""The preview is the residents' own page, and follows what is typed."""

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.screen_walk import walk_screen

PROGRAMME = "wat-is-het-programma"


def page(staff):
    """The words that residents would see, as the preview shows them now."""
    staff.look()
    (stage,) = staff.all("previewStage")
    inside = [item for item in staff.all() if is_within(item, stage)]
    return "\n".join(str(item.property("text") or "") for item in inside)


def is_within(item, stage):
    while item is not None and item != stage:
        item = item.parentItem()
    return item is not None


def see(staff, words):
    staff.wait_until(lambda: words in page(staff), f"the page says {words!r}")


def test_it_shows_what_is_typed_before_it_is_saved(staff):
    assert "Wat is het Nationaal Programma" in page(staff)
    staff.fill("titleField", "Wat doet Samen?")
    see(staff, "Wat doet Samen?")
    staff.tap("bodyField")
    staff.control(Qt.Key.Key_A)
    staff.type("Heel veel.")
    see(staff, "Heel veel.")
    assert staff.text("unsavedWords") == "1 onderdeel niet opgeslagen"


@pytest.mark.parametrize(
    ("item", "screen"),
    [
        (PROGRAMME, "answerScreen"),
        ("thema-jeugd", "themeScreen"),
        ("partner-hva", "partnerScreen"),
        ("page-about", "pageScreen"),
        ("section-meedoen", "sectionScreen"),
        ("page-welcome", "homeScreen"),
    ],
)
def test_each_kind_is_shown_on_its_own_screen(staff, item, screen):
    staff.open(item)
    staff.wait_until(lambda: staff.sees(screen), f"{screen} is shown")


def test_a_draft_and_an_expired_item_are_shown_too(staff):
    staff.fill("fact:valid_until", "01-01-2020")
    staff.tap("draftButton")
    staff.fill("titleField", "Van vroeger")
    see(staff, "Van vroeger")


def test_it_speaks_the_language_of_the_form_and_the_editor_stays_dutch(staff):
    staff.tap("language:en")
    see(staff, "What is the Nationaal Programma")
    see(staff, "Larger text")
    assert staff.text("saveButton") == "Opslaan"
    staff.tap("language:ar")
    see(staff, "ما هو البرنامج")
    assert staff.text("draftButton") == "Maak concept"


def test_the_keys_stay_in_the_form(staff):
    staff.tap("titleField")
    staff.control(Qt.Key.Key_PageDown)
    see(staff, "Waarom is er zo’n programma nodig")
    assert staff.focus == "titleField"


def test_letters_contrast_and_a_turned_screen(staff):
    staff.tap("previewText:200")
    staff.tap("previewContrast")
    terminal = staff.editor.preview.terminal
    assert (terminal.appearance.textPercent, terminal.appearance.highContrast) == (200, True)
    staff.tap("previewPortrait")
    staff.wait_until(lambda: staff.sees("previewStage"), "the turned screen is there")
    (stage,) = staff.all("previewStage")
    assert (stage.width(), stage.height()) == (1080, 1920)
    staff.tap("previewPortrait")
    staff.wait_until(lambda: staff.sees("previewStage"), "the screen lies again")


def test_it_fills_the_window_until_escape(staff):
    staff.key(Qt.Key.Key_F11)
    staff.look()
    assert staff.sees("largePreview")
    assert len(staff.all("previewStage")) == 1
    staff.key(Qt.Key.Key_Escape)
    staff.look()
    assert not staff.sees("largePreview")
    staff.tap("enlargeButton")
    staff.tap("shrinkButton")
    assert not staff.sees("largePreview")


def test_what_is_looked_at_is_not_counted(staff, tmp_path):
    staff.open("thema-jeugd")
    staff.editor.preview.terminal._tally.stop()
    assert not (tmp_path / "data" / "preview").exists()
    assert not (tmp_path / "data" / "counters").exists()


def test_links_in_it_lead_on_as_on_the_kiosk(staff):
    row = next(one for one in staff.all() if one.property("text") and is_row(one))
    assert row.property("text")
    staff.editor.preview.terminal.navigation.open("thema-jeugd")
    staff.wait_until(lambda: staff.sees("themeScreen"), "the theme is shown")
    assert walk_screen(staff.window).controls


def is_row(item):
    return item.inherits("QQuickAbstractButton")
