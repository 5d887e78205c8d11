"""Shows blocks of text in Qt's document, and reads them back after somebody wrote in it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextListFormat,
)

from kiosk.content.markdown import ITEM_SCHEME, Block, BulletList, Paragraph, Run

LINK_COLOUR = QColor("#0D4C56")
_PARAGRAPH_GAP = 8
_POINT_GAP = 3
_LINE_BREAK = "\u2028"
_PICTURE = "\ufffc"
# What only a foreign text brings along: letters, sizes and colours of its own.
_FOREIGN = (
    QTextFormat.Property.FontFamilies,
    QTextFormat.Property.FontPointSize,
    QTextFormat.Property.FontPixelSize,
    QTextFormat.Property.FontSizeAdjustment,
    QTextFormat.Property.FontItalic,
    QTextFormat.Property.BackgroundBrush,
)


def show_blocks(
    document: QTextDocument, blocks: Sequence[Block], *, right_to_left: bool = False
) -> None:
    """Put blocks in place of all that a document held, and forget what could be undone."""
    document.setUndoRedoEnabled(False)
    document.clear()
    document.setIndentWidth(26)
    cursor = QTextCursor(document)
    cursor.setBlockFormat(_block_format(_PARAGRAPH_GAP))
    insert_blocks(cursor, blocks)
    set_direction(document, right_to_left=right_to_left)
    document.setUndoRedoEnabled(True)


def set_direction(document: QTextDocument, *, right_to_left: bool) -> None:
    """Let all lines of a document run from one side."""
    direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    direction_only = QTextBlockFormat()
    direction_only.setLayoutDirection(direction)
    cursor.mergeBlockFormat(direction_only)


def insert_blocks(cursor: QTextCursor, blocks: Sequence[Block]) -> None:
    """Write blocks where a cursor stands, in place of what it has selected; one undo takes all."""
    lines = [
        (isinstance(block, BulletList), runs)
        for block in blocks
        for runs in ((block.runs,) if isinstance(block, Paragraph) else block.items)
    ]
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    for number, (is_point, runs) in enumerate(lines):
        is_in_middle = number == 0 and not cursor.atBlockStart()
        if number > 0:
            cursor.insertBlock()
        if not (is_in_middle and not is_point):
            if is_in_middle:
                cursor.insertBlock()
            set_point(cursor, is_point=is_point)
        for run in runs:
            cursor.insertText(run.text, char_format(run))
    cursor.setCharFormat(QTextCharFormat())
    cursor.endEditBlock()


def read_blocks(document: QTextDocument) -> tuple[Block, ...]:
    """Return what stands in a document; what is not ours (pictures, colours) is left out."""
    blocks: list[Block] = []
    for is_point, runs in _lines(document):
        last = blocks[-1] if blocks else None
        if not is_point:
            blocks.append(Paragraph(runs))
        elif isinstance(last, BulletList):
            blocks[-1] = BulletList((*last.items, runs))
        else:
            blocks.append(BulletList((runs,)))
    return tuple(blocks)


def has_foreign_styles(document: QTextDocument) -> bool:
    """Tell whether a text was dropped in whose looks are not ours."""
    return any(
        run_format.isImageFormat() or any(run_format.hasProperty(name) for name in _FOREIGN)
        for block in _blocks(document)
        for _, run_format in _fragments(block)
    ) or any(block.blockFormat().headingLevel() for block in _blocks(document))


def set_point(cursor: QTextCursor, *, is_point: bool) -> None:
    """Make the line of a cursor a point of a list, or a paragraph."""
    block = cursor.block()
    if (present := block.textList()) is not None and not is_point:
        present.remove(block)
    direction = block.blockFormat().layoutDirection()
    block_format = _block_format(_POINT_GAP if is_point else _PARAGRAPH_GAP)
    block_format.setLayoutDirection(direction)
    cursor.setBlockFormat(block_format)
    if is_point:
        before = block.previous().textList() if block.previous().isValid() else None
        if before is not None:
            before.add(block)
        elif block.textList() is None:
            list_format = QTextListFormat()
            list_format.setStyle(QTextListFormat.Style.ListDisc)
            list_format.setIndent(1)
            cursor.createList(list_format)


def char_format(run: Run) -> QTextCharFormat:
    """Return how a run looks."""
    look = QTextCharFormat()
    if run.bold:
        look.setFontWeight(QFont.Weight.Bold)
    if run.item or run.url:
        look.setAnchor(True)
        look.setAnchorHref(f"{ITEM_SCHEME}{run.item}" if run.item else run.url)
        look.setFontUnderline(True)
        look.setForeground(LINK_COLOUR)
    return look


def run_of(text: str, look: QTextCharFormat) -> Run:
    """Return a text in a look as a run."""
    run = Run(text, bold=look.fontWeight() >= int(QFont.Weight.DemiBold))
    address = look.anchorHref() if look.isAnchor() else ""
    if address.startswith(ITEM_SCHEME):
        return replace(run, item=address.removeprefix(ITEM_SCHEME))
    return replace(run, url=address)


def _block_format(gap: int) -> QTextBlockFormat:
    block_format = QTextBlockFormat()
    block_format.setBottomMargin(gap)
    return block_format


def _lines(document: QTextDocument) -> Iterator[tuple[bool, tuple[Run, ...]]]:
    for block in _blocks(document):
        is_point = block.textList() is not None
        line: list[Run] = []
        for text, look in _fragments(block):
            first, *others = text.replace(_PICTURE, "").split(_LINE_BREAK)
            line.append(run_of(first, look))
            for other in others:
                yield is_point, tuple(line)
                line = [run_of(other, look)]
        yield is_point, tuple(line)


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _fragments(block: QTextBlock) -> Iterator[tuple[str, QTextCharFormat]]:
    fragments = block.begin()
    while not fragments.atEnd():
        fragment = fragments.fragment()
        yield fragment.text(), fragment.charFormat()
        fragments += 1
