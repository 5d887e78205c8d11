"""Measures how wide the letters of titles are, for the check on titles that home can't hold.

Writes assets/fonts/title-widths.toml; when a font changes, run
`.venv/bin/python build/title_widths.py`.
"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF, QGuiApplication

CHECKOUT = Path(__file__).resolve().parents[1]
FONTS = CHECKOUT / "assets" / "fonts"
TABLE = FONTS / "title-widths.toml"
WEIGHTS = {"bold": QFont.Weight.Bold, "extra_bold": QFont.Weight.ExtraBold}
# The signs of Latin-1 and Latin Extended-A, those that typography adds, and the marks of direction.
LATIN = [
    *map(chr, range(0x20, 0x7F)),
    *map(chr, range(0xA0, 0x180)),
    *"ẞ–—‘’“”…€\u202f\u200e\u200f\u2066\u2067\u2068\u2069",
]
# Arabic letters join, so none has a width of its own: their mean in a sentence stands for all.
ARABIC = "كيف يمكنني المشاركة كساكن في الحي وما هي المواضيع التي نعمل عليها معا"
_EM = 1000


def measure() -> str:
    """Return the table; there must be an application."""
    for font in sorted(FONTS.glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    lines = [
        "# Made by build/title_widths.py: widths in thousandths of the letters' size.",
    ]
    for name, weight in WEIGHTS.items():
        latin = QFontMetricsF(_font("Atkinson Hyperlegible Next", weight))
        arabic = QFontMetricsF(_font("Noto Sans Arabic", weight))
        mean = arabic.horizontalAdvance(ARABIC) / len(ARABIC)
        lines += ["", f"[{name}]", f"other = {round(mean)}"]
        by_width: dict[int, str] = {}
        for letter in LATIN:
            width = round(latin.horizontalAdvance(letter))
            by_width[width] = by_width.get(width, "") + letter
        lines += [f"{width} = {_quoted(letters)}" for width, letters in sorted(by_width.items())]
    return "\n".join(lines) + "\n"


def _font(family: str, weight: QFont.Weight) -> QFont:
    font = QFont()
    font.setFamilies([family])
    font.setPixelSize(_EM)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def _quoted(letters: str) -> str:
    escaped = letters.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(c if c.isprintable() else f"\\u{ord(c):04x}" for c in escaped) + '"'


if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    TABLE.write_text(measure(), encoding="utf-8")
