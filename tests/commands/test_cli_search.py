"""What `kiosk search` prints is read by other programs, whatever it is given to search for."""

import json

import pytest

from kiosk.content.store import ContentStore
from kiosk.languages import offered_languages
from kiosk.paths import BUNDLED_CONTENT

KEYS = ["query", "lang", "hits", "suggestion", "ms"]


def answers(ended):
    """Return the JSON objects that a command has printed, one a line."""
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.isascii()
    found = [json.loads(line) for line in ended.stdout.splitlines()]
    assert all(list(answer) == KEYS for answer in found)
    return found


@pytest.fixture
def batch(kiosk, tmp_path):
    def batch(content: bytes, *options):
        (tmp_path / "queries.txt").write_bytes(content)
        return answers(kiosk("search", "--batch", tmp_path / "queries.txt", *options))

    return batch


@pytest.fixture
def other_content(tmp_path):
    """Content for which no index was shipped: one byte more, that SQLite never reads."""
    path = tmp_path / "other.db"
    path.write_bytes(BUNDLED_CONTENT.read_bytes() + b"\0")
    return path


def test_hits_are_listed_with_their_titles_best_first(kiosk):
    ended = kiosk("search", "wie zijn de alliantiepartners")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith(
        "Wie zijn de alliantiepartners?\n    wie-zijn-de-alliantiepartners (question, nl)\n"
    )


def test_json_is_one_object_with_the_hits(kiosk):
    (answer,) = answers(kiosk("search", "Wie zijn de alliantiepartners?", "--json"))
    assert (answer["query"], answer["lang"]) == ("Wie zijn de alliantiepartners?", "nl")
    first = answer["hits"][0]
    assert list(first) == ["id", "kind", "title", "lang", "score"]
    assert (first["id"], first["kind"]) == ("wie-zijn-de-alliantiepartners", "question")


@pytest.mark.parametrize("text", ["", "   ", "?!", "*", "zxqwv", "a" * 5_000, "\x01", b"\xff\xfe"])
def test_finding_nothing_is_no_failure(kiosk, text):
    (answer,) = answers(kiosk("search", "--json", "--", text))
    assert answer["hits"] == []
    # Bytes that are no text come back as the sign for that, for JSON can't hold them.
    assert answer["query"] == (text if isinstance(text, str) else "\ufffd\ufffd")


def test_finding_nothing_is_said_in_words_too(kiosk):
    ended = kiosk("search", "zxqwv")
    assert (ended.returncode, ended.stdout) == (0, "Nothing found.\n")


def test_a_batch_gives_one_object_a_line_blank_lines_too(batch):
    found = batch(b"bewoner\n\n  \nnl\tthema\nxx\tthema\nlast line without end")
    assert [answer["query"] for answer in found] == [
        "bewoner",
        "",
        "  ",
        "thema",
        "xx\tthema",
        "last line without end",
    ]
    assert {answer["lang"] for answer in found} == {"nl"}


@pytest.mark.parametrize(
    ("content", "queries"),
    [
        (b"", []),
        (b"\n", [""]),
        (b"\xef\xbb\xbfthema\r\nveilig\r\n", ["thema", "veilig"]),
        (b"\xff\n\xc3", ["\ufffd", "\ufffd"]),
        (b"a\x00b\n", ["a\0b"]),
        ("a\u2028b\x0bc\x85d\n".encode(), ["a\u2028b\x0bc\x85d"]),
        (b"x" * 200_000, ["x" * 200_000]),
        ("İŞ ğ \U0001f3e0 عربي\n".encode(), ["İŞ ğ \U0001f3e0 عربي"]),
    ],
)
def test_only_line_ends_split_a_batch_and_no_byte_breaks_it(batch, content, queries):
    assert [answer["query"] for answer in batch(content)] == queries


@pytest.mark.parametrize("name", ["missing.txt", "."])
def test_a_batch_that_cannot_be_read_is_a_sentence(kiosk, tmp_path, assert_sentence, name):
    assert_sentence(kiosk("search", "--batch", tmp_path / name), str(tmp_path))


@pytest.mark.parametrize("language", offered_languages())
def test_every_title_leads_to_its_item(batch, language):
    store = ContentStore.open(BUNDLED_CONTENT)
    titles = {text.title: text.id for text in store.all_texts() if text.language == language}
    assert titles
    for answer in batch("\n".join(titles).encode(), "--lang", language):
        assert (answer["lang"], answer["hits"][0]["id"]) == (language, titles[answer["query"]])


def test_without_a_folder_to_write_to_search_still_works(kiosk, other_content):
    command = ["search", "bewoner", "--json", "--content", other_content]
    ended = kiosk(*command, KIOSK_DATA="/proc/nope")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert json.loads(ended.stdout)["hits"]


def test_a_damaged_index_is_built_anew(kiosk, tmp_path, other_content):
    command = ["search", "bewoner", "--json", "--content", other_content]
    before = answers(kiosk(*command))
    files = [file for file in (tmp_path / "data" / "index").rglob("*") if file.is_file()]
    assert files
    for file in files:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    after = answers(kiosk(*command))
    assert after[0]["hits"] == before[0]["hits"] != []
