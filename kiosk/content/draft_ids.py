"""Names for new items: readable, valid, and never that of another item."""

import re
import unicodedata
from collections.abc import Collection

from kiosk.content.model import Kind

# How the id of each kind begins; questions came first and have no prefix.
ID_PREFIXES = {
    Kind.SECTION: "section-",
    Kind.QUESTION: "",
    Kind.THEME: "thema-",
    Kind.PARTNER: "partner-",
    Kind.PAGE: "page-",
}
_FALLBACKS = {
    Kind.SECTION: "rubriek",
    Kind.QUESTION: "vraag",
    Kind.THEME: "thema",
    Kind.PARTNER: "partner",
    Kind.PAGE: "pagina",
}
_LONGEST_SLUG = 60
_APART = str.maketrans({"ß": "ss", "æ": "ae", "ø": "o", "ł": "l", "đ": "d", "œ": "oe", "ı": "i"})


def new_id(kind: Kind, title: str, taken: Collection[str]) -> str:
    """Return an id for a new item.

    Args:
        kind: What the item is; it decides how the id begins.
        title: The Dutch title, of which the id is made.
        taken: The ids of all items there are.
    """
    slug = _slug(title) or _FALLBACKS[kind]
    if kind is Kind.QUESTION and any(slug.startswith(p) for p in ID_PREFIXES.values() if p):
        slug = f"{_FALLBACKS[kind]}-{slug}"
    name = ID_PREFIXES[kind] + slug
    number = 1
    candidate = name
    while candidate in taken:
        number += 1
        candidate = f"{name}-{number}"
    return candidate


def _slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title.lower().translate(_APART))
    # Within a word an apostrophe and an accent leave nothing behind: "thema's" is "themas".
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘")
    words = re.findall(r"[a-z0-9]+", plain)
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word[:_LONGEST_SLUG]
        if len(longer) > _LONGEST_SLUG:
            break
        slug = longer
    return slug
