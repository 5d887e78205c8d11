import pytest
from PySide6.QtCore import QCoreApplication

from kiosk.content.model import Kind
from kiosk.search.document import MarkedText, Outcome, SearchHit, SearchResult, Span
from kiosk.ui.places import Place, Screen
from kiosk.ui.viewmodels.search import SearchViewModel, hit_row, marked_html

SEARCH = Place(Screen.SEARCH)


class HandSearch:
    """Answers as a test has told it to, and keeps what it was asked."""

    def __init__(self):
        self.asked = []
        self.answers = {}

    def open(self):
        pass

    def close(self):
        pass

    def __call__(self, text, language):
        self.asked.append((text, language))
        answer = self.answers.get(text, found("wat-is-het-programma"))
        if isinstance(answer, Exception):
            raise answer
        return answer


def found(*ids, suggestion=None):
    hits = tuple(
        SearchHit(one, "question", "nl", 1.0, MarkedText(one), MarkedText("")) for one in ids
    )
    return SearchResult("", "nl", Outcome.FOUND, hits, suggestion)


NOTHING = SearchResult("", "nl", Outcome.NO_MATCHES)


@pytest.fixture
def engine():
    return HandSearch()


@pytest.fixture
def search(store, engine, executor):
    search = SearchViewModel(store, engine, executor)
    search.show(SEARCH, "nl")
    return search


@pytest.fixture
def heard(search, ears):
    ears.listen(search, "queryChanged", "changed")
    ears.listen(search.hits, "modelReset")
    return ears


@pytest.fixture
def type_(search):
    def type_(text):
        search.setProperty("query", text)

    return type_


class Answer:
    """Lets the search run and its answer arrive, or first the one and later the other."""

    def __init__(self, executor):
        self.run = executor.drain
        self.arrive = QCoreApplication.processEvents

    def __call__(self):
        self.run()
        self.arrive()


@pytest.fixture
def answer(executor):
    return Answer(executor)


def ids(search):
    return [row.item_id for row in search.hits.records]


def test_it_begins_with_nothing_typed_and_ways_on(search):
    assert search.state == "start"
    assert ids(search) == []
    assert len(search.waysOn.records) == 3
    assert [getattr(search, f"{kind}Count") for kind in ("question", "theme", "partner")] == [
        15,
        5,
        9,
    ]
    assert search.webAddress == "https://www.samennieuw-west.nl"
    assert search.readableAddress == "www.samennieuw-west.nl"


def test_two_letters_are_searched_and_hits_shown(search, heard, type_, answer, engine):
    type_("bu")
    assert heard.take() == ["queryChanged"]
    answer()
    assert heard.take() == ["modelReset", "changed"]
    assert (search.state, ids(search)) == ("found", ["wat-is-het-programma"])
    assert engine.asked == [("bu", "nl")]


@pytest.mark.parametrize("text", ["b", " ", "   b   ", "\t\n"])
def test_less_than_two_letters_are_not_searched(search, type_, answer, engine, text):
    type_(text)
    answer()
    assert engine.asked == []
    assert search.state == "start"


def test_the_same_text_again_asks_nothing(heard, type_, answer, engine):
    type_("buurt")
    answer()
    heard.take()
    type_("buurt")
    answer()
    assert heard.take() == []
    assert len(engine.asked) == 1


def test_while_typing_only_the_newest_text_is_searched(type_, answer, engine):
    for text in ("bu", "buu", "buur", "buurt"):
        type_(text)
    answer()
    assert engine.asked == [("buurt", "nl")]


def test_answers_to_an_older_text_are_never_shown(search, type_, answer, engine):
    engine.answers = {"oud": found("thema-wonen"), "nieuw": NOTHING}
    type_("oud")
    answer.run()
    type_("nieuw")
    answer.arrive()
    assert (search.state, ids(search)) == ("start", [])
    answer()
    assert (search.state, ids(search)) == ("empty", [])


def test_answers_stay_while_the_next_are_on_their_way(search, type_, answer):
    type_("buurt")
    answer()
    type_("buurth")
    assert (search.state, ids(search)) == ("found", ["wat-is-het-programma"])


def test_the_same_hits_again_are_not_drawn_again(heard, type_, answer):
    type_("buurt")
    answer()
    heard.take()
    type_("buurth")
    answer()
    assert heard.take() == ["queryChanged", "changed"]


def test_nothing_found_is_said_and_a_suggestion_kept_with_hits_only(search, type_, answer, engine):
    engine.answers = {"parkeren": NOTHING, "burgermeester": found("wat-is-het-verschil")}
    type_("parkeren")
    answer()
    assert (search.state, search.suggestion) == ("empty", "")


