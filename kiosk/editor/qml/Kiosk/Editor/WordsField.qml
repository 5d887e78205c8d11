// The everyday words of a text: often many, so they scroll in a field of a few lines.
import QtQuick
import QtQuick.Templates as T
import Kiosk.Models

Rectangle {
    id: root

    required property ItemFormViewModel form
    readonly property Item area: edit

    border.color: edit.activeFocus ? Look.lake : Look.line
    border.width: edit.activeFocus ? 3 : 2
    color: Look.paper
    height: Math.min(edit.contentHeight + 24, 112)
    radius: Look.radius

    Flickable {
        id: view

        // Keeps the line that is written in sight.
        function follow(): void {
            const at = edit.cursorRectangle;
            if (at.y < contentY)
                contentY = at.y;
            else if (at.y + at.height > contentY + height)
                contentY = at.y + at.height - height;
        }

        acceptedButtons: Qt.NoButton
        anchors.fill: parent
        anchors.margins: 10
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: edit.height

        T.ScrollBar.vertical: SlimBar {
        }

        TextEdit {
            id: edit

            Accessible.name: qsTr("Woorden waarmee mensen zoeken")
            Accessible.role: Accessible.EditableText
            activeFocusOnTab: true
            color: Look.ink
            font.family: root.form.fontFamily
            font.pixelSize: 15
            horizontalAlignment: root.form.isRightToLeft ? TextEdit.AlignRight : TextEdit.AlignLeft
            objectName: "everydayWords"
            selectByMouse: true
            selectedTextColor: Look.ink
            selectionColor: "#BFE0D8"
            textFormat: TextEdit.PlainText
            width: view.width - 14
            wrapMode: TextEdit.Wrap
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

            onCursorRectangleChanged: view.follow()
            onTextChanged: {
                if (activeFocus)
                    root.form.setWords(text);
            }

            Binding {
                property: "text"
                target: edit
                value: root.form.words
            }
        }
    }
}
