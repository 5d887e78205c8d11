"""`kiosk content`: make, check and list content databases."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.exchange import export, import_
from kiosk.commands.parameters import CONTENT_OPTION, output_file
from kiosk.paths import ASSETS, BUNDLED_CONTENT

if TYPE_CHECKING:
    from kiosk.content.findings import Finding


@click.group()
def content() -> None:
    """Make, check and list content databases."""


content.add_command(export)
content.add_command(import_)


@content.command()
@click.option(
    "--source",
    type=click.Path(path_type=Path),
    default=ASSETS / "content",
    metavar="DIR",
    help="Folder with the source text.  [default: assets/content]",
)
@click.option(
    "--out",
    type=output_file,
    default=BUNDLED_CONTENT,
    metavar="DB",
    help="Database to write.  [default: kiosk/content.db]",
)
def build(source: Path, out: Path) -> None:
    """Make a database from source text; equal text gives equal bytes."""
    from kiosk.content.build import build_database
    from kiosk.content.errors import SourceTextInvalid

    try:
        build_database(source, out)
    except SourceTextInvalid as error:
        _print_findings(error.findings, to_stderr=True)
        raise
    click.echo(f"Made {out} from {source}.")


@content.command()
@click.argument("path", type=click.Path(path_type=Path), default=BUNDLED_CONTENT, metavar="[PATH]")
@click.pass_context
def check(context: click.Context, path: Path) -> None:
    """Look for errors in a database, or in a folder of source text.

    Without PATH the database that came with the program is checked. Errors give exit code 1, advice
    does not.
    """
    from kiosk.content.inspection import check_database, check_source

    findings = check_source(path) if path.is_dir() else check_database(path)
    _print_findings(findings)
    errors = sum(finding.is_error for finding in findings)
    click.echo(f"{path}: {errors} errors, {len(findings) - errors} advice.")
    context.exit(1 if errors else 0)


@content.command()
@CONTENT_OPTION
def show(content: Path) -> None:
    """List every item: id, kind, status, languages and title, with tabs between."""
    from kiosk.content.inspection import list_items

    for item in list_items(content):
        title = " ".join(item.title.split())
        click.echo("\t".join([item.id, item.kind, item.status, ",".join(item.languages), title]))


def _print_findings(findings: "Iterable[Finding]", *, to_stderr: bool = False) -> None:
    for finding in findings:
        where = " ".join(word for word in (finding.item, finding.language, finding.field) if word)
        click.echo(
            f"{finding.severity}: {where}: {finding.message} {finding.remedy}", err=to_stderr
        )
