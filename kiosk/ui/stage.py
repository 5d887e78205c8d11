"""The terminal that is shown, and how another takes its place without the screen going black."""

import logging
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QTimer

from kiosk.ui.viewmodels.terminal import TerminalParts, TerminalViewModel
from kiosk.ui.window import TerminalWindow

_log = logging.getLogger(__name__)

# The first tap goes first: opening the index shares Python with the thread that answers it.
READY_AFTER_MS: Final = 800


class Stage:
    """Holds the terminal that residents see.

    `ready_after_ms` is how long after its first frame search and voices are made ready.
    """

    def __init__(
        self,
        parts: TerminalParts,
        windowed: tuple[int, int] | None,
        ready_after_ms: int = READY_AFTER_MS,
    ) -> None:
        self._windowed = windowed
        self._ready_after_ms = ready_after_ms
        self._leave: Callable[[], None] = lambda: None
        self._readying = QTimer()
        self._show(parts)

    @property
    def parts(self) -> TerminalParts:
        """What the terminal that is shown is made of."""
        return self._parts

    @property
    def window(self) -> TerminalWindow:
        """The window that is shown."""
        return self._window

    @property
    def terminal(self) -> TerminalViewModel:
        """The terminal that is shown."""
        return self._terminal

    @property
    def is_unused(self) -> bool:
        """Tell whether nobody is using it."""
        return self._terminal.is_unused

    def replace(self, parts: TerminalParts) -> None:
        """Show a terminal of other parts; the old one goes when the new one is drawn.

        Raises:
            WindowError: The new one can't be shown; the old one stays.
        """
        old_parts, old_window = self._parts, self._window
        self._show(parts)

        def leave() -> None:
            self._leave = lambda: None
            old_window.close()
            old_parts.search.close()

        self._leave = leave
        self._window.on_first_frame(leave)

    def close(self) -> None:
        """Take down what is shown."""
        self._leave()
        self._readying.stop()
        self._window.close()
        self._parts.search.close()

    def _show(self, parts: TerminalParts) -> None:
        terminal = TerminalViewModel(parts)
        window = TerminalWindow(terminal)
        window.show(self._windowed)
        self._parts, self._terminal, self._window = parts, terminal, window
        # The one before it has nothing to get ready for any more.
        self._readying.stop()
        self._readying = QTimer()
        self._readying.setSingleShot(True)
        self._readying.setInterval(self._ready_after_ms)
        self._readying.timeout.connect(lambda: _get_ready(parts, terminal))
        window.on_first_frame(self._readying.start)


def _get_ready(parts: TerminalParts, terminal: TerminalViewModel) -> None:
    _log.info("The first screen is shown.")
    parts.executor.submit(parts.search.open)
    terminal.voice.prepare()
