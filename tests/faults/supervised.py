"""Stands in for systemd: starts the kiosk, listens to it, ends it where it hangs, starts it anew.

It does what the unit says (Type=notify, WatchdogSec, Restart=always), with the same numbers.
"""

import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

KIOSK = Path(sys.executable).parent / "kiosk"
WATCHDOG_SECONDS = 5
ABORT_SECONDS = 1
RESTART_SECONDS = 0.5
STOPPED = 0


class SupervisedKiosk:
    """A kiosk in service; `run_until` is the event loop of its supervisor."""

    def __init__(self, folder, command=(str(KIOSK), "run"), environment=()):
        self._command = command
        self._channel = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._channel.bind(str(folder / "notify"))
        self._channel.settimeout(0.05)
        self._environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "KIOSK_DATA": str(folder / "data"),
            "NOTIFY_SOCKET": str(folder / "notify"),
            "WATCHDOG_USEC": str(WATCHDOG_SECONDS * 1_000_000),
            **dict(environment),
        }
        self.starts = 0
        self.readies = 0
        self.beats = 0
        self._start()

    def _start(self):
        self.process = subprocess.Popen(
            self._command,
            env=self._environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self.starts += 1
        self._last_beat = None

    def _listen(self):
        try:
            message = self._channel.recv(4096).decode()
        except TimeoutError:
            return
        if "READY=1" in message:
            self.readies += 1
            self._last_beat = time.monotonic()
        if "WATCHDOG=1" in message:
            self.beats += 1
            self._last_beat = time.monotonic()

    def _attend(self):
        if self.process.poll() is not None:
            time.sleep(RESTART_SECONDS)
            self._start()
        elif self._last_beat and time.monotonic() - self._last_beat > WATCHDOG_SECONDS:
            self.process.send_signal(signal.SIGABRT)
            try:
                self.process.wait(ABORT_SECONDS)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()

    def run_until(self, is_enough, patience=90):
        """Supervise until something is so; return the seconds that it took."""
        began = time.monotonic()
        while not is_enough():
            assert time.monotonic() - began < patience, "the kiosk did not come back"
            self._listen()
            self._attend()
        return time.monotonic() - began

    def until_ready_again(self):
        """Supervise until a new run has drawn its first screen; return the seconds."""
        before = self.readies
        return self.run_until(lambda: self.readies > before)

    def stop(self):
        """Stop the service, as at the end of a day."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGCONT)
            self.process.terminate()
            try:
                self.process.wait(20)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
        self._channel.close()
        return self.process.returncode
