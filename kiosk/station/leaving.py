"""With which exit code the terminal ends: the system's service goes by it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Why the terminal ends when it was told to; every other code is a failure."""

    STOP = 0
    # sysexits.h calls it a temporary failure: the service starts it again, and counts no crash.
    RESTART = 75
