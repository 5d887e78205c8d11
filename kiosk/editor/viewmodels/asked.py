"""The page 'Wat bewoners vroegen': the figures of the reports in one folder."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import Content
from kiosk.counters import told
from kiosk.counters.plots import Bar
from kiosk.counters.summary import ItemFigures
from kiosk.editor.asked import (
    Asked,
    read_asked,
    remember_folder,
    remembered_folder,
    write_asked,
)
from kiosk.ui.jobs import Executor, LatestJob
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_MOST_ITEMS = 10
_MOST_WORDS = 30


@dataclass(frozen=True, slots=True)
class BarRow:
    """A bar of a plot; `share` is its length in parts of the longest one's."""

    label: str
    value: int
    share: float
    is_marked: bool


@dataclass(frozen=True, slots=True)
class AskedItemRow:
    """An item with how often it was opened and helped; only one that is there can be gone to."""

    item_id: str
    title: str
    views: int
    helped: int
    not_helped: int
    is_there: bool


@dataclass(frozen=True, slots=True)
class AskedNoteRow:
    """A sentence of a list."""

    sentence: str


@QmlElement
class BarListModel(RecordListModel):
    record_type: ClassVar[type] = BarRow


@QmlElement
class AskedItemListModel(RecordListModel):
    record_type: ClassVar[type] = AskedItemRow


@QmlElement
class AskedNoteListModel(RecordListModel):
    record_type: ClassVar[type] = AskedNoteRow


