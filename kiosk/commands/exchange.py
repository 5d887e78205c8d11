"""`kiosk content export` and `import`: content as files that people edit."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.parameters import content_in_use, output_file

if TYPE_CHECKING:
    from kiosk.content.desk import EditingDesk
    from kiosk.content.media import ReadMedia
    from kiosk.content.model import Content
    from kiosk.content.workbook.proposal import Proposal

_PATH = click.Path(path_type=Path)


@click.command()
@click.argument("paths", type=_PATH, nargs=-1, metavar="[DB] [OUT.xlsx]")
@click.option(
    "--text",
    "folder",
    type=_PATH,
    metavar="DIR",
    help="Write source text into this new or empty folder, instead of a workbook.",
)
@click.option("--force", is_flag=True, help="Replace OUT.xlsx if it exists.")
def export(paths: tuple[Path, ...], folder: Path | None, force: bool) -> None:
    """Write content as a workbook for Excel or LibreOffice, or as source text.

    DB is a content database or a draft. Without it your own draft is written; if you have none, the
    installed edition or what came with the program. Source text is the inverse of `build`.
    """
    if folder is not None:
        source = _source(paths)
        from kiosk.content.text_export import export_text

        with _opened(source) as (content, read_media):
            export_text(content, folder, read_media)
        click.echo(f"Wrote {folder} from {source}.")
        return
    if not paths:
        raise click.UsageError("Name the workbook to write: OUT.xlsx.")
    *others, out = paths
    if out.suffix.lower() != ".xlsx":
        raise click.UsageError(f"{str(out)!r} is no workbook: its name must end in .xlsx.")
    source, out = _source(tuple(others)), output_file(out)
    from kiosk.content.workbook.errors import WorkbookNotWritten
    from kiosk.content.workbook.writing import write_workbook

    if out.exists() and not force:
        raise WorkbookNotWritten(out, "it exists already; --force replaces it")
    with _opened(source) as (content, _):
        write_workbook(content, out)
    click.echo(f"Wrote {out} from {source}.")


@click.command("import")
@click.argument("workbook", type=_PATH, metavar="FILE.xlsx")
@click.argument("draft", type=_PATH, required=False, metavar="[DB]")
@click.option("--apply", "is_applied", is_flag=True, help="Save the changes in the draft DB.")
@click.option("--note", metavar="TEXT", help="What the history says of it.")
def import_(workbook: Path, draft: Path | None, is_applied: bool, note: str | None) -> None:
    """Show what a workbook would change, and with --apply save it in the draft DB.

    Without DB it is your own draft. Nothing is saved unless the whole workbook is right; what is
    not in it stays as it is.
    """
    # A program may be started without any standard input at all.
    is_asked = sys.stdin is not None and sys.stdin.isatty()
    if not is_applied and not is_asked:
        with _opened(_source((draft,) if draft else ())) as (content, _):
            _preview(workbook, content)
        click.echo("Nothing is saved; --apply saves it.")
        return
    with _desk(draft) as desk:
        proposal = _preview(workbook, desk.content())
        if proposal.is_empty or not (is_applied or click.confirm("Save these changes?")):
            click.echo("Nothing is saved.")
            return
        desk.save_all(
            proposal.items,
            note or f"Ingelezen uit {workbook.name}",
            contact=proposal.content.contact,
            much_asked=proposal.content.much_asked,
        )
        click.echo(f"Saved in {desk.path}.")


def _source(paths: tuple[Path, ...]) -> Path:
    if len(paths) > 1:
        raise click.UsageError("Name one content database or draft.")
    if paths:
        return paths[0]
    from kiosk.editor.own_draft import own_draft

    own = own_draft()
    return own if own.is_file() else content_in_use()


@contextmanager
def _opened(path: Path) -> "Iterator[tuple[Content, ReadMedia]]":
    from kiosk.content.database import read_database
    from kiosk.content.desk import EditingDesk
    from kiosk.content.draft_file import is_draft
    from kiosk.content.media_folder import MediaFolder

    if is_draft(path):
        with closing(EditingDesk.look(path)) as desk:
            yield desk.content(), desk.read_media
    else:
        yield read_database(path), MediaFolder(path).read


@contextmanager
def _desk(path: Path | None) -> "Iterator[EditingDesk]":
    from kiosk.content.draft_errors import NotADraft
    from kiosk.content.draft_file import is_draft
    from kiosk.editor.own_draft import login_name, open_desk

    if path is not None and path.is_file() and not is_draft(path):
        # Opening would leave a lock beside a database that is none of ours.
        raise NotADraft(path)
    desk = open_desk(path, login_name())
    try:
        yield desk
    finally:
        desk.close()


def _preview(path: Path, current: "Content") -> "Proposal":
    from kiosk.content.workbook.comparison import read_workbook
    from kiosk.content.workbook.errors import WorkbookRefused
    from kiosk.content.workbook.findings import quoted
    from kiosk.content.workbook.proposal import Refusal

    result = read_workbook(path, current)
    if isinstance(result, Refusal):
        for mistake in result.mistakes:
            click.echo(f"{mistake.place}: {mistake.message} {mistake.remedy}", err=True)
        raise WorkbookRefused(path, len(result.mistakes))
    for notice in result.notices:
        click.echo(f"let op: {notice}")
    for change in result.changes:
        where = f"{change.item}: {change.field}" if change.item else change.field
        click.echo(f"{where}: {quoted(change.before)} → {quoted(change.after)}")
    click.echo(
        f"{path}: {len(result.changes)} changes in {len(result.items)} items,"
        f" {len(result.new)} of them new."
    )
    return result
