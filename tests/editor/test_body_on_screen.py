"""The text is written with keys and buttons, and stays the small Markdown behind them."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from kiosk.content.markdown import Paragraph, Run, parse

PROGRAMME = "wat-is-het-programma"


@pytest.fixture(autouse=True)
def empty_clipboard():
    """Leave nothing of Python's on the clipboard: Qt lets go of it when Python is gone already."""
    yield
    QGuiApplication.clipboard().clear()


@pytest.fixture
def writer(staff):
    """Somebody with an empty text before them."""
    staff.tap("bodyField")
    staff.control(Qt.Key.Key_A)
    staff.key(Qt.Key.Key_Delete)
    return staff


def body(staff, language="nl"):
    staff.editor.form.body.flush()
    item = staff.editor.form.item
    return next(text.body for text in item.texts if text.language == language)


def shown(staff):
    return staff.editor.form.body._document.toPlainText()


def select_back(staff, count):
    for _ in range(count):
        staff.key(Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)


def copy(html="", text=""):
    data = QMimeData()
    if html:
        data.setHtml(html)
    data.setText(text)
    QGuiApplication.clipboard().setMimeData(data)


def test_no_sign_of_markdown_is_shown(staff):
    staff.open("thema-jeugd")
    assert "**Waar gaat het over?**" in body(staff)
    assert "Waar gaat het over?" in shown(staff)
    assert "*" not in shown(staff)


def test_words_are_made_bold_and_plain_again(writer):
    writer.type("Dit telt")
    select_back(writer, 4)
    writer.control(Qt.Key.Key_B)
    assert body(writer) == "Dit **telt**"
    writer.tap("boldButton")
    assert body(writer) == "Dit telt"


def test_points_are_written_as_a_list_that_ends_with_an_empty_point(writer):
    writer.tap("listButton")
    writer.type("een")
    writer.key(Qt.Key.Key_Return)
    writer.type("twee")
    writer.key(Qt.Key.Key_Return)
    assert writer.find("listButton").property("chosen")
    writer.key(Qt.Key.Key_Return)
    writer.type("slot")
    assert body(writer) == "- een\n- twee\n\nslot"
    assert not writer.find("listButton").property("chosen")


def test_backspace_makes_a_point_a_paragraph(writer):
    writer.control(Qt.Key.Key_L)
    writer.type("een")
    writer.key(Qt.Key.Key_Home)
    writer.key(Qt.Key.Key_Backspace)
    assert body(writer) == "een"


def test_a_link_to_an_item_is_chosen_from_the_list(writer):
    writer.type("Kijk bij ")
    writer.control(Qt.Key.Key_K)
    writer.look()
    writer.type("kansen jeugd")
    writer.look()
    writer.tap("choose:thema-jeugd")
    writer.type(" en verder")
    assert body(writer) == "Kijk bij [Kansen voor de jeugd](item:thema-jeugd) en verder"


def test_selected_words_become_a_link_and_plain_again(writer):
    writer.type("Lees over de jeugd")
    select_back(writer, 5)
    writer.tap("itemLinkButton")
    writer.type("voor de jeugd")
    writer.key(Qt.Key.Key_Return)
    writer.look()
    assert body(writer) == "Lees over de [jeugd](item:thema-jeugd)"
    writer.tap("removeLinkButton")
    assert body(writer) == "Lees over de jeugd"


def test_a_web_address_has_to_be_whole(writer):
    writer.tap("webLinkButton")
    writer.type("www.hva")
    assert not writer.find("addressOk").property("enabled")
    writer.control(Qt.Key.Key_A)
    writer.type("file:///etc/passwd")
    writer.look()
    assert writer.says("Dit is geen heel webadres. Begin met https://")
    writer.key(Qt.Key.Key_Return)
    writer.control(Qt.Key.Key_A)
    writer.type("https://www.hva.nl")
    writer.key(Qt.Key.Key_Return)
    writer.look()
    assert body(writer) == "[https://www.hva.nl](https://www.hva.nl)"


@pytest.mark.parametrize(
    "typed",
    [
        "<script>alert(1)</script>",
        "**geen vet**",
        "[x](file:///etc/passwd)",
        "- geen punt",
        "&lt;b>",
    ],
)
def test_what_is_typed_stays_what_is_typed(writer, typed):
    writer.type(typed)
    assert parse(body(writer)) == (Paragraph((Run(typed),)),)
    writer.tap("saveButton")
    writer.open("thema-jeugd")
    writer.open(PROGRAMME)
    assert shown(writer) == typed
    assert parse(body(writer)) == (Paragraph((Run(typed),)),)


def test_a_piece_of_word_is_pasted_as_our_own_text(writer):
    copy(
        html="<h1 style='font-size:40pt;color:red'>Spreekuur</h1>"
        "<ul><li>dinsdag<li><a href='https://www.hva.nl'>site</a></ul>"
        "<script>alert(1)</script><img src='file:///etc/passwd'>",
        text="Spreekuur dinsdag",
    )
    writer.control(Qt.Key.Key_V)
    assert body(writer) == "**Spreekuur**\n\n- dinsdag\n- [site](https://www.hva.nl)"
    assert "40pt" not in writer.text("bodyField")
    writer.control(Qt.Key.Key_Z)
    assert body(writer) == ""


def test_plain_lines_are_pasted_as_paragraphs(writer):
    copy(text="Eerste regel\n\n- punt\nlaatste")
    writer.control(Qt.Key.Key_V)
    assert body(writer) == "Eerste regel\n\n- punt\n\nlaatste"


def test_typing_is_undone_step_by_step(staff):
    before = body(staff)
    staff.tap("bodyField")
    staff.key(Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    staff.type(" Ja")
    assert body(staff) == before + " Ja"
    staff.control(Qt.Key.Key_Z)
    assert body(staff) == before
    assert staff.text("unsavedWords") == "Alles is opgeslagen"
    staff.control(Qt.Key.Key_Y)
    assert body(staff) == before + " Ja"


def test_tab_leads_to_the_next_field(staff):
    staff.tap("bodyField")
    way = []
    for _ in range(4):
        staff.key(Qt.Key.Key_Tab)
        way.append(staff.focus)
    assert way == ["addPicture", "addRecording", "everydayWords", "fact:section"]
    staff.key(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert staff.focus == "everydayWords"


def test_the_right_button_offers_what_office_programs_offer(writer):
    writer.type("dubbel")
    writer.control(Qt.Key.Key_A)
    writer.tap_right("bodyField")
    writer.tap("menu:copy")
    assert QGuiApplication.clipboard().text() == "dubbel"
    copy(html="<b>vet</b> en <i>schuin</i>", text="vet en schuin")
    writer.tap_right("bodyField")
    writer.tap("menu:paste")
    assert body(writer) == "**vet** en schuin"
    copy(text="Titel")
    writer.tap_right("titleField")
    writer.tap("menu:all")
    writer.tap_right("titleField")
    writer.tap("menu:paste")
    assert writer.text("titleField") == "Titel"
    writer.tap_right("titleField")
    assert not writer.find("menu:cut").property("enabled")
