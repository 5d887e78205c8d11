"""What changed from one state of an item to another, word by word, ready for a screen to draw."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from kiosk.content.model import Item, Picture, Recording, Text

# A word, or a sign, with the spaces behind it; the end of a line counts by itself.
_TOKEN = re.compile(r"\n\s*|(?:[^\s.,;:!?()\[\]*«»\"“”،؛؟]+|\S)[^\S\n]*|[^\S\n]+")
_PROSE = {"title", "body", "mail_line", "alt_text"}
_BETWEEN = ", "
_Record = Item | Text | Picture | Recording
_ITEM_FIELDS = [field.name for field in fields(Item) if field.name not in {"id", "texts"}]
_TEXT_FIELDS = [field.name for field in fields(Text) if field.name != "language"]


class Change(StrEnum):
    """What became of a piece of text."""

    SAME = "same"
    REMOVED = "removed"
    ADDED = "added"


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words that have one fate; the pieces in their order are the text, old and new."""

    text: str
    change: Change


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A field that changed, by its name in the model; `language` is "" for fields of the item.

    What changed of a picture is "picture.alt_text" and the like.
    """

    field: str
    language: str
    pieces: tuple[Piece, ...]


def difference(old: Item, new: Item) -> tuple[FieldDifference, ...]:
    """Return the fields that differ between two states of an item, those of its texts last."""
    found = list(_fields(old, new, "", _ITEM_FIELDS))
    before = {text.language: text for text in old.texts}
    after = {text.language: text for text in new.texts}
    for language in sorted(before.keys() | after.keys()):
        found += text_difference(before.get(language), after.get(language))
    return tuple(found)


def text_difference(old: Text | None, new: Text | None) -> tuple[FieldDifference, ...]:
    """Return the fields that differ between two states of a text; one that isn't there is None."""
    text = new or old
    return () if text is None else tuple(_fields(old, new, text.language, _TEXT_FIELDS))


def word_difference(old: str, new: str) -> tuple[Piece, ...]:
    """Return which words were removed and added, in reading order.

    Spaces between words don't count. What is the same and what was added is the new text, to the
    letter.
    """
    return _pieces(_TOKEN.findall(old), _TOKEN.findall(new))


def list_difference(old: Sequence[str], new: Sequence[str]) -> tuple[Piece, ...]:
    """Return which entries of a list were removed and added, in their order."""
    return _pieces(_tokens("", tuple(old)), _tokens("", tuple(new)))


def _fields(
    old: _Record | None, new: _Record | None, language: str, names: Sequence[str]
) -> Iterator[FieldDifference]:
    for name in names:
        before, after = getattr(old, name, ""), getattr(new, name, "")
        if part := _part(before) or _part(after):
            parts = [field.name for field in fields(part)]
            for one in _fields(_part(before), _part(after), language, parts):
                yield replace(one, field=f"{name}.{one.field}")
        elif before != after:
            pieces = _pieces(_tokens(name, before), _tokens(name, after))
            if pieces:
                yield FieldDifference(name, language, pieces)


def _part(value: Any) -> Picture | Recording | None:
    return value if isinstance(value, Picture | Recording) else None


def _tokens(field: str, value: Any) -> list[str]:
    if value is None or value == "":
        return []
    if field in _PROSE:
        return _TOKEN.findall(value)
    if isinstance(value, tuple):
        return [f"{entry}{_BETWEEN}" for entry in value[:-1]] + [str(entry) for entry in value[-1:]]
    return [str(value)]


def _pieces(old: Sequence[str], new: Sequence[str]) -> tuple[Piece, ...]:
    # Without the automatic junk common words would stop counting in long texts.
    matcher = SequenceMatcher(
        a=[_bare(token) for token in old], b=[_bare(token) for token in new], autojunk=False
    )
    pieces = []
    for fate, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if fate == "equal":
            pieces.append(Piece("".join(new[new_start:new_end]), Change.SAME))
        else:
            pieces.append(Piece("".join(old[old_start:old_end]), Change.REMOVED))
            pieces.append(Piece("".join(new[new_start:new_end]), Change.ADDED))
    return tuple(piece for piece in pieces if piece.text)


def _bare(token: str) -> str:
    """Return a token without what only stands between it and the next one."""
    return token.removesuffix(_BETWEEN).rstrip(" ")
