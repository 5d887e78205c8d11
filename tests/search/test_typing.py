"""While a word is typed, hits come early, stay, and don't jump about."""

import pytest

from kiosk.search import vocabulary
from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.sound import sound_key


@pytest.mark.parametrize("text", ["burgemeester", "bestaanszekerheid", "vrijwilliger", "schimmel"])
def test_the_item_is_there_from_the_fourth_letter_to_the_last(engine: SearchEngine, text: str):
    wanted = engine.search(text).hits[0].id
    for end in range(4, len(text) + 1):
        assert wanted in [hit.id for hit in engine.search(text[:end]).hits], text[:end]


@pytest.mark.parametrize("text", ["burgermeester", "bestaanzekerheid"])
def test_a_misspelt_word_keeps_its_hits_while_it_goes_on(engine: SearchEngine, text: str):
    wanted = engine.search(text).hits[0].id
    for end in range(6, len(text) + 1):
        assert wanted in [hit.id for hit in engine.search(text[:end]).hits], text[:end]


def test_two_letters_are_enough(engine: SearchEngine):
    assert engine.search("hu").hits
    assert engine.search("h").hits == ()


def test_the_same_text_gives_the_same_hits_in_the_same_order(engine: SearchEngine):
    first = [engine.search("een goede woning in de buurt").hits for _ in range(3)]
    assert first[0] == first[1] == first[2]


def test_a_space_ends_a_word(engine: SearchEngine):
    assert engine.search("burgem ").hits == ()


def test_the_typed_beginning_is_marked_as_the_whole_word(engine: SearchEngine):
    snippet = engine.search("burgem").hits[0].snippet
    (span,) = snippet.spans
    assert snippet.text[span.start : span.end] == "burgemeester"


def test_a_prepared_engine_sorts_no_words_at_the_first_misspelt_one(
    documents: tuple[SearchDocument, ...], monkeypatch: pytest.MonkeyPatch
):
    engine = SearchEngine.in_memory(documents)
    engine.prepare()
    asked: list[str] = []

    def noted(word: str, language: str = "nl") -> str:
        asked.append(word)
        return sound_key(word, language)

    monkeypatch.setattr(vocabulary, "sound_key", noted)
    assert engine.search("burgermeester").suggestion == "burgemeester"
    assert set(asked) == {"burgermeester"}
    engine.close()
