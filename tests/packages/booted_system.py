"""A bare system that is booted: Debian's own systemd as its first process, in a container."""

import os
import subprocess
import time
from pathlib import Path

SECONDS = 120
SERVICE = "samen-nieuw-west-kiosk.service"
DISPLAY = "samen-nieuw-west-kiosk-display.service"

# A container has no console and no graphics card: the display is drawn into memory instead.
VIRTUAL_X = """#!/bin/sh
exec Xvfb :0 -screen 0 1280x720x24 -nolisten tcp -noreset
"""
NO_CONSOLE = """[Service]
StandardInput=null
TTYPath=
TTYReset=no
TTYVHangup=no
TTYVTDisallocate=no
"""


def give_virtual_display(system):
    """Put Xvfb in the place of the X server of a bare system that has xvfb and xinit."""
    server = system.path("/usr/bin/X")
    server.write_text(VIRTUAL_X)
    server.chmod(0o755)
    looked_for = system.path("/usr/lib/xorg/Xorg")
    looked_for.parent.mkdir(exist_ok=True)
    looked_for.touch()
    drop_in = system.path(f"/etc/systemd/system/{DISPLAY}.d/no-console.conf")
    drop_in.parent.mkdir(parents=True)
    drop_in.write_text(NO_CONSOLE)


class BootedSystem:
    """The system as it runs, until it is told to `power_off`."""

    def __init__(self, system):
        self._process = subprocess.Popen(
            [
                *("systemd-nspawn", "--boot", f"--directory={system.root}"),
                *("--keep-unit", "--register=no", "--private-network", "--console=passive"),
                *("--resolv-conf=off", "--timezone=off", f"--machine=kiosk-{os.getpid()}"),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            self.wait_until(self._is_up)
        except BaseException:
            self.power_off()
            raise

    def run(self, *command, check=True):
        """Run a command as root among the system's processes."""
        inside = ("nsenter", f"--target={self._first_process()}", "--all")
        clean = ("env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8")
        return subprocess.run(
            [*inside, *clean, *command],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=check,
            timeout=SECONDS,
        )

    def properties(self, unit, *names):
        """What systemd tells of a unit."""
        told = self.run("systemctl", "show", f"--property={','.join(names)}", unit).stdout
        return dict(line.split("=", 1) for line in told.splitlines())

    def ready_process(self):
        """The number of the kiosk that has said that it is ready, or 0."""
        told = self.properties(SERVICE, "ActiveState", "MainPID")
        return int(told["MainPID"]) if told["ActiveState"] == "active" else 0

    def signal(self, name):
        """Send the kiosk a signal, as another program or the kernel would."""
        self.run("systemctl", "kill", "--kill-whom=main", f"--signal={name}", SERVICE)

    def seconds_until_back(self, act):
        """Do something to the kiosk; return how long it takes until another one is ready."""
        before = self.ready_process()
        assert before
        started = time.monotonic()
        act()
        self.wait_until(lambda: self.ready_process() not in (0, before))
        return time.monotonic() - started

    def wait_until(self, is_so):
        deadline = time.monotonic() + SECONDS
        while not is_so():
            assert time.monotonic() < deadline, "it never came to be"
            time.sleep(0.05)

    def power_off(self):
        self._process.terminate()
        try:
            self._process.wait(SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _first_process(self):
        pid = self._process.pid
        return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()[0]

    def _is_up(self):
        assert self._process.poll() is None, "systemd-nspawn ended: run it by hand to see why"
        try:
            state = self.run("systemctl", "is-system-running", check=False).stdout.strip()
        except IndexError:
            return False
        return state in {"running", "degraded"}
