"""`kiosk keys` and `kiosk edition`, from the editor's desk to a terminal that shows the edition."""

import json
import sqlite3
from contextlib import closing

import pytest

from kiosk.editions.minisign import create_key
from kiosk.paths import ASSETS, BUNDLED_CONTENT


@pytest.fixture
def secret(tmp_path):
    """A key that is kept without a passphrase: keeping one takes seconds, on purpose."""
    key = create_key()
    (tmp_path / "kiosk.key").write_text(key.to_text(""))
    (tmp_path / "kiosk.pub").write_text(key.public.to_text())
    (tmp_path / "none").write_text("\n")
    return key


@pytest.fixture
def publish(kiosk, secret, tmp_path):
    assert secret

    def publish(name="uitgave.kioskeditie", content=BUNDLED_CONTENT, *more):
        key = ("--key", tmp_path / "kiosk.key", "--passphrase-file", tmp_path / "none")
        out = tmp_path / name
        return kiosk("edition", "publish", "--content", content, *key, "--out", out, *more), out

    return publish


@pytest.fixture
def trusting(kiosk, secret, tmp_path):
    done = kiosk("keys", "trust", tmp_path / "kiosk.pub")
    assert (done.returncode, done.stderr) == (0, "")
    assert secret.public.fingerprint in done.stdout


@pytest.fixture
def other_content(kiosk, tmp_path):
    """Content with one word more than the bundled one has."""
    import shutil

    source = tmp_path / "source"
    shutil.copytree(ASSETS / "content", source)
    page = source / "pages" / "page-about" / "nl.md"
    page.write_text(page.read_text("utf-8") + "\nHier staat ook een klokkentoren.\n", "utf-8")
    out = tmp_path / "anders.db"
    done = kiosk("content", "build", "--source", source, "--out", out)
    assert done.returncode == 0, done.stderr
    return out


def found(kiosk, text):
    done = kiosk("search", text, "--json")
    assert done.returncode == 0, done.stderr
    return [hit["id"] for hit in json.loads(done.stdout)["hits"]]


@pytest.mark.usefixtures("trusting")
def test_content_goes_from_the_desk_to_the_terminal_and_back(kiosk, publish, other_content):
    assert "page-about" not in found(kiosk, "klokkentoren")
    _, first = publish("een.kioskeditie")
    done, second = publish("twee.kioskeditie", other_content)
    assert done.returncode == 0, done.stderr
    # What it changes is said.
    assert done.stdout.splitlines()[1:] == ["changed\tpage-about"]
    for path in (first, second):
        assert kiosk("edition", "verify", path).returncode == 0
        done = kiosk("edition", "install", path)
        assert (done.returncode, done.stderr) == (0, ""), done.stderr
    assert found(kiosk, "klokkentoren") == ["page-about"]
    lines = kiosk("edition", "list").stdout.splitlines()
    assert [line.split("\t")[2] for line in lines] == ["in use", "", ""]
    done = kiosk("edition", "rollback")
    assert done.returncode == 0
    assert "page-about" not in found(kiosk, "klokkentoren")
    assert kiosk("edition", "rollback").returncode == 0
    assert kiosk("edition", "rollback").returncode == 1


def test_a_key_is_made_kept_and_trusted(kiosk, tmp_path):
    (tmp_path / "passphrase").write_text("nieuw-west\n")
    words = ("keys", "create", "--out", tmp_path / "sleutel")
    done = kiosk(*words, "--passphrase-file", tmp_path / "passphrase")
    assert done.returncode == 0, done.stderr
    secret = tmp_path / "sleutel" / "kiosk.key"
    assert secret.stat().st_mode & 0o077 == 0
    again = kiosk(*words, "--passphrase-file", tmp_path / "passphrase")
    assert again.returncode == 1
    assert "never overwritten" in again.stderr
    public = tmp_path / "sleutel" / "kiosk.pub"
    assert kiosk("keys", "trust", public).returncode == 0
    assert "\ttrusted" in kiosk("keys", "show").stdout
    assert kiosk("keys", "revoke", public).returncode == 0
    assert "\trevoked" in kiosk("keys", "show").stdout
    assert kiosk("keys", "trust", public).returncode == 1


def test_verify_says_who_is_not_trusted_and_how_to_change_that(
    kiosk, publish, secret, assert_sentence, tmp_path
):
    _, path = publish()
    assert_sentence(kiosk("edition", "verify", path), secret.public.fingerprint, "keys trust")
    assert kiosk("edition", "verify", path, "--trust", tmp_path / "kiosk.pub").returncode == 0
    stranger = tmp_path / "vreemd.pub"
    stranger.write_text(create_key().public.to_text())
    assert_sentence(kiosk("edition", "verify", path, "--trust", stranger))


