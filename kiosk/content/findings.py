"""What the checks have to say about content, in words that staff can act on."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: an error keeps the item from being used, advice does not."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or could be better.

    Message and remedy are Dutch, as staff read them. `item`, `language` and `field` say where, as
    far as it is known; `field` is the name of the file for what is wrong with source text. `start`
    and `end` are the place in the field as it was typed, so that an editor can go to the spot; both
    are 0 where the whole field is meant.
    """

    severity: Severity
    message: str
    remedy: str
    item: str = ""
    language: str = ""
    field: str = ""
    start: int = 0
    end: int = 0

    @property
    def is_error(self) -> bool:
        """Whether this keeps the item from being used."""
        return self.severity is Severity.ERROR

    @property
    def has_place(self) -> bool:
        """Whether one spot in the field is meant."""
        return self.end > self.start


def blocked_items(findings: Iterable[Finding]) -> frozenset[str]:
    """Return the items that may not reach residents as they are: an error blocks only its own."""
    return frozenset(finding.item for finding in findings if finding.is_error and finding.item)


def error(
    message: str,
    remedy: str,
    item: str = "",
    language: str = "",
    field: str = "",
    *,
    place: tuple[int, int] = (0, 0),
) -> Finding:
    """Return a finding that blocks its item."""
    return Finding(Severity.ERROR, message, remedy, item, language, field, *place)


def advice(
    message: str,
    remedy: str,
    item: str = "",
    language: str = "",
    field: str = "",
    *,
    place: tuple[int, int] = (0, 0),
) -> Finding:
    """Return a finding that blocks nothing."""
    return Finding(Severity.ADVICE, message, remedy, item, language, field, *place)
