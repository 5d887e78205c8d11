"""A display without a screen, tapped and looked at from outside."""

import os
import subprocess
import time


class XServer:
    """A display that draws into memory."""

    def __init__(self, folder, socket_folder):
        self._folder = folder
        self.process = subprocess.Popen(
            [
                *("Xvfb", "-displayfd", "1", "-screen", "0", "1280x720x24"),
                *("-nolisten", "tcp", "-ac"),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        number = self.process.stdout.readline().strip()
        self.process.stdout.close()
        self.display = f":{number}"
        # Programs in another root find the server by its socket, which is lent to them.
        socket_folder.mkdir(parents=True, exist_ok=True)
        os.link(f"/tmp/.X11-unix/X{number}", socket_folder / f"X{number}")

    def picture(self):
        path = self._folder / "screen.ppm"
        environment = os.environ | {"DISPLAY": self.display}
        command = ["import", "-window", "root", path]
        subprocess.run(command, env=environment, check=True, timeout=60)
        return path.read_bytes()

    def tap(self, x, y):
        environment = os.environ | {"DISPLAY": self.display}
        command = ["xdotool", "mousemove", str(x), str(y), "click", "1"]
        subprocess.run(command, env=environment, check=True, timeout=60)

    def wait_for_picture(self, other_than=b""):
        """Wait until the screen stands still and shows something else."""
        deadline = time.monotonic() + 60
        last = b""
        while time.monotonic() < deadline:
            seen = self.picture()
            is_drawn = len(set(seen[-3 * 1280 * 720 :: 301])) > 1
            if seen == last and is_drawn and seen != other_than:
                return seen
            last = seen
            time.sleep(0.5)
        raise AssertionError("the screen never stood still on something new")
