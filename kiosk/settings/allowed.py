"""What values a key may have, in words: for the reference, and for who wrote another one."""

from typing import Any

import msgspec

from kiosk.languages import offered_languages
from kiosk.settings.sections import FOLDER, HOURS, LANGUAGE, LanguageText

_TEXTS = {
    FOLDER: "a folder, written from the root, at most {longest} characters",
    HOURS: 'hours such as "09:00-17:30", or nothing',
    LANGUAGE: "one of " + ", ".join(f'"{code}"' for code in offered_languages()),
}
_ANY_TEXT = "a text of one line, at most {longest} characters"


def allowed_values(annotation: Any) -> str:
    """Return in words what values a key may have."""
    match kind_of(annotation):
        case msgspec.inspect.IntType(ge=low, le=high):
            return f"a whole number from {low} to {high}"
        case msgspec.inspect.VarTupleType(max_length=most):
            return f"a list of at most {most} folders, each written from the root"
        case msgspec.inspect.StrType(max_length=longest, pattern=pattern):
            return _TEXTS.get(pattern or "", _ANY_TEXT).format(longest=longest)
        case msgspec.inspect.LiteralType(values=values):
            return "one of " + ", ".join(f'"{value}"' for value in values)
        case msgspec.inspect.DictType():
            return f"per language ({', '.join(offered_languages())}) {allowed_values(LanguageText)}"
    raise TypeError(f"no words for {annotation}")


def kind_of(annotation: Any) -> msgspec.inspect.Type:
    """Return the type of a key without what is said about it."""
    kind = msgspec.inspect.type_info(annotation)
    while isinstance(kind, msgspec.inspect.Metadata):
        kind = kind.type
    return kind
