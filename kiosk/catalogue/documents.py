"""What search is told of the content: one plain document for each text."""

from collections.abc import Iterator

from kiosk.content.markdown import plain_text
from kiosk.content.model import Item, LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.search.document import SearchDocument
from kiosk.search.function_words import base_language


def search_documents(store: ContentStore) -> Iterator[SearchDocument]:
    """Yield a document for each text of an item that may be shown; sections are no items here."""
    return (_document(text) for text in store.all_texts())


def _document(text: LocalizedItem) -> SearchDocument:
    return SearchDocument(
        id=text.id,
        kind=text.kind.value,
        language=text.language,
        title=text.title,
        body=plain_text(text.body),
        everyday_words=tuple(
            dict.fromkeys(
                (
                    *text.text.everyday_words,
                    *_of_whole_language(text.item, text.language),
                    *_told_by_fields(text.item),
                )
            )
        ),
    )


def _of_whole_language(item: Item, variety: str) -> Iterator[str]:
    """Yield for a variety of a language the everyday words of that language: Dutch for easy Dutch.

    Not the other way round: texts in easy Dutch use few words for much, so theirs tell less.
    """
    for other in item.texts:
        if other.language != variety and other.language == base_language(variety):
            yield from other.everyday_words


def _told_by_fields(item: Item) -> Iterator[str]:
    """Yield what a partner may be asked for by that stands in no text: its kind and its website."""
    if item.partner_kind:
        yield item.partner_kind
    if item.website:
        yield item.website.split("//")[-1].removeprefix("www.").rstrip("/")
