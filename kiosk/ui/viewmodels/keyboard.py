"""The on-screen keyboard: which keys are there now, and what a tap on one means."""

from dataclasses import asdict
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.ui.keyboards import Key, Keyboard

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class KeyboardViewModel(QObject):
    """The keyboard of the search screen, and of the line that an administrator types.

    Signals:
        rowsChanged: other keys are there than before.
        typed: these letters are to be put in.
        erased: the letter before the cursor is to be taken out.
        hideRequested: the keyboard is to give way to the answers.
    """

    rowsChanged = Signal()
    typed = Signal(str)
    erased = Signal()
    hideRequested = Signal()

    def __init__(self, keyboard: Keyboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._shows_symbols = False
        self._is_shifted = False

    def _get_rows(self) -> list[list[dict[str, Any]]]:
        layer = self._keyboard.symbols if self._shows_symbols else self._keyboard.letters
        return [[self._describe(key) for key in row] for row in layer]

    def _get_is_shifted(self) -> bool:
        return self._is_shifted

    rows = Property(list, _get_rows, notify=rowsChanged)
    isShifted = Property(bool, _get_is_shifted, notify=rowsChanged)

    @Slot(str, str)
    def press(self, function: str, text: str) -> None:
        """Do what a key does; `text` is what it types, if it types."""
        match function:
            case "type":
                self.typed.emit(text)
                self._change(is_shifted=False)
            case "space":
                self.typed.emit(" ")
            case "backspace":
                self.erased.emit()
            case "shift":
                self._change(is_shifted=not self._is_shifted)
            case "symbols" | "letters":
                self._change(shows_symbols=function == "symbols", is_shifted=False)
            case "hide" | "search":
                self.hideRequested.emit()

    def use(self, keyboard: Keyboard) -> None:
        """Show another keyboard: that of another language."""
        self._keyboard = keyboard
        self._shows_symbols = self._is_shifted = False
        self.rowsChanged.emit()

    @Slot()
    def reset(self) -> None:
        """Show the small letters again."""
        self._change(shows_symbols=False, is_shifted=False)

    def _change(self, *, is_shifted: bool, shows_symbols: bool | None = None) -> None:
        symbols = self._shows_symbols if shows_symbols is None else shows_symbols
        if (symbols, is_shifted) != (self._shows_symbols, self._is_shifted):
            self._shows_symbols, self._is_shifted = symbols, is_shifted
            self.rowsChanged.emit()

    def _describe(self, key: Key) -> dict[str, Any]:
        text = key.text.upper() if self._is_shifted else key.text
        return asdict(key) | {"text": text}
