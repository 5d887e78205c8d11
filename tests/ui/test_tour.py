"""`kiosk tour`, by the real command line in a process of its own."""

import json
import os
import shutil
import sqlite3
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content.store import ContentStore
from kiosk.paths import BUNDLED_CONTENT

EXECUTABLE = Path(sys.executable).parent / "kiosk"
PROMISED = {
    *("attract", "home", "questions", "section", "answer", "answer-long", "themes", "theme"),
    *("partners", "partner", "contact", "about", "help", "language", "take-along"),
    *("idle-warning", "unavailable"),
    *("search", "search-start", "search-all", "search-empty"),
    *("administrator-pin", "administrator", "administrator-stop", "administrator-doctor"),
    *(
        "administrator-test",
        "administrator-language",
        "administrator-editions",
        "administrator-keys",
        "administrator-panel",
        "administrator-place",
        "administrator-type",
    ),
}


@pytest.fixture(scope="module")
def run_tour(tmp_path_factory):
    data = tmp_path_factory.mktemp("data")

    def run(*arguments, program=(EXECUTABLE,), **environment):
        inherited = {name: value for name, value in os.environ.items() if "QT_" not in name}
        return subprocess.run(
            [*program, "tour", *arguments],
            env={**inherited, "KIOSK_DATA": str(data), **environment},
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )

    return run


@pytest.fixture(scope="module")
def tour_folder(run_tour, tmp_path_factory):
    out = tmp_path_factory.mktemp("tours") / "new" / "folder"
    # A desktop that is scaled must not change the pictures.
    ended = run_tour(out, "--size", "1280x800", QT_SCALE_FACTOR="2")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "", "")
    return out


@pytest.fixture(scope="module")
def tour(tour_folder):
    return json.loads((tour_folder / "tour.json").read_text("ascii"))


@pytest.fixture(scope="module")
def screens(tour):
    return {screen["name"]: screen for screen in tour["screens"]}


def one_sentence(ended):
    assert ended.returncode == 1
    (line,) = ended.stderr.splitlines()
    assert line.startswith("kiosk: ")
    assert line.endswith(".")
    return line


def test_the_tour_says_what_was_drawn(tour):
    look = {name: value for name, value in tour.items() if name != "screens"}
    assert look == {
        "size": [1280, 800],
        "lang": "nl",
        "text": 100,
        "contrast": "normal",
        "reach": False,
    }


def test_every_screen_is_drawn_in_the_size_that_was_asked_for(tour_folder, screens):
    assert screens.keys() >= PROMISED
    assert {path.stem for path in tour_folder.glob("*.png")} == screens.keys()
    for name in screens:
        size = struct.unpack(">II", (tour_folder / f"{name}.png").read_bytes()[16:24])
        assert size == (1280, 800)


def test_controls_and_texts_are_described_as_promised(tour):
    for screen in tour["screens"]:
        assert screen.keys() == {"name", "title", "controls", "texts"}
        assert screen["title"]
        assert screen["texts"]
        for control in screen["controls"]:
            assert control.keys() == {"object_name", "role", "name", "rectangle", "focusable"}
        for text in screen["texts"]:
            assert text.keys() == {"text", "rectangle", "pixel_size", "truncated"}
            assert isinstance(text["truncated"], bool)
        for thing in (*screen["controls"], *screen["texts"]):
            assert [type(number) for number in thing["rectangle"]] == [int] * 4


def test_each_screen_is_the_one_that_its_name_says(screens):
    store = ContentStore.open(BUNDLED_CONTENT)
    longest = max(store.questions("nl"), key=lambda question: len(question.body))
    assert screens["answer-long"]["title"] == longest.title
    assert screens["theme"]["title"] == store.themes("nl")[0].title
    assert screens["partner"]["title"] == store.partners("nl")[0].title
    assert screens["contact"]["title"] == store.item("page-contact", "nl").title
    assert screens["idle-warning"]["title"] == "Bent u er nog?"
    assert "Goedemiddag" in texts_of(screens["home"])


