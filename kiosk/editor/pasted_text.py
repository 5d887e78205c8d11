"""Turns what was copied elsewhere (Word, a web page, a mail) into our paragraphs, lists and links.

Nothing is loaded and nothing runs: only words, bold, bullets and links to the web come through.
"""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser

from typing_extensions import override

from kiosk.content.markdown import Block, BulletList, Paragraph, Run, is_web_address

_BREAKING = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "br",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "thead",
        "tr",
        "ul",
    ]
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset({"head", "script", "style", "template", "title", "xml", "o:p", "noscript"})
_NEVER_CLOSED = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)
_BOLD = re.compile(r"font-weight\s*:\s*(bold|[6-9]00)")
_NOT_BOLD = re.compile(r"font-weight\s*:\s*(normal|[1-5]00)")
_POINT = re.compile(r"^\s*[•·▪‣◦–*-]\s+")


def blocks_of_html(html: str) -> tuple[Block, ...]:
    """Return the blocks of a piece of HTML; whatever it holds, it never fails."""
    reader = _Reader()
    reader.feed(html.replace("\0", ""))
    reader.close()
    return reader.finish()


def blocks_of_text(text: str) -> tuple[Block, ...]:
    """Return the blocks of plain text: a paragraph or a point for each line."""
    blocks: list[Block] = []
    for line in text.splitlines():
        point = _POINT.match(line)
        _add(blocks, (Run(line[point.end() :] if point else line),), is_point=bool(point))
    return tuple(blocks)


def _add(blocks: list[Block], runs: tuple[Run, ...], *, is_point: bool) -> None:
    if not "".join(run.text for run in runs).strip():
        return
    if not is_point:
        blocks.append(Paragraph(runs))
    elif blocks and isinstance(blocks[-1], BulletList):
        blocks[-1] = BulletList((*blocks[-1].items, runs))
    else:
        blocks.append(BulletList((runs,)))


@dataclass
class _Tag:
    """A tag that is open, with the style of what follows it."""

    name: str
    style: Run
    is_silent: bool
    number: int = 0


@dataclass
class _Line:
    """The paragraph or point that is being read."""

    runs: list[Run] = field(default_factory=list)
    is_point: bool = False


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[Block] = []
        self._open = [_Tag("", Run(""), is_silent=False)]
        self._line = _Line()
        # Word writes the sign and the spaces of a point between two marks.
        self._is_in_point_sign = False

    def finish(self) -> tuple[Block, ...]:
        self._end_line()
        return tuple(self._blocks)

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BREAKING:
            self._end_line()
        elif tag in {"td", "th"}:
            self._line.runs.append(Run(" "))
        if tag in _NEVER_CLOSED:
            return
        values = {name: value or "" for name, value in attrs}
        above = self._open[-1]
        style = _styled(above.style, tag, values)
        self._open.append(_Tag(tag, style, above.is_silent or tag in _SILENT))
        if tag == "li":
            self._begin_point()
        elif tag == "p" and values.get("class", "").startswith("MsoList"):
            self._line.is_point = True

    def _begin_point(self) -> None:
        lists = [tag for tag in self._open if tag.name in {"ol", "ul"}]
        if lists and lists[-1].name == "ol":
            lists[-1].number += 1
            self._line.runs.append(Run(f"{lists[-1].number}. "))
        else:
            self._line.is_point = True

    @override
    def handle_endtag(self, tag: str) -> None:
        names = [open_tag.name for open_tag in self._open]
        if tag in names[1:]:
            last = len(names) - 1 - names[::-1].index(tag)
            del self._open[last:]
        if tag in _BREAKING:
            self._end_line()

    @override
    def handle_data(self, data: str) -> None:
        if not (self._open[-1].is_silent or self._is_in_point_sign):
            self._line.runs.append(replace(self._open[-1].style, text=data))

    @override
    def handle_comment(self, data: str) -> None:
        self._mark(data)

    @override
    def unknown_decl(self, data: str) -> None:
        self._mark(data)

    def _mark(self, data: str) -> None:
        if "supportLists" in data:
            self._is_in_point_sign = True
        elif "endif" in data:
            self._is_in_point_sign = False

    def _end_line(self) -> None:
        _add(self._blocks, tuple(self._line.runs), is_point=self._line.is_point)
        is_in_point = self._open[-1].name == "li"
        self._line = _Line(is_point=is_in_point and not self._line.runs and self._line.is_point)


def _styled(style: Run, tag: str, values: dict[str, str]) -> Run:
    css = values.get("style", "").lower()
    if tag in {"b", "strong"} or tag in _HEADINGS or _BOLD.search(css):
        style = replace(style, bold=True)
    if _NOT_BOLD.search(css):
        style = replace(style, bold=False)
    if tag == "a" and is_web_address(address := values.get("href", "").strip()):
        style = replace(style, url=address)
    return style
