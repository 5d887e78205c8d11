"""`kiosk search`: one search, or a file full of them, as the screen does it."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.parameters import CONTENT_OPTION, LANGUAGE_OPTION, search_text
from kiosk.errors import KioskError
from kiosk.log import start_log

if TYPE_CHECKING:
    from kiosk.search.document import SearchResult
    from kiosk.search.engine import SearchEngine


class SearchUnavailable(KioskError):
    """There is content, but no index to search it with."""


@click.command()
@click.argument("text", required=False, type=search_text)
@click.option(
    "--batch",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Search each line of a UTF-8 file; print one JSON object a line. "
    "A line CODE<tab>TEXT names its own language.",
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@LANGUAGE_OPTION
@CONTENT_OPTION
def search(
    text: str | None, batch: Path | None, as_json: bool, language_code: str, content: Path
) -> None:
    """Search the content for TEXT, as the screen does it.

    Finding nothing is no failure.
    """
    if (text is None) == (batch is None):
        raise click.UsageError("Give either TEXT or --batch FILE.")
    from kiosk.catalogue.batch import answer, answer_lines, split_lines

    if batch is not None:
        lines = split_lines(batch.read_bytes())
        for line in answer_lines(_open_engine(content), lines, language_code):
            click.echo(line)
    elif as_json:
        click.echo(answer(_open_engine(content), text or "", language_code))
    else:
        _print_result(_open_engine(content).search(text or "", language_code))


def _open_engine(content: Path) -> "SearchEngine":
    from kiosk.catalogue.opening import open_catalogue
    from kiosk.paths import data_folder

    start_log()
    catalogue = open_catalogue(content, data_folder())
    if catalogue.engine is None:
        raise SearchUnavailable(catalogue.notice)
    # As on the terminal: a misspelt word must not run out of time on a slow machine.
    catalogue.engine.prepare()
    return catalogue.engine


def _print_result(result: "SearchResult") -> None:
    for hit in result.hits:
        click.echo(f"{hit.title.text}\n    {hit.id} ({hit.kind}, {hit.language})")
        if hit.snippet.text:
            click.echo(f"    {' '.join(hit.snippet.text.split())}")
    if not result.hits:
        click.echo("Nothing found.")
    if result.suggestion:
        click.echo(f"Searched for: {result.suggestion}")
