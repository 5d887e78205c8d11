"""The set-up's first step, with stand-ins for what it calls of the system."""

import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "build" / "system_packages.sh"
PYTHON = """#!/bin/sh
case "$*" in
    *kiosk.station.libraries*) printf "$MISSING" ;;
    *version_info*) exit "$TOO_OLD" ;;
    *ensurepip*) exit "$NO_VENV" ;;
esac
"""


class Machine:
    """A machine on which only the stand-ins below can be found."""

    def __init__(self, folder):
        self.commands = folder / "bin"
        self.commands.mkdir()
        self.said = folder / "apt"
        for name in ("sh", "tr", "env"):
            (self.commands / name).symlink_to(shutil.which(name))
        self.add("python", PYTHON)
        self.add("objcopy", "#!/bin/sh\n")
        self.add("id", '#!/bin/sh\necho "$USER_ID"\n')
        self.add("apt-get", f'#!/bin/sh\necho "$@" >> "{self.said}"\n')

    def add(self, name, text):
        path = self.commands / name
        path.write_text(text)
        path.chmod(0o755)

    def set_up(self, *packages, missing=(), user=0, too_old=0, no_venv=0):
        environment = {
            "PATH": str(self.commands),
            "MISSING": "".join(f"{package}\\n" for package in missing),
            "USER_ID": str(user),
            "TOO_OLD": str(too_old),
            "NO_VENV": str(no_venv),
        }
        return subprocess.run(
            [self.commands / "sh", SCRIPT, "python", *packages],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def installed(self):
        return self.said.read_text().splitlines() if self.said.exists() else []


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_where_nothing_is_missing_nothing_is_done(machine):
    done = machine.set_up()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert machine.installed == []


def test_root_gets_what_is_missing_and_no_more(machine):
    done = machine.set_up(missing=["libegl1", "libgl1"], no_venv=1)
    assert (done.returncode, done.stderr) == (0, "")
    update, install = machine.installed
    assert update == "update -q"
    packages = install.partition("--no-install-recommends ")[2].split()
    assert packages == ["libegl1", "libgl1", "python3-venv"]


def test_packages_can_be_asked_for_besides(machine):
    machine.set_up("xvfb")
    assert machine.installed[-1].split()[-1] == "xvfb"


def test_others_are_told_the_one_command(machine):
    done = machine.set_up(missing=["libegl1"], user=1000)
    assert done.returncode == 1
    assert "sudo apt-get install --no-install-recommends libegl1" in done.stderr
    assert machine.installed == []


def test_who_may_use_sudo_gets_it(machine):
    machine.add("sudo", '#!/bin/sh\nwhile [ "$1" = -n ]; do shift; done\nexec "$@"\n')
    machine.add("true", "#!/bin/sh\n")
    done = machine.set_up(missing=["libegl1"], user=1000)
    assert done.returncode == 0
    assert machine.installed[-1].endswith("libegl1")


def test_an_old_python_is_refused_with_the_remedy(machine):
    done = machine.set_up(too_old=1)
    assert done.returncode == 1
    assert "Python 3.11 or newer is needed" in done.stderr
    assert "make setup PYTHON=" in done.stderr


def test_elsewhere_than_on_debian_the_packages_are_named(machine):
    (machine.commands / "apt-get").unlink()
    done = machine.set_up(missing=["libegl1"])
    assert done.returncode == 1
    assert "libegl1" in done.stderr
