"""A leak, planted to see that it is found: each place that is shown leaves an object behind."""

from PySide6.QtCore import QObject

from kiosk.ui.viewmodels.terminal import TerminalViewModel

fill_screen = TerminalViewModel._fill_screen


def fill_screen_and_leave(self):
    QObject(self)
    fill_screen(self)


TerminalViewModel._fill_screen = fill_screen_and_leave
