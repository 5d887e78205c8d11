"""`kiosk keys`: make a key to sign editions with, and say whose editions this terminal takes."""

from pathlib import Path

import click

from kiosk.commands.parameters import PASSPHRASE_OPTION, read_passphrase

FILE = click.Path(path_type=Path)


@click.group()
def keys() -> None:
    """Make keys, and say whose editions this terminal takes."""


@keys.command()
@click.option("--out", type=FILE, required=True, metavar="DIR", help="Folder for the two files.")
@PASSPHRASE_OPTION
def create(out: Path, passphrase_file: Path | None) -> None:
    """Make kiosk.key, which signs and is secret, and kiosk.pub, which terminals trust."""
    from kiosk.editions.key_files import create_key_files

    key = create_key_files(out, read_passphrase(passphrase_file, confirm=True))
    click.echo(f"Made kiosk.key and kiosk.pub in {out}; the fingerprint is {key.fingerprint}.")


@keys.command()
def show() -> None:
    """List the keys of this terminal: fingerprint, and trusted or revoked."""
    from kiosk.catalogue.installed import keyring

    for key in keyring().known():
        click.echo(f"{key.fingerprint}\t{'revoked' if key.is_revoked else 'trusted'}")


@keys.command()
@click.argument("file", type=FILE)
def trust(file: Path) -> None:
    """Take editions that are signed with this key from now on."""
    from kiosk.catalogue.installed import keyring
    from kiosk.editions.keyring import read_key_file

    key = read_key_file(file)
    keyring().trust(key)
    click.echo(f"The key {key.fingerprint} is trusted.")


@keys.command()
@click.argument("file", type=FILE)
def revoke(file: Path) -> None:
    """Take editions that are signed with this key never again."""
    from kiosk.catalogue.installed import keyring
    from kiosk.editions.keyring import read_key_file

    key = read_key_file(file)
    keyring().revoke(key)
    click.echo(f"The key {key.fingerprint} is revoked; this can't be undone.")
