"""A bare Debian in a folder, in which packages are installed as on a new machine."""

import os
import re
import shutil
import subprocess
import tempfile
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

SECONDS = 900
# What a package client needs to reach its source from here: copied, never written down.
MACHINE_SETTINGS = ("etc/apt", "etc/ssl/certs", "etc/resolv.conf", "etc/hosts")
PROXIES = ("http_proxy", "https_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY")


def only_with(*programs):
    """The marks of tests in such a system: what they need besides, and who can run them."""
    needed = ("debootstrap", "unshare", *programs)
    lacking = [program for program in needed if shutil.which(program) is None]
    return [
        pytest.mark.skipif(
            "KIOSK_ALL_LOOKS" not in os.environ,
            reason="installs a whole Debian, minutes: `make test-all`",
        ),
        pytest.mark.skipif(
            bool(lacking),
            reason=f"{', '.join(lacking)} not installed: `make test-all` installs it",
        ),
        pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a system: run it as root"),
    ]


def this_release():
    """The name of the Debian release that runs the tests."""
    return re.search(r"VERSION_CODENAME=(\w+)", Path("/etc/os-release").read_text())[1]


@contextmanager
def bare_system(release):
    """A new system of that release, which is thrown away afterwards."""
    root = Path(tempfile.mkdtemp(prefix="kiosk-system-"))
    root.chmod(0o755)
    try:
        yield BareSystem.make(root, release)
    finally:
        shutil.rmtree(root)


@dataclass(frozen=True)
class BareSystem:
    """The system below `root`; what runs in it sees no other files, and its own processes."""

    root: Path

    @classmethod
    def make(cls, root, release):
        """Unpack a new system; it gets this machine's way to its packages."""
        subprocess.run(
            ["debootstrap", "--variant=minbase", release, root],
            check=True,
            stdout=subprocess.DEVNULL,
            timeout=SECONDS,
        )
        (root / "etc/apt/sources.list").unlink(missing_ok=True)
        for path in MACHINE_SETTINGS:
            source = Path("/", path)
            if source.is_dir():
                shutil.copytree(source, root / path, symlinks=True, dirs_exist_ok=True)
            elif source.exists():
                shutil.copy(source, root / path)
        # The same mirrors have the other releases, under their names.
        sources = root / "etc/apt"
        for path in (sources / "sources.list", *sources.glob("sources.list.d/*")):
            if path.is_file():
                path.write_text(re.sub(rf"\b{this_release()}\b", release, path.read_text()))
        system = cls(root)
        system.run("apt-get", "update")
        return system

    def run(self, *command, check=True, **environment):
        """Run a command as root in the system."""
        return subprocess.run(
            [*self.inside, *command],
            env=self._environment | environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=check,
            timeout=SECONDS,
        )

    def start(self, *command, **environment):
        return subprocess.Popen(
            [*self.inside, *command], env=self._environment | environment, stderr=subprocess.PIPE
        )

    def install(self, *packages):
        return self.run("apt-get", "install", "-y", "--no-install-recommends", *packages)

    def dpkg(self, *arguments, check=True):
        return self.run("dpkg", "--force-confold", *arguments, check=check)

    def path(self, path):
        return self.root / path.lstrip("/")

    @property
    def inside(self):
        """What makes a command run there: mounts and processes of its own, which end with it."""
        alone = ("unshare", "--mount", "--pid", "--fork", "--kill-child")
        return (*alone, f"--mount-proc={self.root}/proc", "chroot", str(self.root))

    @property
    def _environment(self):
        kept = {name: os.environ[name] for name in PROXIES if name in os.environ}
        return kept | {
            "DEBIAN_FRONTEND": "noninteractive",
            "LC_ALL": "C.UTF-8",
            "PATH": "/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": "/root",
        }
