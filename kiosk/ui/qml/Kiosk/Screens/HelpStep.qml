// One piece of help: a picture of the thing and a sentence or two.
import QtQuick
import Kiosk.Ui

Row {
    id: root

    property string iconName
    property string text

    spacing: Theme.px(28)

    Rectangle {
        id: plate

        color: Theme.plate
        height: Theme.px(88)
        radius: Theme.px(14)
        width: height

        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: Theme.px(54)
            tint: Theme.heading
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        leading: 1.35
        size: 36
        text: root.text
        width: root.width - plate.width - root.spacing
    }
}
