"""What makes a terminal of a machine: a list of files for systemd, udev and the X server.

Nothing here acts; what is listed is laid by `system_files`. The services themselves come with the
Debian package.
"""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kiosk.station.system_files import SystemFile, SystemLink, SystemPart

NAME = "samen-nieuw-west-kiosk"
DISPLAY_UNIT = f"usr/lib/systemd/system/{NAME}-display.service"
_CHOICE = f"etc/{NAME}/terminal.env"
_ROTATION = "KIOSK_ROTATION"
_NOTHING = "/dev/null"


class Display(StrEnum):
    """What draws on the screen below the kiosk."""

    WAYLAND = "wayland"
    X11 = "x11"


# From where the panel is turned clockwise by so many degrees to where the kiosk is upright: the
# first two rows of the matrix by which libinput multiplies a touch, x and y from 0 to 1.
_TURNED_TOUCHES = {
    0: "1 0 0 0 1 0",
    90: "0 -1 1 1 0 0",
    180: "-1 0 1 0 -1 1",
    270: "0 1 0 -1 0 1",
}
ROTATIONS = tuple(_TURNED_TOUCHES)


@dataclass(frozen=True, slots=True)
class TerminalChoice:
    """How the terminal is to be.

    `rotation` is by how many degrees the panel hangs turned clockwise, seen from the front;
    `touch_matrix` puts touches in place instead of what follows from that; `mounts_sticks` is
    whether sticks are opened for the kiosk when they are put in.
    """

    display: Display = Display.WAYLAND
    rotation: int = 0
    touch_matrix: str = ""
    mounts_sticks: bool = True


def terminal_parts(choice: TerminalChoice) -> tuple[SystemPart, ...]:
    """Return all that is laid into the system; what says which display it is comes last."""
    parts = [*_consoles(), _power_keys(), _system_keys(), _kernel_keys()]
    matrix = choice.touch_matrix or _TURNED_TOUCHES[choice.rotation]
    if matrix != _TURNED_TOUCHES[0]:
        parts.append(_touches(matrix))
    if choice.mounts_sticks:
        parts.append(_sticks())
    if choice.display is Display.X11:
        parts.append(_x_server())
    return (*parts, _chosen(choice), _start())


def chosen_rotation(root: Path = Path("/")) -> int:
    """Return by how many degrees the terminal of this system was set up to be turned."""
    try:
        lines = (root / _CHOICE).read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return 0
    return next((one for one in ROTATIONS if f"{_ROTATION}={one}" in lines), 0)


def all_parts() -> tuple[SystemPart, ...]:
    """Return a part for each path that any choice leads to."""
    choices = (
        TerminalChoice(display, rotation) for display in Display for rotation in (0, ROTATIONS[1])
    )
    parts = {part.path: part for choice in choices for part in terminal_parts(choice)}
    return tuple(parts.values())


def missing_packages(choice: TerminalChoice, root: Path) -> tuple[str, ...]:
    """Return the Debian packages that the display needs and that this system lacks."""
    needed = {
        Display.WAYLAND: {
            "cage": "usr/bin/cage",
            "wlr-randr": "usr/bin/wlr-randr",
            "xwayland": "usr/bin/Xwayland",
        },
        Display.X11: {
            "x11-xserver-utils": "usr/bin/xrandr",
            "xinit": "usr/bin/xinit",
            "xserver-xorg": "usr/lib/xorg/Xorg",
        },
    }[choice.display]
    missing = [package for package, path in needed.items() if not (root / path).exists()]
    if not any((root / "usr/lib").glob("*/security/pam_systemd.so")):
        missing.append("libpam-systemd")
    return tuple(sorted(missing))


def _consoles() -> list[SystemPart]:
    """Nobody can log in on the kiosk's own console, or on another by a key."""
    return [
        SystemLink("etc/systemd/system/getty@tty1.service", _NOTHING),
        SystemLink("etc/systemd/system/ctrl-alt-del.target", _NOTHING),
    ]


def _power_keys() -> SystemPart:
    # The button of the machine still ends it in good order: when it is held.
    keys = ("PowerKey", "RebootKey", "SuspendKey", "HibernateKey", "LidSwitch")
    lines = ["[Login]", "NAutoVTs=0", "ReserveVT=0", "IdleAction=ignore"]
    lines += [f"Handle{key}=ignore" for key in keys]
    lines.append("HandlePowerKeyLongPress=poweroff")
    return SystemFile(f"etc/systemd/logind.conf.d/{NAME}.conf", _text(lines))


def _system_keys() -> SystemPart:
    # Seven times Ctrl+Alt+Del within two seconds would restart the machine at once.
    lines = ["[Manager]", "CtrlAltDelBurstAction=none"]
    return SystemFile(f"etc/systemd/system.conf.d/{NAME}.conf", _text(lines))


def _kernel_keys() -> SystemPart:
    return SystemFile(f"etc/sysctl.d/60-{NAME}.conf", _text(["kernel.sysrq = 0"]))


def _touches(matrix: str) -> SystemPart:
    rule = f'ENV{{ID_INPUT_TOUCHSCREEN}}=="1", ENV{{LIBINPUT_CALIBRATION_MATRIX}}="{matrix}"'
    return SystemFile(f"etc/udev/rules.d/90-{NAME}-touch.rules", _text([rule]))


def _sticks() -> SystemPart:
    # Only what sticks are sold with: other file systems are for other purposes, and their code in
    # the kernel meets fewer damaged ones.
    rule = (
        'ACTION=="add", SUBSYSTEM=="block", ENV{ID_BUS}=="usb", ENV{ID_FS_TYPE}=="vfat|exfat", '
        f'RUN+="/usr/bin/systemd-mount --no-block --collect --owner={NAME} '
        '--options=nosuid,nodev,noexec $devnode /media/kiosk-%k"'
    )
    return SystemFile(f"etc/udev/rules.d/90-{NAME}-sticks.rules", _text([rule]))


def _x_server() -> SystemPart:
    # The kiosk darkens the screen itself, and a screen that sleeps may miss the touch to wake it.
    lines = ['Section "ServerFlags"']
    lines += [f'    Option "{name}" "true"' for name in ("DontVTSwitch", "DontZap")]
    lines += [
        f'    Option "{name}" "0"'
        for name in ("BlankTime", "StandbyTime", "SuspendTime", "OffTime")
    ]
    lines += ["EndSection", 'Section "Extensions"', '    Option "DPMS" "Disable"', "EndSection"]
    return SystemFile(f"etc/X11/xorg.conf.d/90-{NAME}.conf", _text(lines))


def _chosen(choice: TerminalChoice) -> SystemPart:
    lines = [f"KIOSK_DISPLAY={choice.display}", f"{_ROTATION}={choice.rotation}"]
    return SystemFile(_CHOICE, _text(lines))


def _start() -> SystemPart:
    link = f"etc/systemd/system/multi-user.target.wants/{NAME}-display.service"
    return SystemLink(link, f"/{DISPLAY_UNIT}")


def _text(lines: list[str]) -> str:
    return "".join(f"{line}\n" for line in lines)
