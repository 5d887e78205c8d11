"""A draft under everything that befalls files; each error has a sentence for staff."""

import errno
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import (
    DraftBusy,
    DraftChangedElsewhere,
    DraftDamaged,
    DraftExists,
    DraftInUse,
    DraftMissing,
    DraftNotSaved,
    DraftReadOnly,
    DraftTooNew,
    DraftVanished,
    NotADraft,
)
from kiosk.content.draft_file import DraftFile
from kiosk.content.errors import ItemNotFound
from kiosk.paths import BUNDLED_CONTENT

PROCESS = Path(__file__).with_name("draft_process.py")
QUESTION = "wat-is-het-programma"
NOBODY = 65534
TIMES_KILLED = 100


def changed(desk, section="section-meedoen"):
    return replace(desk.item(QUESTION), section=section)


def reopened(path, clock):
    return closing(EditingDesk.open(path, author="Piet", now=clock))


def process(*arguments):
    """Run another process to its end and return what it reported."""
    command = [sys.executable, PROCESS, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_killing_the_editor_while_it_saves_loses_nothing(draft, clock):
    reports = process("kill", draft, TIMES_KILLED)
    assert len(reports) == TIMES_KILLED
    assert [report for report in reports if report["lost"] or report["by_half"]] == []
    saved = [title for report in reports for act, title in report["acknowledged"] if act == "item"]
    with reopened(draft, clock) as desk:
        titles = {state.item.texts[0].title for state in desk.history(QUESTION)}
    assert set(saved) <= titles
    # Or else the kills came too early or too late to mean anything.
    assert len(saved) > TIMES_KILLED / 10
    assert sum(report["in_the_middle"] for report in reports) > TIMES_KILLED / 10


def test_a_second_editor_is_told_who_has_the_draft(desk, draft, clock):
    with pytest.raises(DraftInUse) as caught:
        EditingDesk.open(draft, author="Piet", now=clock)
    assert (caught.value.author, caught.value.since) == ("Samira", "01-03-2027 09:02")
    assert "Samira heeft dit concept open" in caught.value.for_staff
    assert "sinds 01-03-2027 09:02" in caught.value.for_staff
    state = desk.save(changed(desk))
    assert state.number == 2


def test_an_editor_in_another_process_has_the_draft_until_it_is_killed(draft, clock):
    holder = subprocess.Popen(
        [sys.executable, PROCESS, "hold", draft], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    try:
        assert json.loads(holder.stdout.readline()) == {"opened": True}
        with pytest.raises(DraftInUse, match="Samira"):
            EditingDesk.open(draft, author="Piet", now=clock)
    finally:
        holder.kill()
        holder.communicate()
    with reopened(draft, clock) as desk:
        assert desk.save(changed(desk)).author == "Piet"


def test_a_draft_may_be_looked_at_while_somebody_edits_it(desk, draft):
    desk.save(changed(desk))
    with closing(EditingDesk.look(draft)) as glance:
        assert glance.content() == desk.content()
        assert glance.history(QUESTION) == desk.history(QUESTION)
        for act in (lambda: glance.save(changed(glance, "")), lambda: glance.set_much_asked([])):
            with pytest.raises(DraftReadOnly):
                act()
        assert desk.save(changed(desk, "section-alliantie")).number == 3


@pytest.mark.parametrize("what", ["weg", "content.db"])
def test_only_a_draft_can_be_looked_at(tmp_path, what):
    shutil.copy(BUNDLED_CONTENT, tmp_path / "content.db")
    with pytest.raises((DraftMissing, NotADraft)):
        EditingDesk.look(tmp_path / what)
    assert [path.name for path in tmp_path.iterdir()] == ["content.db"]


@pytest.mark.usefixtures("desk")
def test_a_lock_file_that_nobody_can_read_names_nobody(draft, clock):
    draft.with_name(f"{draft.name}.lock").write_bytes(b"\xff{")
    with pytest.raises(DraftInUse) as caught:
        EditingDesk.open(draft, author="Piet", now=clock)
    assert caught.value.for_staff == (
        "Iemand anders heeft dit concept open. Sluit het daar, en probeer het dan opnieuw."
    )


def test_a_closed_draft_is_free(desk, draft, clock):
    desk.close()
    desk.close()
    with reopened(draft, clock) as again:
        assert again.item(QUESTION) == again.history(QUESTION)[0].item


def test_a_new_draft_never_replaces_a_file(draft, clock, content):
    before = draft.read_bytes()
    with pytest.raises(DraftExists):
        EditingDesk.create(draft, content, author="Piet", now=clock)
    assert draft.read_bytes() == before


def test_a_draft_that_cannot_be_made_leaves_nothing(tmp_path, clock, content):
    path = tmp_path / "draft"
    twice = replace(content, items=(*content.items, content.items[0]))
    with pytest.raises(DraftNotSaved, match="UNIQUE"):
        EditingDesk.create(path, twice, author="Piet", now=clock)
    assert [entry.name for entry in tmp_path.iterdir()] == ["draft.lock"]


@pytest.mark.parametrize("name", ["weg.kioskconcept", "weg/samen.kioskconcept", "."])
def test_a_draft_that_is_not_there_is_said_so(tmp_path, clock, name):
    with pytest.raises(DraftMissing, match="no draft"):
        EditingDesk.open(tmp_path / name, author="Piet", now=clock)
    assert list(tmp_path.iterdir()) == []


def test_a_new_draft_needs_a_folder(tmp_path, clock, content):
    with pytest.raises(DraftMissing):
        EditingDesk.create(tmp_path / "weg" / "draft", content, author="Piet", now=clock)


def test_a_full_disk_is_said_so_and_loses_nothing(draft, clock):
    """The limit is that on the size of a file, as quotas are; anyone may lower it."""
    (report,) = process("fill", draft, draft.stat().st_size + 500_000)
    assert report["saved"] > 1
    assert report["error"] == "DraftFull"
    assert "is vol. Maak ruimte" in report["for_staff"]
    with reopened(draft, clock) as desk:
        assert len(desk.history(QUESTION)) == report["saved"] + 1
        assert desk.item(QUESTION).texts[0].title.startswith(f"{report['saved']} ")


def test_a_disk_without_any_room_is_said_so_and_loses_nothing(draft, clock, tmp_path):
    """A disk of 3 MB of one's own, where the system lets an ordinary user have one."""
    disk, copy = tmp_path / "disk", tmp_path / "copy"
    disk.mkdir()
    in_it = disk / "draft"
    script = (
        f"mount -t tmpfs -o size=3m none {disk} && cp {draft} {in_it} && "
        f"{sys.executable} {PROCESS} fill {in_it}; cp {in_it}* {tmp_path / 'copy'}"
    )
    copy.mkdir()
    command = ["unshare", "--mount", "--map-root-user", "sh", "-c", script]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs a system that lets users mount: unshare --mount --map-root-user")
    report = json.loads(done.stdout)
    assert report["saved"] > 1
    assert report["error"] == "DraftFull"
    with reopened(copy / "draft", clock) as desk:
        assert len(desk.history(QUESTION)) == report["saved"] + 1


@pytest.fixture
def ordinary(draft):
    """A copy of the draft in a folder of an ordinary user, as whom the test runs on."""
    user = NOBODY if os.geteuid() == 0 else os.geteuid()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(shutil.copy(draft, folder))
        os.chown(path, user, -1)
        os.chown(folder, user, -1)
        before = os.geteuid()
        os.seteuid(user)
        yield path
        path.parent.chmod(0o755)
        os.seteuid(before)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_a_draft_that_may_not_be_written_is_said_so(ordinary, clock, what):
    if what == "file":
        ordinary.chmod(0o444)
    else:
        ordinary.parent.chmod(0o555)
    before = ordinary.read_bytes()
    with pytest.raises(DraftReadOnly) as caught:
        EditingDesk.open(ordinary, author="Piet", now=clock)
    assert "mag niet geschreven worden" in caught.value.for_staff
    assert ordinary.read_bytes() == before


def test_what_may_not_be_written_may_be_looked_at(ordinary):
    ordinary.chmod(0o444)
    ordinary.parent.chmod(0o555)
    with closing(EditingDesk.look(ordinary)) as glance:
        assert glance.item(QUESTION).id == QUESTION


def test_a_draft_that_loses_its_folder_while_open_saves_nothing(ordinary, clock):
    with reopened(ordinary, clock) as desk:
        ordinary.parent.chmod(0o555)
        with pytest.raises(DraftReadOnly):
            desk.save(changed(desk))
        ordinary.parent.chmod(0o755)
        assert len(desk.history(QUESTION)) == 1
        assert desk.save(changed(desk)).number == 2


def test_nothing_is_saved_into_a_file_that_vanished(desk, draft, clock, tmp_path):
    before = desk.item(QUESTION)
    draft.unlink()
    for act in (lambda: desk.save(changed(desk)), lambda: desk.keep_unsaved(before)):
        with pytest.raises(DraftVanished) as caught:
            act()
    assert "Bewaar een kopie" in caught.value.for_staff
    assert desk.item(QUESTION) == before
    assert not draft.exists()

    desk.copy_to(tmp_path / "gered.kioskconcept")
    with reopened(tmp_path / "gered.kioskconcept", clock) as rescued:
        assert rescued.content() == desk.content()
        assert rescued.history(QUESTION) == desk.history(QUESTION)


def test_nothing_is_saved_beside_a_file_that_was_replaced(desk, draft, tmp_path):
    other = Path(shutil.copy(draft, tmp_path / "other"))
    other.replace(draft)
    before = draft.read_bytes()
    with pytest.raises(DraftVanished):
        desk.save(changed(desk))
    assert draft.read_bytes() == before


def test_a_copy_never_replaces_a_file(desk, tmp_path):
    path = tmp_path / "kopie"
    path.write_text("anders")
    with pytest.raises(DraftExists):
        desk.copy_to(path)
    assert path.read_text() == "anders"
    with pytest.raises(DraftNotSaved):
        desk.copy_to(tmp_path / "weg" / "kopie")


def test_what_a_foreign_program_wrote_is_not_overwritten(desk, draft):
    with closing(sqlite3.connect(draft)) as foreign:
        foreign.execute("UPDATE meta SET value = 'anders'")
        foreign.commit()
    with pytest.raises(DraftChangedElsewhere):
        desk.save(changed(desk))
    assert len(desk.history(QUESTION)) == 1


def test_on_a_share_without_locks_nobody_overwrites_the_other(draft, clock, monkeypatch):
    def no_lock(_file, _operation):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr("fcntl.flock", no_lock)
    with reopened(draft, clock) as one, reopened(draft, clock) as other:
        assert one.save(changed(one)).number == 2
        with pytest.raises(DraftChangedElsewhere) as caught:
            other.save(changed(other, "section-alliantie"))
        assert "open het opnieuw" in caught.value.for_staff
        assert one.save(changed(one, "section-convenant")).number == 3


def test_a_file_that_another_program_keeps_to_itself_is_said_so(draft, clock, monkeypatch):
    monkeypatch.setattr("kiosk.content.draft_file._SECONDS_TO_WAIT", 0)
    with reopened(draft, clock) as desk:
        with closing(sqlite3.connect(draft)) as foreign:
            foreign.execute("BEGIN EXCLUSIVE")
            with pytest.raises(DraftBusy):
                desk.save(changed(desk))
        assert desk.save(changed(desk)).number == 2


def write(path, statement):
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_draft_of_a_newer_program_is_refused_and_left_alone(draft, clock):
    write(draft, "PRAGMA user_version = 99")
    before = draft.read_bytes()
    with pytest.raises(DraftTooNew, match="schema 99, but this program knows schemas up to"):
        EditingDesk.open(draft, author="Piet", now=clock)
    assert draft.read_bytes() == before


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"PK\x03\x04" * 500),
        lambda path: path.write_bytes(BUNDLED_CONTENT.read_bytes()),
    ],
    ids=["empty", "no database", "a content database"],
)
def test_a_file_that_is_no_draft_is_said_so_and_left_alone(draft, clock, damage):
    damage(draft)
    before = draft.read_bytes()
    with pytest.raises(NotADraft) as caught:
        EditingDesk.open(draft, author="Piet", now=clock)
    assert "is geen concept" in caught.value.for_staff
    assert draft.read_bytes() == before


