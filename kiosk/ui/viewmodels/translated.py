"""What the screens of one text share: may it be trusted, and the Dutch text one tap away."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.model import LocalizedItem, TranslationStatus
from kiosk.content.store import ContentStore
from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


def translation_notice(item: LocalizedItem) -> str:
    """Return what a visitor must know of a text: "unofficial", "missing", or nothing."""
    if item.is_fallback:
        return "missing"
    return "unofficial" if item.text.status is TranslationStatus.UNOFFICIAL else ""


@QmlElement
class TranslatedViewModel(ScreenViewModel):
    """A screen that shows one text.

    `notice` is "unofficial", "missing" or ""; it stays while the visitor looks at the Dutch text.

    Signals:
        noticeChanged: the notice, or which of the two texts is shown, is another than before.
    """

    noticeChanged = Signal()

    def __init__(self, store: ContentStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._place: Place | None = None
        self._language = SOURCE_LANGUAGE
        self._notice = ""
        self._shows_source = False

    def _get_notice(self) -> str:
        return self._notice

    def _get_shows_source(self) -> bool:
        return self._shows_source

    def _get_text_language(self) -> str:
        is_source = self._shows_source or self._notice == "missing"
        return SOURCE_LANGUAGE if is_source else self._language

    def _get_is_right_to_left(self) -> bool:
        return offered_languages()[self._get_text_language()].right_to_left

    notice = Property(str, _get_notice, notify=noticeChanged)
    showsSource = Property(bool, _get_shows_source, notify=noticeChanged)
    textLanguage = Property(str, _get_text_language, notify=noticeChanged)
    isRightToLeft = Property(bool, _get_is_right_to_left, notify=noticeChanged)

    @Slot()
    def toggleSource(self) -> None:
        """Show the Dutch text in place of the translation, or the translation again."""
        if self._place is not None:
            self._shows_source = not self._shows_source
            self.show(self._place, self._language)

    def text_to_show(self, place: Place, language: str) -> LocalizedItem:
        """Return the item of a place, in the language that the visitor wants to see it in.

        Raises:
            ItemNotFound: The item can't be shown.
        """
        if (place.item_id, language) != (self._place and self._place.item_id, self._language):
            self._shows_source = False
        item = self._store.item(place.item_id, language)
        self._place, self._language = place, language
        self._notice = translation_notice(item)
        self.noticeChanged.emit()
        return self._store.item(place.item_id, SOURCE_LANGUAGE) if self._shows_source else item
