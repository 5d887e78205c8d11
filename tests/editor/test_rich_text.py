import pytest
from hypothesis import given
from PySide6.QtGui import QTextCursor, QTextDocument
from test_small_markdown import BLOCKS, TEXTS

from kiosk.content.markdown import BulletList, Paragraph, Run, parse
from kiosk.editor.pasted_text import blocks_of_html, blocks_of_text
from kiosk.editor.rich_text import has_foreign_styles, insert_blocks, read_blocks, show_blocks
from kiosk.editor.small_markdown import write_markdown

pytestmark = pytest.mark.usefixtures("qapp")
WORD = """<html xmlns:o="urn:x"><head><title>brief</title><style>p {color: red}</style></head><body>
<p class=MsoNormal><b><span style='font-size:14pt'>Spreekuur</span></b><o:p></o:p></p>
<p class=MsoNormal>Elke <i>dinsdag</i> in het&nbsp;buurthuis.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span>
<span>·<span>&nbsp;&nbsp;</span></span></span><![endif]>neem uw brief mee<o:p></o:p></p>
<p class=MsoListParagraphCxSpLast><!--[if !supportLists]--><span>·</span><!--[endif]-->kom
op tijd</p>
<p class=MsoNormal>Zie <a href="https://www.hva.nl">de site</a>, niet
<a href="file:///etc/passwd">dit</a> of <a href="javascript:alert(1)">dat</a>.</p>
<script>alert("nee")</script><img src="http://elders/x.png"></body></html>"""


@pytest.mark.parametrize(("item", "language", "body"), TEXTS)
def test_every_text_passes_through_the_document_unchanged(item, language, body):
    document = QTextDocument()
    show_blocks(document, parse(body), right_to_left=language == "ar")
    assert write_markdown(read_blocks(document)) == body, (item, language)
    assert not document.isUndoAvailable()
    assert not has_foreign_styles(document)


@given(BLOCKS)
def test_any_text_passes_through_the_document(blocks):
    written = write_markdown(blocks)
    document = QTextDocument()
    show_blocks(document, parse(written))
    assert write_markdown(read_blocks(document)) == written


def test_a_letter_from_word_becomes_our_own_text():
    assert write_markdown(blocks_of_html(WORD)) == (
        "**Spreekuur**\n\n"
        "Elke dinsdag in het\u00a0buurthuis.\n\n"
        "- neem uw brief mee\n- kom op tijd\n\n"
        "Zie [de site](https://www.hva.nl), niet dit of dat."
    )


@pytest.mark.parametrize(
    ("html", "markdown"),
    [
        ("<ul><li>een</li><li><p>twee</p></li></ul>", "- een\n- twee"),
        ("<ol><li>een</li><li>twee</li></ol>", "1\\. een\n\n2\\. twee"),
        ("<h2>Kop</h2>tekst<br>meer", "**Kop**\n\ntekst\n\nmeer"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\n\nc"),
        ("<b style='font-weight:normal'><span>gewoon</span></b>", "gewoon"),
        ("a <b>vet</b> &lt;script&gt;", "a **vet** <script>"),
        ("<p>open <b>niet dicht", "open **niet dicht**"),
        ("</b></p>los", "los"),
        ("<p>**sterren** en [haken](item:x)</p>", None),
        ("", ""),
    ],
)
def test_pasted_pages_become_the_small_text(html, markdown):
    written = write_markdown(blocks_of_html(html))
    if markdown is None:
        assert not any(run.bold or run.item for run in parse(written)[0].runs)
    else:
        assert written == markdown


def test_pasted_lines_become_paragraphs_and_points():
    blocks = blocks_of_text("Kop\n\n• een\n- twee\n-3 graden\nslot")
    assert write_markdown(blocks) == "Kop\n\n- een\n- twee\n\n-3 graden\n\nslot"


def test_pasting_into_a_sentence_keeps_what_stood_around():
    document = QTextDocument()
    show_blocks(document, (Paragraph((Run("Voor na."),)),))
    cursor = QTextCursor(document)
    cursor.setPosition(5)
    insert_blocks(cursor, (Paragraph((Run("midden ", bold=True),)),))
    assert write_markdown(read_blocks(document)) == "Voor **midden** na."
    insert_blocks(cursor, (BulletList(((Run("een"),), (Run("twee "),))),))
    assert write_markdown(read_blocks(document)) == "Voor **midden**\n\n- een\n- twee na."
    document.undo()
    assert write_markdown(read_blocks(document)) == "Voor **midden** na."


def test_foreign_looks_are_noticed():
    document = QTextDocument()
    show_blocks(document, (Paragraph((Run("eigen"),)),))
    cursor = QTextCursor(document)
    cursor.insertHtml('<span style="font-size:30pt;color:red">groot</span>')
    assert has_foreign_styles(document)
    assert write_markdown(read_blocks(document)) == "grooteigen"
