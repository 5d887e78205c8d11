// When the draft can't be opened: why, and what to do.
import QtQuick
import Kiosk.Models

Window {
    id: root

    required property RefusalViewModel refusal
    required property url pictures

    color: Look.ground
    height: 320
    minimumHeight: 320
    minimumWidth: 640
    title: qsTr("Samen Nieuw-West: redactie")
    width: 640

    Column {
        anchors.left: parent.left
        anchors.margins: 32
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: 20

        Row {
            spacing: 12

            Glyph {
                name: "alert-triangle"
                size: 32
                tint: Look.error
            }

            Words {
                font.pixelSize: Look.heading
                font.weight: Font.ExtraBold
                text: qsTr("De redactie kan nu niet open")
            }
        }

        Words {
            font.pixelSize: Look.large
            objectName: "reason"
            text: root.refusal.reason
            width: parent.width
        }

        Row {
            spacing: 8

            PushButton {
                focus: true
                look: "primary"
                objectName: "tryAgain"
                text: qsTr("Opnieuw proberen")

                onClicked: root.refusal.tryAgain()
            }

            PushButton {
                objectName: "giveUp"
                text: qsTr("Sluiten")

                onClicked: root.close()
            }
        }
    }
}
