// The mark and the name; the mark is our own placeholder, not an official logo.
import QtQuick

Row {
    id: root

    property color tint: Theme.heading
    property real size: 52
    property real textSize: Theme.textPx(Math.max(28, size * 0.58))

    spacing: Theme.px(16)

    Image {
        anchors.verticalCenter: parent.verticalCenter
        height: Theme.px(root.size)
        // Before the window has said where the pictures lie there is nothing to draw.
        source: Theme.pictures.toString() === "" ? "" : Theme.pictures + "sign.svg"
        sourceSize: Qt.size(Theme.px(root.size), Theme.px(root.size))
        width: height
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        color: root.tint
        font.pixelSize: root.textSize
        font.weight: Font.Bold
        leading: 1.0
        text: qsTr("Samen Nieuw-West")
    }
}
