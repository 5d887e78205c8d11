"""What the administrator's pages find on a real machine: its doctor, editions and keys."""

import pytest

from kiosk.administration import KeyGone, MachineDesk
from kiosk.catalogue.installed import keyring
from kiosk.editions.errors import EditionError
from kiosk.editions.key_files import create_key_files
from kiosk.settings.sections import PanelSettings, PlaceSettings
from kiosk.ui.administrator_facts import EditionFact


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def desk(tmp_path, stick, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    config = tmp_path / "kiosk.toml"
    config.write_text(f'[delivery]\ninbox = ["{stick}"]\n')
    return MachineDesk(config)


def test_the_doctor_is_asked_with_the_settings_in_use(desk):
    found = {check.name: check for check in desk.checks()}
    assert found["content"].state == "ok"
    assert found["pin"].state == "warn"
    assert "kiosk.toml" in found["settings"].detail


def test_without_an_edition_the_bundled_content_is_in_use(desk):
    (bundled,) = desk.editions()
    assert isinstance(bundled, EditionFact)
    assert (bundled.number, bundled.is_in_use) == (0, True)
    with pytest.raises(EditionError):
        desk.roll_back()


def test_a_key_on_a_stick_is_found_and_trusted(desk, stick):
    key = create_key_files(stick, "")
    (stick / "other.pub").write_text("no key")
    assert desk.keys().found == (key.fingerprint,)
    desk.trust(key.fingerprint)
    assert keyring().find(key.fingerprint, "an edition") == key
    assert desk.keys().found == ()
    assert desk.keys().known == ((key.fingerprint, False),)


def test_a_key_that_was_pulled_out_is_not_trusted(desk, stick):
    key = create_key_files(stick, "")
    (stick / "kiosk.pub").unlink()
    with pytest.raises(KeyGone):
        desk.trust(key.fingerprint)
    assert keyring().known() == ()


def test_the_size_and_height_of_the_screen_count_at_once(desk):
    assert desk.panel() == PanelSettings()
    desk.keep_panel(PanelSettings(lower_edge_mm=950))
    assert desk.panel() == PanelSettings(24, 950)
    (panel,) = [check for check in desk.checks() if check.name == "panel"]
    assert panel.state == "warn"
    assert "Hang it lower" in panel.remedy


def test_texts_about_the_building_lie_over_those_of_the_file(desk, tmp_path):
    config = tmp_path / "kiosk.toml"
    config.write_text('[place]\nname = "Huis"\nask_here = { nl = "Bij Jan.", en = "Ask Jan." }\n')
    desk.keep_place_text("ask_here", "Bij Ans.")
    assert desk.place() == PlaceSettings("Huis", {"nl": "Bij Ans.", "en": "Ask Jan."})
    desk.keep_place_text("name", 'Het "Anker" \\ Oost')
    assert desk.place().name == 'Het "Anker" \\ Oost'
    desk.keep_place_text("ask_here", "")
    assert desk.place().ask_here["nl"] == ""
