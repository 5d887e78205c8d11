"""The command line: turns every failure into one sentence and an exit code, never a traceback."""

import contextlib
import logging
import os
import sys
from collections.abc import Sequence

import click

from kiosk import __version__
from kiosk.commands.content import content
from kiosk.commands.edit import edit
from kiosk.commands.edition import edition
from kiosk.commands.keys import keys
from kiosk.commands.pin import pin
from kiosk.commands.report import report
from kiosk.commands.search import search
from kiosk.commands.setup import remove_terminal, setup_terminal
from kiosk.commands.stats import stats
from kiosk.commands.terminal import doctor, run, tour
from kiosk.errors import KioskError
from kiosk.log import start_log

_FAILED = 1
_INTERRUPTED = 130  # what shells say of a program that Ctrl+C ended

logger = logging.getLogger(__name__)
# Without any handler, logging writes warnings and tracebacks to stderr by itself.
logging.getLogger("kiosk").addHandler(logging.NullHandler())


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="kiosk")
@click.pass_context
def kiosk(context: click.Context) -> None:
    """The Samen Nieuw-West kiosk. Without a command it runs the terminal."""
    if context.invoked_subcommand is None:
        context.invoke(run)


_COMMANDS = (run, search, tour, edit, content, edition, keys, pin, doctor, report, stats)
for _command in (*_COMMANDS, setup_terminal, remove_terminal):
    kiosk.add_command(_command)


def main() -> None:
    """Run the command line of this process, and end it."""
    sys.exit(run_command_line(sys.argv[1:]))


def run_command_line(arguments: Sequence[str]) -> int:
    """Run a command line and return its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # Content holds signs that a terminal's encoding may lack; that must not be an error.
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    try:
        code = _invoke(arguments)
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        return _leave_quietly()
    except OSError as error:
        _abandon_unwritable_output()
        return _fail(_sentence_of(error))
    except Exception as error:
        return _fail_unforeseen(error)
    return code


def _invoke(arguments: Sequence[str]) -> int:
    try:
        with kiosk.make_context("kiosk", list(arguments)) as context:
            kiosk.invoke(context)
    except click.exceptions.Exit as end:
        return end.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        return _INTERRUPTED
    except KioskError as error:
        return _fail(str(error))
    return 0


def _fail(sentence: str) -> int:
    with contextlib.suppress(OSError):
        click.echo(f"kiosk: {sentence}", err=True)
    return _FAILED


def _sentence_of(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    return f"{error.filename}: {reason}." if error.filename else f"{reason}."


def _fail_unforeseen(error: Exception) -> int:
    path = start_log()
    if path is None:
        return _fail(f"Something unforeseen went wrong: {type(error).__name__}: {error}.")
    logger.error("Something unforeseen went wrong.", exc_info=error)
    return _fail(f"Something unforeseen went wrong; the log {path} says what.")


def _leave_quietly() -> int:
    """End after the reader of our output has gone, as with `kiosk content show | head`."""
    _abandon_unwritable_output()
    return _FAILED


def _abandon_unwritable_output() -> None:
    """Let what can't be written go: Python flushes once more at its end and would complain then."""
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
