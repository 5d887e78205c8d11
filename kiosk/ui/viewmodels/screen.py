"""What the view models of the screens share: they are shown for a place, in a language."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import QObject

from kiosk.ui.models.record_list import RecordListModel
from kiosk.ui.places import Place


class ScreenViewModel(QObject):
    """A screen's view model.

    Each has a signal of its own, `changed`: the screen shows something else than before. (PySide
    finds the notify signal of a property only in the property's own class.)
    """

    _blank: Mapping[str, Any] = MappingProxyType({})

    def keep_blank(self) -> None:
        """Remember how it is before anybody came: `forget` makes it so again."""
        self._blank = dict(vars(self))

    def forget(self) -> None:
        """Forget what a visitor saw and did here; it is not on the screen any more."""
        for name, value in self._blank.items():
            setattr(self, name, value)
        for rows in self.findChildren(RecordListModel):
            rows.replace(())

    def show(self, place: Place, language: str) -> None:
        """Show what belongs to a place.

        Raises:
            ItemNotFound: The item can't be shown (any more).
        """
        raise NotImplementedError
