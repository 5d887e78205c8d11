"""`kiosk run`, `kiosk tour` and `kiosk doctor`: what a terminal and its administrator start."""

import json
import logging
from dataclasses import asdict
from pathlib import Path

import click

from kiosk.commands.machine import require_display, require_libraries
from kiosk.commands.parameters import CONFIG_OPTION, CONTENT_OPTION, LANGUAGE_OPTION, size
from kiosk.log import start_log
from kiosk.settings.reading import LoadedSettings, load_settings

logger = logging.getLogger(__name__)


@click.command()
@click.option(
    "--windowed",
    type=size,
    metavar="WxH",
    help="Show a window of this size, instead of the full screen.",
)
@CONTENT_OPTION
@CONFIG_OPTION
@click.pass_context
def run(
    context: click.Context, windowed: tuple[int, int] | None, content: Path, config: Path | None
) -> None:
    """Run the terminal; this is also what `kiosk` alone does."""
    require_display(
        "start it in a desktop, or draw its screens as pictures with `make tour` or "
        "`kiosk tour OUT`."
    )
    start_log()
    settings = load_settings(config)
    for problem in settings.problems:
        logger.warning("Settings: %s.", problem.sentence())
    context.exit(
        _run_in_window(content, settings, windowed) if windowed else _run(content, settings)
    )


def _run_in_window(content: Path, settings: LoadedSettings, windowed: tuple[int, int]) -> int:
    from kiosk.app import run_terminal

    return run_terminal(content, settings, windowed)


def _run(content: Path, settings: LoadedSettings) -> int:
    """Run full screen, as in service. Each part is imported where it can fail by itself."""
    from kiosk.careful_run import run_carefully

    def run() -> int:
        from kiosk.app import run_terminal

        return run_terminal(content, settings, windowed=None)

    def show_contact() -> int:
        from kiosk.ui.contact_window import show_contact

        return show_contact(settings.settings.place.ask_here)

    return run_carefully(run, show_contact)


@click.command()
@click.argument("out", type=click.Path(path_type=Path))
@click.option(
    "--size",
    "screen_size",
    type=size,
    default="1920x1080",
    show_default=True,
    metavar="WxH",
    help="Size of the screen in pixels.",
)
@LANGUAGE_OPTION
@click.option(
    "--text",
    "text_percent",
    type=click.Choice(["100", "150", "200"]),
    default="100",
    show_default=True,
    help="Size of the letters, in per cent.",
)
@click.option(
    "--contrast",
    type=click.Choice(["normal", "high"]),
    default="normal",
    show_default=True,
    help="Contrast of the screens.",
)
@click.option("--reach", is_flag=True, help="All that can be touched in the lower part.")
@click.option("--editor", is_flag=True, help="Draw the staff editor instead, in Dutch.")
@CONTENT_OPTION
@click.pass_context
def tour(  # noqa: PLR0917 - click passes each option
    context: click.Context,
    out: Path,
    screen_size: tuple[int, int],
    language_code: str,
    text_percent: str,
    contrast: str,
    reach: bool,
    editor: bool,
    content: Path,
) -> None:
    """Draw every screen as a picture in the folder OUT, without a display."""
    require_libraries(with_x=False)
    start_log()
    if editor:
        from kiosk.editor.tour import draw_editor_tour

        context.exit(draw_editor_tour(out, screen_size, content))
    from kiosk.ui.tour import Look, draw_tour
    from kiosk.ui.viewmodels.appearance import Appearance

    appearance = Appearance(int(text_percent), contrast == "high", reach)
    context.exit(draw_tour(out, Look(screen_size, language_code, appearance), content))


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@CONFIG_OPTION
@click.pass_context
def doctor(context: click.Context, as_json: bool, config: Path | None) -> None:
    """Look whether this terminal is in order; exit code 0 if it is, 1 if not."""
    from kiosk.doctor.check import State
    from kiosk.doctor.examination import examine

    checks = examine(load_settings(config))
    in_order = all(check.state is not State.FAIL for check in checks)
    if as_json:
        found = {"in_order": in_order, "checks": [asdict(check) for check in checks]}
        click.echo(json.dumps(found))
    else:
        for check in checks:
            click.echo(f"{check.state:<4}  {check.name:<12}  {check.detail}")
            if check.remedy:
                click.echo(f"{'':<20}{check.remedy}")
    context.exit(0 if in_order else 1)