@pytest.mark.parametrize("content", [b"", b"PK\3\4", b"x" * 100_000])
@pytest.mark.usefixtures("trusting")
def test_what_is_no_edition_is_refused_with_a_sentence(content, kiosk, assert_sentence, tmp_path):
    path = tmp_path / "iets.kioskeditie"
    path.write_bytes(content)
    for command in ("verify", "install"):
        assert_sentence(kiosk("edition", command, path))
    assert_sentence(kiosk("edition", "verify", tmp_path / "weg.kioskeditie"))


def test_content_with_errors_is_not_published(publish, assert_sentence, tmp_path):
    bad = tmp_path / "fout.db"
    bad.write_bytes(BUNDLED_CONTENT.read_bytes())
    with closing(sqlite3.connect(bad)) as connection:
        connection.execute(
            "UPDATE texts SET body = '[Hier](item:bestaat-niet)' WHERE item = 'page-about'"
        )
        connection.commit()
    done, out = publish("fout.kioskeditie", bad)
    assert_sentence(done, "page-about")
    assert not out.exists()


def test_publishing_where_it_can_t_be_written_leaves_nothing(publish, assert_sentence, tmp_path):
    done, _ = publish("map/die/er/niet/is.kioskeditie")
    assert_sentence(done)
    done, _ = publish("weg.kioskeditie", tmp_path / "weg.db")
    assert_sentence(done)


def test_numbers_go_up_also_on_one_day(publish):
    numbers = [publish(f"{at}.kioskeditie")[0].stdout.split()[2] for at in range(3)]
    assert sorted(numbers) == numbers
    assert len(set(numbers)) == 3
    done, path = publish("vast.kioskeditie", BUNDLED_CONTENT, "--number", "2")
    assert "edition 2 " in done.stdout
    assert path.exists()


@pytest.mark.usefixtures("trusting")
def test_a_draft_is_published_as_it_was_last_ready(kiosk, publish, tmp_path):
    from dataclasses import replace
    from datetime import datetime

    from kiosk.content.database import read_database
    from kiosk.content.desk import EditingDesk
    from kiosk.content.model import ItemStatus

    draft = tmp_path / "concept.db"
    EditingDesk.create(draft, read_database(BUNDLED_CONTENT), author="An", now=datetime.now)
    desk = EditingDesk.open(draft, author="An", now=datetime.now)
    item = desk.item("partner-woon")
    desk.save(replace(item, status=ItemStatus.DRAFT, website="https://example.org/nieuw"))
    desk.close()
    done, path = publish("concept.kioskeditie", draft)
    assert done.returncode == 0, done.stderr
    assert kiosk("edition", "install", path).returncode == 0
    folder = next((tmp_path / "data" / "editions").glob("[0-9]*"))
    # What is being worked on stays at home: the edition equals the content of before.
    assert (folder / "content.db").read_bytes() == BUNDLED_CONTENT.read_bytes()


@pytest.mark.usefixtures("trusting")
def test_pictures_go_along_to_the_terminal(kiosk, publish, tmp_path):
    from dataclasses import replace
    from datetime import datetime

    from kiosk.content.database import read_database
    from kiosk.content.desk import EditingDesk
    from kiosk.content.model import Picture
    from kiosk.content.store import ContentStore

    png = ASSETS / "pictures" / "theme-werk.png"
    draft = tmp_path / "concept.db"
    EditingDesk.create(draft, read_database(BUNDLED_CONTENT), author="An", now=datetime.now)
    desk = EditingDesk.open(draft, author="An", now=datetime.now)
    file = desk.add_media(png.read_bytes())
    item = desk.item("partner-woon")
    texts = tuple(
        replace(text, picture=Picture(file.name, "Een tekening", "eigen werk"))
        if text.language == "nl"
        else text
        for text in item.texts
    )
    desk.save(replace(item, texts=texts))
    desk.close()
    done, path = publish("concept.kioskeditie", draft)
    assert done.returncode == 0, done.stderr
    assert kiosk("edition", "install", path).returncode == 0
    folder = next((tmp_path / "data" / "editions").glob("[0-9]*"))
    store = ContentStore.open(folder / "content.db")
    assert store.read_media(store.item("partner-woon", "nl").picture.file) == file.data
