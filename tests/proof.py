"""What a run has proved of editions, as a table at its end: points cut, files changed, …"""

from collections import Counter

_counts: Counter[str] = Counter()


def counted(what: str, number: int = 1) -> None:
    """Add to a line of the table."""
    _counts[what] += number


def table(failures: int) -> list[str]:
    """Return the lines of the table; none where nothing was counted."""
    if not _counts:
        return []
    return [f"{number:7}  {what}" for what, number in (*_counts.items(), ("failures", failures))]
