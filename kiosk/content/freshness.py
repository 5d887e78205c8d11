"""Tells whether a translation was made from the text as it is now."""

import hashlib

from kiosk.content.model import Item, Text
from kiosk.languages import SOURCE_LANGUAGE


def source_text(item: Item) -> Text | None:
    """Return the item's text in the source language."""
    return next((text for text in item.texts if text.language == SOURCE_LANGUAGE), None)


def hash_of(text: Text) -> str:
    """Return the hash of a text's words; translations note it down as their `source_hash`."""
    words = "\n\n".join((text.title, text.body, text.mail_line))
    return hashlib.sha256(words.encode()).hexdigest()[:16]


def is_heard(text: Text) -> bool:
    """Tell whether a text has a recording that reads its words as they are now."""
    return text.recording is not None and text.recording.words_hash == hash_of(text)


def is_stale(item: Item, text: Text) -> bool:
    """Tell whether the source was changed after this translation was made from it."""
    source = source_text(item)
    return source is not None and text is not source and text.source_hash != hash_of(source)
