"""One thing that a query asks for, as the ranking reads it."""

from dataclasses import dataclass

from kiosk.search.strength import Form


@dataclass(frozen=True, slots=True)
class Variant:
    """A word of the index that may stand for one of the query; quality 1 is the word itself."""

    form: Form
    word: str
    quality: float


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that is asked for. `share` is how much of the query it is.

    Without variants the index knows nothing of it. `parts` are those of a known compound, for
    items where they stand apart. One that `is_elsewhere` is a matter of other counters.
    """

    text: str
    share: float
    variants: tuple[Variant, ...] = ()
    parts: tuple["Term", ...] = ()
    is_elsewhere: bool = False
