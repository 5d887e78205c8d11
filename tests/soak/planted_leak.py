"""A leak, planted to see that it is found: each place that is shown leaves an object behind."""

from PySide6.QtCore import QCoreApplication, QObject

from kiosk.ui.viewmodels.terminal import TerminalViewModel

fill_screen = TerminalViewModel._fill_screen


def fill_screen_and_leave(self):
    # On what stays: a change of edition takes the terminal away.
    QObject(QCoreApplication.instance())
    fill_screen(self)


TerminalViewModel._fill_screen = fill_screen_and_leave
