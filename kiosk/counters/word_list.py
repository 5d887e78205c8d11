"""The words that may be counted when a search finds nothing: subjects, never people."""

from pathlib import Path

from kiosk.text import normalize_word


def load_word_list(folder: Path) -> frozenset[str]:
    """Return all words of the lists in a folder, in their plain form; no list gives no words."""
    return frozenset(
        normalize_word(word)
        for file in sorted(folder.glob("*.txt"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if not line.startswith("#")
        for word in line.split()
    )
