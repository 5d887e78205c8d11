// One theme on the overview: its own drawing, icon and colour, and its name.
import QtQuick
import Kiosk.Ui

TapControl {
    id: root

    required property string iconName
    required property string colour
    required property string picture
    readonly property var _tone: Theme.tone(colour)
    readonly property real _line: Theme.px(root.down ? 5 : 3)

    Accessible.description: Theme.portrait ? "" : view.text

    background: Surface {
        fill: root.down ? Theme.pressed : Theme.card
        line: root._tone.border
        lineWidth: root._line
        radius: root.radius
    }
    contentItem: Item {
        Rectangle {
            id: plate

            anchors.left: parent.left
            anchors.leftMargin: root._line
            bottomLeftRadius: Theme.portrait && !Theme.mirrored ? root.radius - root._line : 0
            bottomRightRadius: Theme.portrait && Theme.mirrored ? root.radius - root._line : 0
            clip: true
            color: root._tone.ground
            height: Theme.portrait ? parent.height - 2 * root._line : Math.round(root.width * 0.97)
            topLeftRadius: Theme.portrait && Theme.mirrored ? 0 : root.radius - root._line
            topRightRadius: Theme.portrait && !Theme.mirrored ? 0 : root.radius - root._line
            width: Theme.portrait ? Math.round(height * 1.2) : parent.width - 2 * root._line
            y: root._line

            Image {
                anchors.bottomMargin: Theme.portrait ? 0 : Theme.px(4)
                anchors.fill: parent
                anchors.leftMargin: Theme.px(8)
                anchors.rightMargin: Theme.px(8)
                anchors.topMargin: Theme.px(8)
                fillMode: Image.PreserveAspectFit
                mirror: Theme.mirrored
                source: Theme.picture(root.picture)
                sourceSize.width: Theme.px(341)
            }
        }

        Rectangle {
            id: badge

            anchors.left: parent.left
            anchors.leftMargin: Theme.portrait ? plate.width + Theme.px(24) : Theme.px(20)
            border.color: Theme.textOnDark
            border.width: Theme.px(4)
            color: root._tone.ground
            height: Theme.px(92)
            radius: Theme.px(16)
            width: height
            y: Theme.portrait ? (root.height - height) / 2 : plate.height - height / 2

            Icon {
                anchors.centerIn: parent
                name: root.iconName
                size: Theme.px(56)
                tint: root._tone.text
            }
        }

        Label {
            id: name

            Accessible.ignored: true
            anchors.left: Theme.portrait ? badge.right : parent.left
            anchors.leftMargin: Theme.px(18)
            anchors.right: Theme.portrait ? go.left : parent.right
            anchors.rightMargin: Theme.px(8)
            anchors.top: Theme.portrait ? undefined : badge.bottom
            anchors.topMargin: Theme.px(14)
            anchors.verticalCenter: Theme.portrait ? parent.verticalCenter : undefined
            font.weight: Font.Bold
            leading: 1.1
            size: Theme.portrait ? 38 : 34
            text: root.text
        }

        Label {
            id: view

            Accessible.ignored: true
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.px(26)
            anchors.left: parent.left
            anchors.leftMargin: Theme.px(20)
            font.weight: Font.Bold
            size: 30
            text: qsTr("Bekijk")
            visible: !Theme.portrait && y > name.y + name.height
        }

        Icon {
            id: go

            anchors.bottom: Theme.portrait ? undefined : parent.bottom
            anchors.bottomMargin: Theme.px(24)
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(24)
            anchors.verticalCenter: Theme.portrait ? parent.verticalCenter : undefined
            name: "arrow-right"
            size: Theme.px(44)
        }
    }
}
