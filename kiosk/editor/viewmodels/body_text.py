"""The text that staff write: bold, points and links in Qt's document, small Markdown behind it."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QGuiApplication, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.content.markdown import Block, Run, is_web_address, parse, plain_text
from kiosk.editor.pasted_text import blocks_of_html, blocks_of_text
from kiosk.editor.rich_text import (
    char_format,
    has_foreign_styles,
    insert_blocks,
    read_blocks,
    run_of,
    set_point,
    show_blocks,
)
from kiosk.editor.small_markdown import write_markdown

QML_IMPORT_NAME = "Kiosk.Models"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class BodyTextViewModel(QObject):
    """One text in the field that QML shows it in.

    Signals:
        edited: somebody changed the text; carries it as small Markdown.
    """

    edited = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Without its owner, PySide takes the document for gone.
        self._owner: QQuickTextDocument | None = None
        self._document: QTextDocument | None = None
        self._original = ""
        self._markdown = ""
        self._right_to_left = False
        self._is_filling = False
        # Reading the document waits until Qt is done with the key that changed it.
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.timeout.connect(self.flush)

    def show(self, markdown: str, *, right_to_left: bool) -> None:
        """Show another text; the one that is there already stays as it is, cursor and all."""
        self.flush()
        if (markdown, right_to_left) != (self._markdown, self._right_to_left):
            self._original = self._markdown = markdown
            self._right_to_left = right_to_left
            self._fill()

    def stop(self) -> None:
        """Take no more notice of the document, before it goes."""
        self._reading.stop()
        if self._document is not None:
            self._document.contentsChanged.disconnect(self._note_change)
            self._document = None

    @Slot(QQuickTextDocument)
    def attach(self, quick_document: QQuickTextDocument) -> None:
        """Work in this document from now on."""
        self._owner, self._document = quick_document, quick_document.textDocument()
        self._fill()
        self._document.contentsChanged.connect(self._note_change)

    @Slot()
    def flush(self) -> None:
        """Read at once what was typed."""
        self._reading.stop()
        if self._document is None or self._is_filling:
            return
        self._end_links()
        blocks = read_blocks(self._document)
        markdown = write_markdown(blocks, self._original)
        if has_foreign_styles(self._document):
            self._fill(blocks)
        if markdown != self._markdown:
            self._markdown = markdown
            self.edited.emit(markdown)

    def place_of(self, start: int, end: int) -> tuple[int, int]:
        """Return where a piece of the small Markdown stands in the field."""
        if self._document is None or end <= start:
            return 0, 0
        words = plain_text(self._markdown[start:end]).partition("\n")[0].strip()
        before = plain_text(self._markdown[:start])
        # Qt counts a sign beyond the first 65,536 as two; the document's own text has them as one.
        shown = self._document.toPlainText()
        place = shown.find(words, max(0, len(before) - len(words)))
        if place < 0 and (place := shown.find(words)) < 0:
            return 0, 0
        return _utf16(shown[:place]), _utf16(shown[: place + len(words)])

    @Slot(int, int)
    def toggleBold(self, start: int, end: int) -> None:
        """Make the selected words bold, or plain again; with none selected, the word there."""
        cursor = self._cursor(start, end)
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        is_bold = self.isBold(cursor.selectionEnd())
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.Normal if is_bold else QFont.Weight.Bold)
        cursor.mergeCharFormat(look)

    @Slot(int, int)
    def toggleList(self, start: int, end: int) -> None:
        """Make the selected lines points of a list, or paragraphs again."""
        cursor = self._cursor(start, start)
        is_point = not self.isPoint(start)
        cursor.beginEditBlock()
        while cursor.position() <= end:
            set_point(cursor, is_point=is_point)
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                break
        cursor.endEditBlock()

    @Slot(int, int, str, str)
    def addLink(self, start: int, end: int, address: str, words: str) -> None:
        """Let the selected words lead to an item ("item:…") or the web; with none, write some."""
        cursor = self._cursor(start, end)
        present = self.linkAt(end)
        if not cursor.hasSelection() and present:
            self._select_link(cursor, present)
        text = cursor.selectedText() or words
        run = Run(text, item=address.removeprefix("item:")) if address.startswith("item:") else None
        cursor.insertText(text, char_format(run or Run(text, url=address)))

    @Slot(int)
    def removeLink(self, position: int) -> None:
        """Make the words of a link plain."""
        if address := self.linkAt(position):
            cursor = self._cursor(position, position)
            self._select_link(cursor, address)
            text = cursor.selectedText()
            cursor.insertText(text, char_format(Run(text)))

    @Slot(int, result=str)
    def linkAt(self, position: int) -> str:
        """Return where the words at a position lead, or nothing."""
        run = self._run_before(position)
        return f"item:{run.item}" if run.item else run.url

    @Slot(int, result=bool)
    def isBold(self, position: int) -> bool:
        return self._run_before(position).bold

    @Slot(int, result=bool)
    def isPoint(self, position: int) -> bool:
        return self._cursor(position, position).block().textList() is not None

    @Slot(str, result=bool)
    def isAddress(self, address: str) -> bool:
        """Tell whether a phone can open this address."""
        return is_web_address(address)

    @Slot(int, int)
    def paste(self, start: int, end: int) -> None:
        """Put what was copied in place of the selection, as paragraphs, lists and links of ours."""
        copied = QGuiApplication.clipboard().mimeData()
        if copied is None:
            return
        blocks = blocks_of_html(copied.html()) if copied.hasHtml() else ()
        insert_blocks(self._cursor(start, end), blocks or blocks_of_text(copied.text()))

    @Slot(int, result=bool)
    def enter(self, position: int) -> bool:
        """Let Enter in an empty point end the list; false where it is an Enter as any other."""
        cursor = self._cursor(position, position)
        is_empty = not cursor.block().text()
        if is_empty and self.isPoint(position):
            set_point(cursor, is_point=False)
        return is_empty

    @Slot(int, result=bool)
    def erase(self, position: int) -> bool:
        """Let Backspace at the start of a point make it a paragraph; else false."""
        cursor = self._cursor(position, position)
        if not (cursor.atBlockStart() and self.isPoint(position)):
            return False
        set_point(cursor, is_point=False)
        return True

    @Slot()
    def _note_change(self) -> None:
        if not self._is_filling:
            self._reading.start(0)

    def _fill(self, blocks: tuple[Block, ...] | None = None) -> None:
        if self._document is None:
            return
        self._is_filling = True
        shown = parse(self._markdown) if blocks is None else blocks
        show_blocks(self._document, shown, right_to_left=self._right_to_left)
        self._is_filling = False

    def _end_links(self) -> None:
        """Make a space that was typed behind a link plain, so that the link ends there."""
        if self._document is None:
            return
        block = self._document.begin()
        while block.isValid():
            fragments = block.begin()
            while not fragments.atEnd():
                fragment = fragments.fragment()
                text = fragment.text()
                if fragment.charFormat().isAnchor() and text != text.rstrip():
                    end = fragment.position() + fragment.length()
                    cursor = self._cursor(end - len(text) + len(text.rstrip()), end)
                    cursor.setCharFormat(QTextCharFormat())
                    return
                fragments += 1
            block = block.next()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        if self._document is None:
            return QTextCursor()
        cursor = QTextCursor(self._document)
        last = self._document.characterCount() - 1
        cursor.setPosition(min(max(start, 0), last))
        cursor.setPosition(min(max(end, 0), last), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _run_before(self, position: int) -> Run:
        return run_of("", self._cursor(position, position).charFormat())

    def _select_link(self, cursor: QTextCursor, address: str) -> None:
        start = end = cursor.position()
        last = self._document.characterCount() - 1 if self._document else 0
        while start > 0 and self.linkAt(start) == address:
            start -= 1
        while end < last and self.linkAt(end + 1) == address:
            end += 1
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)


def _utf16(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
