// The preview in place of all else, until Escape.
import QtQuick
import Kiosk.Models

FocusScope {
    id: root

    required property PreviewViewModel preview

    signal closed

    objectName: "largePreview"
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Look.shade
    }

    // What is under it can't be clicked.
    MouseArea {
        anchors.fill: parent
    }

    Row {
        id: head

        spacing: 16
        x: Look.margin
        y: 10

        PushButton {
            focus: true
            hint: qsTr("Terug naar het formulier (Esc)")
            iconName: "arrows-minimize"
            objectName: "shrinkButton"
            text: qsTr("Terug naar het formulier")

            onClicked: root.closed()
        }

        PreviewChoices {
            preview: root.preview
        }
    }

    PreviewFrame {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.top: head.bottom
        anchors.topMargin: 10
        preview: root.preview
        roomHeight: root.height - head.height - 32
        roomWidth: root.width - 2 * Look.margin
    }
}
