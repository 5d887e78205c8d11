"""The kinds of partner, as the screens know them: a key for the words, and an icon."""

ALL_KINDS = "all"
UNKNOWN_KIND = "unknown"

# The content's own words (Dutch) for a kind, and what the screens call it by.
_KEYS = {
    "overheid": "government",
    "maatschappelijke organisatie": "social",
    "bewonersorganisatie": "residents",
    "kennisinstelling": "knowledge",
    "bedrijf": "business",
}

_ICONS = {
    ALL_KINDS: "layout-grid",
    "government": "building-bank",
    "social": "heart-handshake",
    "residents": "users-group",
    "knowledge": "school",
    "business": "briefcase",
    UNKNOWN_KIND: "help",
}


def kind_key(partner_kind: str) -> str:
    """Return the key of a kind as the content names it; what is not known stays unknown."""
    return _KEYS.get(partner_kind, UNKNOWN_KIND)


def kind_icon(key: str) -> str:
    """Return the name of the icon of a kind."""
    return _ICONS[key]
