"""`kiosk pin`: set the PIN of the administrator's page, or take it away."""

from pathlib import Path

import click

from kiosk.commands.parameters import read_secret


@click.group()
def pin() -> None:
    """Set the PIN of the administrator's page, or take it away."""


@pin.command("set")
@click.option(
    "--pin-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File with the PIN in its first line, instead of typing it.",
)
def set_pin(pin_file: Path | None) -> None:
    """Use a PIN of at least 6 digits from now on; it is asked twice."""
    from kiosk.administrator_pin import pin_store

    store = pin_store()
    store.set(read_secret(pin_file, "PIN", confirm=True))
    click.echo("The PIN is set; the administrator's page asks for it.")


@pin.command()
def reset() -> None:
    """Take the PIN and all failed tries away; until a new one is set, nothing opens the page."""
    from kiosk.administrator_pin import pin_store

    pin_store().remove()
    click.echo("There is no PIN any more; set one with `kiosk pin set`.")
