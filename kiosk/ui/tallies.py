"""What residents asked, counted: joins the screens' signals to the counters."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kiosk.counters import CounterBook
from kiosk.ui.jobs import Executor

_FLUSH_MS = 60_000
# A search counts as one without result when nobody typed on for this long.
_SETTLED_MS = 2_000


class Tally(QObject):
    """Counts, and writes what is counted at most once a minute, off the GUI thread."""

    def __init__(
        self, book: CounterBook, executor: Executor, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.book = book
        self._executor = executor
        self._empty_query = ""
        self._flush = self._timer(_FLUSH_MS, self._write)
        self._settled = self._timer(_SETTLED_MS, self._count_empty_search)

    def visit(self) -> None:
        """Count a visit."""
        self.book.record_visit()
        self._write_soon()

    def view(self, item_id: str, language: str) -> None:
        """Count that an item was shown."""
        self.book.record_view(item_id, language)
        self._write_soon()

    def language(self, code: str) -> None:
        """Count that a language was chosen."""
        self.book.record_language(code)
        self._write_soon()

    def helped(self, item_id: str, language: str, has_helped: bool) -> None:
        """Count what a visitor said of an answer."""
        self.book.record_helped(item_id, language, helped=has_helped)
        self._write_soon()

    def search_ended(self, query: str, found_nothing: bool) -> None:
        """Note how a search ended; it counts once the visitor has stopped typing."""
        self._empty_query = query if found_nothing else ""
        self._settled.start()

    def stop(self) -> None:
        """Write what is counted, before the program ends."""
        self._flush.stop()
        self._settled.stop()
        self.book.flush()

    def _timer(self, milliseconds: int, work: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(work)
        return timer

    def _write_soon(self) -> None:
        if not self._flush.isActive():
            self._flush.start()

    def _write(self) -> None:
        self._executor.submit(self.book.flush)

    def _count_empty_search(self) -> None:
        if self._empty_query:
            self.book.record_search_without_result(self._empty_query)
            self._empty_query = ""
            self._write_soon()
