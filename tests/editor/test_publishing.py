"""Publishing from the real window: what would change, what stops it, and the file on the stick."""

from dataclasses import replace

import pytest

from kiosk.editions.edition_file import open_edition
from kiosk.editions.keyring import only
from kiosk.editions.minisign import create_key

KEY = create_key()


@pytest.fixture(autouse=True)
def own_data(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))


@pytest.fixture
def key_file(tmp_path):
    path = tmp_path / "kiosk.key"
    path.write_text(KEY.to_text(""))
    return path


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def staff(make_staff):
    return make_staff()


def publish(staff, key_file, folder):
    staff.fill("keyField", str(key_file))
    staff.fill("editionFolder", str(folder))
    staff.tap("publishButton")
    staff.wait_until(lambda: not staff.editor.publishing.isBusy, "it is done")
    staff.look()
    return staff.editor.safekeeping.notice


def editions(folder):
    return sorted(folder.glob("*"))


def test_an_untouched_draft_changes_nothing(staff):
    staff.tap("publishTab")
    assert staff.text("publishSummary").startswith("Er is niets veranderd")
    assert staff.names("change:") == []
    assert not staff.find("publishButton").isEnabled()


def test_what_is_new_and_what_stays_at_home_is_listed_and_a_tap_leads_there(staff):
    staff.open("partner-woon")
    staff.fill("titleField", "Stichting WOON in Nieuw-West")
    staff.editor.actions.save()
    staff.open("partner-eigen-haard")
    staff.editor.actions.setStatus("draft")
    staff.tap("publishTab")
    assert "1 onderdeel verandert" in staff.text("publishSummary")
    assert "1 concept blijft thuis" in staff.text("publishSummary")
    assert staff.text("change:partner-woon").startswith("Gewijzigd")
    assert staff.text("change:partner-eigen-haard").startswith("Blijft concept")
    staff.tap("change:partner-woon")
    assert staff.editor.page == "items"
    assert staff.editor.form.item_id == "partner-woon"


def test_an_edition_is_written_to_the_stick_and_is_right(staff, key_file, stick):
    staff.tap("publishTab")
    said = publish(staff, key_file, stick)
    (path,) = editions(stick)
    assert path.name == "samen-nieuw-west-2026112401.kioskeditie"
    assert str(path) in said
    with open_edition(path, only(KEY.public)) as edition:
        edition.check_files()
        assert edition.manifest.number == 2026112401
    # The next one has the next number.
    publish(staff, key_file, stick)
    assert [path.stem[-10:] for path in editions(stick)] == ["2026112401", "2026112402"]


@pytest.mark.parametrize("spoil", ["no key", "strange key", "no folder"])
def test_what_can_not_be_done_is_said_and_nothing_is_left(spoil, staff, key_file, stick):
    folder = stick
    if spoil == "no key":
        key_file.unlink()
    elif spoil == "strange key":
        key_file.write_text("geen sleutel")
    else:
        folder = stick / "weg"
    staff.tap("publishTab")
    said = publish(staff, key_file, folder)
    assert staff.editor.safekeeping.isFailure
    assert ("map" in said) == (spoil == "no folder")
    assert ("sleutel" in said) == (spoil != "no folder")
    assert editions(stick) == []


def test_errors_in_what_is_ready_stop_the_edition(staff, key_file, stick):
    desk = staff.desk()
    item = desk.item("page-about")
    texts = tuple(
        replace(text, body="[Hier](item:bestaat-niet)") if text.language == "nl" else text
        for text in item.texts
    )
    desk.save(replace(item, texts=texts))
    staff.tap("publishTab")
    assert "Los eerst 1 fout op" in staff.text("publishStops")
    assert "1 fout" in publish(staff, key_file, stick)
    assert editions(stick) == []
    staff.tap("toFindings")
    assert staff.editor.page == "findings"
