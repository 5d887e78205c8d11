"""Ends a program with windows in order when the system says so."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication

from kiosk.station.leaving import ExitCode


@contextmanager
def leaving_on_signals(application: QGuiApplication) -> Iterator[None]:
    """Leave in order when the system says so: Python hears signals only between its own steps.

    The wake-up byte makes Qt's loop return to Python at once.
    """
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read)
    # Not quit(): that asks the windows first, and in full screen they refuse.
    notifier.activated.connect(lambda: application.exit(ExitCode.STOP))
    before = {
        number: signal.signal(number, lambda *_: None) for number in (signal.SIGTERM, signal.SIGINT)
    }
    old_writer = signal.set_wakeup_fd(writer)
    try:
        yield
    finally:
        signal.set_wakeup_fd(old_writer)
        for number, handler in before.items():
            signal.signal(number, handler)
        notifier.setEnabled(False)
        os.close(reader)
        os.close(writer)
