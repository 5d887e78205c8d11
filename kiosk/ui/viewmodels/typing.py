"""A line that an administrator types: what it is for, what it says, how long it may be."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement
from typing_extensions import override

from kiosk.ui.keyboards import Keyboard
from kiosk.ui.places import Place
from kiosk.ui.viewmodels.keyboard import KeyboardViewModel
from kiosk.ui.viewmodels.screen import ScreenViewModel

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Line:
    """What is typed: `key` is what it is for, `longest` how many characters it may have."""

    key: str = ""
    title: str = ""
    text: str = ""
    longest: int = 0

    def with_text(self, text: str) -> "Line":
        """Return it with another text, as far as there is room; only what can be seen is taken."""
        shown = "".join(sign for sign in text if sign.isprintable())[: self.longest]
        return Line(self.key, self.title, shown, self.longest)


@QmlElement
class TypingViewModel(ScreenViewModel):
    """Takes letters of the on-screen keyboard and of a real one.

    Signals:
        changed: the line says something else.
        finished: carries the line that is to be kept.
    """

    changed = Signal()
    finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = Line()
        self._keyboard = KeyboardViewModel(Keyboard((), ()), self)
        self._keyboard.typed.connect(self.add)
        self._keyboard.erased.connect(self.erase)

    def begin(self, line: Line) -> None:
        """Type this from now on."""
        self._keyboard.reset()
        self._set(line)

    def use(self, keyboard: Keyboard) -> None:
        """Show these keys."""
        self._keyboard.use(keyboard)

    def _get_title(self) -> str:
        return self._line.title

    def _get_text(self) -> str:
        return self._line.text

    def _get_room(self) -> str:
        return f"{len(self._line.text)} van {self._line.longest}"

    def _get_keyboard(self) -> KeyboardViewModel:
        return self._keyboard

    title = Property(str, _get_title, notify=changed)
    text = Property(str, _get_text, notify=changed)
    room = Property(str, _get_room, notify=changed)
    keyboard = Property(KeyboardViewModel, _get_keyboard, constant=True)

    @override
    def show(self, place: Place, language: str) -> None:
        self.changed.emit()

    @Slot(str)
    def add(self, text: str) -> None:
        self._set(self._line.with_text(self._line.text + text))

    @Slot()
    def erase(self) -> None:
        self._set(self._line.with_text(self._line.text[:-1]))

    @Slot()
    def submit(self) -> None:
        if self._line.key:
            self.finished.emit(self._line.with_text(self._line.text.strip()))

    def _set(self, line: Line) -> None:
        self._line = line
        self.changed.emit()
