"""`kiosk stats`: what residents asked, from the reports of terminals."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kiosk.commands.parameters import CONFIG_OPTION, CONTENT_OPTION, output_file
from kiosk.paths import ASSETS, data_folder

if TYPE_CHECKING:
    from kiosk.counters.merging import Statistics

_MOST_DAYS = 92


@click.command()
@click.argument("reports", nargs=-1, type=click.Path(path_type=Path), metavar="[REPORT]…")
@click.option(
    "--csv",
    "csv_out",
    type=output_file,
    metavar="OUT",
    help="Write every sum of every day as a CSV file for Excel.",
)
@click.option(
    "--html",
    "html_out",
    type=output_file,
    metavar="OUT",
    help="Write one page in Dutch, to read or print.",
)
@click.option(
    "--days",
    type=click.IntRange(1, _MOST_DAYS),
    default=28,
    show_default=True,
    help="How many days the table and the page are about.",
)
@click.option(
    "--late-after",
    type=click.IntRange(1, 365),
    default=7,
    show_default=True,
    metavar="DAYS",
    help="A terminal whose last report is older is late.",
)
@CONTENT_OPTION
@CONFIG_OPTION
def stats(
    *,
    reports: tuple[Path, ...],
    csv_out: Path | None,
    html_out: Path | None,
    days: int,
    late_after: int,
    content: Path,
    config: Path | None,
) -> None:
    """Tell what residents asked.

    REPORT is the file of a terminal (.kioskmelding), or a folder with such files; without any, the
    counters of this machine are told. A file that can't be used is left out, with a sentence.
    """
    from kiosk.content.inspection import items_on
    from kiosk.content.model import Kind
    from kiosk.counters.printed import make_page
    from kiosk.counters.sheet import make_sheet
    from kiosk.counters.summary import summarize
    from kiosk.counters.table import table_lines
    from kiosk.durable import write_file

    if csv_out and html_out and csv_out == html_out:
        raise click.UsageError("--csv and --html name the same file.")
    today = date.today()
    items = items_on(content, today)
    titles = {item.id: item.title for item in items}
    offered = {item.id for item in items if item.kind in {Kind.QUESTION, Kind.THEME, Kind.PARTNER}}
    statistics = _statistics(reports, config, today)
    summary = summarize(statistics, titles, offered, today, days=days, late_after=late_after)
    for line in table_lines(summary):
        click.echo(line)
    for left_out in statistics.left_out:
        click.echo(f"kiosk: {left_out.english()}", err=True)
    if csv_out:
        sheet = make_sheet(statistics, titles)
        write_file(csv_out, sheet.content)
        click.echo(f"\nWrote {csv_out}.")
        if sheet.days_left_out:
            click.echo(
                f"kiosk: the CSV file lacks the oldest {sheet.days_left_out} days: Excel holds no "
                "more lines.",
                err=True,
            )
    if html_out:
        write_file(html_out, make_page(summary, statistics.left_out, today))
        click.echo(f"\nWrote {html_out}.")


def _statistics(reports: Sequence[Path], config: Path | None, today: date) -> "Statistics":
    from kiosk.counters.errors import NothingToTell
    from kiosk.counters.merging import merge, read_own, read_reports
    from kiosk.counters.report import terminal_name
    from kiosk.counters.word_list import load_word_list
    from kiosk.settings.reading import load_settings

    known_words = load_word_list(ASSETS / "words").__contains__
    if not reports:
        place = load_settings(config).settings.place.name
        own, lost = read_own(data_folder() / "counters", terminal_name(place), today)
        return merge([own], today, known_words, lost)
    read, left_out = read_reports(reports)
    if not read:
        reasons = " ".join(each.english() for each in left_out)
        raise NothingToTell(f"None of the reports can be used. {reasons}")
    return merge(read, today, known_words, left_out)
