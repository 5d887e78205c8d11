"""What the checks have to say about content, in words that staff can act on."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is: an error keeps the content from being used, advice does not."""

    ERROR = "error"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, or could be better.

    Message and remedy are Dutch, as staff read them. `item`, `language` and `field` say where, as
    far as it is known; `field` is the name of the file for what is wrong with source text.
    """

    severity: Severity
    message: str
    remedy: str
    item: str = ""
    language: str = ""
    field: str = ""

    @property
    def is_error(self) -> bool:
        """Whether this keeps the content from being used."""
        return self.severity is Severity.ERROR
