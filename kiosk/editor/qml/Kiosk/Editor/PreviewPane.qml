// How residents see the open item.
import QtQuick
import Kiosk.Models

Column {
    id: root

    required property PreviewViewModel preview
    property bool active: true

    signal enlargeRequested

    spacing: 10

    Item {
        height: Look.control
        width: parent.width

        Row {
            anchors.verticalCenter: parent.verticalCenter
            spacing: 8

            Glyph {
                anchors.verticalCenter: parent.verticalCenter
                name: "eye"
                size: 22
            }

            Words {
                font.pixelSize: Look.large
                font.weight: Font.Bold
                text: qsTr("Zo ziet de bezoeker het")
            }
        }

        PushButton {
            anchors.right: parent.right
            hint: qsTr("Zo groot als dit venster (F11)")
            iconName: "arrows-maximize"
            look: "quiet"
            objectName: "enlargeButton"

            onClicked: root.enlargeRequested()
        }
    }

    PreviewFrame {
        active: root.active
        anchors.horizontalCenter: parent.horizontalCenter
        preview: root.preview
        roomHeight: 560
        roomWidth: root.width
    }

    PreviewChoices {
        narrow: root.width < 390
        preview: root.preview
    }
}
