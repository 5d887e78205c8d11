"""`kiosk content export` and `import` with workbooks, as other programs meet them."""

import os
import subprocess
import sys

import pytest
from openpyxl import load_workbook

from kiosk.paths import BUNDLED_CONTENT

TITLE = "Wat is het Nationaal Programma Samen\u00a0Nieuw-West?"


@pytest.fixture
def workbook(kiosk, tmp_path):
    path = tmp_path / "inhoud.xlsx"
    exported = kiosk("content", "export", path)
    assert (exported.returncode, exported.stderr) == (0, "")
    assert exported.stdout == f"Wrote {path} from {BUNDLED_CONTENT}.\n"
    return path


def write(path, **cells):
    book = load_workbook(path)
    for name, value in cells.items():
        book["Vragen"][name] = value
    book.save(path)


def test_export_then_import_changes_nothing(kiosk, workbook):
    ended = kiosk("content", "import", workbook)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.splitlines()[0] == f"{workbook}: 0 changes in 0 items, 0 of them new."


def test_a_change_is_shown_and_nothing_is_saved(kiosk, workbook, tmp_path):
    write(workbook, H2="What is it?")
    ended = kiosk("content", "import", workbook)
    assert ended.returncode == 0
    assert "wat-is-het-programma: Titel (en): ‘What is the " in ended.stdout
    assert "’ → ‘What is it?’\n" in ended.stdout
    assert ended.stdout.endswith("Nothing is saved; --apply saves it.\n")
    assert not (tmp_path / "data" / "concept.db").exists()


def test_what_is_applied_is_in_the_draft_and_comes_out_again(kiosk, workbook, tmp_path):
    write(workbook, H2="What is it?", B17="Nieuwe vraag?", K17="Ja.", E17="Meedoen")
    applied = kiosk("content", "import", workbook, "--apply", "--note", "Van Ria")
    assert (applied.returncode, applied.stderr) == (0, "")
    draft = tmp_path / "data" / "concept.db"
    assert applied.stdout.endswith(f"Saved in {draft}.\n")
    again = tmp_path / "weer.xlsx"
    assert kiosk("content", "export", again).stdout == f"Wrote {again} from {draft}.\n"
    sheet = load_workbook(again)["Vragen"]
    assert (sheet["H2"].value, sheet["A17"].value) == ("What is it?", "nieuwe-vraag")
    unchanged = kiosk("content", "import", again, draft)
    assert f"{again}: 0 changes in 0 items" in unchanged.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix: run it on Linux")
