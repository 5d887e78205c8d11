"""Writes blocks of text as the small Markdown that `kiosk.content.markdown` reads."""

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from kiosk.content.markdown import ITEM_SCHEME, Block, BulletList, Paragraph, Run, parse

_BULLET = re.compile(r"[-+*](?=\s|$)")
_NUMBER = re.compile(r"(\d{1,9})([.)])(?=\s|$)")
# What can begin a style or a link; all else that Markdown knows is switched off.
_SIGNS = re.compile(r"[\\*_\[\]!]")
# Spaces that hold words together stay what they are.
_SPACES = re.compile(r"[ \t\n\r\f\v\x1c-\x1f\x85\u2028\u2029]+")
_ADDRESS_SIGNS = re.compile(r"[\\()<>&]")


def write_markdown(blocks: Iterable[Block], original: str = "") -> str:
    """Return blocks as small Markdown.

    Words always come back as they are; bold that Markdown can't say (of half a word with a bracket,
    say) is left out.

    Args:
        blocks: The text.
        original: The text as it was read; while its blocks are the same, it stays to the letter.
    """
    settled = _all_settled(blocks)
    if original and settled == _all_settled(parse(original)):
        return original
    return "\n\n".join(map(_written, settled))


def _all_settled(blocks: Iterable[Block]) -> tuple[Block, ...]:
    settled: list[Block] = []
    for block in map(_settled, blocks):
        last = settled[-1] if settled else None
        if isinstance(block, BulletList) and isinstance(last, BulletList):
            settled[-1] = BulletList(last.items + block.items)
        elif _texts(block):
            settled.append(block)
    return tuple(settled)


def _texts(block: Block) -> str:
    return "".join(run.text for runs in _lines(block) for run in runs)


def _lines(block: Block) -> tuple[tuple[Run, ...], ...]:
    return (block.runs,) if isinstance(block, Paragraph) else block.items


def _settled(block: Block) -> Block:
    if isinstance(block, Paragraph):
        return Paragraph(_settled_runs(block.runs))
    lines = map(_settled_runs, block.items)
    return BulletList(tuple(runs for runs in lines if runs))


def _settled_runs(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Return runs as Markdown can say them: one space between words, none at edges of bold."""
    signs = [(sign, replace(run, text="")) for run in runs for sign in _clean(run.text)]
    kept: list[tuple[str, Run]] = []
    for sign, style in signs:
        if not sign.isspace() or (kept and not (sign == kept[-1][0] == " ")):
            kept.append((sign, style))
    while kept and kept[-1][0].isspace():
        kept.pop()
    return _joined(_with_plain_edges(kept))


def _clean(text: str) -> str:
    words = _SPACES.sub(" ", text)
    return "".join(sign for sign in words if unicodedata.category(sign) not in {"Cc", "Cs"})


def _with_plain_edges(signs: list[tuple[str, Run]]) -> Iterator[tuple[str, Run]]:
    """Yield each sign with its style, spaces at an edge of bold or of a link made plain."""
    before = Run("")
    for place, (sign, style) in enumerate(signs):
        if not sign.isspace():
            before = style
            yield sign, style
        else:
            after = next((one for later, one in signs[place:] if not later.isspace()), Run(""))
            yield sign, style if before == style == after else Run("")


def _joined(signs: Iterable[tuple[str, Run]]) -> tuple[Run, ...]:
    return tuple(
        replace(style, text="".join(sign for sign, _ in group))
        for style, group in groupby(signs, key=lambda one: one[1])
    )


def _written(block: Block) -> str:
    if isinstance(block, Paragraph):
        return _line(block.runs, Paragraph, "")
    return "\n".join(_line(runs, lambda runs: BulletList((runs,)), "- ") for runs in block.items)


def _line(runs: tuple[Run, ...], block_of: Callable[[tuple[Run, ...]], Block], mark: str) -> str:
    """Return the plainest line that reads back as these runs."""
    plain = _joined(
        (sign, Run("", item=run.item, url=run.url)) for run in runs for sign in run.text
    )
    for candidate in (runs, _bold_of_words(runs), plain):
        for escape in (str, _escaped):
            line = mark + _opening_escaped("".join(_run(run, escape) for run in candidate))
            if parse(line) == (block_of(candidate),):
                return line
    return mark + _opening_escaped(_escaped("".join(run.text for run in runs)))


def _bold_of_words(runs: tuple[Run, ...]) -> tuple[Run, ...]:
    """Return the runs with signs at the edges of bold made plain: `**` must touch a letter."""
    signs = [(sign, replace(run, text="")) for run in runs for sign in run.text]
    for order in (range(len(signs)), range(len(signs) - 1, -1, -1)):
        was_bold = False
        for place in order:
            sign, style = signs[place]
            if style.bold and not was_bold and not sign.isalnum():
                signs[place] = (sign, replace(style, bold=False))
            was_bold = signs[place][1].bold
    return _joined(signs)


def _run(run: Run, escape: Callable[[str], str]) -> str:
    text = f"**{escape(run.text)}**" if run.bold else escape(run.text)
    if run.item:
        return f"[{text}]({ITEM_SCHEME}{run.item})"
    if run.url:
        return f"[{text}]({_ADDRESS_SIGNS.sub(_with_backslash, run.url)})"
    return text


def _escaped(text: str) -> str:
    return _SIGNS.sub(_with_backslash, text)


def _opening_escaped(line: str) -> str:
    """Return a line that doesn't begin as a list does."""
    if _BULLET.match(line):
        return "\\" + line
    return _NUMBER.sub(r"\1\\\2", line, count=1) if _NUMBER.match(line) else line


def _with_backslash(match: re.Match[str]) -> str:
    return "\\" + match[0]
