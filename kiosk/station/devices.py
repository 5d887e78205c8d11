"""What the kernel says of this machine: touch screens and sound cards; nothing outside Linux."""

import re
from pathlib import Path
from typing import Final

_INPUTS: Final = Path("/proc/bus/input/devices")
_SOUND_CARDS: Final = Path("/proc/asound/cards")

# Linux, input-event-codes.h: what a screen that feels several fingers tells of each.
_ABS_MT_POSITION_X = 0x35
# What one that feels one finger has: BTN_TOUCH beside INPUT_PROP_DIRECT.
_BTN_TOUCH = 0x14A
_INPUT_PROP_DIRECT = 0x01


def touch_devices(inputs: Path = _INPUTS) -> tuple[str, ...]:
    """Return the names of the touch screens that the kernel knows."""
    try:
        blocks = inputs.read_text("utf-8", "replace").split("\n\n")
    except OSError:
        return ()
    return tuple(_name(block) for block in blocks if _is_touch_screen(block))


def sound_cards(cards: Path = _SOUND_CARDS) -> tuple[str, ...]:
    """Return the names of the sound cards that the kernel knows."""
    try:
        text = cards.read_text("utf-8", "replace")
    except OSError:
        return ()
    return tuple(re.findall(r"^ *\d+ \[.*?\]: (.+)$", text, re.MULTILINE))


def _is_touch_screen(block: str) -> bool:
    if not _has(block, "PROP", _INPUT_PROP_DIRECT):
        return False
    return _has(block, "ABS", _ABS_MT_POSITION_X) or _has(block, "KEY", _BTN_TOUCH)


def _has(block: str, kind: str, number: int) -> bool:
    """Look into a bit mask, written as words of 64 bits in hexadecimal, the highest first."""
    found = re.search(rf"^B: {kind}=([0-9a-f ]+)$", block, re.MULTILINE)
    if not found:
        return False
    words = [int(word, 16) for word in reversed(found[1].split())]
    word, bit = divmod(number, 64)
    return word < len(words) and bool(words[word] >> bit & 1)


def _name(block: str) -> str:
    found = re.search(r'^N: Name="(.*)"$', block, re.MULTILINE)
    return found[1] if found else "without a name"