@pytest.mark.parametrize(("answer", "saved"), [("y", True), ("n", False)])
def test_somebody_at_a_terminal_is_asked(executable, workbook, tmp_path, answer, saved):
    import pty

    write(workbook, H2="What is it?")
    ours, theirs = pty.openpty()
    os.write(ours, f"{answer}\n".encode())
    ended = subprocess.run(
        [executable, "content", "import", workbook],
        stdin=theirs,
        capture_output=True,
        text=True,
        env={**os.environ, "KIOSK_DATA": str(tmp_path / "data")},
        timeout=120,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Save these changes? [y/N]" in ended.stdout
    assert (f"Saved in {tmp_path}" in ended.stdout) is saved
    assert ("Nothing is saved." in ended.stdout) is not saved


def test_without_any_standard_input_nobody_is_asked(kiosk, executable, workbook):
    ended = kiosk("-c", f'"{executable}" content import "{workbook}" <&-', program=("sh",))
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.endswith("Nothing is saved; --apply saves it.\n")


def test_the_history_says_where_a_change_came_from(kiosk, workbook, tmp_path):
    from datetime import datetime

    from kiosk.content.desk import EditingDesk

    write(workbook, H2="What is it?")
    assert kiosk("content", "import", workbook, "--apply").returncode == 0
    draft = tmp_path / "data" / "concept.db"
    desk = EditingDesk.open(draft, author="Ria", now=datetime.now)
    try:
        newest, _first = desk.history("wat-is-het-programma")
        assert newest.note == "Ingelezen uit inhoud.xlsx"
        assert len(desk.history("waarom-is-programma-nodig")) == 1
    finally:
        desk.close()


def test_mistakes_are_told_by_place_and_nothing_is_saved(kiosk, workbook, tmp_path):
    write(workbook, B2="=1+1", C3="bijna klaar", H4="What is it?")
    ended = kiosk("content", "import", workbook, "--apply")
    assert (ended.returncode, ended.stdout) == (1, "")
    formula, status, last = ended.stderr.splitlines()
    assert formula.startswith("Vragen, rij 2, kolom B: Hier staat een formule. ")
    assert status.startswith("Vragen, rij 3, kolom C: ‘bijna klaar’ kan hier niet. Kies uit: ")
    assert last == f"kiosk: The workbook {workbook} can't be imported: it has 2 mistakes."
    again = tmp_path / "weer.xlsx"
    assert kiosk("content", "export", again).returncode == 0
    assert load_workbook(again)["Vragen"]["H4"].value != "What is it?"


def test_a_content_database_is_never_edited_in_place(kiosk, workbook, assert_sentence):
    before = BUNDLED_CONTENT.read_bytes()
    ended = kiosk("content", "import", workbook, BUNDLED_CONTENT, "--apply")
    assert_sentence(ended, "it is no draft at all")
    assert BUNDLED_CONTENT.read_bytes() == before
    assert not BUNDLED_CONTENT.with_name("content.db.lock").exists()


def test_a_draft_that_somebody_works_in_is_left_alone(kiosk, workbook, tmp_path, assert_sentence):
    from datetime import datetime

    from kiosk.content.desk import EditingDesk

    kiosk("content", "import", workbook, "--apply")
    draft = tmp_path / "data" / "concept.db"
    desk = EditingDesk.open(draft, author="Ria", now=datetime.now)
    try:
        assert_sentence(kiosk("content", "import", workbook, "--apply"), "is open elsewhere", "Ria")
    finally:
        desk.close()


def test_a_workbook_that_is_there_is_only_replaced_on_request(kiosk, workbook, assert_sentence):
    write(workbook, H2="What is it?")
    assert_sentence(kiosk("content", "export", workbook), "exists already", "--force")
    assert load_workbook(workbook)["Vragen"]["H2"].value == "What is it?"
    assert kiosk("content", "export", workbook, "--force").returncode == 0
    assert load_workbook(workbook)["Vragen"]["H2"].value != "What is it?"


def test_source_text_can_be_made_of_a_draft(kiosk, workbook, tmp_path):
    write(workbook, B2=TITLE.replace("Nationaal ", ""))
    assert kiosk("content", "import", workbook, "--apply").returncode == 0
    assert kiosk("content", "export", "--text", tmp_path / "text").returncode == 0
    dutch = tmp_path / "text" / "questions" / "wat-is-het-programma" / "nl.md"
    assert 'title = "Wat is het Programma Samen\u00a0Nieuw-West?"' in dutch.read_text("utf-8")


@pytest.mark.parametrize(
    "arguments",
    [
        ["export"],
        ["export", "inhoud.csv"],
        ["export", "a.db", "b.db", "inhoud.xlsx"],
        ["import"],
        ["import", "a.xlsx", "b.db", "c"],
    ],
)
def test_wrong_usage_is_told_and_gives_2(kiosk, arguments):
    ended = kiosk("content", *arguments)
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Usage: " in ended.stderr


def test_files_that_are_no_workbook_are_told_in_a_sentence(kiosk, tmp_path):
    (tmp_path / "tekst.xlsx").write_text("id;titel")
    for name in ("weg.xlsx", "tekst.xlsx", "."):
        ended = kiosk("content", "import", tmp_path / name)
        assert (ended.returncode, ended.stdout) == (1, "")
        assert ended.stderr.startswith("het hele bestand: ")
        assert ended.stderr.endswith("can't be imported: it has 1 mistake.\n")
