"""Two editors, a full disk, a file that is gone: a sentence, and nothing that was typed is lost."""

import resource
import time
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from kiosk.catalogue.installed import keyring, shelf
from kiosk.catalogue.publishing import publish_edition
from kiosk.content.build import write_database
from kiosk.content.database import read_database
from kiosk.content.draft_errors import DraftError, DraftInUse, NotADraft
from kiosk.content.media import accept_media
from kiosk.content.model import Picture
from kiosk.editions.minisign import create_key
from kiosk.editor import own_draft
from kiosk.editor.own_draft import copy_path, login_name
from kiosk.editor.viewmodels.refusal import RefusalViewModel
from kiosk.editor.window import RefusalWindow
from kiosk.paths import ASSETS, BUNDLED_CONTENT

PROGRAMME = "wat-is-het-programma"


def title(item):
    return next(text.title for text in item.texts if text.language == "nl")


def test_the_second_editor_is_told_who_has_the_draft(open_desk, application):
    assert application
    open_desk("Fatima")
    with pytest.raises(DraftInUse) as refused:
        open_desk("Jan")
    refusal = RefusalViewModel(refused.value.for_staff)
    window = RefusalWindow(refusal)
    tries = []
    refusal.tryRequested.connect(lambda: tries.append(True))
    try:
        window.show((640, 320))
        seen = {item.objectName(): item for item in items_of(window.window.contentItem())}
        assert seen["reason"].property("text").startswith("Fatima heeft dit concept open")
        press(window.window, seen["tryAgain"])
        assert tries == [True]
    finally:
        window.close()


def items_of(item):
    yield item
    for child in item.childItems():
        yield from items_of(child)


def press(window, item):
    area = item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
    QTest.mouseClick(
        window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        area.center().toPoint(),
    )


def test_a_full_disk_is_told_and_what_was_typed_stays(make_staff):
    staff = make_staff()
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    staff.fill("titleField", "Vol")
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
    try:
        staff.control(Qt.Key.Key_S)
        staff.look()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "is vol. Maak ruimte, en bewaar opnieuw." in staff.text("notice")
    assert staff.sees("copyButton")
    assert staff.text("titleField") == "Vol"
    assert staff.text("unsavedWords") == "1 onderdeel niet opgeslagen"
    staff.control(Qt.Key.Key_S)
    assert title(staff.saved(PROGRAMME)) == "Vol"
    assert staff.text("notice") == "Opgeslagen."


def test_a_file_that_is_gone_is_told_and_work_goes_on_in_a_copy(make_staff, draft, tmp_path):
    staff = make_staff()
    staff.fill("titleField", "Weg")
    draft.unlink()
    staff.control(Qt.Key.Key_S)
    staff.look()
    assert "is verdwenen of vervangen. Bewaar een kopie" in staff.text("notice")
    staff.tap("copyButton")
    assert staff.text("notice").startswith("U werkt nu verder in de kopie")
    assert staff.desk().path == tmp_path / "kopie.db"
    assert [title(item) for item in staff.desk().unsaved()] == ["Weg"]
    staff.control(Qt.Key.Key_S)
    assert title(staff.saved(PROGRAMME)) == "Weg"


def test_the_window_stays_open_once_where_typing_can_not_be_kept(make_staff, draft):
    staff = make_staff()
    staff.fill("titleField", "Weg")
    draft.unlink()
    staff.window.close()
    staff.look()
    assert staff.window.isVisible()
    assert staff.text("notice").endswith("Sluit nog een keer om te stoppen zonder wat u typte.")
    staff.window.close()
    assert not staff.window.isVisible()


