"""Joins the voice to the live screen: which texts it reads, where it is, what has the focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.speech.reading import SpokenText
from kiosk.ui.announcements import announcement, describe_control
from kiosk.ui.spoken_texts import ShownText, mark_sentence, texts_on_screen, unmark
from kiosk.ui.viewmodels.speech import SpeechViewModel

# An item that the texts of a screen belong to: staff may have recorded it.
RecordedItem = Callable[[], str]


class ScreenReader(QObject):
    """Reads what a window shows, marks the sentence that is heard, announces what has the focus."""

    def __init__(
        self,
        window: QQuickWindow,
        speech: SpeechViewModel,
        language: Callable[[], str],
        recorded_item: RecordedItem,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._speech = speech
        self._language = language
        self._recorded_item = recorded_item
        self._shown: tuple[ShownText, ...] = ()
        self._marked: tuple[ShownText, ...] = ()
        speech.changed.connect(self._mark)
        window.activeFocusItemChanged.connect(self._announce_focus)

    def texts(self) -> Sequence[SpokenText]:
        """Return what there is to read on the screen now, in its order."""
        self._shown = texts_on_screen(self._window, self._language())
        return [
            SpokenText(
                shown.text,
                shown.language,
                is_heading=shown.is_heading,
                recording_of=self._recorded_item() if shown.is_body else "",
            )
            for shown in self._shown
        ]

    @Slot()
    def _mark(self) -> None:
        for shown in self._marked:
            unmark(shown)
        self._marked = ()
        first, last = self._speech.marked_texts
        if first < 0 or last >= len(self._shown):
            return
        self._marked = tuple(one for one in self._shown[first : last + 1] if one.is_there)
        if first != last:
            for shown in self._marked:
                mark_sentence(shown, 0, shown.length)
        elif self._marked:
            mark_sentence(self._marked[0], *self._speech.marked_characters)

    @Slot()
    def _announce_focus(self) -> None:
        item = self._window.activeFocusItem()
        control = describe_control(item) if isinstance(item, QQuickItem) else None
        if control is not None and control.name:
            self._speech.announceFocus(announcement(control), self._language())
