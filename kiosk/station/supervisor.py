"""Tells systemd that the kiosk is ready and alive, so that it is started anew where it is not.

The protocol is sd_notify(3): a datagram to the socket that is named in the environment.
"""

import logging
import os
import socket
from collections.abc import Mapping
from dataclasses import dataclass

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Supervisor:
    """What watches over this process: its socket, and after how many seconds of silence it acts.

    Both are empty where nothing watches; then nothing is sent.
    """

    address: str = ""
    patience_seconds: float = 0.0

    @classmethod
    def of(cls, environment: Mapping[str, str] = os.environ) -> "Supervisor":
        """Return what the environment names.

        WATCHDOG_PID is not looked at: the main process of the service is the compositor, and the
        unit takes messages of every process in it (NotifyAccess=all).
        """
        address = environment.get("NOTIFY_SOCKET", "")
        if not address.startswith(("/", "@")) or not hasattr(socket, "AF_UNIX"):
            return cls()
        microseconds = environment.get("WATCHDOG_USEC", "")
        is_number = microseconds.isascii() and microseconds.isdigit()
        return cls(address, int(microseconds) / 1e6 if is_number else 0.0)

    @property
    def heartbeat_seconds(self) -> float:
        """How often `alive` is to be called: thrice in the time that is waited; 0 for never."""
        return self.patience_seconds / 3

    def ready(self) -> None:
        """Say that the first screen is drawn."""
        self._send("READY=1\nSTATUS=The screens are shown.")

    def alive(self) -> None:
        """Say that taps are still answered."""
        self._send("WATCHDOG=1")

    def tell(self, status: str) -> None:
        """Say in one English line what goes on, for `systemctl status`."""
        self._send(f"STATUS={status}")

    def stopping(self) -> None:
        """Say that the program ends because it was asked to."""
        self._send("STOPPING=1")

    def _send(self, message: str) -> None:
        if not self.address:
            return
        # A leading @ stands for the null byte of Linux's abstract names: unix(7).
        address = f"\0{self.address[1:]}" if self.address.startswith("@") else self.address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
                channel.setblocking(False)
                channel.sendto(message.encode(), address)
        except OSError as error:
            _log.warning("The supervisor can't be told %r: %s", message, error)