def test_the_own_draft_is_made_once_from_the_bundled_content(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    desk = own_draft.open_desk(None, "Jan")
    assert len(desk.content().items) == 39
    new = desk.new_item(desk.content().items[0].kind, "Nieuw")
    desk.close()
    desk = own_draft.open_desk(None, "Jan")
    assert desk.item(new.id) == new
    desk.close()
    assert own_draft.own_draft() == tmp_path / "data" / "concept.db"
    assert own_draft.own_draft().exists()


def test_the_own_draft_begins_as_the_newest_edition(tmp_path, monkeypatch):
    monkeypatch.setenv("KIOSK_DATA", str(tmp_path / "data"))
    picture = accept_media((ASSETS / "pictures" / "theme-werk.png").read_bytes())
    database = tmp_path / "new.db"
    content = renamed(read_database(BUNDLED_CONTENT), picture.name)
    write_database(content, database, {picture.name: picture.data}.__getitem__)
    key = create_key()
    publish_edition(database, key, tmp_path / "new.kioskeditie", today=date(2026, 11, 24))
    keyring().trust(key.public)
    edition = shelf().install(tmp_path / "new.kioskeditie", keyring().find, lambda _: None)
    shelf().switch(edition.number)
    desk = own_draft.open_desk(None, "Jan")
    try:
        assert title(desk.item(PROGRAMME)) == "Uit de uitgave"
        assert desk.read_media(picture.name) == picture.data
    finally:
        desk.close()


def renamed(content, picture):
    """The content with another title for the first question, and a picture there."""

    def other(text):
        new = Picture(picture, "Een tekening", "eigen werk")
        return replace(text, title="Uit de uitgave", picture=new) if text.language == "nl" else text

    return replace(
        content,
        items=tuple(
            replace(item, texts=tuple(map(other, item.texts))) if item.id == PROGRAMME else item
            for item in content.items
        ),
    )


def test_what_is_no_draft_is_refused_with_a_sentence(tmp_path):
    path = tmp_path / "brief.txt"
    path.write_text("geen concept " * 100)
    with pytest.raises(NotADraft) as refused:
        own_draft.open_desk(path, "Jan")
    assert refused.value.for_staff == f"{path} is geen concept. Kies een ander bestand."
    with pytest.raises(DraftError):
        own_draft.open_desk(tmp_path / "weg.db", "Jan")


def test_a_copy_lies_in_ones_own_folder(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    assert copy_path().parent == tmp_path
    assert copy_path().name.startswith("kiosk-concept-2")


def test_the_login_name_is_fit_to_read(monkeypatch):
    monkeypatch.setenv("LOGNAME", " jan\tde \x07 vries ")
    assert login_name() == "jan de vries"


def rest(staff):
    until = time.monotonic() + 0.05
    staff.wait_until(lambda: time.monotonic() > until, "a moment has passed")


def test_nothing_typed_more_than_two_seconds_ago_is_only_in_the_window(make_staff):
    """Somebody who never stops typing is kept up with, too."""
    staff = make_staff()
    staff.fill("titleField", "0")
    typed = [(time.monotonic(), "0")]
    end = typed[0][0] + 4
    while time.monotonic() < end:
        staff.type("x")
        typed.append((time.monotonic(), staff.text("titleField")))
        rest(staff)
        kept = [title(item) for item in staff.desk().unsaved()]
        old = [text for moment, text in typed if moment < time.monotonic() - 2]
        if old:
            assert kept
            assert len(kept[0]) >= len(old[-1])
    assert staff.text("unsavedWords") == "1 onderdeel niet opgeslagen"


@pytest.mark.parametrize(
    "typed", ["<b>vet</b> <script>x</script>", "[a](file:///etc/passwd) **b**"]
)
def test_titles_stay_what_was_typed_wherever_they_are_shown(make_staff, typed):
    staff = make_staff()
    staff.fill("titleField", typed)
    staff.control(Qt.Key.Key_S)
    assert title(staff.saved(PROGRAMME)) == typed
    assert staff.text("formHeading") == typed
    assert staff.says(typed)
    staff.tap("historyButton")
    assert "<script>" not in staff.text("changes:2")
    staff.tap("translationsTab")
    assert "<script>" not in staff.find("sourceCard").property("title")
    staff.tap("findingsTab")
    staff.tap("generalTab")
