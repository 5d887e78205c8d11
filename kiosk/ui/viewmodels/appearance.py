"""How the visitor wants the screens: size of letters, contrast, all within low reach."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1

TEXT_STEPS = (100, 150, 200)


@dataclass(frozen=True, slots=True)
class Appearance:
    """The choices of one visitor; the default is what every visit begins with."""

    text_percent: int = 100
    has_high_contrast: bool = False
    is_low: bool = False

    def enlarged(self) -> "Appearance":
        """Return it with the next size of letters; after the largest comes the normal one."""
        position = TEXT_STEPS.index(self.text_percent) + 1
        return replace(self, text_percent=TEXT_STEPS[position % len(TEXT_STEPS)])


DEFAULT_APPEARANCE = Appearance()


@QmlElement
class AppearanceViewModel(QObject):
    """The appearance as QML sees it.

    Signals:
        changed: the visitor chose something else, or the visit ended.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = DEFAULT_APPEARANCE

    @property
    def appearance(self) -> Appearance:
        """The present choices."""
        return self._appearance

    def _get_text_percent(self) -> int:
        return self._appearance.text_percent

    def _get_high_contrast(self) -> bool:
        return self._appearance.has_high_contrast

    def _get_reach(self) -> bool:
        return self._appearance.is_low

    textPercent = Property(int, _get_text_percent, notify=changed)
    highContrast = Property(bool, _get_high_contrast, notify=changed)
    reach = Property(bool, _get_reach, notify=changed)

    @Slot()
    def enlarge(self) -> None:
        """Take the next size of letters."""
        self.choose(self._appearance.enlarged())

    @Slot()
    def toggleContrast(self) -> None:
        self.choose(
            replace(self._appearance, has_high_contrast=not self._appearance.has_high_contrast)
        )

    @Slot()
    def toggleReach(self) -> None:
        self.choose(replace(self._appearance, is_low=not self._appearance.is_low))

    def choose(self, appearance: Appearance) -> None:
        """Take over all choices at once."""
        if appearance != self._appearance:
            self._appearance = appearance
            self.changed.emit()
