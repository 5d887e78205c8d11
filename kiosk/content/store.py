"""The content as screens ask for it: only what may be shown today, in the visitor's language."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

from kiosk.content.database import fingerprint_of, read_database
from kiosk.content.errors import ItemNotFound
from kiosk.content.freshness import is_heard
from kiosk.content.media import ReadMedia, no_media
from kiosk.content.media_folder import MediaFolder
from kiosk.content.model import (
    ContactFields,
    Content,
    Item,
    ItemStatus,
    Kind,
    LocalizedItem,
    Text,
)
from kiosk.languages import SOURCE_LANGUAGE


class ContentStore:
    """All content of one database, read once when it is opened.

    Nothing is read from the file afterwards: what opens well can't fail later, any thread may use
    it, and the file may be replaced meanwhile. Only pictures and recordings are read when they are
    wanted, and may be gone by then.
    """

    def __init__(
        self,
        content: Content,
        fingerprint: str,
        today: Callable[[], date],
        read_media: ReadMedia = no_media,
    ) -> None:
        self._content = content
        self._read_media = read_media
        self._fingerprint = fingerprint
        self._today = today
        self._ready = {
            item.id: item
            for item in sorted(content.items, key=lambda item: (item.position, item.id))
            if item.status is ItemStatus.READY and item.texts
        }

    @classmethod
    def open(cls, path: Path, today: Callable[[], date] = date.today) -> "ContentStore":
        """Open a content database.

        Args:
            path: The database file.
            today: The calendar; it is asked each time, as a terminal runs for weeks.

        Raises:
            ContentUnavailable: As its `ContentMissing`, `ContentDamaged` or `ContentTooNew`.
        """
        return cls(read_database(path), fingerprint_of(path), today, MediaFolder(path).read)

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of the database file, by which an index knows its content."""
        return self._fingerprint

    @property
    def content_date(self) -> date:
        """The date of the content, as its makers gave it."""
        return self._content.content_date

    def item(self, item_id: str, language: str) -> LocalizedItem:
        """Return an item in a language, or in Dutch where it has no text in that language.

        Raises:
            ItemNotFound: There is no such item, or it may not be shown today.
        """
        item = self._ready.get(item_id)
        if item is None or not _is_current(item, self._today()):
            raise ItemNotFound(item_id)
        return _localized(item, language)

    def has(self, item_id: str) -> bool:
        """Tell whether this item may be shown today."""
        item = self._ready.get(item_id)
        return item is not None and _is_current(item, self._today())

    def sections(self, language: str) -> tuple[LocalizedItem, ...]:
        """Return the sections, in their order."""
        return self._of_kind(Kind.SECTION, language)

    def questions(self, language: str, section: str | None = None) -> tuple[LocalizedItem, ...]:
        """Return the questions of a section, or all of them, in their order."""
        questions = self._of_kind(Kind.QUESTION, language)
        return tuple(one for one in questions if section is None or one.item.section == section)

    def themes(self, language: str) -> tuple[LocalizedItem, ...]:
        """Return the themes, in their order."""
        return self._of_kind(Kind.THEME, language)

    def partners(self, language: str) -> tuple[LocalizedItem, ...]:
        """Return the partners, in their order."""
        return self._of_kind(Kind.PARTNER, language)

    def pages(self, language: str) -> tuple[LocalizedItem, ...]:
        """Return the pages, in their order."""
        return self._of_kind(Kind.PAGE, language)

    def related(self, item_id: str, language: str) -> tuple[LocalizedItem, ...]:
        """Return what to read on after an item, without what may not be shown.

        Raises:
            ItemNotFound: There is no such item, or it may not be shown today.
        """
        return self._those(self.item(item_id, language).item.related, language)

    def much_asked(self, language: str) -> tuple[LocalizedItem, ...]:
        """Return the questions for the home screen, in their order."""
        return self._those(self._content.much_asked, language)

    def contact(self) -> ContactFields:
        """Return how residents reach the programme."""
        return self._content.contact

    def recording(self, item_id: str, language: str) -> str | None:
        """Return the name of a text's recording, None where none reads it as it is now."""
        if not self.has(item_id):
            return None
        text = self.item(item_id, language).text
        is_right = text.language == language and is_heard(text)
        return text.recording.file if text.recording and is_right else None

    def read_media(self, name: str) -> bytes:
        """Return what is in a picture or recording.

        Raises:
            MediaMissing: It is not there.
        """
        return self._read_media(name)

    def languages(self) -> tuple[str, ...]:
        """Return the languages that texts are written in, Dutch first."""
        found = {text.language for item in self._current() for text in item.texts}
        return tuple(sorted(found, key=lambda language: (language != SOURCE_LANGUAGE, language)))

    def all_texts(self) -> Iterator[LocalizedItem]:
        """Yield every text of all items but sections, in its own language: what search knows."""
        for item in self._current():
            if item.kind is not Kind.SECTION:
                yield from (LocalizedItem(item, text, is_fallback=False) for text in item.texts)

    def _current(self) -> Iterator[Item]:
        today = self._today()
        return (item for item in self._ready.values() if _is_current(item, today))

    def _of_kind(self, kind: Kind, language: str) -> tuple[LocalizedItem, ...]:
        return tuple(_localized(item, language) for item in self._current() if item.kind is kind)

    def _those(self, ids: Iterable[str], language: str) -> tuple[LocalizedItem, ...]:
        return tuple(self.item(item_id, language) for item_id in ids if self.has(item_id))


def _is_current(item: Item, today: date) -> bool:
    has_begun = item.valid_from is None or item.valid_from <= today
    return has_begun and (item.valid_until is None or today <= item.valid_until)


def _localized(item: Item, language: str) -> LocalizedItem:
    by_language: dict[str, Text] = {text.language: text for text in item.texts}
    text = by_language.get(language) or by_language.get(SOURCE_LANGUAGE) or item.texts[0]
    return LocalizedItem(item, text, is_fallback=text.language != language)
