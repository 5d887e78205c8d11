"""What can go wrong with an index. Searching has no errors: it gives hits or an empty result."""

from kiosk.errors import KioskError


class IndexUnusable(KioskError):
    """The index is missing, damaged, made by another program, or made of other content."""
