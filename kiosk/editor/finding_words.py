"""Says findings in the words of the form: its labels instead of the names in the source text."""

import re

from kiosk.content.findings import Finding
from kiosk.editor.readable_changes import FIELDS

_AT_ONCE = {
    "source_hash": "Lees de vertaling na bij Vertalingen, en druk daar op ‘Nagekeken: dit klopt’.",
}
_NAMES = re.compile("|".join(sorted((name for name in FIELDS if "_" in name), key=len)))


def remedy_in_the_form(finding: Finding) -> str:
    """Return what to do about a finding, in the form."""
    if finding.field in _AT_ONCE:
        return _AT_ONCE[finding.field]
    return _NAMES.sub(lambda name: f"‘{FIELDS[name[0]]}’", finding.remedy)
