"""The touch that wakes a dark screen does nothing else: nobody sees what it would be on."""

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from kiosk.ui.viewmodels.rest import RestViewModel

_KIND = QEvent.Type
# What begins a use, with what ends it.
_ENDS = {
    _KIND.TouchBegin: frozenset({_KIND.TouchEnd, _KIND.TouchCancel}),
    _KIND.MouseButtonPress: frozenset({_KIND.MouseButtonRelease}),
    _KIND.KeyPress: frozenset({_KIND.KeyRelease}),
    _KIND.Wheel: frozenset({_KIND.Wheel}),
}
_USES = frozenset(_ENDS) | {
    _KIND.TouchUpdate,
    _KIND.MouseMove,
    _KIND.MouseButtonDblClick,
    _KIND.ShortcutOverride,
    *(end for ends in _ENDS.values() for end in ends),
}


class WakeGuard(QObject):
    """Takes all of a touch, click or key that began while the screen was dark."""

    def __init__(self, rest: RestViewModel, parent: QObject) -> None:
        super().__init__(parent)
        self._rest = rest
        self._until: frozenset[QEvent.Type] = frozenset()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _USES:
            return False
        if self._rest.is_dark:
            self._until = _ENDS.get(kind, self._until)
            if kind in _ENDS:
                self._rest.wake()
            return True
        if kind in self._until:
            self._until = frozenset()
            return True
        if kind in _ENDS:
            # A new use: the end of the last one was never told.
            self._until = frozenset()
        return bool(self._until)
