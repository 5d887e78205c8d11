// A field of more lines, as high as what stands in it.
import QtQuick
import QtQuick.Templates as T

T.TextArea {
    id: root

    property int least: 64
    property bool faulty: false

    signal pasteRequested

    color: Look.ink
    font.family: Look.fontFamily
    font.pixelSize: Look.normal
    implicitHeight: Math.max(least, contentHeight + topPadding + bottomPadding)
    padding: 12
    persistentSelection: true
    selectByMouse: true
    selectedTextColor: Look.ink
    selectionColor: "#BFE0D8"
    wrapMode: TextEdit.Wrap
    // Tab goes on to the next field, as in every form.
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        border.color: root.faulty ? Look.error : root.activeFocus ? Look.lake : Look.line
        border.width: root.activeFocus || root.faulty ? 3 : 2
        color: Look.paper
        radius: Look.radius
    }

    TapHandler {
        acceptedButtons: Qt.RightButton

        onTapped: event => {
            root.forceActiveFocus(Qt.MouseFocusReason);
            menu.openAt(event.position);
        }
    }

    EditMenu {
        id: menu

        canCut: root.selectedText !== ""
        canPaste: root.canPaste

        onAllRequested: root.selectAll()
        onCopyRequested: root.copy()
        onCutRequested: root.cut()
        onPasteRequested: root.pasteRequested()
    }
}
