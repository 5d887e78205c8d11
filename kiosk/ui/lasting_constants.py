"""Keeps Python's constants alive on versions of Python that count how often they are used.

PySide6 6.12 returns None, True and False without counting them, as is right from Python 3.12 on.
Before, each such call counts one down, and after some thousands Python aborts.
"""

import ctypes
import sys

_WITHOUT_COUNTS = (3, 12)
# Far more than calls in the life of a terminal, and far from an overflow.
_MANY = 1 << 60


def keep_constants() -> None:
    """Raise the counts of None, True and False so far that they never run out."""
    # WORKAROUND: PySide6 6.12.0 on Python 3.11; Python 3.12 has no counts for these.
    if sys.version_info >= _WITHOUT_COUNTS or sys.implementation.name != "cpython":
        return
    for constant in (None, True, False):
        ctypes.c_ssize_t.from_address(id(constant)).value = _MANY
