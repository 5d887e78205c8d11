"""An item's words in one language, changed one field at a time."""

from dataclasses import replace
from typing import Any

from kiosk.content.freshness import hash_of, source_text
from kiosk.content.model import Item, Text, TranslationStatus
from kiosk.content.translation_work import TranslationState, state_of
from kiosk.languages import SOURCE_LANGUAGE, offered_languages

# How a text stands, in words; the Dutch one is what translations are made from.
SOURCE = "source"
STATE_WORDS = {
    SOURCE: "Hiervan worden de vertalingen gemaakt",
    TranslationState.MISSING: "Nog geen tekst: de kiosk toont het Nederlands",
    TranslationState.STALE: "Het Nederlands is veranderd na deze vertaling",
    TranslationState.UNOFFICIAL: "Nog niet nagekeken: de kiosk zegt dat erbij",
    TranslationState.REVIEWED: "Nagekeken",
}


def text_in(item: Item, language: str) -> Text | None:
    """Return an item's text in a language, if it has one."""
    return next((text for text in item.texts if text.language == language), None)


def standing_of(item: Item, language: str) -> str:
    """Return how the text in a language stands."""
    if language == SOURCE_LANGUAGE and text_in(item, language) is not None:
        return SOURCE
    return state_of(item, language).value


def with_words(item: Item, language: str, **words: Any) -> Item:
    """Return an item with other words (title, body, …) in a language.

    A first word makes the text; one that has become empty is gone. A new translation is made from
    the Dutch text as it is now.
    """
    text = replace(text_in(item, language) or _new_text(item, language), **words)
    has_words = text.title or text.body or text.mail_line or text.everyday_words
    is_empty = not (has_words or text.picture or text.recording)
    others = {one.language: one for one in item.texts if one.language != language}
    if not is_empty:
        others[language] = text
    return replace(item, texts=tuple(others[code] for code in sorted(others)))


def everyday_words(typed: str) -> tuple[str, ...]:
    """Return the words that were typed with commas or on lines of their own."""
    found = (" ".join(word.split()) for word in typed.replace("\n", ",").split(","))
    return tuple(dict.fromkeys(word for word in found if word))


def languages_with_states(item: Item) -> tuple[tuple[str, str, str], ...]:
    """Return code, own name and state of every offered language."""
    return tuple(
        (language.code, language.own_name, standing_of(item, language.code))
        for language in offered_languages().values()
    )


def _new_text(item: Item, language: str) -> Text:
    if language == SOURCE_LANGUAGE:
        return Text(language=language, title="")
    source = source_text(item)
    return Text(
        language=language,
        title="",
        status=TranslationStatus.UNOFFICIAL,
        source_hash=hash_of(source) if source else "",
    )