def cut(path):
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size // 2)


def scribble(path):
    with path.open("r+b") as file:
        file.seek(4096 * 3)
        file.write(os.urandom(4096 * 20))


@pytest.mark.parametrize(
    "damage",
    [
        cut,
        scribble,
        lambda path: write(path, "DROP TABLE unsaved"),
        lambda path: write(path, "DELETE FROM shared_states WHERE name = 'contact'"),
        lambda path: write(path, "UPDATE states SET record = '{}' WHERE item = 'page-about'"),
        lambda path: write(path, "UPDATE states SET record = substr(record, 1, 50)"),
        lambda path: write(path, "UPDATE states SET saved_at = 'gisteren'"),
    ],
    ids=["cut", "scribbled", "table", "contact", "no item", "no JSON", "no time"],
)
def test_a_damaged_draft_is_said_so_and_stays_closed(draft, clock, damage):
    damage(draft)
    with pytest.raises(DraftDamaged) as caught:
        EditingDesk.open(draft, author="Piet", now=clock)
    assert not isinstance(caught.value, NotADraft)
    assert "Zet een reservekopie terug" in caught.value.for_staff
    with pytest.raises(DraftDamaged):
        EditingDesk.open(draft, author="Piet", now=clock)


def test_a_save_that_fails_halfway_saves_nothing(desk):
    """One of the items can't be saved, as a foreign hand already wrote its next state."""
    other = replace(desk.item("page-about"), position=77)
    stolen = "INSERT INTO states SELECT item, 2, status, '', '', '', record FROM states WHERE item"
    with DraftFile.writing(desk._file) as connection:
        connection.execute(f"{stolen} = 'page-about'")
    with pytest.raises(DraftNotSaved, match="UNIQUE"):
        desk.save_all([changed(desk), other], "Samen")
    assert len(desk.history(QUESTION)) == 1
    assert desk.item("page-about").position != 77
    with pytest.raises(ItemNotFound):
        desk.restore(QUESTION, 2)
