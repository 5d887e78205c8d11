"""What the view models of the screens share: they are shown for a place, in a language."""

from PySide6.QtCore import QObject

from kiosk.ui.places import Place


class ScreenViewModel(QObject):
    """A screen's view model.

    Each has a signal of its own, `changed`: the screen shows something else than before. (PySide
    finds the notify signal of a property only in the property's own class.)
    """

    def show(self, place: Place, language: str) -> None:
        """Show what belongs to a place.

        Raises:
            ItemNotFound: The item can't be shown (any more).
        """
        raise NotImplementedError
