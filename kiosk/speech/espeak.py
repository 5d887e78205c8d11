"""Speaks with the program espeak-ng, one sentence at a time; it may fail in any way it likes."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from kiosk.speech.errors import EngineMissing, SpeechFailed
from kiosk.speech.voices import KnowsVoices, Voice

_LONGEST_TEXT = 4_000
_LARGEST_OUTPUT = 16 * 1024 * 1024
_LANGUAGE_COLUMN, _FILE_COLUMN = 1, 4


class Synthesizer(Protocol):
    """Makes sound of text."""

    def synthesize(self, text: str, voice: Voice, words_per_minute: int) -> bytes:
        """Return the text as a WAV file.

        Raises:
            EngineMissing: There is nothing that could speak.
            SpeechFailed: This text could not be spoken.
        """


class Engine(Synthesizer, KnowsVoices, Protocol):
    """Makes sound of text, and knows which voices it has."""


@dataclass(frozen=True, slots=True)
class EspeakSynthesizer:
    """Runs espeak-ng for each sentence: a crash costs that sentence, and nothing stays in memory.

    The text goes in through standard input: as an argument it could be taken for an option, and
    every user of the machine could read it.
    """

    program: str = "espeak-ng"
    timeout_seconds: float = 5.0
    largest_output: int = _LARGEST_OUTPUT

    def synthesize(self, text: str, voice: Voice, words_per_minute: int) -> bytes:
        """Return the text as a WAV file.

        Raises:
            EngineMissing: The program is not there.
            SpeechFailed: The program failed, took too long, said too much or nothing.
        """
        # Two brackets would begin a spelling in the engine's own sound signs.
        words = text[:_LONGEST_TEXT].replace("[", " ").encode("utf-8", "replace")
        options = ["-v", voice.name, "-s", str(words_per_minute), "-b", "1", "--stdin", "--stdout"]
        output = self._run(options, words)
        if not output:
            raise SpeechFailed(f"{self.program} made no sound.")
        return output

    def voice_names(self) -> frozenset[str]:
        """Return the languages that the program speaks by itself, without foreign voice files.

        Raises:
            EngineMissing: The program is not there.
            SpeechFailed: The program failed or took too long.
        """
        lines = self._run(["--voices"], b"").decode("utf-8", "replace").splitlines()[1:]
        rows = [line.split() for line in lines]
        return frozenset(
            row[_LANGUAGE_COLUMN]
            for row in rows
            # Voices of MBROLA are listed whether or not that program is there.
            if len(row) > _FILE_COLUMN and not row[_FILE_COLUMN].startswith("mb/")
        )

    def _run(self, options: Sequence[str], words: bytes) -> bytes:
        process = self._start(options)
        watch = threading.Timer(self.timeout_seconds, _kill, [process])
        watch.start()
        try:
            output = self._talk(process, words)
        finally:
            watch.cancel()
            _kill(process)
            process.wait()
            # A timer that fires now would aim at a number that another process may have.
            watch.join()
        return output

    def _start(self, options: Sequence[str]) -> subprocess.Popen[bytes]:
        try:
            return subprocess.Popen(  # noqa: S603 - no shell; the words are not among the options
                [self.program, *options],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError as error:
            raise EngineMissing(f"{self.program} can't be started: {error.strerror}.") from error

    def _talk(self, process: subprocess.Popen[bytes], words: bytes) -> bytes:
        assert process.stdin is not None  # noqa: S101 - both are pipes, for the type checker
        assert process.stdout is not None  # noqa: S101
        with process.stdin, process.stdout, suppress(BrokenPipeError):
            # Shorter than what a pipe takes in: writing doesn't wait for a reader.
            process.stdin.write(words)
            process.stdin.close()
            output = process.stdout.read(self.largest_output + 1)
            if len(output) > self.largest_output:
                raise SpeechFailed(f"{self.program} does not stop speaking.")
            if (code := process.wait()) == 0:
                return output
            raise SpeechFailed(f"{self.program} ended with code {code}.")
        raise SpeechFailed(f"{self.program} did not listen.")


def _kill(process: subprocess.Popen[bytes]) -> None:
    if process.returncode is not None:
        return
    if sys.platform == "win32":
        process.kill()
        return
    # With all that it has started itself, which would keep the pipe open.
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.pid, signal.SIGKILL)
