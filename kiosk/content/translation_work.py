"""The work of translators: what is missing or stale, what changed in the Dutch, what was reviewed.

All of it follows from the items and their history; it changes nothing by itself.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from kiosk.content.draft_states import SavedState
from kiosk.content.freshness import hash_of, is_stale, source_text
from kiosk.content.history_difference import FieldDifference, text_difference
from kiosk.content.model import Content, Item, ItemStatus, Text, TranslationStatus
from kiosk.languages import SOURCE_LANGUAGE, offered_languages


class TranslationState(StrEnum):
    """How a translation stands: what needs work first comes first."""

    MISSING = "missing"
    STALE = "stale"
    UNOFFICIAL = "unofficial"
    REVIEWED = "reviewed"


@dataclass(frozen=True, slots=True)
class Progress:
    """How many items have a translation into one language, by how it stands."""

    language: str
    missing: int
    stale: int
    unofficial: int
    reviewed: int

    @property
    def total(self) -> int:
        """How many items there are to translate."""
        return self.missing + self.stale + self.unofficial + self.reviewed


@dataclass(frozen=True, slots=True)
class TranslationTask:
    """A translation that needs work."""

    item: Item
    language: str
    state: TranslationState


@dataclass(frozen=True, slots=True)
class SideBySide:
    """What a translator looks at.

    `source_then` is the Dutch text that the translation was made from; where the draft never held
    it, or there is no translation yet, it is None. `changes` is what became of it since.
    """

    source: Text
    translation: Text | None
    state: TranslationState
    source_then: Text | None
    changes: tuple[FieldDifference, ...]


def state_of(item: Item, language: str) -> TranslationState:
    """Return how an item's translation into a language stands."""
    text = _text(item, language)
    if text is None:
        return TranslationState.MISSING
    if is_stale(item, text):
        return TranslationState.STALE
    if text.status is TranslationStatus.REVIEWED:
        return TranslationState.REVIEWED
    return TranslationState.UNOFFICIAL


def is_translated(item: Item, language: str) -> bool:
    """Tell whether an item has a translation into a language, and a Dutch text that it is of."""
    return (
        language != SOURCE_LANGUAGE
        and _text(item, language) is not None
        and source_text(item) is not None
    )


def progress(content: Content) -> tuple[Progress, ...]:
    """Return how far the translations are, for each offered language in its order.

    Archived items don't count, nor those that have no Dutch text yet.
    """
    return tuple(_progress(content, language) for language in _targets())


def tasks(content: Content, language: str) -> tuple[TranslationTask, ...]:
    """Return what is to be done in a language: first what is missing, then what is stale."""
    order = list(TranslationState)
    found = [
        TranslationTask(item, language, state)
        for item in _translatable(content)
        if (state := state_of(item, language)) is not TranslationState.REVIEWED
    ]
    return tuple(sorted(found, key=lambda task: order.index(task.state)))


def side_by_side(item: Item, language: str, history: Iterable[SavedState]) -> SideBySide | None:
    """Return source and translation beside each other, or None for an item without Dutch text.

    Args:
        item: The item as it is now, saved or not.
        language: The language of the translation.
        history: The saved states of the item, in any order.
    """
    source = source_text(item)
    if source is None:
        return None
    translation = _text(item, language)
    then = _source_of(translation, history) if translation else None
    return SideBySide(
        source=source,
        translation=translation,
        state=state_of(item, language),
        source_then=then,
        changes=text_difference(_words(then), _words(source)) if then else (),
    )


def marked_current(item: Item, language: str, status: TranslationStatus) -> Item:
    """Return the item with this translation noted as made from the Dutch text as it is now.

    Args:
        item: The item.
        language: The language of the translation; one that isn't there changes nothing.
        status: How far the translation may be trusted from now on.
    """
    source = source_text(item)
    if source is None or not is_translated(item, language):
        return item
    new_hash = hash_of(source)
    texts = (
        replace(text, status=status, source_hash=new_hash) if text.language == language else text
        for text in item.texts
    )
    return replace(item, texts=tuple(texts))


def still_reviewed(old: Item, new: Item) -> Item:
    """Return the new item, in which a translation of other words doesn't pass for reviewed.

    Args:
        old: The item before it was edited.
        new: The item as it was edited.
    """
    reviewed = {
        text.language: hash_of(text)
        for text in old.texts
        if text.status is TranslationStatus.REVIEWED
    }
    texts = (
        replace(text, status=TranslationStatus.UNOFFICIAL)
        if text.status is TranslationStatus.REVIEWED
        and reviewed.get(text.language, hash_of(text)) != hash_of(text)
        else text
        for text in new.texts
    )
    return replace(new, texts=tuple(texts))


def _progress(content: Content, language: str) -> Progress:
    states = [state_of(item, language) for item in _translatable(content)]
    return Progress(language, *(states.count(state) for state in TranslationState))


def _translatable(content: Content) -> list[Item]:
    return [
        item
        for item in content.items
        if item.status is not ItemStatus.ARCHIVED and source_text(item) is not None
    ]


def _targets() -> list[str]:
    return [language for language in offered_languages() if language != SOURCE_LANGUAGE]


def _text(item: Item, language: str) -> Text | None:
    return next((text for text in item.texts if text.language == language), None)


def _source_of(translation: Text, history: Iterable[SavedState]) -> Text | None:
    sources = (source_text(state.item) for state in history)
    return next((s for s in sources if s and hash_of(s) == translation.source_hash), None)


def _words(text: Text) -> Text:
    """Return a text with nothing but what a translation is made from."""
    return Text(text.language, text.title, text.body, text.mail_line)
