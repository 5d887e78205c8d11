"""The one normalisation of text: used alike by indexing, querying, highlighting and checking."""

import unicodedata

# Turkish has four letters i (İ I ı i) that other languages fold into one; so do we, on both sides.
_ONE_LETTER_I = str.maketrans({"İ": "i", "I": "i", "ı": "i"})


def normalize(text: str) -> str:
    """Return the text as it is compared: NFC, without surrogates, control or direction marks, in lower case."""
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(character if not _is_invisible(character) else " " for character in composed)
    return kept.translate(_ONE_LETTER_I).lower()


def _is_invisible(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Cn"}
