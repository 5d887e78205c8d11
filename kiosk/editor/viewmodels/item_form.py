"""The form of one item: its words in one language at a time, and its other fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.markdown import plain_text
from kiosk.content.model import Item, ItemStatus, Picture, Recording, Text
from kiosk.editor.dutch import BODY_LABELS, ONE_OF_KIND, STATUSES, TITLE_LABELS, amount
from kiosk.editor.item_facts import Fact, FactRefused, facts_of, with_fact
from kiosk.editor.item_table import title_of
from kiosk.editor.item_texts import (
    STATE_WORDS,
    everyday_words,
    languages_with_states,
    standing_of,
    text_in,
    with_words,
)
from kiosk.editor.steady_list import SteadyListModel
from kiosk.editor.viewmodels.body_text import BodyTextViewModel
from kiosk.editor.viewmodels.text_media import TextMediaViewModel
from kiosk.languages import SOURCE_LANGUAGE, offered_languages

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# As espeak-ng reads Dutch at the kiosk's pace.
_WORDS_PER_SECOND = 2.5
_EMPTY = Text(language=SOURCE_LANGUAGE, title="")


@dataclass(frozen=True, slots=True)
class LanguageTab:
    """A language of the form, and how the text in it stands."""

    code: str
    own_name: str
    font_family: str
    standing: str
    explanation: str
    is_chosen: bool


@QmlElement
class FactListModel(SteadyListModel):
    record_type: ClassVar[type] = Fact


@QmlElement
class LanguageTabListModel(SteadyListModel):
    record_type: ClassVar[type] = LanguageTab


@QmlElement
class ItemFormViewModel(QObject):
    """The form; empty while no item is open.

    Signals:
        changed: something that is shown is another than before.
        edited: staff changed the item, which is carried.
        languageChosen: another language is shown.
    """

    changed = Signal()
    edited = Signal(object)
    languageChosen = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._item: Item | None = None
        self._items: Mapping[str, Item] = {}
        self._language = SOURCE_LANGUAGE
        self._words = ""
        self._refused: dict[str, tuple[str, str]] = {}
        self._is_unsaved = False
        self._body = BodyTextViewModel(self)
        self._tabs = LanguageTabListModel(self)
        self._facts = FactListModel(self)
        self._media = TextMediaViewModel(self)
        self._body.edited.connect(self._take_body)
        self._media.pictureEdited.connect(self._take_picture)
        self._media.recordingEdited.connect(self._take_recording)

    @property
    def item(self) -> Item | None:
        """The item as it is typed now."""
        return self._item

    @property
    def item_id(self) -> str:
        """The id of the open item, or nothing."""
        return self._get_item_id()

    @property
    def body_text(self) -> BodyTextViewModel:
        """The text, with its own field."""
        return self._body

    @property
    def text_media(self) -> TextMediaViewModel:
        """The picture and the recording of the text that is shown."""
        return self._media

    @property
    def text_language(self) -> str:
        """The language that is shown."""
        return self._language

    @property
    def refused(self) -> tuple[str, ...]:
        """Why what stands in some fields can't be saved."""
        return tuple(reason for _, reason in self._refused.values())

    def _text(self) -> Text:
        return (self._item and text_in(self._item, self._language)) or _EMPTY

    def _get_has_item(self) -> bool:
        return self._item is not None

    def _get_item_id(self) -> str:
        return self._item.id if self._item else ""

    def _get_kind(self) -> str:
        return self._item.kind.value if self._item else ""

    def _get_kind_name(self) -> str:
        return ONE_OF_KIND[self._item.kind] if self._item else ""

    def _get_heading(self) -> str:
        return title_of(self._item) if self._item else ""

    def _get_status(self) -> str:
        return self._item.status.value if self._item else ""

    def _get_status_name(self) -> str:
        return STATUSES[self._item.status] if self._item else ""

    def _get_is_unsaved(self) -> bool:
        return self._is_unsaved

    def _get_language(self) -> str:
        return self._language

    def _get_is_right_to_left(self) -> bool:
        return offered_languages()[self._language].right_to_left

    def _get_font_family(self) -> str:
        return offered_languages()[self._language].font

    def _get_title(self) -> str:
        return self._text().title

    def _get_words(self) -> str:
        return self._words

    def _get_mail_line(self) -> str:
        return self._text().mail_line

    def _get_has_mail_line(self) -> bool:
        return self._item is not None and any(text.mail_line for text in self._item.texts)

    def _get_title_label(self) -> str:
        return TITLE_LABELS[self._item.kind] if self._item else ""

    def _get_body_label(self) -> str:
        return BODY_LABELS[self._item.kind] if self._item else ""

    def _get_title_length(self) -> str:
        return amount(len(self._text().title), "teken", "tekens")

    def _get_body_length(self) -> str:
        count = len(plain_text(self._text().body).split())
        seconds = round(count / _WORDS_PER_SECOND)
        return f"{amount(count, 'woord', 'woorden')} · voorlezen ± {seconds} seconden"

    def _get_text_state(self) -> str:
        return standing_of(self._item, self._language) if self._item else ""

    def _get_text_state_words(self) -> str:
        return STATE_WORDS[standing_of(self._item, self._language)] if self._item else ""

    def _get_is_archived(self) -> bool:
        return self._item is not None and self._item.status is ItemStatus.ARCHIVED

    def _get_body(self) -> BodyTextViewModel:
        return self._body

    def _get_media(self) -> TextMediaViewModel:
        return self._media

    def _get_tabs(self) -> LanguageTabListModel:
        return self._tabs

    def _get_facts(self) -> FactListModel:
        return self._facts

    hasItem = Property(bool, _get_has_item, notify=changed)
    itemId = Property(str, _get_item_id, notify=changed)
    kind = Property(str, _get_kind, notify=changed)
    kindName = Property(str, _get_kind_name, notify=changed)
    heading = Property(str, _get_heading, notify=changed)
    status = Property(str, _get_status, notify=changed)
    statusName = Property(str, _get_status_name, notify=changed)
    isArchived = Property(bool, _get_is_archived, notify=changed)
    isUnsaved = Property(bool, _get_is_unsaved, notify=changed)
    language = Property(str, _get_language, notify=changed)
    isRightToLeft = Property(bool, _get_is_right_to_left, notify=changed)
    fontFamily = Property(str, _get_font_family, notify=changed)
    title = Property(str, _get_title, notify=changed)
    words = Property(str, _get_words, notify=changed)
    mailLine = Property(str, _get_mail_line, notify=changed)
    hasMailLine = Property(bool, _get_has_mail_line, notify=changed)
    titleLabel = Property(str, _get_title_label, notify=changed)
    bodyLabel = Property(str, _get_body_label, notify=changed)
    titleLength = Property(str, _get_title_length, notify=changed)
    bodyLength = Property(str, _get_body_length, notify=changed)
    textState = Property(str, _get_text_state, notify=changed)
    textStateWords = Property(str, _get_text_state_words, notify=changed)
    body = Property(BodyTextViewModel, _get_body, constant=True)
    media = Property(TextMediaViewModel, _get_media, constant=True)
    tabs = Property(LanguageTabListModel, _get_tabs, constant=True)
    facts = Property(FactListModel, _get_facts, constant=True)

    def show(self, item: Item | None, items: Mapping[str, Item], *, is_unsaved: bool) -> None:
        """Show an item as it is typed now; another one than before begins without faults."""
        if (item and item.id) != (self._item and self._item.id):
            self._body.flush()
            self._refused.clear()
        self._item, self._items, self._is_unsaved = item, items, is_unsaved
        self._fill_words()
        self._body.show(self._text().body, right_to_left=self._get_is_right_to_left())
        self._tell()

    def note_saved(self, *, is_unsaved: bool) -> None:
        """Tell whether there are changes that are not saved."""
        self._is_unsaved = is_unsaved
        self._tell()

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        """Show the item in another language."""
        if code in offered_languages() and code != self._language:
            self._body.flush()
            self._language = code
            self._fill_words()
            self._body.show(self._text().body, right_to_left=self._get_is_right_to_left())
            self._tell()
            self.languageChosen.emit()

    @Slot(str)
    def setTitle(self, title: str) -> None:
        self._change_words(title=" ".join(title.splitlines()))

    @Slot(str)
    def setWords(self, words: str) -> None:
        self._words = words
        self._change_words(everyday_words=everyday_words(words))

    @Slot(str)
    def setMailLine(self, mail_line: str) -> None:
        self._change_words(mail_line=" ".join(mail_line.splitlines()))

    @Slot(str, str)
    def setFact(self, name: str, value: str) -> None:
        """Fill a field in; what can't stand there is shown with the reason, and not taken over."""
        if self._item is None:
            return
        self._refused.pop(name, None)
        try:
            self._take(with_fact(self._item, name, value))
        except FactRefused as refusal:
            self._refused[name] = (value, str(refusal))
            self._tell()

    @Slot(str)
    def _take_body(self, body: str) -> None:
        self._change_words(body=body)

    @Slot(object)
    def _take_picture(self, picture: Picture | None) -> None:
        self._change_words(picture=picture)

    @Slot(object)
    def _take_recording(self, recording: Recording | None) -> None:
        self._change_words(recording=recording)

    def _change_words(self, **words: Any) -> None:
        if self._item is not None:
            self._take(with_words(self._item, self._language, **words))

    def _take(self, item: Item) -> None:
        if item != self._item:
            self._item = item
            self.edited.emit(item)
        self._tell()

    def _fill_words(self) -> None:
        # As long as they mean the same, they stay as they were typed.
        words = self._text().everyday_words
        if everyday_words(self._words) != words:
            self._words = ", ".join(words)

    def _tell(self) -> None:
        item = self._item
        self._media.show(self._text())
        self._facts.update(facts_of(item, self._items, self._refused) if item else ())
        fonts = offered_languages()
        states = languages_with_states(item) if item else ()
        self._tabs.update(
            [
                LanguageTab(
                    code, name, fonts[code].font, state, STATE_WORDS[state], code == self._language
                )
                for code, name, state in states
            ]
        )
        self.changed.emit()
