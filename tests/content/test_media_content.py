"""A picture and a recording on their way: source text, database, draft, and back again."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest
from drawn_media import small_png, small_wav

from kiosk.content.build import build_database, write_database
from kiosk.content.checks import check
from kiosk.content.database import read_database
from kiosk.content.desk import EditingDesk
from kiosk.content.errors import ContentDamaged, ContentNotWritten, SourceTextNotWritten
from kiosk.content.freshness import hash_of, source_text
from kiosk.content.inspection import check_source
from kiosk.content.media import accept_media
from kiosk.content.media_errors import MediaMissing, MediaRefused
from kiosk.content.media_folder import MediaFolder
from kiosk.content.model import Picture, Recording
from kiosk.content.source_text import read_source
from kiosk.content.store import ContentStore
from kiosk.content.text_export import export_text

QUESTION = "wat-is-het-programma"
PNG, WAV = accept_media(small_png()), accept_media(small_wav())


def text_of(content, language="nl"):
    item = next(item for item in content.items if item.id == QUESTION)
    return next(text for text in item.texts if text.language == language)


def with_text(item, language="nl", **changes):
    texts = (replace(t, **changes) if t.language == language else t for t in item.texts)
    return replace(item, texts=tuple(texts))


@pytest.fixture
def folder(source, content):
    """The folder of a question that has a picture and a recording."""
    folder = source / "questions" / QUESTION
    words_hash = hash_of(text_of(content))
    (folder / "nl.png").write_bytes(small_png())
    (folder / "nl.wav").write_bytes(small_wav())
    add_to_head(
        folder,
        'picture_alt = "Mensen op een plein"\npicture_licence = "eigen werk"\n'
        f'recording_licence = "eigen opname"\nrecording_hash = "{words_hash}"\n',
    )
    return folder


def add_to_head(folder, lines):
    text = folder / "nl.md"
    text.write_text(text.read_text("utf-8").replace("+++\n", f"+++\n{lines}", 1), "utf-8")


@pytest.fixture
def built(folder, tmp_path):
    path = tmp_path / "made" / "content.db"
    path.parent.mkdir()
    reading = read_source(folder.parents[1])
    write_database(reading.content, path, reading.read_media)
    return path


@pytest.mark.usefixtures("folder")
def test_source_text_holds_a_picture_and_a_recording(source):
    assert [finding for finding in check_source(source) if finding.is_error] == []
    reading = read_source(source)
    text = text_of(reading.content)
    assert text.picture == Picture(PNG.name, "Mensen op een plein", "eigen werk")
    assert text.recording.file == WAV.name
    assert reading.read_media(WAV.name) == WAV.data
    with pytest.raises(MediaMissing):
        reading.read_media("a" * 64 + ".png")


def test_the_files_lie_beside_the_database_that_names_them(source, built):
    assert text_of(read_database(built)) == text_of(read_source(source).content)
    assert MediaFolder(built).read(PNG.name) == PNG.data
    assert sorted(p.name for p in built.with_name("media").iterdir()) == sorted(
        [PNG.name, WAV.name]
    )


def test_residents_see_the_picture_and_hear_the_recording(built):
    store = ContentStore.open(built)
    dutch, turkish = store.item(QUESTION, "nl"), store.item(QUESTION, "tr")
    assert store.read_media(dutch.picture.file) == PNG.data
    assert turkish.picture == dutch.picture
    assert store.read_media(store.recording(QUESTION, "nl")) == WAV.data
    assert store.recording(QUESTION, "tr") is None
    assert store.recording("weg", "nl") is None
    assert store.item("page-about", "nl").picture is None


def test_a_recording_of_other_words_is_not_heard(built):
    content = read_database(built)
    items = [with_text(i, title="Anders") if i.id == QUESTION else i for i in content.items]
    changed = replace(content, items=tuple(items))
    write_database(changed, built, MediaFolder(built).read)
    assert ContentStore.open(built).recording(QUESTION, "nl") is None


@pytest.mark.parametrize("damage", ["gone", "damaged"])
def test_a_file_that_is_not_whole_is_said_so(built, damage):
    store = ContentStore.open(built)
    path = built.with_name("media") / PNG.name
    path.unlink()
    if damage == "damaged":
        path.write_bytes(PNG.data[:-1])
    with pytest.raises(MediaMissing):
        store.read_media(store.item(QUESTION, "nl").picture.file)
    assert store.read_media(WAV.name) == WAV.data


def test_a_draft_carries_them_to_an_equal_database(built, tmp_path, clock):
    draft = tmp_path / "draft"
    media = MediaFolder(built)
    content = read_database(built)
    EditingDesk.create(draft, content, author="Begin", now=clock, read_media=media.read)
    with closing(EditingDesk.open(draft, author="Samira", now=clock)) as desk:
        write_database(desk.publishable(), tmp_path / "again.db", desk.read_media)
    assert (tmp_path / "again.db").read_bytes() == built.read_bytes()
    assert MediaFolder(tmp_path / "again.db").read(PNG.name) == PNG.data


def test_a_draft_needs_the_files_of_its_content(built, tmp_path, clock):
    with pytest.raises(MediaMissing):
        EditingDesk.create(tmp_path / "draft", read_database(built), author="B", now=clock)
    assert not (tmp_path / "draft").exists()


def test_staff_add_a_picture_to_a_text(desk, tmp_path):
    file = desk.add_media(small_png(9))
    picture = Picture(file.name, "Een straat", "eigen werk")
    desk.save(with_text(desk.item(QUESTION), picture=picture))
    assert desk.read_media(file.name) == file.data
    assert desk.add_media(small_png(9)) == file

    write_database(desk.publishable(), tmp_path / "content.db", desk.read_media)
    store = ContentStore.open(tmp_path / "content.db")
    assert store.read_media(store.item(QUESTION, "nl").picture.file) == file.data
    desk.restore(QUESTION, 1)
    assert desk.read_media(file.name) == file.data


def test_a_draft_takes_nothing_that_the_kiosk_cannot_show(desk):
    with pytest.raises(MediaRefused):
        desk.add_media(b"<svg/>")
    with pytest.raises(MediaMissing):
        desk.read_media(PNG.name)


def test_source_text_is_written_with_its_files(built, tmp_path):
    media = MediaFolder(built)
    export_text(read_database(built), tmp_path / "export", media.read)
    assert (tmp_path / "export" / "questions" / QUESTION / "nl.png").read_bytes() == PNG.data
    build_database(tmp_path / "export", tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == built.read_bytes()


def test_source_text_without_its_files_is_not_written(built, tmp_path):
    with pytest.raises(SourceTextNotWritten, match="is missing"):
        export_text(read_database(built), tmp_path / "export")
    assert not (tmp_path / "export").exists()


def test_a_database_is_not_written_without_the_files_it_names(built):
    before = built.read_bytes()
    content = read_database(built)
    other = Picture("a" * 64 + ".png", "Iets", "eigen werk")
    items = [with_text(i, picture=other) if i.id == QUESTION else i for i in content.items]
    with pytest.raises(ContentNotWritten, match="is missing"):
        write_database(replace(content, items=tuple(items)), built, MediaFolder(built).read)
    assert built.read_bytes() == before
    assert MediaFolder(built).read(PNG.name) == PNG.data


def test_a_database_that_fails_leaves_the_files_of_before(built):
    content = read_database(built)
    new = accept_media(small_png(5))
    items = [
        with_text(i, picture=Picture(new.name, "Iets", "eigen werk")) if i.id == QUESTION else i
        for i in content.items
    ]
    media = {new.name: new.data, WAV.name: WAV.data}
    twice = replace(content, items=(*items, items[0]))
    with pytest.raises(ContentNotWritten, match="UNIQUE"):
        write_database(twice, built, media.__getitem__)
    assert MediaFolder(built).path(new.name) is None
    assert MediaFolder(built).read(PNG.name) == PNG.data


def test_files_that_nobody_names_any_more_go(built):
    content = read_database(built)
    items = [
        with_text(i, picture=None, recording=None) if i.id == QUESTION else i for i in content.items
    ]
    write_database(replace(content, items=tuple(items)), built)
    assert [path.name for path in built.parent.iterdir()] == ["content.db"]


@pytest.mark.parametrize("name", ["../content.db", "nl.png", "/etc/passwd", ""])
def test_no_name_leads_out_of_the_folder(built, name):
    assert MediaFolder(built).path(name) is None
    with closing(sqlite3.connect(built)) as connection:
        connection.execute("UPDATE media SET file = ?", [name])
        connection.commit()
    with pytest.raises(ContentDamaged, match="file name"):
        read_database(built)


def test_a_database_from_before_there_were_media_is_read(built, content):
    with closing(sqlite3.connect(built)) as connection:
        connection.execute("DROP TABLE media")
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    old = read_database(built)
    assert text_of(old).picture is None
    assert text_of(old).title == text_of(content).title


@pytest.mark.parametrize(
    ("spoil", "message"),
    [
        (lambda folder: (folder / "nl.png").write_bytes(b"GIF89a"), "geen PNG, JPEG of WAV"),
        (lambda folder: (folder / "nl.png").write_bytes(small_wav()), "geen plaatje"),
        (lambda folder: (folder / "nl.wav").write_bytes(small_png()), "geen opname"),
        (lambda folder: (folder / "nl.jpg").write_bytes(small_png()), "twee plaatjes"),
        (lambda folder: (folder / "nl.wav").unlink(), "noemt een opname"),
        (lambda folder: (folder / "nl.png").unlink(), "noemt een plaatje"),
        (lambda folder: (folder / "fr.png").write_bytes(small_png()), "hoort hier niet"),
        (lambda folder: (folder / "nl.svg").write_bytes(b"<svg/>"), "hoort hier niet"),
    ],
)
def test_what_is_wrong_with_a_file_is_reported_at_its_place(source, folder, spoil, message):
    spoil(folder)
    errors = [finding for finding in read_source(source).findings if message in finding.message]
    assert [finding.item for finding in errors] == [QUESTION]


@pytest.mark.parametrize(
    ("changes", "message", "is_error"),
    [
        ({"picture": Picture(PNG.name, " ", "eigen werk")}, "wat er op het plaatje", True),
        ({"picture": Picture(PNG.name, "Plein", "")}, "waarom wij het plaatje", True),
        ({"picture": Picture(PNG.name, "Plein " * 30, "CC0")}, "langer dan 150", False),
        ({"recording": Recording(WAV.name, " ", "")}, "waarom wij de opname", True),
        ({"recording": Recording(WAV.name, "eigen", "0")}, "leest een andere tekst", False),
    ],
)
def test_staff_are_told_what_lacks(content, changes, message, is_error):
    item = next(with_text(item, **changes) for item in content.items if item.id == QUESTION)
    found = [f for f in check(replace(content, items=(item,))) if message in f.message]
    assert [(f.item, f.language, f.is_error) for f in found] == [(QUESTION, "nl", is_error)]


def test_a_picture_and_a_recording_in_order_are_no_findings(content):
    item = next(item for item in content.items if item.id == QUESTION)
    words_hash = hash_of(source_text(item))
    good = with_text(
        item,
        picture=Picture(PNG.name, "Een plein", "CC BY 4.0, A. Maker"),
        recording=Recording(WAV.name, "eigen opname", words_hash),
    )
    fields = {finding.field for finding in check(replace(content, items=(good,)))}
    assert not fields & {"picture", "recording"}
