"""`kiosk edit`: the staff program."""

from pathlib import Path

import click

from kiosk.commands.machine import require_display
from kiosk.commands.parameters import size
from kiosk.log import start_log


@click.command()
@click.argument("draft", type=click.Path(path_type=Path), required=False, metavar="[DB]")
@click.option(
    "--windowed",
    type=size,
    metavar="WxH",
    help="Show a window of this size, instead of one that fills the screen.",
)
@click.pass_context
def edit(context: click.Context, draft: Path | None, windowed: tuple[int, int] | None) -> None:
    """Change the content: the staff editor, on the draft DB.

    Without DB it opens your own draft in the data folder; it is made from the newest installed
    edition, or what came with the program, when there is none yet.
    """
    require_display("start it in a desktop.")
    start_log()
    from kiosk.editor.start import run_editor

    context.exit(run_editor(draft, windowed))
