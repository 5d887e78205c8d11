// One language: how much of it is reviewed, and what is left.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    required property string code
    required property string ownName
    required property string fontFamily
    required property string words
    required property real share
    required property bool isChosen

    Accessible.description: words
    Accessible.name: ownName
    Accessible.role: Accessible.PageTab
    Accessible.selected: isChosen
    focusPolicy: Qt.StrongFocus
    height: 106
    hoverEnabled: true
    objectName: "progress:" + code
    padding: 12
    Keys.onReturnPressed: click()

    background: Rectangle {
        border.color: root.isChosen ? Look.lake : Look.line
        border.width: root.isChosen ? 3 : 1
        color: root.isChosen ? Look.mist : root.hovered ? Look.ground : Look.paper
        radius: 12
    }
    contentItem: Column {
        spacing: 6

        Words {
            Accessible.ignored: true
            font.family: root.fontFamily
            font.pixelSize: Look.large
            font.weight: Font.Bold
            height: 26
            text: root.ownName
        }

        Rectangle {
            color: Look.shade
            height: 10
            radius: 5
            width: parent.width

            Rectangle {
                color: Look.ok
                height: 10
                radius: 5
                width: parent.width * root.share
            }
        }

        Words {
            Accessible.ignored: true
            color: Look.softInk
            font.pixelSize: Look.small
            maximumLineCount: 2
            text: root.words
            width: parent.width
        }
    }

    FocusFrame {
        corner: 12
        visible: root.visualFocus
    }
}
