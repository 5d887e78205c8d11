"""The packaged program as it reaches a terminal: copied, read-only, run by another user."""

import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
BUILT = CHECKOUT / "dist" / "kiosk"
NOBODY = 65534
SECONDS = 60


@dataclass
class Packaged:
    """The packaged program in a folder with spaces that nobody may write."""

    folder: Path
    work: Path
    environment: dict[str, str] = field(default_factory=dict)

    @property
    def executable(self):
        return self.folder / "kiosk"

    @property
    def _as_another_user(self):
        return {"user": NOBODY, "group": NOBODY, "extra_groups": []} if os.geteuid() == 0 else {}

    def run(self, *arguments):
        """Run a command to its end with an environment that is bare but for what a test sets."""
        return subprocess.run(
            [self.executable, *arguments],
            env=self.environment,
            cwd="/",
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
            **self._as_another_user,
        )

    def start(self, *arguments, **environment):
        return subprocess.Popen(
            [self.executable, *arguments],
            env=self.environment | environment,
            cwd="/",
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            **self._as_another_user,
        )


@pytest.fixture(scope="session")
def built():
    if not (BUILT / "kiosk").exists():
        pytest.fail(f"{BUILT} is missing; `make bundle` makes it", pytrace=False)
    return BUILT


@pytest.fixture(scope="session")
def packaged(built):
    # pytest's own folders are closed to other users.
    with tempfile.TemporaryDirectory(prefix="kiosk ") as temporary:
        root = Path(temporary)
        root.chmod(0o755)
        folder = root / "Samen Nieuw-West kiosk"
        shutil.copytree(built, folder, symlinks=True)
        work = root / "work"
        work.mkdir()
        work.chmod(0o777)
        for path in [folder, *folder.rglob("*")]:
            if not path.is_symlink():
                path.chmod(path.stat().st_mode & ~0o222)
        yield Packaged(folder, work)
        for path in folder.rglob("*"):
            if path.is_dir():
                path.chmod(0o755)
        folder.chmod(0o755)


@pytest.fixture
def mapped_files():
    """Return a function that tells which files a process has mapped."""

    def read(process):
        lines = Path(f"/proc/{process.pid}/maps").read_text().splitlines()
        return {parts[5] for line in lines if len(parts := line.split(maxsplit=5)) == 6}

    return read


@pytest.fixture
def wait_until():
    def wait(condition, what):
        deadline = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < deadline, what
            time.sleep(0.05)

    return wait


@pytest.fixture
def stop():
    """Return a function that ends a process as the system does, and returns what it said."""

    def end(process):
        process.send_signal(signal.SIGTERM)
        try:
            out, err = process.communicate(timeout=SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        return process.returncode, out, err

    return end
