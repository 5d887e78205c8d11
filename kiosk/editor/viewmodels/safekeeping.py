"""Keeps what is typed, and tells what was done or what could not be done."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.desk import EditingDesk
from kiosk.content.draft_errors import DraftError
from kiosk.editor.dutch import amount
from kiosk.editor.workspace import Workspace

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

# What was typed is on the disk within two seconds, at whatever pace somebody types.
KEEP_MS = 1000
# Where that fails it is tried again: room on the disk may come back.
TRY_AGAIN_MS = 10_000


@QmlElement
class SafekeepingViewModel(QObject):
    """What was typed, and the notice at the edge of the window.

    Signals:
        changed: the notice is another than before.
    """

    changed = Signal()

    def __init__(
        self,
        work: Workspace,
        open_draft: Callable[[Path, str], EditingDesk],
        copy_path: Callable[[], Path],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._open_draft = open_draft
        self._copy_path = copy_path
        self._notice = ""
        self._is_failure = False
        self._is_disk_failing = False
        self._has_warned = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)

    def _get_notice(self) -> str:
        return self._notice

    def _get_is_failure(self) -> bool:
        return self._is_failure

    def _get_offers_copy(self) -> bool:
        return self._is_failure and self._is_disk_failing

    notice = Property(str, _get_notice, notify=changed)
    isFailure = Property(bool, _get_is_failure, notify=changed)
    offersCopy = Property(bool, _get_offers_copy, notify=changed)

    def say(self, notice: str, *, failed: bool = False) -> None:
        """Show a notice; one of a failure stays until it is put away."""
        self._notice, self._is_failure = notice, failed
        self.changed.emit()

    @Slot(str, bool)
    def tell(self, notice: str, failed: bool) -> None:
        """Show what another part has to say."""
        self.say(notice, failed=failed)

    @Slot(str)
    def refuse(self, notice: str) -> None:
        """Show why another part could not do what was asked."""
        self.say(notice, failed=True)

    def greet(self) -> None:
        """Tell of what was typed and not saved the last time."""
        if count := len(self._work.unsaved):
            self.say(
                f"{amount(count, 'onderdeel heeft', 'onderdelen hebben')} wijzigingen van de "
                "vorige keer die nog niet zijn opgeslagen."
            )

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell what the draft could not do; what was typed is still in the window."""
        try:
            yield
            self._is_disk_failing = False
        except DraftError as error:
            self._is_disk_failing = True
            self._timer.start(TRY_AGAIN_MS)
            self.say(error.for_staff, failed=True)

    def keep_soon(self) -> None:
        """Put what was typed on the disk in a moment."""
        if not self._timer.isActive():
            self._timer.start(KEEP_MS)

    @Slot()
    def keep(self) -> None:
        """Put what was typed on the disk now."""
        if not self._work.has_to_keep:
            return
        was_failing = self._is_disk_failing
        with self.telling():
            self._work.keep()
            if was_failing:
                self.say("Bewaren lukt weer. Alles wat u typte, staat er nog.")

    @Slot()
    def dismiss(self) -> None:
        """Put the notice away."""
        self.say("")

    @Slot()
    def saveCopy(self) -> None:
        """Save a copy of the draft elsewhere, with all that is typed, and go on in it."""
        path, author = self._copy_path(), self._work.desk.author
        with self.telling():
            self._work.continue_in(path, lambda copy: self._open_draft(copy, author))
            self.say(f"U werkt nu verder in de kopie {path}. Meld dit aan de beheerder.")

    def may_close(self, *, is_more_unsaved: bool) -> bool:
        """Keep what was typed before the window closes; if that fails, say so and stay once.

        Args:
            is_more_unsaved: Whether another part has something that could not be saved.
        """
        self.keep()
        if not (self._work.has_to_keep or is_more_unsaved) or self._has_warned:
            return True
        self._has_warned = True
        self.say(
            f"{self._notice} Sluit nog een keer om te stoppen zonder wat u typte.", failed=True
        )
        return False

    def stop(self) -> None:
        """Keep what was typed, and try no more, before the window goes."""
        self.keep()
        self._timer.stop()
