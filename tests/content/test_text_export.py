"""Source text from a database: what `kiosk content build` reads, file for file."""

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.build import build_database, write_database
from kiosk.content.database import read_database
from kiosk.content.errors import SourceTextNotWritten
from kiosk.content.model import ContactFields
from kiosk.content.source_text import read_source
from kiosk.content.text_export import export_text
from kiosk.paths import ASSETS, BUNDLED_CONTENT


def files_of(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.name.startswith(".")
    }


def changed(content, item_id, **fields):
    """Return content in which fields of one item, or of its Dutch text, have another value."""
    own = {name: value for name, value in fields.items() if name not in {"title", "body"}}
    words = {name: value for name, value in fields.items() if name in {"title", "body"}}
    return replace(
        content,
        items=tuple(
            replace(item, **own, texts=tuple(replace(text, **words) for text in item.texts))
            if item.id == item_id
            else item
            for item in content.items
        ),
    )


def test_the_database_that_is_shipped_gives_the_source_text_that_is_shipped(tmp_path):
    export_text(read_database(BUNDLED_CONTENT), tmp_path / "text")
    assert files_of(tmp_path / "text") == files_of(ASSETS / "content")


ODD_TEXTS = [
    'aanhaling " en \\ schuin',
    "tab\tin de zin",
    "+++\nals een kop\n+++",
    "regel\n\n\n\nmet gaten",
    "# kop\n'''drie'''\n\"\"\"",
    "\u202bعربي\u202c \u2068naam\u2069 İı",
    "\x01\x7f\x85\u2028\ufeff",
]


@pytest.mark.parametrize("text", ODD_TEXTS)
def test_any_text_builds_to_the_same_database(tmp_path, content, text):
    odd = changed(content, "page-about", title=text, body=text, colour=text)
    odd = replace(odd, contact=ContactFields(address=text))
    export_text(odd, tmp_path / "text")
    write_database(read_source(tmp_path / "text").content, tmp_path / "after.db")
    write_database(odd, tmp_path / "before.db")
    assert (tmp_path / "after.db").read_bytes() == (tmp_path / "before.db").read_bytes()


def test_an_empty_folder_is_filled_and_builds(tmp_path, content, database):
    (tmp_path / "text").mkdir()
    export_text(content, tmp_path / "text")
    build_database(tmp_path / "text", tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == database.read_bytes()


@pytest.mark.parametrize(
    ("spoiled", "reason"),
    [
        ({"body": "met spaties aan het eind  "}, "page-about holds spaces or signs"),
        ({"body": "oude\r\nregels"}, "page-about holds spaces or signs"),
        ({"id": "../../buiten"}, "'../../buiten' can't be the name of a file"),
        ({"id": "Page-About"}, "'Page-About' can't be the name of a file"),
        ({"id": ""}, "'' can't be the name of a file"),
    ],
)
def test_what_source_text_cannot_say_is_refused_and_nothing_is_left(
    tmp_path, content, spoiled, reason
):
    with pytest.raises(SourceTextNotWritten, match=reason):
        export_text(changed(content, "page-about", **spoiled), tmp_path / "text")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_as_it_is(tmp_path, content):
    (tmp_path / "brief.txt").write_text("van iemand")
    with pytest.raises(SourceTextNotWritten, match="the folder is not empty"):
        export_text(content, tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["brief.txt"]


def test_a_file_in_the_way_is_left_as_it_is(tmp_path, content):
    (tmp_path / "text").write_text("van iemand")
    with pytest.raises(SourceTextNotWritten, match="not a directory"):
        export_text(content, tmp_path / "text")
    assert (tmp_path / "text").read_text() == "van iemand"


def test_a_folder_that_cannot_be_made_is_said_so(content):
    with pytest.raises(SourceTextNotWritten, match=r"/proc/nope/text"):
        export_text(content, Path("/proc/nope/text"))
