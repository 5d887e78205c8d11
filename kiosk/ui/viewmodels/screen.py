"""What the view models of the screens share: they are shown for a place, in a language."""

from PySide6.QtCore import QObject, Signal

from kiosk.ui.places import Place


class ScreenViewModel(QObject):
    """A screen's view model.

    Signals:
        changed: the screen shows something else than before.
    """

    changed = Signal()

    def show(self, place: Place, language: str) -> None:
        """Show what belongs to a place.

        Raises:
            ItemNotFound: The item can't be shown (any more).
        """
        raise NotImplementedError
