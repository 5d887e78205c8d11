"""The work on translations: how far each language is, and source and translation side by side."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.desk import Review, SavedState
from kiosk.content.model import Content, Item, ItemStatus
from kiosk.content.translation_work import (
    Progress,
    SideBySide,
    TranslationState,
    progress,
    side_by_side,
    state_of,
    tasks,
)
from kiosk.editor.item_table import in_order, title_of
from kiosk.editor.item_texts import STATE_WORDS
from kiosk.editor.readable_changes import marked, readable_body
from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_BADGES = {
    TranslationState.MISSING: "Ontbreekt",
    TranslationState.STALE: "Verouderd",
    TranslationState.UNOFFICIAL: "Nakijken",
    TranslationState.REVIEWED: "Nagekeken",
}


@dataclass(frozen=True, slots=True)
class LanguageProgress:
    """How far a language is; `share` is the part that is reviewed."""

    code: str
    own_name: str
    font_family: str
    words: str
    share: float
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A text to translate or to review."""

    item_id: str
    title: str
    standing: str
    badge: str


@QmlElement
class LanguageProgressListModel(RecordListModel):
    record_type: ClassVar[type] = LanguageProgress


@QmlElement
class TaskListModel(RecordListModel):
    record_type: ClassVar[type] = TaskRow


@QmlElement
class TranslationDeskViewModel(QObject):
    """The page of translations.

    Signals:
        changed: something that is shown is another than before.
    """

    changed = Signal()

    def __init__(
        self,
        content: Callable[[], Content],
        history: Callable[[str], Sequence[SavedState]],
        reviews: Callable[[str], Sequence[Review]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._history = history
        self._reviews = reviews
        self._language = next(code for code in offered_languages() if code != SOURCE_LANGUAGE)
        self._item: Item | None = None
        self._pair: SideBySide | None = None
        self._languages = LanguageProgressListModel(self)
        self._tasks = TaskListModel(self)

    @property
    def item_id(self) -> str:
        """The item whose translation is looked at, or nothing."""
        return self._item.id if self._item else ""

    @property
    def code(self) -> str:
        """The language that is looked at."""
        return self._language

    def _get_languages(self) -> LanguageProgressListModel:
        return self._languages

    def _get_tasks(self) -> TaskListModel:
        return self._tasks

    def _get_language(self) -> str:
        return self._language

    def _get_own_name(self) -> str:
        return offered_languages()[self._language].own_name

    def _get_font_family(self) -> str:
        return offered_languages()[self._language].font

    def _get_is_right_to_left(self) -> bool:
        return offered_languages()[self._language].right_to_left

    def _get_item_id(self) -> str:
        return self.item_id

    def _get_source_title(self) -> str:
        return self._marked("title", self._pair.source.title if self._pair else "")

    def _get_source_body(self) -> str:
        return self._marked("body", readable_body(self._pair.source.body) if self._pair else "")

    def _get_translation_title(self) -> str:
        return self._pair.translation.title if self._pair and self._pair.translation else ""

    def _get_translation_body(self) -> str:
        text = self._pair.translation if self._pair else None
        return readable_body(text.body) if text else ""

    def _get_has_translation(self) -> bool:
        return self._pair is not None and self._pair.translation is not None

    def _get_standing(self) -> str:
        return self._pair.state.value if self._pair else ""

    def _get_standing_words(self) -> str:
        if self._pair is None:
            return ""
        words = STATE_WORDS[self._pair.state]
        if self._pair.state is TranslationState.STALE:
            known = self._pair.source_then is not None
            return words + (": hieronder staat wat." if known else ".")
        if self._pair.state is TranslationState.REVIEWED:
            return words + self._reviewer()
        return words + "."

    languages = Property(LanguageProgressListModel, _get_languages, constant=True)
    tasks = Property(TaskListModel, _get_tasks, constant=True)
    language = Property(str, _get_language, notify=changed)
    ownName = Property(str, _get_own_name, notify=changed)
    fontFamily = Property(str, _get_font_family, notify=changed)
    isRightToLeft = Property(bool, _get_is_right_to_left, notify=changed)
    itemId = Property(str, _get_item_id, notify=changed)
    sourceTitle = Property(str, _get_source_title, notify=changed)
    sourceBody = Property(str, _get_source_body, notify=changed)
    translationTitle = Property(str, _get_translation_title, notify=changed)
    translationBody = Property(str, _get_translation_body, notify=changed)
    hasTranslation = Property(bool, _get_has_translation, notify=changed)
    standing = Property(str, _get_standing, notify=changed)
    standingWords = Property(str, _get_standing_words, notify=changed)

    def refresh(self) -> None:
        """Look at all items anew; what is open stays open."""
        content = self._content()
        content = replace(content, items=in_order({item.id: item for item in content.items}))
        self._languages.replace([self._progress(one) for one in progress(content)])
        to_do = tasks(content, self._language)
        rows = [
            TaskRow(t.item.id, title_of(t.item), t.state.value, _BADGES[t.state]) for t in to_do
        ]
        done = (
            TaskRow(item.id, title_of(item), "reviewed", _BADGES[TranslationState.REVIEWED])
            for item in content.items
            if item.status is not ItemStatus.ARCHIVED
            and state_of(item, self._language) is TranslationState.REVIEWED
        )
        self._tasks.replace([*rows, *done])
        known = {item.id: item for item in content.items}
        self._item = known.get(self.item_id) or (known[rows[0].item_id] if rows else None)
        self._show()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Look at another language."""
        if code in offered_languages() and code != SOURCE_LANGUAGE:
            self._language = code
            self.refresh()

    @Slot(str)
    def choose(self, item_id: str) -> None:
        """Look at another item."""
        self._item = next((i for i in self._content().items if i.id == item_id), None)
        self._show()

    def _show(self) -> None:
        self._pair = None
        if self._item is not None:
            history = self._history(self._item.id)
            self._pair = side_by_side(self._item, self._language, history)
        self.changed.emit()

    def _progress(self, one: Progress) -> LanguageProgress:
        language = offered_languages()[one.language]
        left = [
            f"{count} {word}"
            for count, word in (
                (one.missing, "ontbreekt" if one.missing == 1 else "ontbreken"),
                (one.stale, "verouderd"),
                (one.unofficial, "na te kijken"),
            )
            if count
        ]
        words = f"{one.reviewed} van {one.total} nagekeken"
        return LanguageProgress(
            code=one.language,
            own_name=language.own_name,
            font_family=language.font,
            words=", ".join([words, *left]),
            share=one.reviewed / one.total if one.total else 1.0,
            is_chosen=one.language == self._language,
        )

    def _marked(self, field: str, text: str) -> str:
        changes = self._pair.changes if self._pair else ()
        found = next((change for change in changes if change.field == field), None)
        if found is not None and self._pair is not None and self._pair.source_then is not None:
            return marked(found.pieces, whole=True)
        return escape(text, quote=False).replace("\n", "<br>")

    def _reviewer(self) -> str:
        found = (one for one in self._reviews(self.item_id) if one.language == self._language)
        review = next(found, None)
        return f" door {review.reviewer} op {review.reviewed_on:%d-%m-%Y}." if review else "."