def test_a_suggestion_can_be_taken_over(search, heard, type_, answer, engine):
    engine.answers = {"burgermeester": found("thema-werk", suggestion="burgemeester")}
    type_("burgermeester")
    answer()
    assert search.suggestion == "burgemeester"
    search.acceptSuggestion()
    assert search.query == "burgemeester"
    answer()
    assert engine.asked[-1] == ("burgemeester", "nl")
    assert search.suggestion == ""
    heard.take()
    search.acceptSuggestion()
    assert heard.take() == []


def test_no_engine_means_unavailable_and_the_next_text_tries_again(search, type_, answer, engine):
    engine.answers = {"buurt": None}
    type_("buurt")
    answer()
    assert search.state == "unavailable"
    type_("buurth")
    answer()
    assert search.state == "found"


def test_a_search_that_breaks_is_unavailable_and_its_old_hits_go(
    search, type_, answer, engine, caplog
):
    engine.answers = {"buurth": RuntimeError("the index is gone")}
    type_("buurt")
    answer()
    type_("buurth")
    answer()
    assert (search.state, ids(search)) == ("unavailable", [])
    assert "RuntimeError" in caplog.text


@pytest.mark.parametrize("outcome", [Outcome.NO_QUERY, Outcome.TIMED_OUT])
def test_text_that_holds_no_words_is_as_nothing_typed(search, type_, answer, engine, outcome):
    engine.answers = {"??": SearchResult("??", "nl", outcome)}
    type_("??")
    answer()
    states = {Outcome.NO_QUERY: "start", Outcome.TIMED_OUT: "empty"}
    assert search.state == states[outcome]


def test_clearing_takes_words_hits_and_suggestion_away_at_once(
    search, heard, type_, answer, engine
):
    engine.answers = {"buurt": found("thema-werk", suggestion="buurten")}
    type_("buurt")
    answer()
    heard.take()
    search.clear()
    assert heard.take() == ["queryChanged", "modelReset", "changed"]
    assert search.query == search.suggestion == ""
    assert (search.state, ids(search)) == ("start", [])


def test_an_answer_that_arrives_after_clearing_is_not_shown(search, type_, answer):
    type_("buurt")
    answer.run()
    search.clear()
    answer.arrive()
    assert (search.state, ids(search)) == ("start", [])


def test_coming_back_to_the_screen_keeps_words_and_hits(search, type_, answer, engine):
    type_("buurt")
    answer()
    search.show(SEARCH, "nl")
    answer()
    assert (search.query, ids(search)) == ("buurt", ["wat-is-het-programma"])
    assert len(engine.asked) == 1


def test_another_language_searches_anew_in_that_language(search, type_, answer, engine):
    type_("buurt")
    answer()
    search.show(SEARCH, "tr")
    answer()
    assert engine.asked[-1] == ("buurt", "tr")


def test_a_hit_whose_time_ran_out_since_the_index_was_made_is_not_shown(
    write, make_store, calendar, engine, executor
):
    kept = write("kept", Kind.QUESTION)
    gone = write("gone", Kind.QUESTION, valid_until=calendar.today)
    search = SearchViewModel(make_store(kept, gone), engine, executor)
    engine.answers = {"both": found("gone", "kept"), "gone": found("gone")}
    calendar.today = calendar.today.replace(day=calendar.today.day + 1)
    for text, state, shown in (("both", "found", ["kept"]), ("gone", "empty", [])):
        search.setProperty("query", text)
        Answer(executor)()
        assert (search.state, ids(search)) == (state, shown)


@pytest.mark.parametrize(
    ("marked", "html"),
    [
        (MarkedText("buurt"), "buurt"),
        (MarkedText("de buurt", (Span(3, 8),)), "de <b><u>buurt</u></b>"),
        (MarkedText("ab", (Span(0, 1), Span(1, 2))), "<b><u>a</u></b><b><u>b</u></b>"),
        (MarkedText("<b> & <i>", (Span(0, 3),)), "<b><u>&lt;b&gt;</u></b> &amp; &lt;i&gt;"),
        (MarkedText(""), ""),
    ],
)
def test_matches_are_marked_and_signs_of_markup_shown_as_they_are(marked, html):
    assert marked_html(marked) == html


@pytest.mark.parametrize("kind", ["question", "theme", "partner", "page", "something new"])
def test_a_hit_of_any_kind_has_an_icon(kind):
    title, snippet = MarkedText("a <b>", (Span(0, 1),)), MarkedText("s")
    row = hit_row(SearchHit("a", kind, "nl", 1.0, title, snippet, also_known_as="baas"))
    assert (row.title, row.title_html) == ("a <b>", "<b><u>a</u></b> &lt;b&gt;")
    assert (row.snippet_html, row.also_known_as) == ("s", "baas")
    assert row.icon_name
