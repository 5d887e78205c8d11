"""Search as the visitor types: the words, the hits, a correction, and honest emptiness."""

from html import escape
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.store import ContentStore
from kiosk.search.document import MarkedText, Outcome, SearchHit, SearchResult
from kiosk.ui.body import readable_address
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.models.hit_list import HitListModel, HitRow
from kiosk.ui.models.item_list import ItemListModel
from kiosk.ui.places import Place
from kiosk.ui.rows import item_rows
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# One letter matches nearly everything; from two on there is something to go by.
_SHORTEST_QUERY = 2

_KIND_ICONS = {
    "question": "message-circle-question",
    "theme": "category",
    "partner": "building-community",
    "page": "file-text",
}


class Search(Protocol):
    """Answers a search; everything here runs on the executor."""

    def open(self) -> None:
        """Make ready, so that the first search need not."""

    def __call__(self, text: str, language: str, /) -> SearchResult | None:
        """Return the answer, or None where there is no index to search."""

    def close(self) -> None:
        """Let go of what is open."""


def marked_html(marked: MarkedText) -> str:
    """Return a text as styled text, its matches bold and underlined, its own signs escaped."""
    pieces: list[str] = []
    end = 0
    for span in marked.spans:
        pieces.append(escape(marked.text[end : span.start], quote=False))
        match = escape(marked.text[span.start : span.end], quote=False)
        pieces.append(f"<b><u>{match}</u></b>")
        end = span.end
    pieces.append(escape(marked.text[end:], quote=False))
    return "".join(pieces)


def hit_row(hit: SearchHit) -> HitRow:
    """Return the row that shows a hit."""
    return HitRow(
        item_id=hit.id,
        title=hit.title.text,
        title_html=marked_html(hit.title),
        snippet=hit.snippet.text,
        snippet_html=marked_html(hit.snippet),
        kind=hit.kind,
        icon_name=_KIND_ICONS.get(hit.kind, "file-text"),
        also_known_as=hit.also_known_as,
    )


@QmlElement
class SearchViewModel(ScreenViewModel):
    """What the visitor types and what comes of it.

    `state` is "start" (nothing typed yet), "found", "empty" or "unavailable".

    Signals:
        queryChanged: the words in the field are others than before.
    """

    changed = Signal()
    queryChanged = Signal()

    def __init__(
        self,
        store: ContentStore,
        search: Search,
        executor: Executor,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._search = search
        self._language = "nl"
        self._query = ""
        self._state = "start"
        self._suggestion = ""
        self._hits = HitListModel(self)
        self._ways_on = ItemListModel(self)
        self._counts = (0, 0, 0)
        self._job = LatestJob(executor, self)
        self._job.done.connect(self._show_result)
        self._job.failed.connect(self._show_failure)

    def _get_query(self) -> str:
        return self._query

    def _set_query(self, query: str) -> None:
        if query == self._query:
            return
        self._query = query
        self.queryChanged.emit()
        self._ask()

    @property
    def words(self) -> str:
        """What stands in the field."""
        return self._query

    @property
    def found_nothing(self) -> bool:
        """Whether the search for it found nothing."""
        return self._state == "empty"

    def _get_state(self) -> str:
        return self._state

    def _get_suggestion(self) -> str:
        return self._suggestion

    def _get_hits(self) -> HitListModel:
        return self._hits

    def _get_ways_on(self) -> ItemListModel:
        return self._ways_on

    def _get_question_count(self) -> int:
        return self._counts[0]

    def _get_theme_count(self) -> int:
        return self._counts[1]

    def _get_partner_count(self) -> int:
        return self._counts[2]

    def _get_web_address(self) -> str:
        return self._store.contact().website

    def _get_readable_address(self) -> str:
        return readable_address(self._get_web_address())

    query = Property(str, _get_query, _set_query, notify=queryChanged)
    state = Property(str, _get_state, notify=changed)
    suggestion = Property(str, _get_suggestion, notify=changed)
    hits = Property(HitListModel, _get_hits, constant=True)
    waysOn = Property(ItemListModel, _get_ways_on, constant=True)
    questionCount = Property(int, _get_question_count, notify=changed)
    themeCount = Property(int, _get_theme_count, notify=changed)
    partnerCount = Property(int, _get_partner_count, notify=changed)
    webAddress = Property(str, _get_web_address, constant=True)
    readableAddress = Property(str, _get_readable_address, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        self._counts = (
            len(self._store.questions(language)),
            len(self._store.themes(language)),
            len(self._store.partners(language)),
        )
        self._ways_on.replace(item_rows(self._store.much_asked(language)))
        if language != self._language:
            self._language = language
            self._ask()
        self.changed.emit()

    @Slot()
    def clear(self) -> None:
        self._set_query("")

    @Slot()
    def acceptSuggestion(self) -> None:
        """Take over the corrected words; the visitor can still change them."""
        if self._suggestion:
            self._set_query(self._suggestion)

    def _ask(self) -> None:
        query, language = self._query, self._language
        if len(query.strip()) < _SHORTEST_QUERY:
            self._job.forget()
            self._settle("start")
            return
        self._job.ask(lambda: self._search(query, language))

    @Slot(object)
    def _show_result(self, result: SearchResult | None) -> None:
        if result is None:
            self._settle("unavailable")
        elif result.outcome is Outcome.NO_QUERY:
            self._settle("start")
        else:
            # The index doesn't know the date: what it found may have run out.
            rows = tuple(hit_row(hit) for hit in result.hits if self._store.has(hit.id))
            self._settle("found" if rows else "empty", rows, result.suggestion or "")

    @Slot()
    def _show_failure(self) -> None:
        self._settle("unavailable")

    def _settle(self, state: str, rows: tuple[HitRow, ...] = (), suggestion: str = "") -> None:
        self._state = state
        self._suggestion = suggestion
        self._hits.replace(rows)
        self.changed.emit()
