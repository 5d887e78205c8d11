"""`kiosk setup-terminal` and `kiosk remove-terminal`: make a terminal of a machine, and undo it."""

import os
import subprocess
from pathlib import Path

import click

from kiosk.commands.parameters import touch_matrix
from kiosk.errors import KioskError
from kiosk.station.terminal_setup import ROTATIONS, Display, TerminalChoice

_SYSTEM = Path("/")
_ROOT_OPTION = click.option(
    "--root",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=_SYSTEM,
    metavar="FOLDER",
    help="Work on the system that lies in this folder, such as an image that is being made.",
)
_DRY_RUN_OPTION = click.option("--dry-run", is_flag=True, help="Only tell what would be done.")


class SetupRefused(KioskError):
    """This machine can't be made a terminal as it is now."""


@click.command("setup-terminal")
@click.option(
    "--display",
    type=click.Choice([display.value for display in Display]),
    default=Display.WAYLAND.value,
    show_default=True,
    help="What draws below the kiosk: cage under Wayland, or an X server.",
)
@click.option(
    "--rotate",
    type=click.Choice([str(rotation) for rotation in ROTATIONS]),
    default="0",
    show_default=True,
    help="By how many degrees the panel hangs turned clockwise, seen from the front.",
)
@click.option(
    "--touch-matrix",
    type=touch_matrix,
    metavar="'A B C D E F'",
    help="How touches are put in place, where it does not follow from --rotate.",
)
@click.option("--sticks/--no-sticks", default=True, help="Open sticks that are put in, or not.")
@_ROOT_OPTION
@_DRY_RUN_OPTION
def setup_terminal(  # noqa: PLR0917 - click passes each option
    display: str, rotate: str, touch_matrix: str | None, sticks: bool, root: Path, dry_run: bool
) -> None:
    """Make this machine a terminal: at its next start the kiosk is all that there is.

    Only root can. Doing it again with other choices puts them in the place of the earlier ones.
    """
    from kiosk.station.system_files import lay, take_away
    from kiosk.station.terminal_setup import all_parts, terminal_parts

    choice = TerminalChoice(Display(display), int(rotate), touch_matrix or "", sticks)
    parts = terminal_parts(choice)
    if dry_run:
        for part in parts:
            click.echo(f"would {'keep' if part.is_laid(root) else 'write'} {root / part.path}")
        _require_terminal_parts(choice, root)
        return
    _require_root(root)
    _require_terminal_parts(choice, root)
    laid = lay(parts, root)
    kept = {part.path for part in parts}
    removed = take_away((part for part in all_parts() if part.path not in kept), root)
    _tell(laid, removed, root)
    if not laid and not removed:
        click.echo("Nothing to do: this machine is such a terminal.")
        return
    _read_again(root)
    click.echo("From its next start this machine is a terminal: `systemctl reboot`.")


@click.command("remove-terminal")
@_ROOT_OPTION
@_DRY_RUN_OPTION
def remove_terminal(root: Path, dry_run: bool) -> None:
    """Undo `kiosk setup-terminal`; content, keys and settings stay.

    Only root can.
    """
    from kiosk.station.system_files import take_away
    from kiosk.station.terminal_setup import all_parts

    if dry_run:
        for part in all_parts():
            if part.is_ours(root):
                click.echo(f"would remove {root / part.path}")
        return
    _require_root(root)
    removed = take_away(all_parts(), root)
    _tell((), removed, root)
    if not removed:
        click.echo("Nothing to do: this machine is no terminal.")
        return
    _read_again(root)
    click.echo("From its next start this machine is no terminal: `systemctl reboot`.")


def _require_root(root: Path) -> None:
    if root == _SYSTEM and hasattr(os, "geteuid") and os.geteuid() != 0:
        raise SetupRefused("Only root can change the system: put `sudo` before the command.")


def _require_terminal_parts(choice: TerminalChoice, root: Path) -> None:
    from kiosk.station.terminal_setup import DISPLAY_UNIT, missing_packages

    if root == _SYSTEM and not Path("/run/systemd/system").is_dir():
        raise SetupRefused(
            "This system is not run by systemd, which starts the kiosk and watches over it: "
            "use Debian 12 or 13."
        )
    if not (root / DISPLAY_UNIT).exists():
        raise SetupRefused(
            "The kiosk is not installed as a package, which brings its services: install the .deb "
            "with `apt install ./FILE.deb`."
        )
    if missing := missing_packages(choice, root):
        raise SetupRefused(
            f"This system lacks packages: `apt install --no-install-recommends "
            f"{' '.join(missing)}`."
        )
    login = root / "etc/systemd/system/display-manager.service"
    if login.is_symlink():
        raise SetupRefused(
            f"This system shows a login screen ({login.readlink().stem}), which would take the "
            f"screen: remove that package first."
        )


def _tell(laid: tuple[str, ...], removed: tuple[str, ...], root: Path) -> None:
    for path in laid:
        click.echo(f"wrote {root / path}")
    for path in removed:
        click.echo(f"removed {root / path}")


def _read_again(root: Path) -> None:
    """Let the running system read the new files; it acts on them at its next start."""
    if root == _SYSTEM:
        for command in (("systemctl", "daemon-reload"), ("udevadm", "control", "--reload")):
            subprocess.run(command, check=False)  # noqa: S603 - words of our own
