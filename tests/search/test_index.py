"""An index on disk is whole or refused: nothing damaged or foreign is ever opened."""

import json
import shutil
from pathlib import Path

import pytest

from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.errors import IndexUnusable
from kiosk.search.index import build_index


@pytest.fixture
def folder(tmp_path: Path, documents: tuple[SearchDocument, ...]) -> Path:
    folder = tmp_path / "an index"
    build_index(documents, folder, "fingerprint of the content")
    return folder


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_an_index_on_disk_finds_what_one_in_memory_finds(folder: Path, engine: SearchEngine):
    on_disk = SearchEngine.open(folder)
    for text in ("burgermeester", "schimmel", "werk groep", "السكن"):
        assert on_disk.search(text).hits == engine.search(text).hits
    on_disk.close()


def test_an_index_knows_its_content(folder: Path):
    engine = SearchEngine.open(folder)
    assert engine.fingerprint == "fingerprint of the content"
    engine.close()


def test_a_read_only_index_opens(folder: Path):
    for path in (*files_of(folder), folder):
        path.chmod(0o555)
    engine = SearchEngine.open(folder)
    assert engine.search("burgemeester").hits
    engine.close()


def test_building_leaves_nothing_but_the_index(folder: Path):
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    assert not [path for path in files_of(folder) if "LOCK" in path.name]


def test_building_makes_the_folders_above(tmp_path: Path):
    folder = tmp_path / "data" / "terminal" / "index"
    for _ in range(2):
        build_index([SearchDocument("a", "page", "nl", "Werk")], folder)
    assert (folder / "manifest.json").is_file()
    assert folder.stat().st_mode & 0o777 == 0o755


def test_building_replaces_an_older_index(folder: Path):
    build_index([SearchDocument("nieuw", "page", "nl", "Gloednieuw")], folder)
    engine = SearchEngine.open(folder)
    assert [hit.id for hit in engine.search("gloednieuw").hits] == ["nieuw"]
    assert engine.search("burgemeester").hits == ()
    engine.close()


def test_building_that_fails_leaves_the_older_index(folder: Path):
    texts = [SearchDocument("a", "page", "nl", "Nieuw"), SearchDocument("b", "page", "nl", None)]
    with pytest.raises(AttributeError):
        build_index(texts, folder)
    assert [path.name for path in folder.parent.iterdir()] == [folder.name]
    engine = SearchEngine.open(folder)
    assert engine.search("burgemeester").hits
    engine.close()


def test_a_missing_index_is_refused(tmp_path: Path):
    with pytest.raises(IndexUnusable, match="no search index"):
        SearchEngine.open(tmp_path / "nothing here")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def flip(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize("damage", [cut, empty, flip, Path.unlink])
def test_each_damaged_file_is_noticed(folder: Path, tmp_path: Path, damage):
    for path in files_of(folder):
        copy = tmp_path / "copy"
        shutil.copytree(folder, copy)
        damage(copy / path.relative_to(folder))
        with pytest.raises(IndexUnusable):
            SearchEngine.open(copy)
        shutil.rmtree(copy)


def test_a_foreign_file_is_refused(folder: Path):
    (folder / "language-0" / "_MAIN_2.toc").write_bytes(b"not ours")
    with pytest.raises(IndexUnusable, match="foreign"):
        SearchEngine.open(folder)


def test_an_index_of_another_version_is_refused(folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("kiosk.search.manifest._FORMAT", "kiosk-index 0")
    with pytest.raises(IndexUnusable, match="another version"):
        SearchEngine.open(folder)


@pytest.mark.parametrize("text", ["", "null", "[]", "{}", '{"seal": 1}', "[" * 100_000, "\x00"])
def test_a_manifest_of_nonsense_is_refused(folder: Path, text: str):
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(IndexUnusable):
        SearchEngine.open(folder)


def test_a_manifest_that_was_changed_is_refused(folder: Path):
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    manifest["fingerprint"] = "other content"
    (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(IndexUnusable, match="damaged"):
        SearchEngine.open(folder)


def test_a_language_code_never_decides_where_files_land(tmp_path: Path):
    folder = tmp_path / "index"
    build_index([SearchDocument("a", "page", "../../elders", "Werk")], folder)
    assert [path.name for path in tmp_path.iterdir()] == ["index"]
    engine = SearchEngine.open(folder)
    assert engine.search("werk").hits[0].language == "../../elders"
    engine.close()