def texts_of(screen):
    return [text["text"] for text in screen["texts"]]


def keys_of(screen):
    names = [control["object_name"] for control in screen["controls"]]
    return [name for name in names if name.startswith("key-")]


def test_search_shows_hits_a_correction_and_the_keys(screens):
    names = {control["object_name"] for control in screens["search"]["controls"]}
    assert "suggestion" in names
    assert len([name for name in names if name.startswith("hit-")]) > 1
    assert {"key-a", "key-space", "key-search"} <= names
    assert "aliantie" in texts_of(screens["search"])


def test_without_the_keys_all_hits_are_shown_or_the_ways_on(screens):
    hits = [
        one["role"] for one in screens["search-all"]["controls"] if "hit-" in one["object_name"]
    ]
    assert hits
    assert set(hits) == {"button"}
    assert "parkeervergunning" in texts_of(screens["search-empty"])
    assert not [one for one in screens["search-empty"]["controls"] if "hit-" in one["object_name"]]
    assert keys_of(screens["search-start"])
    assert keys_of(screens["search-all"]) == keys_of(screens["search-empty"]) == []


def test_the_field_of_search_is_an_editable_text(screens):
    (field,) = [one for one in screens["search"]["controls"] if one["object_name"] == "searchField"]
    assert (field["role"], field["focusable"]) == ("editabletext", True)


def test_two_tours_are_the_same(run_tour, tour_folder, tmp_path):
    assert run_tour(tmp_path, "--size", "1280x800").returncode == 0
    differing = [
        path.name
        for path in tour_folder.iterdir()
        if path.read_bytes() != (tmp_path / path.name).read_bytes()
    ]
    assert differing == []


def test_a_file_in_the_place_of_the_folder_is_named(run_tour, tmp_path):
    (tmp_path / "out").write_text("mine")
    assert f"The folder {tmp_path / 'out'} can't be written" in one_sentence(
        run_tour(tmp_path / "out")
    )
    assert "can't be written" in one_sentence(run_tour(tmp_path / "out" / "below"))
    assert (tmp_path / "out").read_text() == "mine"


def test_a_picture_that_cannot_be_written_is_named(run_tour, tmp_path):
    (tmp_path / "home.png").mkdir()
    assert str(tmp_path / "home.png") in one_sentence(run_tour(tmp_path, "--size", "640x400"))


def test_missing_content_is_named(run_tour, tmp_path):
    sentence = one_sentence(run_tour(tmp_path / "out", "--content", tmp_path / "no.db"))
    assert "no.db" in sentence


def test_content_with_little_in_it_is_drawn_as_far_as_it_goes(run_tour, tmp_path):
    content = shutil.copy(BUNDLED_CONTENT, tmp_path / "little.db")
    with sqlite3.connect(content) as database:
        database.execute("update items set status = 'draft' where kind = 'partner'")
    database.close()
    ended = run_tour(tmp_path / "out", "--content", content, "--size", "1280x800")
    assert (ended.returncode, ended.stderr) == (0, "")
    names = {
        one["name"] for one in json.loads((tmp_path / "out" / "tour.json").read_text())["screens"]
    }
    assert names == PROMISED - {"partner"}


BROKEN = """
import sys
from PySide6.QtCore import qWarning
from kiosk.cli import run_command_line
from kiosk.ui.viewmodels.help import HelpViewModel
HelpViewModel.show = lambda *_: {fault}
sys.exit(run_command_line(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("fault", "said"),
    [("qWarning('no such property')", "no such property"), ("1 / 0", "division by zero")],
)
def test_what_goes_wrong_on_the_way_makes_the_tour_fail(run_tour, tmp_path, fault, said):
    program = [sys.executable, "-c", BROKEN.format(fault=fault)]
    ended = run_tour(tmp_path, "--size", "640x400", program=program)
    assert said in one_sentence(ended)
    assert json.loads((tmp_path / "tour.json").read_text())["screens"]
