"""`kiosk report`: write the report for staff now, instead of once a day by itself."""

from datetime import date
from pathlib import Path

import click

from kiosk.commands.parameters import CONFIG_OPTION
from kiosk.settings.reading import load_settings


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Folder to write it to.  [default: the outbox of the settings]",
)
@CONFIG_OPTION
def report(out: Path | None, config: Path | None) -> None:
    """Write this terminal's report for staff: edition, doctor, and what was asked."""
    from kiosk.reporting import put_report

    loaded = load_settings(config)
    outbox = loaded.settings.delivery.outbox
    if out is None and not outbox:
        raise click.UsageError("there is no outbox in the settings: name a folder with --out.")
    click.echo(f"Wrote {put_report(loaded, out or Path(outbox), date.today())}.")
