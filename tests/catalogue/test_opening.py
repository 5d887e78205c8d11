"""Content opens with a search index that fits it, whatever state the index is in."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.catalogue.opening import Catalogue, build_bundled_index, open_catalogue, open_content
from kiosk.content.errors import ContentUnavailable
from kiosk.paths import BUNDLED_CONTENT


@pytest.fixture(autouse=True)
def bundled_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "program" / "index"
    monkeypatch.setattr("kiosk.catalogue.opening.BUNDLED_INDEX", folder)
    return folder


@pytest.fixture
def data_folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


def opened(data_folder: Path) -> Catalogue:
    catalogue = open_catalogue(BUNDLED_CONTENT, data_folder)
    assert catalogue.engine is not None
    assert [hit.id for hit in catalogue.engine.search("burgemeester").hits]
    return catalogue


def indexes(data_folder: Path) -> list[Path]:
    return sorted((data_folder / "index").iterdir())


def test_the_index_is_built_once_and_used_again(data_folder: Path):
    opened(data_folder).engine.close()
    (folder,) = indexes(data_folder)
    made = folder.stat().st_mtime_ns
    catalogue = opened(data_folder)
    assert catalogue.notice == ""
    assert folder.name == catalogue.store.fingerprint[:16]
    assert folder.stat().st_mtime_ns == made
    catalogue.engine.close()


def test_a_bundled_index_is_used_as_it_is(data_folder: Path, bundled_index: Path):
    build_bundled_index(BUNDLED_CONTENT, bundled_index)
    opened(data_folder).engine.close()
    assert not data_folder.exists()


def test_a_bundled_index_of_other_content_is_not_used(data_folder: Path, bundled_index: Path):
    from kiosk.search.index import build_index

    build_index([], bundled_index, "other content")
    opened(data_folder).engine.close()
    assert len(indexes(data_folder)) == 1


def test_a_damaged_bundled_index_is_replaced_by_an_own_one(data_folder: Path, bundled_index: Path):
    build_bundled_index(BUNDLED_CONTENT, bundled_index)
    (bundled_index / "manifest.json").write_bytes(b"{")
    opened(data_folder).engine.close()
    assert len(indexes(data_folder)) == 1


def test_a_damaged_index_is_built_anew(data_folder: Path):
    opened(data_folder).engine.close()
    (folder,) = indexes(data_folder)
    for path in folder.rglob("*.seg"):
        path.write_bytes(b"damaged")
    opened(data_folder).engine.close()
    opened(data_folder).engine.close()


def test_a_file_in_the_place_of_the_index_does_no_harm(data_folder: Path):
    opened(data_folder).engine.close()
    (folder,) = indexes(data_folder)
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    folder.rmdir()
    folder.write_text("a file")
    opened(data_folder).engine.close()


def test_where_nothing_can_be_written_the_index_is_kept_in_memory(tmp_path: Path):
    blocked = tmp_path / "a file, no folder"
    blocked.write_text("")
    catalogue = opened(blocked)
    assert "memory" in catalogue.notice
    catalogue.engine.close()


def test_without_any_index_the_content_can_still_be_browsed(
    data_folder: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    def fail(*_: object) -> None:
        raise MemoryError("no memory")

    monkeypatch.setattr("kiosk.search.index.mean_length", fail)
    catalogue = open_catalogue(BUNDLED_CONTENT, data_folder)
    assert catalogue.engine is None
    assert "no memory" in catalogue.notice
    assert catalogue.store.themes("nl")
    assert "can't be opened or built" in caplog.text


def test_at_most_two_indexes_of_other_content_are_kept(data_folder: Path):
    for number in range(4):
        folder = data_folder / "index" / f"older-{number}"
        folder.mkdir(parents=True)
        os.utime(folder, (number, number))
    catalogue = opened(data_folder)
    kept = {folder.name for folder in indexes(data_folder)}
    assert kept == {"older-2", "older-3", catalogue.store.fingerprint[:16]}
    catalogue.engine.close()


def test_content_that_is_missing_is_said_at_once(tmp_path: Path, data_folder: Path):
    with pytest.raises(ContentUnavailable):
        open_catalogue(tmp_path / "missing.db", data_folder)


def test_the_first_screen_needs_no_whoosh():
    code = (
        "import sys; from kiosk.catalogue.opening import open_content; open_content();"
        "sys.exit('whoosh' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_content_alone_opens():
    assert open_content().themes("nl")
