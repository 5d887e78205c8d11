"""Words as people type them find the right item, and what is not there finds nothing."""

import pytest

from kiosk.search.document import MarkedText, Outcome, SearchDocument
from kiosk.search.engine import SearchEngine


def first(engine: SearchEngine, text: str, language: str = "nl") -> str:
    hits = engine.search(text, language).hits
    return hits[0].id if hits else ""


def marked(text: MarkedText) -> list[str]:
    return [text.text[span.start : span.end] for span in text.spans]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("burgemeester", "bestuur"),
        ("Burgemeester!", "bestuur"),
        ("burgemeesters", "bestuur"),
        ("burgem", "bestuur"),
        ("burg", "bestuur"),
        ("burgermeester", "bestuur"),
        ("burgemeeste", "bestuur"),
        ("alliantie bestuur", "bestuur"),
        ("woningbuurt", "thema-wonen"),
        ("buurtlijst", "thema-wonen"),
        ("werk groep", "meedoen"),
        ("doe mee", "meedoen"),
        ("hoekanikmeedoen", "meedoen"),
        ("bewoners organisatie", "thema-wonen"),
        ("wie is hier de baas", "bestuur"),
        ("schimmel", "thema-wonen"),
        ("mijn huis zit vol schimmel", "thema-wonen"),
        ("baan", "thema-werk"),
        ("zekerheid", "thema-werk"),
    ],
)
def test_words_as_people_type_them_find_the_item(engine: SearchEngine, text: str, expected: str):
    assert first(engine, text) == expected


@pytest.mark.parametrize(
    "text",
    ["parkeervergunning", "huurtoeslag", "rijbewijs", "trouwen", "paspoort amsterdam", "xqzw"],
)
def test_what_is_not_in_the_content_finds_nothing(engine: SearchEngine, text: str):
    result = engine.search(text)
    assert result.outcome is Outcome.NO_MATCHES
    assert result.hits == ()
    assert result.suggestion is None


@pytest.mark.parametrize("text", ["", "   ", "?!", "*", "\x00", "☺", "\ud800", "\u200f"])
def test_text_without_words_is_no_query(engine: SearchEngine, text: str):
    assert engine.search(text).outcome is Outcome.NO_QUERY


def test_an_unknown_word_is_corrected_and_the_correction_offered(engine: SearchEngine):
    result = engine.search("de burgermeester van Amsterdam")
    assert result.suggestion == "de burgemeester van Amsterdam"
    assert result.hits[0].id == "bestuur"


def test_a_known_word_is_never_corrected(engine: SearchEngine):
    assert engine.search("burgemeester").suggestion is None


def test_matches_are_marked_in_title_and_best_sentence(engine: SearchEngine):
    hit = engine.search("burgemeester bestuur").hits[0]
    assert marked(hit.title) == ["alliantiebestuur"]
    assert hit.snippet.text in {
        "In dit bestuur zitten veel mensen.",
        "De burgemeester van Amsterdam is de voorzitter.",
    }
    assert len(marked(hit.snippet)) == 1


def test_an_everyday_word_is_named_where_the_text_does_not_show_why(engine: SearchEngine):
    assert engine.search("leiding").hits[0].also_known_as == "leiding"
    assert engine.search("burgemeester").hits[0].also_known_as == ""


def test_items_with_all_words_come_before_items_with_some():
    documents = [
        SearchDocument("some", "question", "nl", "Werk werk werk", "Werk en nog eens werk."),
        SearchDocument("other", "question", "nl", "Iets heel anders"),
        SearchDocument("all", "question", "nl", "Vogels", "Wie vogels voert, heeft soms werk."),
    ]
    engine = SearchEngine.in_memory(documents)
    assert first(engine, "werk vogels") == "all"


def test_a_word_that_is_only_joined_to_a_function_word_counts_once():
    documents = [SearchDocument(f"page-{n}", "page", "nl", f"Bladzijde {n}") for n in range(30)]
    documents.append(SearchDocument("home", "theme", "nl", "Wonen", "", ("buurt",)))
    engine = SearchEngine.in_memory(documents)
    # `buurtde` would be a form of `buurt`, and half of the query would be answered twice.
    assert engine.search("skeeleren de buurt").hits == ()


def test_no_more_hits_than_asked_for(engine: SearchEngine):
    assert len(engine.search("bewoner amsterdam werk", limit=1).hits) <= 1


def test_a_search_without_time_gives_up_quietly(engine: SearchEngine):
    result = engine.search("burgemeester", time_limit_ms=-1)
    assert result.outcome is Outcome.TIMED_OUT
    assert result.hits == ()


def test_the_result_tells_the_query_as_it_was_typed(engine: SearchEngine):
    result = engine.search("  Burgem ")
    assert (result.query, result.language) == ("  Burgem ", "nl")
    assert result.elapsed_ms > 0


def test_an_empty_content_finds_nothing():
    engine = SearchEngine.in_memory([])
    assert engine.search("werk").hits == ()


def test_ten_letters_are_taken_for_words_that_were_run_together(engine: SearchEngine):
    assert first(engine, "ikzoekwerk") == "thema-werk"
    assert engine.search("watiswerk").hits == ()
