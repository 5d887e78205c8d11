// When there is no content at all: no empty screen, but a sentence and whom to ask.
import QtQuick
import Kiosk.Ui

Window {
    id: root

    required property url pictures
    required property string askHere
    property bool locked: false

    color: Theme.water
    height: 1080
    title: qsTr("Samen Nieuw-West")
    width: 1920

    Binding {
        property: "pictures"
        target: Theme
        value: root.pictures
    }

    Binding {
        property: "windowWidth"
        target: Theme
        value: root.width
    }

    Binding {
        property: "windowHeight"
        target: Theme
        value: root.height
    }

    Shortcut {
        enabled: !root.locked
        sequence: "Ctrl+Q"

        onActivated: Qt.quit()
    }

    Brand {
        size: 72
        tint: Theme.textOnDark
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        y: Theme.px(64)
    }

    Column {
        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        objectName: "unavailableScreen"
        spacing: Theme.px(36)

        Icon {
            name: "alert-triangle"
            size: Theme.px(120)
            tint: Theme.action
        }

        Label {
            color: Theme.textOnDark
            font.weight: Font.ExtraBold
            leading: 1.08
            size: 84
            text: qsTr("Dit scherm werkt nu niet")
            width: parent.width
        }

        Label {
            color: Theme.textOnDark
            leading: 1.35
            size: 44
            text: qsTr("De antwoorden zijn er nu niet. Dat ligt niet aan u.")
            width: parent.width
        }

        Label {
            color: Theme.textOnDark
            font.weight: Font.Bold
            leading: 1.35
            size: 44
            text: root.askHere === "" ? qsTr("Vraag het aan iemand van het buurthuis.") : root.askHere
            width: parent.width
        }
    }
}
