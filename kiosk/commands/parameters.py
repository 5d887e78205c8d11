"""What commands take: words of the command line become values here, or are refused."""

import re
from pathlib import Path
from typing import Final

import click

from kiosk.languages import SOURCE_LANGUAGE, offered_languages
from kiosk.paths import BUNDLED_CONTENT, EDITIONS, data_folder

_SMALLEST, _LARGEST = 320, 8192
# Two rows of the matrix by which libinput multiplies a touch.
_MATRIX_NUMBERS = 6


def size(word: str) -> tuple[int, int]:
    """Return a size in pixels from a word such as '1920x1080'."""
    match = re.fullmatch(r"([0-9]{1,5})x([0-9]{1,5})", word)
    if match is None:
        raise click.BadParameter(f"{word!r} is not a size: write WIDTHxHEIGHT, as in 1920x1080.")
    width, height = int(match[1]), int(match[2])
    if not all(_SMALLEST <= length <= _LARGEST for length in (width, height)):
        raise click.BadParameter(f"Width and height are from {_SMALLEST} to {_LARGEST} pixels.")
    return width, height


def language(word: str) -> str:
    """Return the code of an offered language."""
    if word not in offered_languages():
        offered = ", ".join(offered_languages())
        raise click.BadParameter(f"{word!r} is not offered here; choose from: {offered}.")
    return word


def touch_matrix(word: str) -> str:
    """Return six numbers with a space between, as libinput takes them."""
    numbers = word.split()
    if not all(re.fullmatch(r"-?[0-9]{1,4}(\.[0-9]{1,9})?", number) for number in numbers):
        raise click.BadParameter(f"{word!r} is not a row of numbers, as in '1 0 0 0 1 0'.")
    if len(numbers) != _MATRIX_NUMBERS:
        raise click.BadParameter(f"Touches are put in place by six numbers, not {len(numbers)}.")
    return " ".join(numbers)


def output_file(word: str | Path) -> Path:
    """Return the file to write, in whose place the new one is put: so it must be no device."""
    try:
        path = Path(word).resolve()
        is_in_the_way = path.exists() and not path.is_file()
    except (OSError, RuntimeError, ValueError) as error:
        raise click.BadParameter(f"{str(word)!r} can't be written: {error}.") from error
    if is_in_the_way:
        raise click.BadParameter(f"{str(word)!r} is not a file that can be replaced.")
    return path


def search_text(word: str) -> str:
    """Return the text with signs for the bytes that are no UTF-8, which JSON can't hold."""
    return word.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def read_passphrase(path: Path | None, *, confirm: bool = False) -> str:
    """Return the first line of a file, or what is typed without being shown; "" for none."""
    return read_secret(path, "Passphrase", default="", confirm=confirm)


def read_secret(
    path: Path | None, name: str, *, default: str | None = None, confirm: bool = False
) -> str:
    """Return the first line of a file, or what is typed without being shown."""
    if path is None:
        typed: str = click.prompt(
            name,
            hide_input=True,
            default=default,
            show_default=False,
            confirmation_prompt=confirm,
        )
        return typed
    try:
        return path.read_text("utf-8").split("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        message = f"the {name if name.isupper() else name.lower()} in {path} can't be read: {error}"
        raise click.BadParameter(message) from error


PASSPHRASE_OPTION: Final = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="File with the key's passphrase in its first line, instead of typing it.",
)


def content_in_use() -> Path:
    """Return the content of the installed edition, or what came with the program."""
    # Most machines have no edition, and reading signatures takes its time to load.
    if not (data_folder() / EDITIONS).is_dir():
        return BUNDLED_CONTENT
    from kiosk.catalogue import installed

    return installed.content_in_use()


CONTENT_OPTION: Final = click.option(
    "--content",
    type=click.Path(path_type=Path),
    default=content_in_use,
    metavar="DB",
    help="Content database, instead of the installed edition or what came with the program.",
)
LANGUAGE_OPTION: Final = click.option(
    "--lang",
    "language_code",
    type=language,
    default=SOURCE_LANGUAGE,
    show_default=True,
    metavar="CODE",
    help="Language of the screen.",
)
CONFIG_OPTION: Final = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Settings file, instead of the one in its usual place.",
)
