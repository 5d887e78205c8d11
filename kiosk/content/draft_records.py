"""How a draft writes items down: as JSON that a person can read with only the file."""

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def to_record(value: Any) -> str:
    """Return an item, or another record of the model, as JSON.

    Half a character, as a screen may hand over of an emoji that was cut, becomes U+FFFD: the
    checks then show where it is.
    """
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return msgspec.json.encode(_whole(msgspec.to_builtins(value))).decode()


def from_record(record: str, kind: type[T]) -> T:
    """Return the value of a record.

    Raises:
        msgspec.MsgspecError: It is of another kind.
    """
    return msgspec.json.decode(record, type=kind)


def _whole(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if isinstance(value, list | tuple):
        return [_whole(entry) for entry in value]
    if isinstance(value, dict):
        return {key: _whole(entry) for key, entry in value.items()}
    return value
