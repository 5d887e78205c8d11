"""Real Syncthing on this machine alone: no discovery, no relay, nothing of the internet."""

import os
import re
import signal
import socket
import subprocess
from pathlib import Path

_OPTIONS = {
    "globalAnnounceEnabled": "false",
    "localAnnounceEnabled": "false",
    "relaysEnabled": "false",
    "natEnabled": "false",
    "startBrowser": "false",
    "urAccepted": "-1",
    "autoUpgradeIntervalH": "0",
    "crashReportingEnabled": "false",
    "reconnectionIntervalS": "1",
    "progressUpdateIntervalS": "-1",
    # So slow that a file is seen while it is on its way.
    "maxSendKbps": "400",
    "limitBandwidthInLan": "true",
    "setLowPriority": "false",
    "stunServer": "",
}
_ENVIRONMENT = {"STNOUPGRADE": "1", "STNODEFAULTFOLDER": "1"}


class Device:
    """One Syncthing with its own identity, in its own process; folders are added before it runs."""

    def __init__(self, home: Path, name: str) -> None:
        self.name = name
        self.port = _free_port()
        self._home = home
        self._folders: list[str] = []
        self._process: subprocess.Popen[bytes] | None = None
        home.mkdir(parents=True)
        self._environment = {**os.environ, **_ENVIRONMENT, "HOME": str(home)}
        command = ["syncthing", "generate", f"--home={home}"]
        subprocess.run(command, env=self._environment, check=True, capture_output=True, timeout=60)
        self.id = re.findall(r'<device id="([^"]+)" name=', self._config.read_text())[0]

    @property
    def _config(self) -> Path:
        return self._home / "config.xml"

    def share(self, name: str, path: Path, kind: str, others: "list[Device]") -> None:
        """Let a folder be synchronised: `kind` is Syncthing's sendonly or receiveonly."""
        path.mkdir(parents=True, exist_ok=True)
        members = "".join(f'<device id="{one.id}"/>' for one in (self, *others))
        self._folders.append(
            f'<folder id="{name}" path="{path}" type="{kind}" fsWatcherDelayS="1"'
            f' rescanIntervalS="5">{members}</folder>'
        )

    def run(self, others: "list[Device]") -> None:
        """Start it, knowing the other devices by their address on this machine."""
        devices = "".join(
            f'<device id="{one.id}" name="{one.name}">'
            f"<address>tcp://127.0.0.1:{one.port}</address></device>"
            for one in (self, *others)
        )
        options = "".join(f"<{name}>{value}</{name}>" for name, value in _OPTIONS.items())
        self._config.write_text(
            f'<configuration version="36">{"".join(self._folders)}{devices}<gui enabled="false"/>'
            f"<options><listenAddress>tcp://127.0.0.1:{self.port}</listenAddress>{options}"
            "</options></configuration>"
        )
        with (self._home / "log").open("ab") as log:
            self._process = subprocess.Popen(
                ["syncthing", "serve", f"--home={self._home}", "--no-browser", "--no-restart"],
                env=self._environment,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    def kill(self) -> None:
        """End it as a power cut would."""
        if self._process is not None:
            # The group: one Syncthing is two processes, unless it was told otherwise.
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.wait(timeout=30)
            self._process = None


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]
