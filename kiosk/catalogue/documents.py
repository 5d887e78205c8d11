"""What search is told of the content: one plain document for each text."""

from collections.abc import Iterator

from kiosk.content.markdown import plain_text
from kiosk.content.model import LocalizedItem
from kiosk.content.store import ContentStore
from kiosk.search.document import SearchDocument


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
        everyday_words=tuple(dict.fromkeys((*text.text.everyday_words, *_told_by_fields(text)))),
    )


def _told_by_fields(text: LocalizedItem) -> Iterator[str]:
    """Yield what a partner may be asked for by that stands in no text: its kind and its website."""
    if text.item.partner_kind:
        yield text.item.partner_kind
    if text.item.website:
        yield text.item.website.split("//")[-1].removeprefix("www.").rstrip("/")
