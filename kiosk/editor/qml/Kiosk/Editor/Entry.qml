// A field of one line.
import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: root

    property bool faulty: false
    property string iconName

    Accessible.name: placeholderText
    color: Look.ink
    font.family: Look.fontFamily
    font.pixelSize: Look.normal
    implicitHeight: Look.control
    implicitWidth: 200
    leftPadding: iconName === "" ? 12 : 40
    placeholderTextColor: Look.softInk
    rightPadding: 12
    persistentSelection: true
    selectByMouse: true
    selectedTextColor: Look.ink
    selectionColor: "#BFE0D8"
    verticalAlignment: TextInput.AlignVCenter

    // A long address is seen from its beginning.
    onTextChanged: {
        if (!activeFocus)
            cursorPosition = 0;
    }

    background: Rectangle {
        border.color: root.faulty ? Look.error : root.activeFocus ? Look.lake : Look.line
        border.width: root.activeFocus || root.faulty ? 3 : 2
        color: root.readOnly ? Look.ground : Look.paper
        radius: Look.radius
    }

    Glyph {
        name: root.iconName
        tint: Look.softInk
        visible: root.iconName !== ""
        x: 12
        y: (root.height - height) / 2
    }

    Words {
        Accessible.ignored: true
        color: root.placeholderTextColor
        elide: Text.ElideRight
        height: root.height
        horizontalAlignment: root.effectiveHorizontalAlignment === TextInput.AlignRight ? Text.AlignRight : Text.AlignLeft
        text: root.placeholderText
        visible: root.length === 0 && root.preeditText === ""
        width: root.width - root.leftPadding - root.rightPadding
        wrapMode: Text.NoWrap
        x: root.leftPadding
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
        onPasteRequested: root.paste()
    }
}
