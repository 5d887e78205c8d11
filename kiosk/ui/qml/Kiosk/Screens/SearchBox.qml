// Looks like a field, is one big button: the field itself is on the search screen.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    implicitHeight: Math.max(Theme.px(120), hint.height + Theme.px(40))
    objectName: "searchBox"
    radius: Theme.px(20)
    text: qsTr("Zoeken: typ een woord of uw vraag")

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: Theme.text
        lineWidth: Theme.px(4)
        radius: root.radius
    }
    contentItem: Item {
        Icon {
            id: lens

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(34)
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: Theme.px(60)
            tint: Theme.softText
        }

        Label {
            id: hint

            Accessible.ignored: true
            anchors.left: lens.right
            anchors.leftMargin: Theme.px(24)
            anchors.right: word.left
            anchors.rightMargin: Theme.px(12)
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.softText
            size: 36
            text: qsTr("Typ een woord of uw vraag")
        }

        Rectangle {
            id: word

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(14)
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.textOnAction
            border.width: Theme.px(3)
            color: root.down ? Theme.actionPressed : Theme.action
            height: Theme.px(92)
            radius: Theme.px(14)
            width: label.width + Theme.px(84)

            Label {
                id: label

                Accessible.ignored: true
                anchors.centerIn: parent
                color: Theme.textOnAction
                font.weight: Font.ExtraBold
                size: 36
                text: qsTr("Zoeken")
            }
        }
    }
}
