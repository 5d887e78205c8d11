"""The language that the visitor reads, and those that can be chosen."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.languages import Language
from kiosk.ui.models.record_list import RecordListModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language that can be chosen, by its own name in its own script."""

    code: str
    own_name: str
    invitation: str
    font_family: str
    is_chosen: bool


@QmlElement
class LanguageListModel(RecordListModel):
    record_type: ClassVar[type] = LanguageRow


@QmlElement
class LanguageViewModel(QObject):
    """The languages.

    Signals:
        changed: another language is chosen.
    """

    changed = Signal()

    def __init__(
        self, languages: Sequence[Language], start: str, parent: QObject | None = None
    ) -> None:
        """Begin in the source's language; `reset` goes to the one that visits start in."""
        super().__init__(parent)
        self._languages = {language.code: language for language in languages}
        self._start = start
        self._chosen = next(iter(self._languages.values()))
        self._list = LanguageListModel(self)
        self._fill()

    @property
    def chosen(self) -> Language:
        """The language that the screens are in."""
        return self._chosen

    def _get_code(self) -> str:
        return self._chosen.code

    def _get_own_name(self) -> str:
        return self._chosen.own_name

    def _get_is_right_to_left(self) -> bool:
        return self._chosen.right_to_left

    def _get_font_family(self) -> str:
        return self._chosen.font

    def _get_other_invitations(self) -> str:
        others = (one for one in self._languages.values() if one != self._chosen)
        return ". ".join(one.invitation for one in others if one.invitation)

    def _get_languages(self) -> LanguageListModel:
        return self._list

    code = Property(str, _get_code, notify=changed)
    ownName = Property(str, _get_own_name, notify=changed)
    isRightToLeft = Property(bool, _get_is_right_to_left, notify=changed)
    fontFamily = Property(str, _get_font_family, notify=changed)
    otherInvitations = Property(str, _get_other_invitations, notify=changed)
    languages = Property(LanguageListModel, _get_languages, constant=True)

    @Slot(str)
    def choose(self, code: str) -> None:
        """Choose a language; one that isn't offered changes nothing."""
        language = self._languages.get(code)
        if language is not None and language != self._chosen:
            self._chosen = language
            self._fill()
            self.changed.emit()

    def reset(self) -> None:
        """Go back to the language that every visit begins with."""
        self.choose(self._start)

    def _fill(self) -> None:
        self._list.replace(
            [
                LanguageRow(one.code, one.own_name, one.invitation, one.font, one == self._chosen)
                for one in self._languages.values()
            ]
        )
