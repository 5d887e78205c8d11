"""From an item's small Markdown to the blocks that a screen draws: pure functions, without Qt."""

from collections.abc import Callable, Iterator
from html import escape
from urllib.parse import urlsplit

from kiosk.content.markdown import BulletList, Paragraph, Run, parse
from kiosk.content.model import LocalizedItem
from kiosk.ui.models.body_list import BodyBlock

Lookup = Callable[[str], LocalizedItem | None]


def item_blocks(item: LocalizedItem, look_up: Lookup) -> tuple[BodyBlock, ...]:
    """Return the blocks of an item: those of its text, with its picture below the first words.

    What a picture shows is written below it, so that it is read aloud; not where the picture is
    that of the Dutch text, as the voice of another language can't read that.
    """
    blocks = body_blocks(item.body, look_up)
    picture = item.picture
    if picture is None:
        return blocks
    block = BodyBlock(
        "picture",
        file=picture.file,
        alt_text=picture.alt_text,
        caption=picture.alt_text if item.text.picture else "",
        licence=picture.licence,
    )
    return (*blocks[:1], block, *blocks[1:])


def body_blocks(body: str, look_up: Lookup) -> tuple[BodyBlock, ...]:
    """Return the blocks of a text.

    A word in running text is too small a target for a finger, so links to items follow their
    paragraph as buttons of their own; a list that holds nothing but links becomes those buttons.
    """
    return tuple(_blocks(body, look_up))


def paragraph(text: str) -> BodyBlock:
    """Return a paragraph of plain text."""
    return BodyBlock("paragraph", html=escape(text, quote=False))


def web_addresses(body: str) -> tuple[str, ...]:
    """Return the web links of a text in their order, each once; the screen shows them as codes."""
    found = [run.url for block in parse(body) for run in _runs(block) if run.url]
    return tuple(dict.fromkeys(found))


def readable_address(url: str) -> str:
    """Return a web address as one says it: without scheme and closing slash."""
    parts = urlsplit(url)
    return (parts.netloc + parts.path).rstrip("/")


def _blocks(body: str, look_up: Lookup) -> Iterator[BodyBlock]:
    for block in parse(body):
        if isinstance(block, Paragraph):
            kind = "heading" if all(run.bold for run in block.runs) else "paragraph"
            yield BodyBlock(kind, html=_html(block.runs, keep_bold=kind == "paragraph"))
            yield from _links(block.runs, look_up)
        elif _is_only_links(block, look_up):
            for runs in block.items:
                yield from _links(runs, look_up)
        else:
            for runs in block.items:
                yield BodyBlock("bullet", html=_html(runs))
                yield from _links(runs, look_up)


def _runs(block: Paragraph | BulletList) -> tuple[Run, ...]:
    if isinstance(block, Paragraph):
        return block.runs
    return tuple(run for runs in block.items for run in runs)


def _is_only_links(block: BulletList, look_up: Lookup) -> bool:
    return all(len(runs) == 1 and look_up(runs[0].item) is not None for runs in block.items)


def _links(runs: tuple[Run, ...], look_up: Lookup) -> Iterator[BodyBlock]:
    for run in runs:
        item = look_up(run.item) if run.item else None
        if item is not None:
            yield BodyBlock(
                "link",
                item_id=item.id,
                title=item.title,
                icon_name=item.item.icon,
                colour=item.item.colour,
            )


def _html(runs: tuple[Run, ...], *, keep_bold: bool = True) -> str:
    return "".join(_run_html(run, keep_bold=keep_bold) for run in runs)


def _run_html(run: Run, *, keep_bold: bool) -> str:
    text = escape(run.text, quote=False).replace("\n", "<br>")
    if run.item or run.url:
        return f"<b>{text}</b>"
    return f"<b>{text}</b>" if run.bold and keep_bold else text
