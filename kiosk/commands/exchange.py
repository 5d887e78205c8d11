"""`kiosk content export`: content as files that people edit."""

from pathlib import Path

import click

from kiosk.paths import BUNDLED_CONTENT


@click.command()
@click.argument(
    "database", type=click.Path(path_type=Path), default=BUNDLED_CONTENT, metavar="[DB]"
)
@click.option(
    "--text",
    "folder",
    type=click.Path(path_type=Path),
    required=True,
    metavar="DIR",
    help="New or empty folder for the source text.",
)
def export(database: Path, folder: Path) -> None:
    """Write a content database as source text: the inverse of `build`."""
    from kiosk.content.database import read_database
    from kiosk.content.media_folder import MediaFolder
    from kiosk.content.text_export import export_text

    export_text(read_database(database), folder, MediaFolder(database).read)
    click.echo(f"Wrote {folder} from {database}.")
