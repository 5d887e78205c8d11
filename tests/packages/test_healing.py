"""The installed terminal under Debian's own systemd: starts, is killed, hangs, and comes back."""

import shutil
import subprocess
import sys

import pytest
from bare_system import bare_system, only_with, this_release
from booted_system import DISPLAY, SERVICE, BootedSystem, give_virtual_display

BACK_WITHIN_SECONDS = 10
DATA = "/var/lib/samen-nieuw-west-kiosk"
PROGRAM = "/usr/lib/samen-nieuw-west-kiosk/kiosk"
LOG = f"{DATA}/log/kiosk.log"
RECORD = f"{DATA}/crashes/run.json"
AROUND = ("dbus", "libpam-systemd", "systemd-sysv", "x11-xserver-utils", "xinit", "xvfb")

pytestmark = only_with("systemd-nspawn", "nsenter")


@pytest.fixture(scope="module")
def terminal(debian_package):
    """A machine that was made a terminal and then started."""
    with bare_system(this_release()) as system:
        shutil.copy(debian_package.path, system.path("/srv/kiosk.deb"))
        system.install("/srv/kiosk.deb", *AROUND)
        give_virtual_display(system)
        # From outside, where no systemd runs yet.
        setup = (system.path(PROGRAM), "setup-terminal", "--display", "x11", "--root", system.root)
        subprocess.run(setup, check=True)
        booted = BootedSystem(system)
        try:
            yield booted
        finally:
            booted.power_off()


@pytest.fixture
def kiosk(terminal):
    """The terminal with a kiosk that is ready, and no crash on record."""
    terminal.run("systemctl", "stop", SERVICE)
    terminal.run("rm", "-f", RECORD, LOG)
    terminal.run("systemctl", "start", SERVICE)
    assert terminal.ready_process()
    return terminal


@pytest.fixture
def written_down(record_property):
    """The time to come back goes into the report of the run."""

    def write(what, seconds):
        record_property(what, round(seconds, 1))
        sys.stderr.write(f"under systemd, back after {what}: {seconds:.1f} s\n")
        assert seconds < BACK_WITHIN_SECONDS

    return write


def test_it_starts_with_the_machine_and_says_that_it_is_ready(terminal):
    asked = terminal.run("systemctl", "is-enabled", DISPLAY, "getty@tty1.service", check=False)
    assert asked.stdout.split() == ["enabled", "masked"]
    terminal.wait_until(terminal.ready_process)
    told = terminal.properties(SERVICE, "Type", "StatusText", "NRestarts")
    expected = {"Type": "notify", "StatusText": "The screens are shown.", "NRestarts": "0"}
    assert told == expected


def test_what_it_may_not_do_it_can_not_do(kiosk):
    told = kiosk.properties(
        SERVICE, "PrivateNetwork", "RestrictAddressFamilies", "ProtectSystem", "NoNewPrivileges"
    )
    assert told == {
        "PrivateNetwork": "yes",
        "RestrictAddressFamilies": "AF_UNIX",
        "ProtectSystem": "strict",
        "NoNewPrivileges": "yes",
    }
    pid = kiosk.ready_process()
    status = dict(
        line.split(":\t", 1) for line in kiosk.run("cat", f"/proc/{pid}/status").stdout.splitlines()
    )
    assert (int(status["CapEff"], 16), int(status["CapBnd"], 16)) == (0, 0)
    # 2: system calls are filtered.
    assert (status["NoNewPrivs"], status["Seccomp"]) == ("1", "2")
    networks = kiosk.run("readlink", "/proc/1/ns/net", f"/proc/{pid}/ns/net").stdout.split()
    assert len(set(networks)) == 2
    mounts = [
        line.split() for line in kiosk.run("cat", f"/proc/{pid}/mountinfo").stdout.splitlines()
    ]
    options = {mount[4]: mount[5].split(",")[0] for mount in mounts}
    assert (options["/"], options[DATA]) == ("ro", "rw")


def test_a_killed_kiosk_comes_back(kiosk, written_down):
    written_down("kill -9", kiosk.seconds_until_back(lambda: kiosk.signal("KILL")))


def test_a_kiosk_that_breaks_off_in_foreign_code_comes_back(kiosk, written_down):
    written_down("SIGSEGV", kiosk.seconds_until_back(lambda: kiosk.signal("SEGV")))


def test_a_kiosk_that_hangs_is_ended_by_the_watchdog_and_comes_back(kiosk, written_down):
    written_down("SIGSTOP", kiosk.seconds_until_back(lambda: kiosk.signal("STOP")))
    said = kiosk.run("journalctl", "--unit", SERVICE, "--no-pager").stdout
    assert "Watchdog timeout" in said


def test_after_three_crashes_it_says_whom_to_ask(kiosk, written_down):
    seconds = [kiosk.seconds_until_back(lambda: kiosk.signal("KILL")) for _ in range(2)]
    assert "whom to ask" not in kiosk.run("cat", LOG).stdout
    seconds.append(kiosk.seconds_until_back(lambda: kiosk.signal("KILL")))
    written_down("the third crash", seconds[-1])
    assert "whom to ask" in kiosk.run("cat", LOG).stdout


def test_with_its_display_it_comes_back(kiosk, written_down):
    seconds = kiosk.seconds_until_back(lambda: kiosk.run("systemctl", "restart", DISPLAY))
    written_down("a restart of the display", seconds)


def test_a_display_that_breaks_off_comes_back_with_the_kiosk(kiosk, written_down):
    lost = ("sh", "-c", "kill -9 $(cat /tmp/.X0-lock)")
    written_down("kill -9 of the X server", kiosk.seconds_until_back(lambda: kiosk.run(*lost)))


def test_it_ends_and_stays_away_where_it_is_told_to(kiosk):
    kiosk.run("systemctl", "stop", SERVICE)
    told = kiosk.properties(SERVICE, "ActiveState", "Result")
    assert told == {"ActiveState": "inactive", "Result": "success"}
