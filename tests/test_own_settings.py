"""What administrators choose at the screen lies over the settings file; the start goes on."""

import pytest

from kiosk.settings.own import SettingsNotKept, keep_own
from kiosk.settings.reading import load_settings, own_path
from kiosk.settings.sections import PanelSettings


@pytest.fixture
def own(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    return own_path()


@pytest.fixture
def machine(tmp_path):
    path = tmp_path / "kiosk.toml"
    path.write_text('[language]\nstart = "en"\n[session]\nidle_seconds = 120\n')
    return path


def test_without_any_choice_the_file_counts(own, machine):
    assert not own.exists()
    assert load_settings(machine).settings.language.start == "en"


def test_a_choice_lies_over_it_and_leaves_the_rest(own, machine):
    keep_own(own, {"language": {"start": "tr"}})
    loaded = load_settings(machine)
    assert loaded.settings.language.start == "tr"
    assert loaded.settings.session.idle_seconds == 120
    assert loaded.problems == ()
    assert loaded.path == machine


def test_a_later_choice_keeps_the_earlier_ones(own, machine):
    keep_own(own, {"place": {"name": 'Huis "de Wijk" \\ Oost'}})
    keep_own(own, {"language": {"start": "ar"}})
    settings = load_settings(machine).settings
    assert settings.place.name == 'Huis "de Wijk" \\ Oost'
    assert settings.language.start == "ar"


def test_numbers_are_kept_as_numbers(own, machine):
    keep_own(own, {"panel": {"diagonal_inches": 32}})
    keep_own(own, {"panel": {"lower_edge_mm": 750}})
    loaded = load_settings(machine)
    assert (loaded.settings.panel, loaded.problems) == (PanelSettings(32, 750), ())


def test_of_a_text_per_language_one_is_changed_and_the_others_stay(own, machine):
    machine.write_text('[place]\nask_here = { nl = "Bij de balie.", en = "At the desk." }\n')
    keep_own(own, {"place": {"ask_here": {"tr": "Girişte."}}})
    keep_own(own, {"place": {"ask_here": {"nl": 'Bij \U0001f44b de "ingang".'}}})
    keep_own(own, {"place": {"name": "Huis van de Wijk"}})
    loaded = load_settings(machine)
    assert loaded.problems == ()
    assert loaded.settings.place.name == "Huis van de Wijk"
    assert loaded.settings.place.ask_here == {
        "nl": 'Bij \U0001f44b de "ingang".',
        "en": "At the desk.",
        "tr": "Girişte.",
    }


@pytest.mark.parametrize(
    "text",
    [
        '[language]\nstart = "fr"\n',
        "[language]\nstart = 3\n",
        "language = 3\n",
        '[languages]\nstart = "tr"\n',
        "[language\n",
        "\x00",
        "[a]\n" * 50 + "x",
    ],
)
def test_a_broken_one_is_told_of_and_the_file_counts(own, machine, text):
    own.parent.mkdir(parents=True)
    own.write_text(text)
    loaded = load_settings(machine)
    assert loaded.settings.language.start == "en"
    assert len(loaded.problems) == 1
    keep_own(own, {"language": {"start": "tr"}})
    assert load_settings(machine).settings.language.start == "tr"


def test_one_that_can_not_be_written_changes_nothing(own, machine, monkeypatch):
    keep_own(own, {"language": {"start": "tr"}})

    def full(*_arguments, **_options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.settings.own.write_file", full)
    with pytest.raises(SettingsNotKept, match="No space left"):
        keep_own(own, {"language": {"start": "ar"}})
    assert load_settings(machine).settings.language.start == "tr"
