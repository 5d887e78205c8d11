import configparser
import os
import subprocess

import pytest

import kiosk
from kiosk.station.leaving import ExitCode
from kiosk.station.libraries import LIBRARIES, packages_of

LARGEST_MIB = 60
PROGRAM = "/usr/lib/samen-nieuw-west-kiosk"
UNITS = "/usr/lib/systemd/system"


def unit(package, name):
    parser = configparser.ConfigParser(strict=False, interpolation=None)
    parser.optionxform = str
    parser.read_string(package.text(f"{UNITS}/{name}"))
    return parser


def test_it_is_small(debian_package):
    assert debian_package.path.stat().st_size / 2**20 <= LARGEST_MIB


def test_it_has_the_version_of_the_program(debian_package):
    assert debian_package.field("Version") == kiosk.__version__


def test_it_brings_all_that_qt_links(debian_package):
    needed = {name.partition(" ")[0] for name in debian_package.field("Depends").split(", ")}
    assert set(packages_of(LIBRARIES)) <= needed


def test_the_program_has_its_own_folder_and_a_command(debian_package):
    members = debian_package.members
    assert members[f"{PROGRAM}/kiosk"].mode == 0o755
    assert members["/usr/bin/kiosk"].linkname == "../lib/samen-nieuw-west-kiosk/kiosk"
    assert f"{PROGRAM}/_internal/kiosk/content.db" in members


def test_all_of_it_is_roots_and_nobody_else_may_write(debian_package):
    members = debian_package.members.values()
    assert {(member.uid, member.gid, member.uname) for member in members} == {(0, 0, "root")}
    assert [member.name for member in members if member.isreg() and member.mode & 0o022] == []


def test_every_file_is_of_the_date_of_the_sources(debian_package):
    assert len({member.mtime for member in debian_package.members.values()}) == 1


def test_what_is_in_etc_is_the_administrators(debian_package):
    in_etc = {
        path
        for path, member in debian_package.members.items()
        if path.startswith("/etc/") and member.isreg()
    }
    assert set(debian_package.control("conffiles").split()) == in_etc
    assert "/etc/samen-nieuw-west-kiosk/kiosk.toml" in in_etc


def test_the_user_may_write_its_data_alone(debian_package):
    folders = debian_package.text("/usr/lib/tmpfiles.d/samen-nieuw-west-kiosk.conf")
    lines = [line.split() for line in folders.splitlines() if not line.startswith("#")]
    assert {(line[1], line[2], line[3]) for line in lines} == {
        ("/var/lib/samen-nieuw-west-kiosk", "0750", "samen-nieuw-west-kiosk"),
        ("/var/cache/samen-nieuw-west-kiosk", "0750", "samen-nieuw-west-kiosk"),
    }


def test_the_service_has_no_network_and_a_read_only_system(debian_package):
    service = unit(debian_package, "samen-nieuw-west-kiosk.service")["Service"]
    assert service["RestrictAddressFamilies"] == "AF_UNIX"
    assert service["PrivateNetwork"] == "yes"
    assert service["ProtectSystem"] == "strict"
    assert service["NoNewPrivileges"] == "yes"
    assert service["CapabilityBoundingSet"] == ""
    assert service["User"] == "samen-nieuw-west-kiosk"


def test_the_service_is_watched_and_always_comes_back(debian_package):
    service = unit(debian_package, "samen-nieuw-west-kiosk.service")
    assert service["Service"]["Type"] == "notify"
    assert service["Service"]["Restart"] == "always"
    assert int(service["Service"]["RestartPreventExitStatus"]) == ExitCode.STOP
    assert int(service["Service"]["SuccessExitStatus"]) == ExitCode.RESTART
    assert service["Unit"]["StartLimitIntervalSec"] == "0"
    frozen, ended, wait = (
        service["Service"][key].removesuffix("ms")
        for key in ("WatchdogSec", "TimeoutAbortSec", "RestartSec")
    )
    # A screen that hangs is back, but for its start, within ten seconds.
    assert int(frozen) + int(ended) + int(wait) / 1000 < 10


def test_nothing_starts_by_itself(debian_package):
    """Staff install the same package for its editor."""
    assert not any(".wants/" in path for path in debian_package.members)
    display = unit(debian_package, "samen-nieuw-west-kiosk-display.service")
    assert display["Unit"]["ConditionPathExists"] == "/etc/samen-nieuw-west-kiosk/terminal.env"


def test_programs_that_units_start_are_there(debian_package):
    members = debian_package.members
    for name in ("samen-nieuw-west-kiosk", "samen-nieuw-west-kiosk-display"):
        started = unit(debian_package, f"{name}.service")["Service"]["ExecStart"]
        assert members[started].mode == 0o755


def test_the_editor_is_in_the_menu_in_two_languages(debian_package):
    path = "/usr/share/applications/samen-nieuw-west-kiosk-editor.desktop"
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(debian_package.text(path))
    entry = parser["Desktop Entry"]
    assert (entry["Name"], entry["Name[nl]"]) == ("Kiosk editor", "Kiosk-redactie")
    assert entry["Exec"] == "kiosk edit"
    icon = f"/usr/share/icons/hicolor/scalable/apps/{entry['Icon']}.svg"
    assert "<svg" in debian_package.text(icon)


def test_the_licences_are_told(debian_package):
    text = debian_package.text("/usr/share/doc/samen-nieuw-west-kiosk/copyright")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text
    assert "LGPL-3.0-only" in text


def test_its_scripts_are_read_by_any_shell(debian_package):
    for script in ("postinst", "prerm", "postrm"):
        subprocess.run(["sh", "-n"], input=debian_package.control(script).encode(), check=True)


@pytest.mark.skipif(
    "KIOSK_ALL_LOOKS" not in os.environ, reason="packs it once more, minutes: `make test-all`"
)
def test_made_twice_it_is_the_same_to_the_byte(debian_package, made_again):
    assert made_again.read_bytes() == debian_package.path.read_bytes()
