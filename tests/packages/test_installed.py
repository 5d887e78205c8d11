"""The package's life on a bare Debian: installed, changed, in service, taken away."""

import re
import subprocess
import tempfile
from pathlib import Path

import pytest
from bare_system import bare_system, only_with, this_release
from virtual_display import XServer

DATA = "/var/lib/samen-nieuw-west-kiosk"
SETTINGS = "/etc/samen-nieuw-west-kiosk/kiosk.toml"
PROGRAM = "/usr/lib/samen-nieuw-west-kiosk/kiosk"
INET = re.compile(r"socket\((AF_INET|AF_INET6|AF_PACKET)")

pytestmark = only_with("strace", "Xvfb", "xdotool", "import")


@pytest.fixture(scope="module")
def system():
    with bare_system(this_release()) as made:
        yield made


@pytest.fixture(scope="module")
def packages(debian_package, system):
    """The package as it is, and as an older and a newer version, by version."""
    made = {}
    with tempfile.TemporaryDirectory() as temporary:
        tree = Path(temporary, "tree")
        subprocess.run(["dpkg-deb", "--raw-extract", debian_package.path, tree], check=True)
        control = (tree / "DEBIAN/control").read_text()
        for version in ("0.0.9", debian_package.field("Version"), "99.0"):
            changed = re.sub("^Version: .*$", f"Version: {version}", control, flags=re.M)
            (tree / "DEBIAN/control").write_text(changed)
            path = system.path(f"/srv/kiosk_{version}.deb")
            build = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", tree, path]
            subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
            made[version] = f"/srv/{path.name}"
    return made


@pytest.fixture(scope="module")
def installed(system, packages):
    """The system with the older version, its dependencies, and what a terminal gathers."""
    system.install(packages["0.0.9"], "strace")
    (system.path(DATA) / "keys").mkdir()
    (system.path(DATA) / "keys" / "kiosk.pub").write_text("a key\n")
    settings = system.path(SETTINGS)
    settings.write_text(settings.read_text().replace("[place]\n", "[place]\nname = 'Wijk'\n", 1))
    return system


def version_of(system):
    query = ["dpkg-query", "--show", "--showformat=${Version} ${db:Status-Abbrev}"]
    return system.run(*query, "samen-nieuw-west-kiosk", check=False).stdout.strip()


def gathered(system):
    """What the terminal gathered and its administrator wrote."""
    return {path: system.path(path).read_text() for path in (SETTINGS, f"{DATA}/keys/kiosk.pub")}


def test_it_runs_as_it_was_installed(installed):
    assert installed.run("kiosk", "--version").stdout.startswith("kiosk, version")
    found = installed.run("kiosk", "search", "wat is de alliantie").stdout
    assert "alliantie" in found.lower()


def test_the_terminal_has_a_user_and_a_folder_of_its_own(installed):
    assert "samen-nieuw-west-kiosk" in installed.run("id", "samen-nieuw-west-kiosk").stdout
    asked = ("stat", "--format=%U %a", DATA)
    assert installed.run(*asked).stdout == "samen-nieuw-west-kiosk 750\n"
    seen = installed.run("kiosk-terminal", "doctor", check=False).stdout
    assert re.search(rf"^ok +data folder +{DATA}$", seen, re.M)


def test_a_newer_version_and_an_older_one_keep_what_is_there(installed, packages):
    before = gathered(installed)
    for version, package in sorted(packages.items(), reverse=True):
        installed.dpkg("--install", package)
        assert version_of(installed).startswith(version)
        assert gathered(installed) == before
        assert installed.run("kiosk", "--version").returncode == 0


def test_a_terminal_is_made_of_it_and_undone(installed):
    refused = installed.run("kiosk", "setup-terminal", check=False)
    assert refused.returncode == 1
    assert "not run by systemd" in refused.stderr
    installed.install("cage", "libpam-systemd", "wlr-randr", "xwayland")
    from_outside = str(installed.root)
    program = installed.path(PROGRAM)
    made = subprocess.run([program, "setup-terminal", "--root", from_outside], check=True)
    assert made.returncode == 0
    wanted = installed.run("systemctl", "is-enabled", "samen-nieuw-west-kiosk-display.service")
    assert wanted.stdout == "enabled\n"
    assert installed.run("systemctl", "is-enabled", "getty@tty1.service", check=False).stdout == (
        "masked\n"
    )
    checked = installed.run(
        "systemd-analyze", "verify", "samen-nieuw-west-kiosk-display.service", check=False
    )
    complaints = [line for line in checked.stderr.splitlines() if "man " not in line]
    assert [line for line in complaints if "samen-nieuw-west" in line] == []
    subprocess.run([program, "remove-terminal", "--root", from_outside], check=True)
    left = installed.run("find", "/etc", "-name", "*samen-nieuw-west-kiosk*").stdout.split()
    assert sorted(left) == ["/etc/pam.d/samen-nieuw-west-kiosk", "/etc/samen-nieuw-west-kiosk"]


def test_no_screen_opens_a_network_socket(installed):
    log = "/tmp/calls"
    installed.run(
        *("strace", "--follow-forks", "--trace=network", f"--output={log}"),
        *(PROGRAM, "tour", "/tmp/tour", "--size", "1280x800"),
    )
    assert list(installed.path("/tmp/tour").glob("*.png"))
    calls = installed.path(log).read_text().splitlines()
    assert [call for call in calls if INET.search(call)] == []


def test_a_finger_gets_from_the_first_screen_to_home(installed, x_server):
    """The installed program in full screen, tapped and looked at from outside."""
    log = "/tmp/calls-in-service"
    process = installed.start(
        *("strace", "--follow-forks", "--trace=network", f"--output={log}"),
        *("setpriv", "--reuid=samen-nieuw-west-kiosk", "--regid=samen-nieuw-west-kiosk"),
        *("--init-groups", PROGRAM, "run"),
        DISPLAY=x_server.display,
        KIOSK_DATA=DATA,
        HOME=DATA,
    )
    try:
        first = x_server.wait_for_picture()
        x_server.tap(640, 360)
        second = x_server.wait_for_picture(other_than=first)
        assert second != first
    finally:
        process.kill()
        process.communicate()
    calls = installed.path(log).read_text().splitlines()
    assert any("socket(AF_UNIX" in call for call in calls)
    assert [call for call in calls if INET.search(call)] == []


@pytest.fixture
def x_server(installed, tmp_path):
    server = XServer(tmp_path, installed.path("/tmp/.X11-unix"))
    yield server
    server.process.terminate()
    server.process.wait()


def test_removed_it_leaves_what_was_gathered_and_purged_nothing(installed, packages):
    before = gathered(installed)
    installed.dpkg("--remove", "samen-nieuw-west-kiosk")
    assert not installed.path("/usr/lib/samen-nieuw-west-kiosk").exists()
    assert gathered(installed) == before
    installed.dpkg("--install", packages["99.0"])
    assert gathered(installed) == before
    installed.dpkg("--purge", "samen-nieuw-west-kiosk")
    left = installed.run(
        *("find", "/etc", "/usr", "/var/lib", "/var/cache", "-name", "*samen-nieuw-west-kiosk*"),
        *("-not", "-path", "/var/lib/dpkg/*"),
    )
    assert left.stdout == ""
