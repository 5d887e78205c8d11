"""Of the items that are found, the one that was meant comes first."""

from kiosk.search.document import SearchDocument
from kiosk.search.engine import SearchEngine
from kiosk.search.language_index import strongest


def found(documents, text, language="nl"):
    engine = SearchEngine.in_memory(documents)
    hits = engine.search(text, language).hits
    engine.close()
    return [hit.id for hit in hits]


def test_what_is_called_so_in_dutch_comes_before_what_is_known_by_it_in_english():
    documents = (
        SearchDocument("rent", "page", "en", "Rent", "", ("wonen",)),
        SearchDocument("home", "theme", "nl", "Wonen", "Een huis."),
    )
    assert found(documents, "wonen", "en") == ["home", "rent"]


def test_a_dutch_item_that_is_known_by_a_word_comes_before_an_english_one_that_mentions_it():
    documents = (
        SearchDocument("rent", "page", "en", "Rent", "The theme of wonen is about rent and more."),
        SearchDocument("home", "theme", "nl", "Een huis", "", ("wonen",)),
    )
    assert found(documents, "wonen", "en") == ["home", "rent"]


def test_words_that_an_item_is_called_by_come_before_the_word_that_they_form():
    documents = (
        SearchDocument("joined", "page", "en", "Workshop"),
        SearchDocument("apart", "page", "en", "Shop, work"),
        *(SearchDocument(f"page-{n}", "page", "en", f"Number {n}") for n in range(8)),
    )
    assert found(documents, "work shop", "en") == ["apart", "joined"]


def test_the_items_that_hold_a_word_most_are_kept_and_of_equal_ones_the_first():
    held = {5: 2.0, 1: 3.0, 2: 1.0, 3: 3.0, 4: 2.0}
    assert strongest(held, 3) == [(1, 3.0), (3, 3.0), (4, 2.0)]
    assert strongest(held, 5) == [(1, 3.0), (3, 3.0), (4, 2.0), (5, 2.0), (2, 1.0)]


def test_a_word_comes_before_longer_ones_that_begin_so():
    documents = (
        SearchDocument("longer", "page", "nl", "Werkgroep"),
        SearchDocument("word", "page", "nl", "Goed werk"),
    )
    assert found(documents, "werk") == ["word", "longer"]


def test_what_is_called_just_as_was_typed_comes_before_what_holds_the_words_more():
    documents = (
        SearchDocument("more", "page", "nl", "Geld voor werk", "Geld voor werk."),
        SearchDocument("called", "theme", "nl", "Werk voor geld"),
    )
    assert found(documents, "werk voor geld") == ["called", "more"]
    assert found(documents, "geld voor werk?") == ["more", "called"]
