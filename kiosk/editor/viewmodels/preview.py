"""The residents' own screens, showing the open item as it is typed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.content.model import Content
from kiosk.counters import CounterBook
from kiosk.editor.live_store import LiveStore
from kiosk.languages import offered_languages
from kiosk.paths import data_folder
from kiosk.session.visit import SessionTimes, VisitMachine
from kiosk.settings.sections import DEFAULTS
from kiosk.speech.silent import SilentEngine
from kiosk.ui.jobs import Executor
from kiosk.ui.keyboards import load_keyboards
from kiosk.ui.narrator import SpeechParts
from kiosk.ui.speech_player import SilentPlayer
from kiosk.ui.viewmodels.appearance import Appearance
from kiosk.ui.viewmodels.terminal import TerminalParts, TerminalViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

_DELAY_MS = 150


class _NoSearch:
    """In the preview nothing is searched: no index is built of what is still being typed."""

    def open(self) -> None:
        """Do nothing."""

    def __call__(self, text: str, language: str, /) -> None:
        """Find nothing."""

    def close(self) -> None:
        """Do nothing."""


class _UncountedBook(CounterBook):
    """What staff look at in the preview is not what residents asked."""

    @override
    def flush(self) -> None:
        """Write nothing."""


@QmlElement
class PreviewViewModel(QObject):
    """The preview.

    Signals:
        changed: another look was chosen.
    """

    changed = Signal()

    def __init__(
        self,
        content: Content,
        today: Callable[[], date],
        executor: Executor,
        retranslate: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        languages = tuple(offered_languages().values())
        self._store = LiveStore(content, today)
        self._terminal = TerminalViewModel(
            TerminalParts(
                store=self._store,
                search=_NoSearch(),
                executor=executor,
                settings=DEFAULTS,
                # A clock that stands still: nobody is asked whether they are still there.
                machine=VisitMachine(SessionTimes(), lambda: 0.0),
                keyboards=load_keyboards(languages),
                languages=languages,
                retranslate=retranslate,
                now=lambda: datetime.combine(today(), time(14)),
                book=_UncountedBook(data_folder() / "preview", today, lambda _word: False),
                # Staff look; they listen at a kiosk.
                speech=SpeechParts(SilentEngine(languages), executor, SilentPlayer(), languages),
            ),
            self,
        )
        self._appearance = Appearance()
        self._language = languages[0].code
        self._is_portrait = False
        self._is_shown = True
        self._turning = QTimer(self)
        self._turning.setSingleShot(True)
        self._turning.timeout.connect(self._turn)
        self._item_id = ""
        self._content: Callable[[], Content] = lambda: content
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_DELAY_MS)
        self._soon.timeout.connect(self.refresh)

    def _get_terminal(self) -> TerminalViewModel:
        return self._terminal

    def _get_text_percent(self) -> int:
        return self._appearance.text_percent

    def _get_has_high_contrast(self) -> bool:
        return self._appearance.has_high_contrast

    def _get_is_shown(self) -> bool:
        return self._is_shown

    def _get_is_portrait(self) -> bool:
        return self._is_portrait

    terminal = Property(TerminalViewModel, _get_terminal, constant=True)
    textPercent = Property(int, _get_text_percent, notify=changed)
    hasHighContrast = Property(bool, _get_has_high_contrast, notify=changed)
    isPortrait = Property(bool, _get_is_portrait, notify=changed)
    isShown = Property(bool, _get_is_shown, notify=changed)

    @property
    def language_changed(self) -> SignalInstance:
        """The signal that the screens are in another language; their texts are in place by then."""
        return self._terminal.language_changed

    def show(self, item_id: str, language: str, content: Callable[[], Content]) -> None:
        """Show an item in a language; `content` is asked when it is drawn."""
        self._item_id, self._language, self._content = item_id, language, content
        # Not at once: somebody may be going through the list with the arrows.
        self._soon.start()

    @Slot()
    def refresh(self) -> None:
        """Show at once what is typed now."""
        self._soon.stop()
        self._store.take(self._content(), self._item_id)
        self._terminal.take_look(self._language, self._appearance)
        if self._item_id and self._terminal.shown_item != self._item_id:
            self._terminal.go_to(self._item_id)
        else:
            self._terminal.refresh()

    @Slot(int)
    def chooseText(self, percent: int) -> None:
        self._choose(replace(self._appearance, text_percent=percent))

    @Slot(bool)
    def choosePortrait(self, is_portrait: bool) -> None:
        if is_portrait != self._is_portrait:
            # A terminal isn't turned while it runs: other screens are made once these are gone.
            self._is_shown = False
            self.changed.emit()
            self._turning.start()

    @Slot()
    def _turn(self) -> None:
        self._is_portrait = not self._is_portrait
        self.changed.emit()
        self._is_shown = True
        self.changed.emit()

    @Slot()
    def toggleContrast(self) -> None:
        is_high = self._appearance.has_high_contrast
        self._choose(replace(self._appearance, has_high_contrast=not is_high))

    def stop(self) -> None:
        """Stop all timers and wait for what runs, before the window goes."""
        self._soon.stop()
        self._turning.stop()
        self._terminal.stop()

    def _choose(self, appearance: Appearance) -> None:
        self._appearance = appearance
        self._terminal.take_look(self._language, appearance)
        self.changed.emit()