@QmlElement
class AskedViewModel(QObject):
    """What residents asked.

    Signals:
        changed: other figures are shown than before.
        said: something was written, or could not be: a sentence, and whether it failed.
    """

    changed = Signal()
    said = Signal(str, bool)

    def __init__(
        self, executor: Executor, today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._content: Content | None = None
        self._asked: Asked | None = None
        self._folder = remembered_folder()
        self._visits = BarListModel(self)
        self._views = BarListModel(self)
        self._helped = BarListModel(self)
        self._languages = BarListModel(self)
        self._most = AskedItemListModel(self)
        self._least = AskedItemListModel(self)
        self._behind = AskedNoteListModel(self)
        self._up_to_date = AskedNoteListModel(self)
        self._left_out = AskedNoteListModel(self)
        self._reading = LatestJob(executor, self)
        self._reading.done.connect(self._take)

    def _get_folder(self) -> str:
        return self._folder

    def _get_has_figures(self) -> bool:
        return self._asked is not None and self._asked.has_reports

    def _get_heading(self) -> str:
        if self._asked is None:
            return (
                "Kies de map waar de meldingen van de kiosken in komen."
                if not self._folder
                else "Even kijken…"
            )
        if not self._asked.has_reports:
            return "Hier zijn geen meldingen die meetellen."
        total, count = self._asked.summary.total, len(self._asked.summary.terminals)
        return (
            f"{told.period_in_dutch(self._asked.summary)} {total.visits} bezoeken, "
            f"{total.views} keer iets geopend, {count} {'kiosk' if count == 1 else 'kiosken'}."
        )

    def _get_visits_sentence(self) -> str:
        return told.visits_description(self._asked.summary.days) if self._asked else ""

    def _get_views_sentence(self) -> str:
        return told.views_sentence(self._asked.summary) if self._asked else ""

    def _get_helped_sentence(self) -> str:
        return told.helped_sentence(self._asked.summary.total) if self._asked else ""

    def _get_languages_sentence(self) -> str:
        return told.languages_sentence(self._asked.summary) if self._asked else ""

    def _get_chosen_sentence(self) -> str:
        return told.chosen_sentence(self._asked.summary) if self._asked else ""

    def _get_words_sentence(self) -> str:
        return told.words_sentence(self._asked.summary, _MOST_WORDS) if self._asked else ""

    def _get_behind_sentence(self) -> str:
        return told.behind_sentence(self._asked.summary) if self._asked else ""

    def _get_newest_sentence(self) -> str:
        return told.newest_edition_sentence(self._asked.summary) if self._asked else ""

    def _get_visits(self) -> BarListModel:
        return self._visits

    def _get_views(self) -> BarListModel:
        return self._views

    def _get_helped(self) -> BarListModel:
        return self._helped

    def _get_languages(self) -> BarListModel:
        return self._languages

    def _get_most(self) -> AskedItemListModel:
        return self._most

    def _get_least(self) -> AskedItemListModel:
        return self._least

    def _get_behind(self) -> AskedNoteListModel:
        return self._behind

    def _get_up_to_date(self) -> AskedNoteListModel:
        return self._up_to_date

    def _get_left_out(self) -> AskedNoteListModel:
        return self._left_out

    folder = Property(str, _get_folder, notify=changed)
    hasFigures = Property(bool, _get_has_figures, notify=changed)
    heading = Property(str, _get_heading, notify=changed)
    visitsSentence = Property(str, _get_visits_sentence, notify=changed)
    viewsSentence = Property(str, _get_views_sentence, notify=changed)
    helpedSentence = Property(str, _get_helped_sentence, notify=changed)
    languagesSentence = Property(str, _get_languages_sentence, notify=changed)
    chosenSentence = Property(str, _get_chosen_sentence, notify=changed)
    wordsSentence = Property(str, _get_words_sentence, notify=changed)
    behindSentence = Property(str, _get_behind_sentence, notify=changed)
    newestSentence = Property(str, _get_newest_sentence, notify=changed)
    visits = Property(BarListModel, _get_visits, constant=True)
    views = Property(BarListModel, _get_views, constant=True)
    helped = Property(BarListModel, _get_helped, constant=True)
    languages = Property(BarListModel, _get_languages, constant=True)
    most = Property(AskedItemListModel, _get_most, constant=True)
    least = Property(AskedItemListModel, _get_least, constant=True)
    behind = Property(AskedNoteListModel, _get_behind, constant=True)
    upToDate = Property(AskedNoteListModel, _get_up_to_date, constant=True)
    leftOut = Property(AskedNoteListModel, _get_left_out, constant=True)

    def show(self, content: Content) -> None:
        """Read the reports anew, with the titles that the content has now."""
        self._content = content
        self._read()

    @Slot(str)
    def chooseFolder(self, folder: str) -> None:
        """Look into another folder: its path as typed, or its address as dropped."""
        url = QUrl(folder)
        self._folder = url.toLocalFile() if url.isLocalFile() else folder.strip()
        self._asked = None
        self.changed.emit()
        self._read()

    def present(self, asked: Asked, folder: str) -> None:
        """Show what was read elsewhere, under this name of a folder."""
        self._reading.forget()
        self._folder = folder
        self._take(asked)

    @Slot()
    def writePage(self) -> None:
        """Make the page to print."""
        self._write(".html")

    @Slot()
    def writeSheet(self) -> None:
        """Make the file for Excel."""
        self._write(".csv")

    def stop(self) -> None:
        """Read no more, before the window goes."""
        self._reading.forget()

    def _read(self) -> None:
        content, folder = self._content, self._folder
        if content is not None and folder:
            self._reading.ask(lambda: _read_and_remember(folder, content, self._today()))

    def _write(self, suffix: str) -> None:
        if self._asked is None:
            return
        try:
            path = write_asked(self._asked, suffix, self._today())
        except OSError as error:
            reason = error.strerror or "het lukt niet"
            self.said.emit(
                f"Niet gemaakt: {self._folder} kan niet worden beschreven ({reason}).", True
            )
        else:
            self.said.emit(f"Gemaakt: {path}", False)

    @Slot(object)
    def _take(self, asked: Asked) -> None:
        self._asked = asked
        summary = asked.summary
        self._visits.replace(_bars(told.visit_bars(summary)))
        self._views.replace(_bars(told.view_bars(summary)))
        self._helped.replace(_bars(told.helped_bars(summary.total)))
        self._languages.replace(_bars(told.language_bars(summary)))
        self._most.replace(_items(summary.most_opened(_MOST_ITEMS)))
        self._least.replace(_items(summary.least_opened(_MOST_ITEMS)))
        self._behind.replace(_notes(map(told.terminal_sentence, summary.behind)))
        self._up_to_date.replace(_notes(map(told.terminal_sentence, summary.up_to_date)))
        self._left_out.replace(_notes(each.dutch() for each in asked.statistics.left_out))
        self.changed.emit()


def _read_and_remember(folder: str, content: Content, today: date) -> Asked:
    asked = read_asked(Path(folder), content, today)
    if asked.has_reports:
        remember_folder(folder)
    return asked


def _bars(bars: Iterable[Bar]) -> tuple[BarRow, ...]:
    bars = tuple(bars)
    most = max((bar.value for bar in bars), default=0) or 1
    return tuple(BarRow(bar.label, bar.value, bar.value / most, bar.is_marked) for bar in bars)


def _items(items: Iterable[ItemFigures]) -> tuple[AskedItemRow, ...]:
    return tuple(
        AskedItemRow(
            item.item,
            told.title_in_dutch(item),
            item.views,
            item.helped,
            item.not_helped,
            bool(item.title),
        )
        for item in items
    )


def _notes(sentences: Iterable[str]) -> tuple[AskedNoteRow, ...]:
    return tuple(map(AskedNoteRow, sentences))
