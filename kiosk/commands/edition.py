"""`kiosk edition`: publish signed editions, and put them on this terminal's shelf."""

from datetime import date
from pathlib import Path

import click

from kiosk.commands.parameters import PASSPHRASE_OPTION, output_file, read_passphrase

FILE = click.Path(path_type=Path)


@click.group()
def edition() -> None:
    """Publish signed editions, and put them on this terminal's shelf."""


@edition.command()
@click.option("--content", type=FILE, required=True, metavar="DB", help="Content or draft.")
@click.option("--key", type=FILE, required=True, metavar="FILE", help="The secret key.")
@PASSPHRASE_OPTION
@click.option(
    "--out", type=output_file, required=True, metavar="FILE", help="The edition to write."
)
@click.option(
    "--number",
    type=click.IntRange(1, 9_999_999_999),
    help="Number of the edition.  [default: from the date, and higher than the last one]",
)
def publish(
    content: Path, key: Path, passphrase_file: Path | None, out: Path, number: int | None
) -> None:
    """Write a signed edition of all that is ready, and say what it changes."""
    from kiosk.catalogue.publishing import next_changes, publish_edition
    from kiosk.editions.key_files import open_secret_key

    secret = open_secret_key(key, read_passphrase(passphrase_file))
    changes = next_changes(content)
    made = publish_edition(content, secret, out, today=date.today(), number=number)
    click.echo(f"Made edition {made.number} of {made.made_on}: {out}.")
    for one in changes:
        click.echo(f"{one.change.value}\t{one.item.id}")


@edition.command()
@click.argument("file", type=FILE)
@click.option("--trust", type=FILE, metavar="PUB", help="Trust this key alone, not the terminal's.")
def verify(file: Path, trust: Path | None) -> None:
    """Check an edition file to its last byte; exit code 0 if it is good, 1 if not."""
    from kiosk.catalogue.installed import keyring
    from kiosk.content.tables import SCHEMA_VERSION
    from kiosk.editions.edition_file import open_edition
    from kiosk.editions.keyring import only, read_key_file

    find_key = only(read_key_file(trust)) if trust else keyring().find
    with open_edition(file, find_key) as found:
        found.check_schema(SCHEMA_VERSION)
        found.check_files()
        made = found.manifest
    click.echo(
        f"{file} is good: edition {made.number} of {made.made_on}, signed with {found.fingerprint}."
    )


@edition.command()
@click.argument("file", type=FILE)
@click.option("--stage", is_flag=True, help="Only put it on the shelf; the terminal takes it up.")
def install(file: Path, stage: bool) -> None:
    """Check an edition, try it, and take it into use."""
    from kiosk.catalogue.installed import keyring, shelf
    from kiosk.edition_trial import try_edition

    here = shelf()
    shelved = here.install(file, keyring().find, try_edition)
    if not stage:
        here.switch(shelved.number)
    done = "waits on the shelf" if stage else "is in use"
    click.echo(f"Edition {shelved.number} of {shelved.made_on} {done}.")


@edition.command("list")
def list_editions() -> None:
    """List the editions on the shelf: number, date, and which is in use."""
    from kiosk.catalogue.installed import bundled_date, keyring, shelf
    from kiosk.content.tables import SCHEMA_VERSION
    from kiosk.editions.errors import EditionError

    here = shelf()
    state = here.state()
    for one in here.editions():
        words = ["in use"] if one.number == state.current else []
        words += ["taken back"] if one.number in state.taken_back else []
        words += ["waits"] if here.newer(one.number) else []
        try:
            one.check(keyring().find)
        except EditionError as error:
            words.append(f"not good: {error}")
        if one.manifest.schema > SCHEMA_VERSION:
            words.append("needs a newer program")
        click.echo("\t".join([str(one.number), one.made_on.isoformat(), ", ".join(words)]))
    in_use = "" if state.current else "in use"
    click.echo("\t".join(["bundled", bundled_date(), in_use]))


@edition.command()
def rollback() -> None:
    """Take the edition of before into use again."""
    from kiosk.catalogue.installed import shelf

    number = shelf().roll_back()
    name = f"Edition {number}" if number else "The content that came with the program"
    click.echo(f"{name} is in use again.")
