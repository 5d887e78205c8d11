"""A thousand keys at random: there is always a focus, it goes on, and one always gets out."""

import random
from datetime import datetime

import pytest
from looks import SIZES
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from test_controls import HELP_BAR

from kiosk.ui.tour import Look
from kiosk.ui.viewmodels.terminal import TerminalViewModel
from kiosk.ui.window import TerminalWindow

_STEPS = 1000
_CHECKED_EVERY = 25
_MOST_STOPS = 80
_KEYS = [
    *[Qt.Key.Key_Tab] * 4,
    *[Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right] * 2,
    *[Qt.Key.Key_Return] * 4,
    Qt.Key.Key_Escape,
]


class Keypad:
    """Somebody who doesn't see the screen and presses keys."""

    def __init__(self, terminal, window):
        self.terminal, self._shown = terminal, window
        self.window = window.window
        self._guard = window._engine.singletonInstance("Kiosk.Ui", "TapGuard")

    def press(self, key):
        self._guard.setProperty("_at", 0)
        QTest.keyClick(self.window, key)
        QCoreApplication.processEvents()

    @property
    def focused(self):
        item = self.window.activeFocusItem()
        return item.objectName() if item is not None else ""

    @property
    def screen(self):
        return self.terminal.navigation.screen

    def round(self):
        """Press Tab until a name comes again."""
        names = []
        for _ in range(_MOST_STOPS):
            self.press(Qt.Key.Key_Tab)
            if self.focused in names:
                return names
            names.append(self.focused)
        pytest.fail(f"Tab never comes round on {self.screen}: {names}")


@pytest.fixture(params=[Look(SIZES[0], "nl"), Look(SIZES[2], "ar")], ids=["nl", "ar"])
def keypad(request, make_parts, clock):
    terminal = TerminalViewModel(make_parts(clock=clock, now=lambda: datetime(2026, 11, 24, 14)))
    window = TerminalWindow(terminal)
    window.show(request.param.size)
    terminal.language.choose(request.param.language)
    yield Keypad(terminal, window)
    window.close()


def test_a_thousand_random_keys_find_no_trap(keypad):
    chance = random.Random(20)
    seen = set()
    for step in range(_STEPS):
        keypad.press(chance.choice(_KEYS))
        seen.add(keypad.screen)
        item = keypad.window.activeFocusItem()
        assert item is not None, keypad.screen
        if step % _CHECKED_EVERY == 0:
            names = keypad.round()
            assert "" not in names, (keypad.screen, names)
            if keypad.screen != "attract":
                assert set(HELP_BAR[1:]) & set(names), keypad.screen
    # Keys at random come almost everywhere.
    assert len(seen) >= 8, seen


def test_escape_leads_out_from_wherever_random_keys_lead(keypad):
    chance = random.Random(21)
    for _ in range(10):
        for _ in range(30):
            keypad.press(chance.choice(_KEYS))
        for _ in range(40):
            if keypad.screen == "attract":
                break
            keypad.press(Qt.Key.Key_Escape)
        assert keypad.screen == "attract"
