"""The package's short life on Debian releases other than the one that runs the tests."""

import json
import shutil
import subprocess

import pytest
from bare_system import bare_system, only_with, this_release

DATA = "/var/lib/samen-nieuw-west-kiosk"
PROGRAM = "/usr/lib/samen-nieuw-west-kiosk/kiosk"
RELEASES = [name for name in ("bookworm", "trixie") if name != this_release()]

pytestmark = only_with()


@pytest.fixture(scope="module", params=RELEASES)
def installed(request, debian_package):
    with bare_system(request.param) as system:
        shutil.copy(debian_package.path, system.path("/srv/kiosk.deb"))
        system.install("/srv/kiosk.deb")
        yield system


def test_the_doctor_finds_what_the_package_brings(installed):
    told = json.loads(installed.run("kiosk-terminal", "doctor", "--json", check=False).stdout)
    assert told["in_order"]


def test_every_screen_is_drawn(installed):
    installed.run(PROGRAM, "tour", "/tmp/tour", "--size", "1280x800")
    assert list(installed.path("/tmp/tour").glob("*.png"))


def test_a_terminal_is_made_of_it_and_undone(installed):
    installed.install("cage", "libpam-systemd", "wlr-randr", "xwayland")
    display = "samen-nieuw-west-kiosk-display.service"
    from_outside = str(installed.root)
    subprocess.run([installed.path(PROGRAM), "setup-terminal", "--root", from_outside], check=True)
    assert installed.run("systemctl", "is-enabled", display, check=False).stdout == "enabled\n"
    checked = installed.run("systemd-analyze", "verify", display, check=False)
    complaints = [line for line in checked.stderr.splitlines() if "man " not in line]
    assert [line for line in complaints if "samen-nieuw-west" in line] == []
    subprocess.run([installed.path(PROGRAM), "remove-terminal", "--root", from_outside], check=True)
    assert installed.run("systemctl", "is-enabled", display, check=False).stdout == "disabled\n"


def test_removed_and_purged_nothing_is_left(installed):
    installed.dpkg("--remove", "samen-nieuw-west-kiosk")
    assert installed.path(DATA).exists()
    installed.dpkg("--purge", "samen-nieuw-west-kiosk")
    left = installed.run(
        *("find", "/etc", "/usr", "/var/lib", "/var/cache", "-name", "*samen-nieuw-west-kiosk*"),
        *("-not", "-path", "/var/lib/dpkg/*"),
    )
    assert left.stdout == ""
