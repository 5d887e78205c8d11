// Whom one can ask in this building: staff's own sentence, or the plain advice to ask someone.
import QtQuick
import Kiosk.Ui

Rectangle {
    id: root

    property string askHere
    property string buildingName

    border.color: Theme.outline
    border.width: Theme.px(2)
    color: Theme.plate
    height: words.height + Theme.px(56)
    radius: Theme.px(18)

    Icon {
        id: icon

        name: "user-question"
        size: Theme.px(60)
        tint: Theme.heading
        anchors.left: parent.left
        anchors.leftMargin: Theme.px(28)
        y: Theme.px(30)
    }

    Column {
        id: words

        anchors.left: icon.right
        anchors.leftMargin: Theme.px(24)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(24)
        spacing: Theme.px(8)
        y: Theme.px(28)

        Label {
            font.weight: Font.ExtraBold
            size: 36
            text: root.buildingName === "" ? qsTr("Vragen?") : qsTr("Vragen in %1?").arg(root.buildingName)
            width: parent.width
        }

        Label {
            leading: 1.3
            objectName: "askHere"
            size: 34
            text: root.askHere === "" ? qsTr("Vraag het aan iemand van het buurthuis.") : root.askHere
            width: parent.width
        }
    }
}
