"""The small Markdown of content: paragraphs, bullet lists, bold, links; all else stays as typed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

ITEM_SCHEME = "item:"
_ITEM_LINK = re.compile(r"item:[A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text in one style; a link leads to an item (by its id) or to the web."""

    text: str
    bold: bool = False
    item: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class BulletList:
    """A list of points, without levels."""

    items: tuple[tuple[Run, ...], ...]


Block = Paragraph | BulletList


# The checks ask for the same few texts again and again.
@lru_cache(maxsize=64)
def parse(body: str) -> tuple[Block, ...]:
    """Return the blocks of a text; any text at all gives blocks, never an error."""
    blocks: list[Block] = []
    for is_point, runs in _lines(_parser().parse(body)):
        last = blocks[-1] if blocks else None
        if not runs:
            continue
        if not is_point:
            blocks.append(Paragraph(runs))
        elif isinstance(last, BulletList):
            blocks[-1] = BulletList((*last.items, runs))
        else:
            blocks.append(BulletList((runs,)))
    return tuple(blocks)


def plain_text(body: str) -> str:
    """Return the words alone, a line for each paragraph and each point of a list."""
    return "\n".join("".join(run.text for run in runs) for runs in _all_runs(body))


def links(body: str) -> tuple[Run, ...]:
    """Return the pieces of a text that are links."""
    return tuple(run for runs in _all_runs(body) for run in runs if run.item or run.url)


def is_web_address(address: str) -> bool:
    """Tell whether this is a whole http or https address, as a phone can open it."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and bool(host) and not re.search(r"\s", address)


def _all_runs(body: str) -> Iterator[tuple[Run, ...]]:
    for block in parse(body):
        match block:
            case Paragraph(runs):
                yield runs
            case BulletList(items):
                yield from items


@cache
def _parser() -> "MarkdownIt":
    # Imported at first use: the terminal starts without it.
    from markdown_it import MarkdownIt  # noqa: PLC0415

    parser = MarkdownIt("zero").enable(["list", "newline", "escape", "emphasis", "link", "image"])
    parser.validateLink = is_link_address  # type: ignore[assignment, method-assign]
    parser.normalizeLink = str  # type: ignore[assignment, method-assign]
    return parser


def is_link_address(address: str) -> bool:
    """Tell whether a link may lead there: to an item, or to a whole web address."""
    return bool(_ITEM_LINK.fullmatch(address)) or is_web_address(address)


def _lines(tokens: "Sequence[Token]") -> Iterator[tuple[bool, tuple[Run, ...]]]:
    """Yield the runs of each paragraph or point, with whether it is a point of a bullet list."""
    lists: list[str] = []
    number = ""
    for token in tokens:
        match token.type:
            case "bullet_list_open" | "ordered_list_open":
                lists.append(token.type)
            case "bullet_list_close" | "ordered_list_close":
                lists.pop()
            case "list_item_open":
                # Numbered lists are not ours: the number stays a part of the text.
                number = f"{token.info}{token.markup} " if token.info else ""
            case "inline":
                is_point = bool(lists) and lists[-1] == "bullet_list_open"
                yield is_point, _joined([Run(number), *_runs(token.children or [])])
                number = ""


def _runs(tokens: "Sequence[Token]") -> Iterator[Run]:
    style = Run("")
    for token in tokens:
        match token.type:
            case "strong_open" | "strong_close":
                style = replace(style, bold=token.type == "strong_open")
            case "link_open":
                style = _linked(style, str(token.attrGet("href")))
            case "link_close":
                style = replace(style, item="", url="")
            case "em_open" | "em_close":
                yield replace(style, text=token.markup)
            case "softbreak" | "hardbreak":
                yield replace(style, text=" ")
            case _:
                yield replace(style, text=token.content)


def _linked(style: Run, address: str) -> Run:
    if address.startswith(ITEM_SCHEME):
        return replace(style, item=address.removeprefix(ITEM_SCHEME))
    return replace(style, url=address)


def _joined(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Join neighbours of one style, and leave out what holds no text."""
    joined: list[Run] = []
    for run in runs:
        if joined and replace(joined[-1], text=run.text) == run:
            joined[-1] = replace(run, text=joined[-1].text + run.text)
        elif run.text:
            joined.append(run)
    return tuple(joined)
