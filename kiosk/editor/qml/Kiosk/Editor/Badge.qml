// A status or tag: icon and word on a ground of its colour.
import QtQuick

Rectangle {
    id: root

    property string status
    property string text
    readonly property var _tone: Look.tone(status)

    border.color: _tone.text
    border.width: 1
    color: _tone.ground
    height: 26
    radius: 6
    width: line.width + 16

    Row {
        id: line

        anchors.centerIn: parent
        spacing: 5

        Glyph {
            anchors.verticalCenter: parent.verticalCenter
            name: root._tone.icon
            size: 15
            tint: root._tone.text
        }

        Words {
            anchors.verticalCenter: parent.verticalCenter
            color: root._tone.text
            font.pixelSize: Look.small
            font.weight: Font.DemiBold
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
